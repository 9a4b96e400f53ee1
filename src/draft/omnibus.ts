import type { Amendment, Choice } from '../amend/types.ts';
import type { Adoption, Decision, DecisionItem, DecisionPart, NonTextual } from '../decision/operation.ts';
import { wordedAgain } from '../decision/print/proof.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { formatNumeral } from '../text/numeral.ts';
import { built, placeOf } from '../text/passage.ts';
import { inTitleMarks } from '../text/titles/marks.ts';
import { titleKey } from '../text/titles/same.ts';
import { draft } from './draft.ts';
import { BLANK, BLANK_DATE, countedWords, sessionOf } from './frame.ts';
import { nameOf } from './name.ts';
import { applied, readAsPrinted, unreadable } from './printed.ts';
import { withoutStage } from './title.ts';
import type { Drafting, DraftOptions, Fallback } from './types.ts';
import { closing } from './wording.ts';

/** Two versions of one of several statutes. */
export interface VersionPair {
  readonly old: Statute;
  readonly now: Statute;
}

/** One of the statutes that a decision amends, what the decision does to it, and how it was worded. */
export interface DraftedPart extends VersionPair {
  readonly amendment: Amendment;
  readonly fallbacks: readonly Fallback[];
  readonly choices: readonly Choice[];
}

/** A decision that amends several statutes: proved by reading it and applying it to each. */
export interface OmnibusDrafting {
  readonly decision: Decision;
  readonly text: string;
  readonly parts: readonly DraftedPart[];
}

/** Up to so many statutes are named one by one in the title of a decision (全国人大常委会 2024-04-26); of more the first, and how many. */
const MOST_NAMED = 3;

/**
 * The one decision that turns each of several statutes into its new version, in the form of omnibus decisions (一、对《…》作出修改 （一）…). A statute whose
 * versions do not differ is left out, which is told. Null with errors where one of them cannot be drafted, or the whole does not do what its parts do.
 */
export function draftOmnibus(
  pairs: readonly VersionPair[],
  options: DraftOptions,
): { readonly drafting: OmnibusDrafting | null; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const done: (VersionPair & { readonly drafting: Drafting })[] = [];
  const twice = repeated(pairs.map(({ old }) => old));
  if (twice.length > 0) return { drafting: null, diagnostics: twice };
  let failed = false;
  for (const pair of pairs) {
    const { drafting, diagnostics: found } = draft(pair.old, pair.now, { ...options, form: 'decision' });
    diagnostics.push(...found.map((each) => ofStatute(each, pair.old)));
    if (drafting !== null) done.push({ ...pair, drafting });
    else failed ||= !found.some(({ code }) => code === 'V016');
  }
  if (failed || done.length === 0) return { drafting: null, diagnostics };
  const [only] = done;
  if (only !== undefined && done.length === 1) {
    const { decision, text } = only.drafting;
    return { drafting: { decision, text, parts: [{ ...only, ...only.drafting }] }, diagnostics };
  }
  const { text, misread } = wordedAgain(framedTogether(done, options), { quoting: options.quoting, law: '' }, 'draft');
  const printed = readAsPrinted(text);
  const results = done.map((pair) => ({ pair, ...applied(printed, pair.old, withoutStage(pair.old, pair.now)) }));
  const faults = [
    ...(misread.length > 0 && printed.errors.length === 0 ? misread.map(({ number }) => diagnose('V027', null, { item: number })) : unreadable(printed.errors)),
    ...results.flatMap(({ pair, faults: own }) => (printed.errors.length > 0 ? [] : own.map((each) => ofStatute(each, pair.old)))),
  ];
  if (faults.length > 0) return { drafting: null, diagnostics: [...diagnostics, ...faults] };
  const parts = results.flatMap(({ pair, amendment }) => (amendment === null ? [] : [{ ...pair, ...pair.drafting, amendment }]));
  return { drafting: { decision: printed.decision, text, parts }, diagnostics };
}

/** Statutes of which several pairs are given (V028): a decision amends each once. */
function repeated(statutes: readonly Statute[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return statutes.flatMap((statute) => {
    const key = titleKey(nameOf(statute));
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const [line] = statute.title;
    return [diagnose('V028', line === undefined ? null : placeOf(line), { title: nameOf(statute) })];
  });
}

/** What is said of a pair, at the title of its statute where it has no place. */
function ofStatute(diagnostic: Diagnostic, { title: [line] }: Statute): Diagnostic {
  return diagnostic.place !== null || line === undefined ? diagnostic : { ...diagnostic, place: placeOf(line) };
}

function framedTogether(done: readonly (VersionPair & { readonly drafting: Drafting })[], { frame }: DraftOptions): Decision {
  const names = done.map(({ old }) => nameOf(old));
  const session = sessionOf(frame);
  const date = frame.date || BLANK_DATE;
  const adoption: Adoption = { text: built(`（${date}${session}通过）`), date: frame.date, body: frame.date === '' ? '' : session };
  const parts = done.map(({ drafting }, i) => partOf(drafting, names[i] ?? '', formatNumeral(i + 1)));
  const renumbers = strongest(done.map(({ drafting }) => renumbersIn(drafting.decision)));
  const closings = [
    closing('commencement', `本决定自${frame.inForce || BLANK_DATE}起施行`),
    closing('republication', `${names.map(inTitleMarks).join('、')}根据本决定作相应修改${countedWords(renumbers)}，重新公布`, renumbers),
  ];
  return {
    form: 'decision',
    title: built(frame.title || `${frame.body}关于修改${namedTogether(names, frame.body)}的决定`),
    adoption,
    enacting: [built(`${session}决定：`)],
    parts,
    closing: closings,
    unread: [],
  };
}

function namedTogether(names: readonly string[], body: string): string {
  if (names.length <= MOST_NAMED) return names.map(inTitleMarks).join('、');
  const { measure, kind } = kindOf(names, body) ?? { measure: '件', kind: BLANK };
  return `${inTitleMarks(names[0] ?? '')}等${formatNumeral(names.length)}${measure}${kind}`;
}

/** Whether the title of a decision on these statutes says of what kind they are without being told. */
export function isKindKnown(pairs: readonly VersionPair[], { frame }: Pick<DraftOptions, 'frame'>): boolean {
  const names = pairs.map(({ old }) => nameOf(old));
  return frame.title !== '' || names.length <= MOST_NAMED || kindOf(names, frame.body) !== null;
}

/** What several instruments are called together, by the body that amends them; null where it does not tell. */
function kindOf(names: readonly string[], body: string): { readonly measure: string; readonly kind: string } | null {
  if (names.every((name) => /^中华人民共和国.+(?:法|法典)$/.test(name))) return { measure: '部', kind: '法律' };
  if (/^(?:中华人民共和国)?国务院$/.test(body)) return { measure: '部', kind: '行政法规' };
  if (/^最高人民(?:法院|检察院)/.test(body)) return { measure: '件', kind: '司法解释' };
  if (/人民代表大会|人大/.test(body) && !body.startsWith('全国')) return { measure: '件', kind: '地方性法规' };
  return /(?:政府|部|委员会|局|署|总署|银行)$/.test(body) && !/人民代表大会|人大/.test(body) ? { measure: '件', kind: '规章' } : null;
}

/** One statute of an omnibus decision under its header; a single item has no number. */
function partOf({ decision }: Drafting, name: string, number: string): DecisionPart {
  const own = (decision.parts[0]?.items ?? []).filter(({ operations }) => operations.some(({ kind }) => kind !== 'non-textual'));
  const items = own.map((item, i): DecisionItem => {
    const citation = own.length === 1 ? number : `${number}（${formatNumeral(i + 1)}）`;
    return { ...item, number: citation, operations: item.operations.map((operation) => ({ ...operation, item: citation, id: citation })) };
  });
  return { instrument: name, header: built(`${number}、对${inTitleMarks(name)}作出修改`), items };
}

function renumbersIn({ closing: closings }: Decision): NonTextual['renumbers'] {
  return strongest(closings.map(({ renumbers }) => renumbers));
}

function strongest(renumbers: readonly NonTextual['renumbers'][]): NonTextual['renumbers'] {
  return renumbers.includes('all') ? 'all' : renumbers.includes('articles') ? 'articles' : 'none';
}
