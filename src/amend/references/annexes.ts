import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { annexHeading } from '../../statute/tables.ts';
import type { Annex, NodeId, Statute } from '../../statute/types.ts';
import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import { findTitles } from '../../text/titles/marks.ts';
import type { Edits } from '../edits.ts';
import { authorship } from './authorship.ts';

/** One annex as cited: 附件一、二 are two. `inside` where only the ends of a range name it. */
interface Citation {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly inside: boolean;
  /** In full where a list has left it out: 附件二. */
  readonly name: string;
}

const NUMBER = `[${NUMERAL_CHARACTERS}]{1,3}|[0-9０-９]{1,3}`;
const HEADING = new RegExp(`^附([件表录图])[ \\u3000]*(${NUMBER})?`);
const CITED = /附([件表录图])/g;
const FIRST = new RegExp(`[ \\u3000]*(?:${NUMBER})`, 'y');
/** 附件一、二和三, 附件1至附件3. */
const FURTHER = new RegExp(
  `(?:[、和及与]|以及|(?<range>[至到\\-－—～~]))(?:附[件表录图])?(?<number>${NUMBER})(?![${NUMERAL_CHARACTERS}0-9年月日个条款项级类])`,
  'y',
);
/** 《某公约》附件一, 公约附件一: of another instrument; 本办法附件一 is not. */
const OTHER = /(?:》|(?<!本[\u4e00-\u9fff]{0,2})(?:法|条例|办法|规定|细则|公约|协定|议定书|通知|决定|规则|标准))(?:的|之|中的?|所附的?)?$/;

/** The name of an annex as its heading has it: 附件1. */
export function nameOfAnnex(annex: Annex): string | null {
  return HEADING.exec(annexHeading(annex))?.[0].replace(/[ \u3000]/g, '') ?? null;
}

/**
 * Texts that cite an annex which the decision deletes or names anew (附表一), or writes into them though there is none of the number
 * (docs/semantics.md#annexes-cited). Told where it stands, and left alone.
 */
export function annexesAstray(after: StatuteIndex, base: StatuteIndex, edits: Edits): readonly Diagnostic[] {
  const [old, now] = [keysOf(base.statute), keysOf(after.statute)];
  const left = new Map(after.statute.annexes.map((annex) => [annex.id, annex]));
  const kinds = new Set([...now.keys()].filter((key) => /[0-9]/.test(key)).map((key) => key.charAt(0)));
  if (old.size + now.size === 0) return [];
  const writtenAt = authorship(after, base, edits);
  const diagnostics: Diagnostic[] = [];
  for (const [id, { node, address }] of after.visits) {
    if (!('text' in node) || !node.text.text.includes('附')) continue;
    const shown = formatAddress(address);
    for (const { key, start, end, inside, name: cited } of citationsIn(node.text.text)) {
      const words = inside ? node.text.text.slice(start, end) : cited;
      const written = writtenAt(id, node.text, { start, end });
      if (written !== null) {
        if (!now.has(key) && kinds.has(key.charAt(0)) && /[0-9]/.test(key)) diagnostics.push(diagnose('X005', written, { words, address: words }));
        continue;
      }
      const annex = old.get(key);
      if (annex === undefined || now.get(key) === annex) continue;
      const place = placeOf(node.text, start, end);
      const name = left.has(annex) ? nameOfAnnex(left.get(annex) as Annex) : null;
      if (name !== null) diagnostics.push(diagnose('X008', place, { words, address: shown, to: name }));
      else if (inside) diagnostics.push(diagnose('X007', place, { words, address: shown, gone: cited, left: '', moved: '', new: '' }));
      else diagnostics.push(diagnose('X002', place, { words, address: shown }));
    }
  }
  return diagnostics;
}

/** Annexes by kind and number: 件1 for 附件一, 件 for 附件; not those of which two bear the number. */
function keysOf({ annexes }: Statute): ReadonlyMap<string, NodeId> {
  const keys = new Map<string, NodeId>();
  for (const annex of annexes) {
    const [, kind, number = ''] = HEADING.exec(annexHeading(annex)) ?? [];
    if (kind !== undefined) keys.set(keyOf(kind, number), annex.id);
  }
  return keys;
}

function keyOf(kind: string, number: string): string {
  return `${kind}${number === '' ? '' : (parseNumeral(number) ?? number)}`;
}

/** The annexes of this statute that a text cites, those between the ends of a range too. */
function citationsIn(text: string): readonly Citation[] {
  const titles = findTitles(text);
  const found: Citation[] = [];
  let read = 0;
  for (const { 1: kind = '', index } of text.matchAll(CITED)) {
    if (index < read || titles.some(({ start, end }) => start < index && index < end) || OTHER.test(text.slice(Math.max(0, index - 12), index))) continue;
    FIRST.lastIndex = index + 2;
    const first = FIRST.exec(text);
    read = index + 2 + (first?.[0].length ?? 0);
    let number = parseNumeral(first?.[0].trim() ?? '') ?? 0;
    found.push({ key: keyOf(kind, number === 0 ? '' : String(number)), start: index, end: read, inside: false, name: text.slice(index, read) });
    const chinese = !/[0-9０-９]/.test(first?.[0] ?? '');
    const named = (value: number): string => `附${kind}${chinese ? formatNumeral(value) : value}`;
    for (FURTHER.lastIndex = read; number > 0; FURTHER.lastIndex = read) {
      const next = FURTHER.exec(text);
      const to = parseNumeral(next?.groups?.['number'] ?? '');
      if (next === null || to === null) break;
      const start = read;
      read += next[0].length;
      const between = next.groups?.['range'] === undefined ? [] : Array.from({ length: Math.min(20, Math.max(0, to - number - 1)) }, (_, k) => number + 1 + k);
      for (const inner of between) found.push({ key: keyOf(kind, String(inner)), start: index, end: read, inside: true, name: named(inner) });
      found.push({ key: keyOf(kind, String(to)), start: start + 1, end: read, inside: false, name: named(to) });
      number = to;
    }
  }
  return found;
}
