import type { Place } from './statute.ts';
import { spell } from './wording/places.ts';

/** 本条例第三条, 第三条、第五条和第七条, 第三条至第七条: what a text cites of its own statute. */
export interface Citation {
  /** 本条例, 本条, or nothing. */
  own: string;
  cited: readonly object[];
  /** 至 joins the two ends of a range. */
  readonly joined: '、' | '和' | '至';
  /** Which members leave out the steps that they share with the one before them; as the base printed it. */
  shares?: readonly boolean[];
  /** As the base printed it. */
  printed?: string;
  /** It stands as it was printed: its words cannot say where what it cites stands now. */
  stays?: boolean;
}
/** 前款, 前条, 前两款: so many units before the one it stands in. */
export interface Relative {
  readonly before: number;
  readonly level: 'article' | 'paragraph' | 'item';
}
/** 甲、乙和丙: the last two members are joined by the connective, '' for 、 alone; 等 stands behind the last. */
export interface Row {
  members: string[];
  connective: '' | '和' | '以及' | '或者' | '等';
}
export type Part = string | Citation | Relative | Row;
export type Text = Part[];

/** The place that a citation of a unit states. */
export type Cite = (to: object) => Place;

export function isCitation(part: Part): part is Citation {
  return typeof part === 'object' && 'cited' in part;
}

export function isRow(part: Part): part is Row {
  return typeof part === 'object' && 'members' in part;
}

export function isRelative(part: Part): part is Relative {
  return typeof part === 'object' && 'before' in part;
}

export function citedIn(text: Text): readonly object[] {
  return text.flatMap((part) => (isCitation(part) ? part.cited : []));
}

export function citing(to: object): Citation {
  return { own: '本条例', cited: [to], joined: '、' };
}

export function textOf(text: Text, cite: Cite): string {
  return text.map((part) => partText(part, cite)).join('');
}

function partText(part: Part, cite: Cite): string {
  if (typeof part === 'string') return part;
  if (isCitation(part)) return citationText(part, cite);
  return isRelative(part) ? relativeText(part) : rowText(part);
}

function citationText(citation: Citation, cite: Cite): string {
  if (citation.stays === true) return citation.printed as string;
  const text = spelt(citation, cite);
  citation.printed ??= text;
  return text;
}

function spelt(citation: Citation, cite: Cite): string {
  const places = citation.cited.map(cite);
  const shared = places.map((place, i) => i > 0 && place.article !== undefined && isSame(place, places[i - 1]));
  // What was spelt with its article once keeps it.
  citation.shares ??= shared;
  const inside = citation.own === '本条';
  const members = places.map((place, i) => spell(inside || (shared[i] && citation.shares?.[i]) ? { ...place, article: undefined } : place));
  const last = members.length - 1;
  if (citation.joined === '、' || last < 1) return citation.own + members.join('、');
  return `${citation.own}${members.slice(0, last).join('、')}${citation.joined}${members[last]}`;
}

function isSame(a: Place, b: Place | undefined): boolean {
  return b !== undefined && a.article === b.article && a.suffix === b.suffix && a.paragraph !== undefined && b.paragraph !== undefined;
}

const LEVEL = { article: '条', paragraph: '款', item: '项' };

function relativeText({ before, level }: Relative): string {
  return `前${before === 1 ? '' : ['两', '三'][before - 2]}${LEVEL[level]}`;
}

export function rowText({ members, connective }: Row): string {
  if (connective === '等') return `${members.join('、')}等`;
  const last = members.length - 1;
  return connective === '' || last < 1 ? members.join('、') : `${members.slice(0, last).join('、')}${connective}${members[last]}`;
}
