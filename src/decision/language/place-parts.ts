import { parseOccurrence, partOf } from '../../statute/address-text.ts';
import { segmentOf, sentencesOf } from './place-numbers.ts';
import { DIVISIONS, type WrittenStep } from './place-paths.ts';
import { CAPTION, EACH, END, HEADING, LEADIN, match, OCCURRENCE, SEGMENT, SENTENCE, START, TITLE } from './place-words.ts';
import type { Pronoun, Range, WrittenAddress } from './written.ts';

/** What an address says besides its steps. */
export type Fields = Pick<WrittenAddress, 'part' | 'annex' | 'sentences' | 'occurrence' | 'edge' | 'segment' | 'division' | 'table'>;

/** The unit as far as it is read: the path it ends in, and what it is named by. */
interface Unit {
  readonly steps: readonly WrittenStep[];
  readonly lists: readonly (readonly WrittenStep[])[];
  readonly fields: Fields;
  readonly pronoun: Pronoun | null;
}

/** 章名 · 条首部分 · 第二句 · 但书 · 末尾; `bad` are stretches whose numeral cannot be read. */
export function readParts(text: string, start: number, core: Unit): { fields: Fields; bad: readonly Range[]; end: number } {
  let at = start;
  let fields: Fields = {};
  const bad: Range[] = [];
  const own = core.lists[0]?.[core.lists[0].length - 1]?.step ?? core.steps[core.steps.length - 1]?.step ?? null;
  const division = (own !== null && DIVISIONS.has(own.level)) || core.pronoun === '章' || core.pronoun === '节' || core.fields.division !== undefined;
  const apart = core.fields.part !== undefined || core.fields.annex !== undefined;
  const alone = own === null && core.pronoun === null && !apart && core.fields.division === undefined;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = match(pattern, text, at);
    if (found !== null) at += found[0].length;
    return found;
  };
  if (division || alone) {
    const heading = take(HEADING);
    if (heading !== null) {
      const word = heading[0].replace(/^的/, '');
      const part = division || /^[编分章节条]/.test(word) ? 'heading' : (partOf('名称', 0) ?? 'title');
      fields = { ...fields, part };
    }
  } else if (!apart && own === null && match(TITLE, text, at) !== null) {
    take(TITLE);
    fields = { ...fields, part: 'title' };
  } else if (core.fields.annex !== undefined && core.fields.table === undefined && own === null && take(TITLE) !== null) {
    // 附表一的名称
    fields = { ...fields, part: 'heading' };
  }
  if (own?.level === 'article' && !apart && take(CAPTION) !== null) fields = { ...fields, part: 'heading' };
  if (fields.part === undefined && alone && text.startsWith('题注', at)) {
    at += 2;
    fields = { ...fields, part: 'history' };
  }
  if (own !== null) {
    const each = take(EACH);
    if (each !== null && each[1] === '项' && (own.level === 'article' || own.level === 'paragraph')) fields = { ...fields, part: 'items' };
  }
  if (fields.part === undefined && !apart) {
    if (take(LEADIN) !== null) fields = { ...fields, part: 'leadin' };
  }
  const sentences = take(SENTENCE);
  if (sentences !== null) {
    const meant = sentencesOf(sentences);
    if (meant === null) bad.push({ start: at - sentences[0].length, end: at });
    else fields = { ...fields, sentences: meant };
  }
  const segment = take(SEGMENT);
  if (segment !== null) fields = { ...fields, segment: segmentOf(segment) };
  if (take(END) !== null) fields = { ...fields, edge: 'end' };
  else {
    const start = take(START);
    // 条首, 款首: the lead-in, and where words are added its beginning.
    if (start !== null)
      fields = { ...fields, ...(/^的?[条款]首/.test(start[0]) && fields.part === undefined && !apart && own !== null && { part: 'leadin' }), edge: 'start' };
  }
  const places = take(OCCURRENCE);
  const occurrence = places === null ? null : parseOccurrence(places[1] as string);
  if (occurrence !== null) fields = { ...fields, occurrence };
  else if (places !== null) bad.push({ start: at - places[0].length, end: at });
  return { fields, bad, end: at };
}
