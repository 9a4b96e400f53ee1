import type { Address } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { printParagraph } from '../statute/print.ts';
import { annexHeading, annexLines } from '../statute/tables.ts';
import type { Annex, Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { fold } from '../text/fold.ts';
import type { Entry } from './body.ts';
import { sameLines } from './lines.ts';
import { quoteOf, words } from './wording.ts';

/** What stands before the body: the title, the preamble. */
export function outerEntries({ statute: old }: StatuteIndex, { statute: now }: StatuteIndex): readonly Entry[] {
  return [...titleEntries(old, now), ...preambleEntries(old, now)];
}

function titleEntries(old: Statute, now: Statute): readonly Entry[] {
  const title = titleOf(now);
  if (fold(titleOf(old)) === fold(title)) return [];
  return [{ site: 'title', operations: [{ kind: 'replace', target: { steps: [], part: 'title' }, old: null, text: words(title), adds: [] }] }];
}

function preambleEntries(old: Statute, now: Statute): readonly Entry[] {
  const [before, after] = [old.preamble.paragraphs.map(printParagraph), now.preamble.paragraphs.map(printParagraph)];
  if (sameLines(before.flat(), after.flat())) return [];
  const paragraph = (i: number): Address => ({ steps: [{ level: 'paragraph', number: i + 1, suffix: 0 }], part: 'preamble' });
  const kept = subsequence(before, after);
  if (kept !== null) {
    const gone = before.flatMap((_, i) => (kept.includes(i) ? [] : [paragraph(i)]));
    return [{ site: 'preamble', operations: [{ kind: 'delete', targets: gone }] }];
  }
  const changed = before.flatMap((lines, i) => (after[i] !== undefined && !sameLines(lines, after[i]) ? [i] : []));
  if (before.length === after.length && changed.length === 1 && before.length > 1) {
    const i = changed[0] as number;
    return [{ site: 'preamble', operations: [{ kind: 'replace', target: paragraph(i), old: null, text: quoteOf(after[i] ?? []), adds: [] }] }];
  }
  return [{ site: 'preamble', operations: [{ kind: 'replace', target: { steps: [], part: 'preamble' }, old: null, text: quoteOf(after.flat()), adds: [] }] }];
}

/** The indices of what is left, if the new paragraphs are the old ones with some of them gone. */
function subsequence(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): readonly number[] | null {
  if (after.length >= before.length) return null;
  const kept: number[] = [];
  for (const [i, lines] of before.entries()) if (kept.length < after.length && sameLines(lines, after[kept.length] ?? [])) kept.push(i);
  return kept.length === after.length ? kept : null;
}

/** What no clause can bring about: a preamble where there was none, an annex that cannot be named. */
export function unsayable({ statute: old }: StatuteIndex, { statute: now }: StatuteIndex): readonly string[] {
  const names = now.annexes.map(nameOf);
  const annexes = now.annexes.filter((_, i) => names[i] === null || names.indexOf(names[i] ?? null) !== i).map(annexHeading);
  const known = new Set(old.annexes.map(annexHeading));
  return [
    ...(old.preamble.paragraphs.length === 0 && now.preamble.paragraphs.length > 0 ? [now.preamble.paragraphs[0]?.text.text ?? ''] : []),
    ...annexes.filter((heading) => !known.has(heading)),
  ];
}

/** Annexes that change, come or go, behind all else. */
export function annexEntries({ statute: old }: StatuteIndex, { statute: now }: StatuteIndex): readonly Entry[] {
  const linesOf = (annex: Annex): readonly string[] => annexLines(annex).map((line) => line.text.text);
  const lacks = (statute: Statute, annex: Annex): boolean => nameOf(annex) !== null && !statute.annexes.some((other) => nameOf(other) === nameOf(annex));
  const gone = old.annexes.filter((annex) => lacks(now, annex));
  const renamed = new Map(
    now.annexes
      .filter((annex) => lacks(old, annex))
      .flatMap((annex) => {
        const was = gone.find((other) => sameLines(unnamed(linesOf(other)), unnamed(linesOf(annex))));
        return was === undefined ? [] : [[annex, was] as const];
      }),
  );
  const left = new Set(renamed.values());
  const entries: Entry[] = gone
    .filter((annex) => !left.has(annex))
    .map((annex) => ({ site: annex.id, operations: [{ kind: 'delete', targets: [{ steps: [], annex: nameOf(annex) ?? '' }] }] }));
  for (const annex of now.annexes) {
    const name = nameOf(annex);
    if (name === null) continue;
    const was = renamed.get(annex);
    const partner = was ?? old.annexes.find((other) => nameOf(other) === name);
    if (partner !== undefined && sameLines(linesOf(partner), linesOf(annex))) continue;
    const target = { steps: [], annex: was === undefined ? name : (nameOf(was) as string) };
    const adds = partner === undefined ? [target] : [];
    const text = was === undefined ? quoteOf(linesOf(annex)) : words(name);
    entries.push({ site: annex.id, operations: [{ kind: 'replace', target, old: null, text, adds }] });
  }
  return entries;
}

/** The lines of an annex without its name: what stays where it is called otherwise. */
function unnamed([heading = '', ...lines]: readonly string[]): readonly string[] {
  return [heading.replace(/[ \u3000]/g, '').replace(NAME, ''), ...lines];
}

const NAME = /^附[件表录图](?:[一二三四五六七八九十]+|[0-9]+)?/;

/** 附件1, 附表二: how a decision names an annex. */
function nameOf(annex: Annex): string | null {
  return NAME.exec(annexHeading(annex).replace(/[ \u3000]/g, ''))?.[0] ?? null;
}
