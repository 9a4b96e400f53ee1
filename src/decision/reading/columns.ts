import { readLabel } from '../../statute/label.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { join, slice, trim } from '../../text/passage.ts';
import { CELL_END, CELL_LINE, type Line, type Passage } from '../../text/source.ts';
import { saidAt } from './layout-words.ts';
import { GONE, instruction } from './pair-instruction.ts';

const OLD_HEAD = /^(?:原|旧|现行|(?:修改|修订|变更|调整|修正|更改)(?:之)?前).{0,8}$/;
const NEW_HEAD = /^(?:现(?!行)|拟?(?:修改|修订|变更|调整|修正|更改)(?:之)?(?:后|为)|拟|新).{0,8}$/;
const PLACE_HEAD = /^(?:所在|涉及)?(?:条款项?|条目|条文|条号|条款号|条文号|条款序号|位置)$/;
/** 第三条第一款, 第三条、第八条: where words of a row stand. */
const PLACE = new RegExp(
  `^(?:(?:、|和)?(?:第[${NUMERAL_CHARACTERS}0-9]{1,7}(?:条(?:之[${NUMERAL_CHARACTERS}]{1,3})?|款|项)|第?[（(][${NUMERAL_CHARACTERS}]{1,3}[）)]项))+$`,
);

/** The cells of a row: | 甲 | 乙 | of Markdown, or parted by tabs as tables of Word and of pages are read. */
export function cellsOf(line: Line): readonly Passage[] | null {
  const { text } = line;
  const piped = /^\s*([|｜]).*\1\s*$/.test(text);
  const row = line.row !== undefined;
  const spaced = !piped && / [|｜] /.test(text);
  if (!row && !piped && !spaced && !text.includes('\t')) return null;
  const cells: Passage[] = [];
  const mark = row ? CELL_END : piped ? (text.trim()[0] as string) : spaced ? (text.includes('|') ? '|' : '｜') : '\t';
  let from = !row && piped ? text.indexOf(mark) + 1 : 0;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && text[at] !== mark) continue;
    if (at === text.length && piped && !row) break;
    cells.push(trim(slice(line, from, at)));
    from = at + 1;
  }
  return cells.length > 1 ? cells : null;
}

/** Which cells of a row are the old text, the new one, and the place of both (-1 where none says it). */
export interface Columns {
  readonly old: number;
  readonly new: number;
  readonly place: number;
  /** How many there are. */
  readonly count: number;
}

/** 第三条　甲 · 乙 under 条款 · 修改前 · 修改后: reading has taken the gap behind the number for the gap of a label, and the first cell holds the place and the old text. */
function withPlaceApart(cells: readonly Passage[], { old, new: made, place, count }: Columns): readonly Passage[] {
  const [first, ...others] = cells;
  if (first === undefined || place !== 0 || cells.length !== count - 1 || Math.min(old, made) !== 1) return cells;
  const label = readLabel(first.text);
  if (label?.kind !== 'article' || label.gap === '') return cells;
  return [slice(first, 0, label.length), slice(first, label.length + label.gap.length), ...others];
}

export function headOf(cells: readonly Passage[]): Columns | null {
  const named = cells.map((cell) => cell.text.replace(/\s/g, ''));
  const old = named.findIndex((name) => OLD_HEAD.test(name));
  const made = named.findIndex((name) => NEW_HEAD.test(name));
  return old >= 0 && made >= 0 && old !== made ? { old, new: made, place: named.findIndex((name) => PLACE_HEAD.test(name)), count: cells.length } : null;
}

export function rowOf(printed: readonly Passage[], columns: Columns): readonly Passage[] | null {
  const cells = withPlaceApart(printed, columns);
  const [old, made, place] = [cells[columns.old], cells[columns.new], cells[columns.place]];
  if (old === undefined || made === undefined) return null;
  return pairOf(old, made) ?? (place === undefined ? null : wordsIn(place, old, made));
}

/** 第六条【丙级病历】: what the article is about. */
const THEME = /[ \u3000]*(?:【[^【】]{1,20}】|（[^（）第]{1,20}）|\([^()第]{1,20}\))$/;

/** 第三条 · 甲 · 乙: the words of an article whose number has a column of its own. */
function wordsIn(said: Passage, old: Passage, made: Passage): readonly Passage[] | null {
  const place = slice(said, 0, said.text.length - (THEME.exec(said.text)?.[0].length ?? 0));
  if (!PLACE.test(place.text.replace(/[ \u3000]/g, '')) || GONE.test(old.text.trim())) return null;
  const [before, after] = [linesOfCell(old), linesOfCell(made)];
  if (before.length + after.length > 2) return instruction(slice(old, 0, 0), place, before, place, after);
  const quoted = [saidAt(old, '中的“'), unmarked(old), saidAt(old, '”')];
  if (GONE.test(made.text.trim())) return [join([saidAt(place, '删去'), place, ...quoted, saidAt(old, '。')])];
  return [
    join([saidAt(place, '将'), place, ...quoted, saidAt(made, '修改为“'), unmarked(made), saidAt(slice(made, Math.max(0, made.text.length - 1)), '”。')]),
  ];
}

/** The words of a cell that has them in marks. */
function unmarked(cell: Passage): Passage {
  return /^“[^“”]*”$/.test(cell.text) ? slice(cell, 1, cell.text.length - 1) : cell;
}

/** 序号　修改前　修改后, the head of a table that lost its columns: it heads nothing any more. */
export function isSpacedHead(line: Line): boolean {
  const cells = line.text.length > MOST_OF_HEAD || cellsOf(line) !== null ? [] : line.text.trim().split(/[ \u3000]+/);
  const has = (head: RegExp): boolean => cells.some((cell) => head.test(cell));
  return has(OLD_HEAD) && has(NEW_HEAD) && cells.every((cell) => OLD_HEAD.test(cell) || NEW_HEAD.test(cell) || BESIDE.test(cell));
}

const MOST_OF_HEAD = 40;
const BESIDE = /^(?:序号|条款|条目|条文|章节|备注|说明|修改(?:依据|理由|说明|原因))$/;

/** A row of two columns as an instruction; null where it names no article. */
function pairOf(old: Passage, made: Passage): readonly Passage[] | null {
  const before = readLabel(old.text);
  const after = readLabel(made.text);
  if (before?.kind === 'article' && GONE.test(made.text.trim()))
    return [
      join([
        saidAt(old, '删去原'),
        slice(old, 0, before.length),
        saidAt(old, '：“'),
        slice(old, before.length + before.gap.length),
        saidAt(made.text === '' ? old : made, '”。'),
      ]),
    ];
  // （无） · 增加一条，作为第二十二条：……: the order itself in the cell.
  if (GONE.test(old.text.trim()) && /^(?:新增|增加|增设|增列)[^“”。；]{0,30}：/.test(made.text)) return [made];
  if (GONE.test(old.text.trim()) && after?.kind === 'article') {
    const text = slice(made, after.length + after.gap.length);
    return [join([saidAt(made, '增加一条，作为'), slice(made, 0, after.length), saidAt(made, '：“'), text, saidAt(made, '”')])];
  }
  if (before?.kind !== 'article' || after?.kind !== 'article') return null;
  return instruction(
    slice(old, 0, 0),
    slice(old, 0, before.length),
    linesOfCell(slice(old, before.length + before.gap.length)),
    slice(made, 0, after.length),
    linesOfCell(slice(made, after.length + after.gap.length)),
  );
}

const LINE_ENDS = new RegExp(`<br ?/?>|${CELL_LINE}`, 'g');

/** What a cell of Markdown, or of Word, holds, a line each: 甲：<br>（一）乙；<br>（二）丙。 */
function linesOfCell(cell: Passage): readonly Passage[] {
  const lines: Passage[] = [];
  let from = 0;
  for (const { index, 0: gap } of cell.text.matchAll(LINE_ENDS)) {
    lines.push(trim(slice(cell, from, index)));
    from = index + gap.length;
  }
  return [...lines, trim(slice(cell, from))].filter((line, i) => i === 0 || line.text !== '');
}
