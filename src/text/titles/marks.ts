/** A title in 《》: its range with the marks, and whether it names an instrument (《…法》) rather than a paper (《营业执照》). */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  readonly instrument: boolean;
}

const OPEN = '《〈«‹<＜';
const CLOSE = '》〉»›>＞';
/** The characters that tell where titles begin and end. */
const TELLING = /[《〈«‹<＜》〉»›>＞。\n]/g;
const INSTRUMENT =
  /(?:法|法典|条例|办法|规定|细则|规则|解释|决定|决议|通则|总则|公约|条约|协定|议定书|修正案|章程|宪章|规约|通知|意见|批复|准则|规范|安排|纲要|规程)(?:[（(][^）)]{1,20}[）)])?$/;
const HAN = /\p{Script=Han}/u;

/**
 * The outermost titles of a text, in order. Gazettes nest 《〈〉》 as well as 〈《》〉, web pages print «» ‹› <> ＜＞, so the marks only
 * count depth; a title that no mark closes before its sentence ends is none.
 */
export function findTitles(text: string): readonly TitleSpan[] {
  const titles: TitleSpan[] = [];
  const open: number[] = [];
  TELLING.lastIndex = text.search(/[《〈«‹<＜]/);
  if (TELLING.lastIndex < 0) return titles;
  for (let found = TELLING.exec(text); found !== null; found = TELLING.exec(text)) {
    const i = found.index;
    if (opens(text, i)) open.push(i);
    else if (closes(text, i, open)) {
      const start = open.pop() as number;
      if (open.length === 0) titles.push({ start, end: i + 1, instrument: INSTRUMENT.test(text.slice(start + 1, i)) });
    } else if (found[0] === '。' || found[0] === '\n') open.length = 0;
  }
  return titles;
}

/** What stands in the outermost title marks of a text, in order, a title of several lines whole. */
export function titlesNamed(text: string): string[] {
  const line = text.replace(/\n/g, ' ');
  return findTitles(line).map(({ start, end }) => text.slice(start + 1, end - 1));
}

/** A title without what stands in its title marks: 关于修改《…》的决定 becomes 关于修改的决定. Marks that do not pair leave the rest in. */
export function outsideTitleMarks(title: string): string {
  const open: number[] = [];
  let out = '';
  for (let i = 0; i < title.length; i++) {
    if (opens(title, i)) open.push(i);
    else if (closes(title, i, open)) open.pop();
    else if (open.length === 0) out += title.charAt(i);
  }
  return open.length === 0 ? out : title;
}

/** A title without the marks that stand around the whole of it: 《关于修改〈…〉的决定》 becomes 关于修改〈…〉的决定. */
export function withoutOuterMarks(title: string): string {
  const words = title.trim();
  const [only] = findTitles(words.replace(/\n/g, ' '));
  return only !== undefined && only.start === 0 && only.end === words.length ? words.slice(1, -1) : words;
}

/** A title in 《》, the marks within it alternating 〈〉 and 《》 by depth (GB/T 15834, 4.15.3.4). */
export function inTitleMarks(title: string): string {
  const open: number[] = [];
  let out = '《';
  for (let i = 0; i < title.length; i++) {
    if (opens(title, i)) out += open.push(i) % 2 === 1 ? '〈' : '《';
    else if (closes(title, i, open)) {
      out += open.length % 2 === 1 ? '〉' : '》';
      open.pop();
    } else out += title.charAt(i);
  }
  return `${out}》`;
}

/** ＜ and < are marks of a title only before its words; before a figure they compare, and markup is none. */
function opens(text: string, at: number): boolean {
  const mark = OPEN.indexOf(text.charAt(at));
  return mark >= 0 && (mark < 4 || HAN.test(text.charAt(at + 1)) || OPEN.includes(text.charAt(at + 1) || ' '));
}

/** Any mark closes any that is open, since prints mix them; but ＞ and > only what ＜ or < opened. */
function closes(text: string, at: number, open: readonly number[]): boolean {
  const mark = CLOSE.indexOf(text.charAt(at));
  const last = open[open.length - 1];
  return mark >= 0 && last !== undefined && (mark < 4 || OPEN.indexOf(text.charAt(last)) >= 4);
}
