import { DATE, usualDate } from '../../text/date.ts';
import { join, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Adoption } from '../operation.ts';
import { readNumber } from './numbers.ts';

const BARE_NOTE = new RegExp(`^${DATE}[^，。]*(?:通过|公布|施行|公布施行)$`);
const ADOPTED = new RegExp(`^[（(]?(${DATE})(.+?)(?:审议)?通过`);

/** Title, document number (法释〔2024〕3号) and adoption note. */
export function readHead(lines: readonly Passage[]): { title: Passage; adoption: Adoption | null; numbers: readonly Passage[]; next: number } {
  let at = 0;
  const title: Passage[] = [];
  while (at < lines.length && title.length < 8) {
    const { text } = lines[at] as Passage;
    if (
      /^[（(]/.test(text) ||
      isBareNote(text) ||
      /[：:。；]$/.test(text) ||
      readNumber(text, true) !== null ||
      /^(?=[\s\S]*号$)[\s\S]*?〔[0-9]{4}〕/.test(text)
    )
      break;
    title.push(lines[at++] as Passage);
  }
  const numbers: Passage[] = [];
  while (at < lines.length && /^(?=[\s\S]*号$)[\s\S]*?〔[0-9]{4}〕/.test((lines[at] as Passage).text)) numbers.push(lines[at++] as Passage);
  const note: Passage[] = [];
  if (at < lines.length && /^[（(]/.test((lines[at] as Passage).text) && readNumber((lines[at] as Passage).text, true) === null) {
    do note.push(lines[at++] as Passage);
    while (at < lines.length && note.length < 8 && !/[）)]$/.test((note[note.length - 1] as Passage).text));
  }
  while (at < lines.length && isBareNote((lines[at] as Passage).text)) note.push(lines[at++] as Passage);
  const adoption = note.length > 0 ? readAdoption(join(note)) : null;
  return { title: title.length > 0 ? join(title) : slice(lines[0] as Passage, 0, 0), adoption, numbers, next: at };
}

/** 1988年4月12日 第七届全国人民代表大会第一次会议通过: an adoption note without brackets, as collections print it. */
function isBareNote(line: string): boolean {
  return BARE_NOTE.test(line);
}

function readAdoption(text: Passage): Adoption {
  const match = ADOPTED.exec(text.text.replace(/[ \u3000]/g, ''));
  return { text, date: usualDate(match?.[1] ?? ''), body: match?.[2] ?? '' };
}
