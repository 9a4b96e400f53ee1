import { formatAddress } from '../../statute/address-text.ts';
import type { CitationIndex } from '../index-file.ts';
import type { mendReferences } from '../mend.ts';
import { isCertain, type Ripple } from '../types.ts';
import { wordsOf } from './cells.ts';

/** What mending came to. */
export type Mended = Awaited<ReturnType<typeof mendReferences>>;

/** Stale references as plain data, addresses as decisions write them; `mended` where a decision was to be drafted. */
export function rippleJson(
  { title, decisions, entries, statutes, citations, superseded }: Ripple,
  { unread, notKept }: Pick<CitationIndex, 'unread' | 'notKept'>,
  mended: Mended | null,
): object {
  return {
    title,
    decisions,
    statutes,
    unread,
    kept: notKept === null,
    citations,
    superseded,
    draft: mended && draftJson(mended),
    references: entries.map((entry) => {
      const { file, citing, citation, kind, target, to, becomes, inside, by, version, doubts, said, saysNow } = entry;
      const { line, column, law, reference } = citation;
      return {
        file,
        title: entry.title,
        address: citing.address,
        line,
        column,
        text: citing.text,
        start: reference.start,
        end: reference.end,
        words: wordsOf(entry),
        named: reference.law,
        law,
        target: formatAddress(target),
        kind,
        to: to.map(formatAddress),
        becomes,
        inside,
        decision: by === null ? null : (decisions[by] ?? null),
        version,
        certain: isCertain(entry),
        doubts,
        superseded: entry.superseded,
        said,
        saysNow,
      };
    }),
  };
}

function draftJson({ mending, leftOut }: Mended): object {
  return {
    text: mending?.text ?? null,
    statutes: mending?.after.size ?? 0,
    references: mending?.references ?? 0,
    leftOut: leftOut.map(({ entry: { file, citation }, why }) => ({ file, line: citation.line, column: citation.column, why })),
  };
}
