import { type Neighbours, neighboursOf, similarity, similarNeighbours } from '../compare/words.ts';
import { printParagraph } from '../statute/print.ts';
import { annexLines } from '../statute/tables.ts';
import type { Annex, Statute } from '../statute/types.ts';
import { divisionsOf } from '../statute/walk.ts';
import { fold, sameWords } from '../text/fold.ts';
import type { Grain } from '../text/tokens.ts';
import { type Difference, differencesIn } from './differences.ts';
import { comparable, runOn } from './equal.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** The heading of a division against the official one, null where one side has none. */
export interface HeadingVerdict {
  readonly ours: string | null;
  readonly official: string | null;
  readonly equal: boolean;
  readonly segments: readonly Difference[];
}

/** What stands outside the articles: the preamble, the text between a heading and its first article, an annex with its tables; a line a paragraph or row. */
export interface PartVerdict extends HeadingVerdict {
  readonly kind: 'preamble' | 'lead' | 'annex';
  /** The first line of an annex, the heading that a text stands under, '' for the preamble. */
  readonly name: string;
}

/** Headings less alike than this are two, unless they bear the same number. */
const ALIKE = 0.3;

interface Heading {
  /** Folded, as every heading is held against every other. */
  readonly label: string;
  /** The words as they are to agree: by typography, and with stops that are doubled once. */
  readonly folded: string;
  readonly comparable: Neighbours;
  readonly line: string;
  readonly lead: string;
}

interface Part {
  readonly name: string;
  readonly text: string;
}

/** Compares the headings of divisions, paired by their words, in order; the number tells apart those of the same words. */
export function compareHeadings(ours: Statute, official: Statute, by: Grain): readonly HeadingVerdict[] {
  return headingPairs(ours, official).map(([a, b]) => {
    const equal = a !== null && b !== null && sameWords(a.line, b.line);
    return { ours: a?.line ?? null, official: b?.line ?? null, equal, segments: equal ? [] : differencesIn(a?.line ?? null, b?.line ?? null, by) };
  });
}

/** Compares what stands outside the articles; a part that neither text has is not there. */
export function compareParts(ours: Statute, official: Statute, by: Grain, inferred: boolean): readonly PartVerdict[] {
  const compare = (kind: PartVerdict['kind'], name: string, a: string | null, b: string | null): PartVerdict => {
    const [mine, theirs] = [comparable(a ?? ''), comparable(b ?? '')];
    const equal = a !== null && b !== null && (mine === theirs || (inferred && runOn(mine) === runOn(theirs)));
    return { kind, name, ours: a, official: b, equal, segments: equal ? [] : differencesIn(a, b, by, inferred) };
  };
  const preambles = [preambleOf(ours), preambleOf(official)] as const;
  const annexes = pairsOf(ours.annexes.map(annexOf), official.annexes.map(annexOf), worthOfAnnexes);
  return [
    ...(preambles[0] === null && preambles[1] === null ? [] : [compare('preamble', '', ...preambles)]),
    ...headingPairs(ours, official).flatMap(([a, b]) =>
      (a?.lead ?? '') === '' && (b?.lead ?? '') === '' ? [] : [compare('lead', (a ?? b)?.line ?? '', a?.lead || null, b?.lead || null)],
    ),
    ...annexes.map(([a, b]) => compare('annex', (a ?? b)?.name ?? '', a?.text ?? null, b?.text ?? null)),
  ];
}

const known = new WeakMap<Statute, { readonly official: Statute; readonly pairs: readonly Pair<Heading>[] }>();

/** Both the headings and what stands under them are asked for. */
function headingPairs(ours: Statute, official: Statute): readonly Pair<Heading>[] {
  const last = known.get(ours);
  if (last?.official === official) return last.pairs;
  const pairs = pairHeadings(ours, official);
  known.set(ours, { official, pairs });
  return pairs;
}

function pairHeadings(ours: Statute, official: Statute): readonly Pair<Heading>[] {
  return pairsOf(headingsOf(ours), headingsOf(official), (a, b) => {
    const like = a.folded === b.folded ? 1 : similarNeighbours(a.comparable, b.comparable);
    const numbered = a.label !== '' && a.label === b.label;
    return like < ALIKE && !numbered ? 0 : like + (numbered ? 0.4 : 0);
  });
}

function headingsOf(statute: Statute): readonly Heading[] {
  return divisionsOf(statute).map(({ label, gap, heading, lead }) => ({
    label: fold(label.text),
    folded: fold(heading.text),
    comparable: neighboursOf(comparable(heading.text)),
    line: label.text + gap + heading.text,
    lead: lead.flatMap(printParagraph).join('\n'),
  }));
}

function preambleOf({ preamble: { heading, paragraphs } }: Statute): string | null {
  const lines = [...(heading === null ? [] : [heading.text]), ...paragraphs.flatMap(printParagraph)];
  return lines.length === 0 ? null : lines.join('\n');
}

function annexOf(annex: Annex): Part {
  const lines = annexLines(annex).map(({ text }) => text.text);
  return { name: lines[0] ?? '', text: lines.join('\n') };
}

/** Annexes are told by their first line and by their beginning. */
function worthOfAnnexes(a: Part, b: Part): number {
  const named = sameWords(a.name, b.name) ? 1 : 0;
  const like = similarity(comparable(a.text.slice(0, 400)), comparable(b.text.slice(0, 400)));
  return named === 0 && like < ALIKE ? 0 : named + like;
}
