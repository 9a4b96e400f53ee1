import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { passageOf, placeOf, slice } from '../text/passage.ts';
import type { Passage, SourceText } from '../text/source.ts';
import { usualSpelling } from './label-spelling.ts';
import { isNumbered } from './paragraphs.ts';
import type { Article, Item, Paragraph, Statute, Subitem } from './types.ts';
import { articlesOf, divisionsOf } from './walk.ts';

/** What was read as it stands, but may be meant otherwise: labels in unusual characters, items that go on in paragraphs, lines before the text. */
export function doubtsOf(statute: Statute): readonly Diagnostic[] {
  return [...unusualLabels(statute), ...articlesOf(statute).flatMap(doubtfulItems), ...strayLines(statute)];
}

const COUNTED = new RegExp(`第[（(]?([${NUMERAL_CHARACTERS}亿]{2,}|[0-9０-９]{9,})[）)]?(?:分编|[编章节条款项])`, 'g');

/** R083. Numbers of provisions that cannot be read, so that they are neither labels nor references: told once, at the first. */
export function unreadNumbers(lines: readonly Passage[]): readonly Diagnostic[] {
  const found = lines.flatMap((line) =>
    [...line.text.matchAll(COUNTED)]
      .filter(([, numeral = '']) => parseNumeral(numeral) === null)
      .map(({ 0: { length }, index }) => slice(line, index, index + length)),
  );
  const [first] = found;
  return first === undefined ? [] : [diagnose('R083', placeOf(first), { label: first.text, count: found.length })];
}

/** R065. Digits of full width, blanks and invisible characters inside a label: told once, at the first. */
function unusualLabels(statute: Statute): readonly Diagnostic[] {
  const units = [...divisionsOf(statute), ...articlesOf(statute)];
  const labels = units.map((unit) => unit.label).filter(({ text }) => text !== usualSpelling(text));
  const [first] = labels;
  return first === undefined ? [] : [diagnose('R065', placeOf(first), { label: first.text, usual: usualSpelling(first.text), count: labels.length })];
}

function doubtfulItems({ paragraphs }: Article): readonly Diagnostic[] {
  return paragraphs.flatMap((paragraph, i) => [...paragraph.items.flatMap(brokenLines), ...openEnd(paragraph, paragraphs[i + 1])]);
}

/** R066. A paragraph in which an item goes on, behind a text that is not at an end: it may be one line that was broken. */
function brokenLines(item: Item): readonly Diagnostic[] {
  let before: Item | Subitem = item;
  for (const subitem of item.subitems) {
    if (!isNumbered(subitem) && isUnfinished(before.text.text, subitem.text.text)) return [diagnose('R066', placeOf(subitem.text), { label: item.label.text })];
    before = subitem;
  }
  return [];
}

/** Neither a sentence or a member of a list, nor a heading (which does not go on in the rest of a member). */
function isUnfinished(text: string, behind = ''): boolean {
  return /[，、,]$/.test(text) || (/[^。；：;:.?!？！…”’）)]$/.test(text) && (/[，、,].|^.{20}/.test(text) || /^[^，。；：]*[；;]$/.test(behind)));
}

/**
 * R067. A 款 behind the last item of a list that may be of that item: its text is not at an end, or the other items go on in paragraphs, too.
 */
function openEnd({ items }: Paragraph, next: Paragraph | undefined): readonly Diagnostic[] {
  const last = items[items.length - 1];
  if (last === undefined || next === undefined || last.subitems.length > 0) return [];
  const others = items.some((item) => item.subitems.some((s, i) => !isNumbered(s) && !isUnfinished((item.subitems[i - 1] ?? item).text.text)));
  return others || (isUnfinished(last.text.text) && items.some((item) => item !== last && !isUnfinished(item.text.text)))
    ? [diagnose('R067', placeOf(next.text), { label: last.label.text })]
    : [];
}

/** R069. Lines that stand before the text, are no sentences and became its preamble. */
function strayLines({ preamble, body }: Statute): readonly Diagnostic[] {
  if (preamble.heading !== null || body.length === 0) return [];
  const stray = preamble.paragraphs.filter(({ text, items }) => items.length === 0 && text.text.length < 40 && !/[。；：:？！”]$/.test(text.text));
  const [first] = stray;
  return first === undefined ? [] : [diagnose('R069', placeOf(first.text), { text: first.text.text, count: stray.length })];
}

const NUMERAL = `[${NUMERAL_CHARACTERS}0-9０-９]`;
/** 笫一条, 第—条, 第一絛: what a label would be but for a character. */
const NEARLY = [new RegExp(`^(\\S)${NUMERAL}+[条條](?=\\s)`), /^第(\S{1,6})[条條](?=\s|$)/, new RegExp(`^第${NUMERAL}+(\\S)(?=\\s)`)];

/** R010. No article at all; where lines begin nearly as one, with the characters that keep them from it. */
export function noArticle(source: SourceText, lines: readonly Passage[]): Diagnostic {
  for (const line of lines.slice(0, 200)) {
    const match = NEARLY.map((pattern) => pattern.exec(line.text)).find((found) => found !== null && strange(found[1] as string) !== '');
    if (match === undefined || match === null) continue;
    const label = slice(line, 0, match[0].length);
    return diagnose('R010', placeOf(label), { label: label.text, characters: strange(match[1] as string) });
  }
  return diagnose('R010', placeOf(lines[0] ?? passageOf(source, 0, 0)), { label: '', characters: '' });
}

/** The characters of which no label is made, each with its code point. */
function strange(text: string): string {
  const own = new RegExp(`${NUMERAL}|[第编章节款项目部]`);
  const strangers = [...usualSpelling(text)].filter((character) => !own.test(character));
  return strangers.map((character) => `${character}（U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}）`).join('');
}
