import { leftToEditor } from '../../decision/language/editorial.ts';
import type { NonTextual } from '../../decision/operation.ts';
import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { type DestinationOf, type Reference, rewriteCitations, settleReferences, shortNames } from '../../reference/index.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { titlesNamed } from '../../text/titles/marks.ts';
import { nameOf } from '../../text/titles/name.ts';
import { mayMean, sameStatute } from '../../text/titles/same.ts';
import type { Edits } from '../edits.ts';
import type { ProvisionMap, TextEdit } from '../types.ts';
import { overlaps } from './edited.ts';
import { type ReferencePolicy, staying } from './follow.ts';
import { readerOf } from './reader.ts';

/** Another statute that decisions amended: where its provisions are now. */
export interface CitedStatute {
  readonly title: string;
  readonly destination: DestinationOf;
}

/** The statutes to which references are to follow, by orders such as 引用民事诉讼法相关条文序号……作相应调整; one that names none means any. */
export function citedByOrder(orders: readonly NonTextual[], cited: readonly CitedStatute[]): readonly CitedStatute[] {
  const wordings = orders.filter(({ what, clause }) => what === 'foreign-references' || leftToEditor(clause.text).citations).map(({ clause }) => clause.text);
  return cited.filter(({ title }) => wordings.some((wording) => concerns(wording, title)));
}

/** Whether an order to adjust cited numbers is, or may be, about a statute. */
export function concerns(wording: string, title: string): boolean {
  const { core } = nameOf(title);
  const named = titlesNamed(wording);
  return named.some((name) => sameStatute(name, title) === 'same') || wording.includes(core) || (named.length === 0 && !LAW.test(wording));
}

const LAW = /[\u4e00-\u9fff](?:法典|法|条例)(?![律规人])/;

/**
 * References to other statutes whose provisions bear other numbers now (docs/semantics.md#foreign-numbers), in text that the decision did not write: consequential
 * edits, each reported (X001). To a place that is gone (X002), or one that cannot be said where the reference stands (X008), is reported and left alone.
 */
export function followCitations(
  base: StatuteIndex,
  texts: ReadonlyMap<NodeId, Passage>,
  edits: Edits,
  map: ProvisionMap,
  policy: ReferencePolicy,
  cited: readonly CitedStatute[],
): { readonly edits: readonly TextEdit[]; readonly diagnostics: readonly Diagnostic[] } {
  const found: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  if (cited.length === 0 || policy === 'keep') return { edits: found, diagnostics };
  const own = titleOf(base.statute);
  const names = shortNames(
    [...texts.values()].map(({ text }) => text),
    own,
  );
  const read = readerOf(
    base,
    () => [...texts.values()].map(({ text }) => text),
    (id) => texts.get(id)?.text,
  );
  for (const { id, passage, home, shown } of staying(base, texts, edits, map, () => true)) {
    const { text } = passage;
    const written = edits.words.get(id) ?? [];
    const references = settleReferences(read(id, text), home, () => true);
    for (const { title, destination } of cited) {
      const means = ({ law }: Reference): boolean => {
        const name = law === null ? '' : (names.titles.get(law) ?? law);
        return sameStatute(name, title) === 'same' || mayMean(name, title, own);
      };
      const report = (code: Code, at: { readonly start: number; readonly end: number }, params: Readonly<Record<string, string>> = {}): void => {
        diagnostics.push(diagnose(code, placeOf(passage, at.start, at.end), { words: text.slice(at.start, at.end), address: shown, ...params }));
      };
      const stays = (range: { readonly start: number; readonly end: number }): boolean => !written.some((edit) => overlaps(range, edit));
      const { changes, dangling, merged, displaced } = rewriteCitations(text, references, means, destination, (from, to) => stays({ start: from, end: to }));
      for (const change of changes.filter(stays)) {
        const { start, end } = change;
        if (policy === 'auto') found.push({ kind: 'text', node: id, start, end, text: change.text, cause: { type: 'reference' } });
        report('X001', change, { from: text.slice(start, end), to: change.text });
      }
      for (const { references: both, start, end, to } of merged) {
        if (policy === 'auto') found.push({ kind: 'text', node: id, start, end, text: '', cause: { type: 'reference' } });
        report('X010', { start: both[0].start, end: both[1].end }, { to: formatAddress(to) });
      }
      for (const reference of dangling.filter(stays)) report('X002', reference);
      for (const { reference, to } of displaced) if (stays(reference)) report('X008', reference, { to: formatAddress(to) });
    }
  }
  return { edits: found, diagnostics };
}
