/** A title in 《》: its range with the marks, and whether it names an instrument (《…法》) rather than a paper (《营业执照》). */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  readonly instrument: boolean;
}

const OPEN = '《〈«‹';
const CLOSE = '》〉»›';
const INSTRUMENT =
  /(?:法|法典|条例|办法|规定|细则|规则|解释|决定|决议|通则|总则|公约|条约|协定|议定书|修正案|章程|宪章|规约|通知|意见|批复|准则|规范|安排|纲要|规程)(?:[（(][^）)]{1,20}[）)])?$/;

/**
 * The outermost titles of a text, in order. Gazettes nest 《〈〉》 as well as 〈《》〉, so the marks only count depth; a title
 * that no mark closes before its sentence ends is none.
 */
export function findTitles(text: string): readonly TitleSpan[] {
  const titles: TitleSpan[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (OPEN.includes(c)) {
      if (depth++ === 0) start = i;
    } else if (depth > 0 && CLOSE.includes(c)) {
      if (--depth === 0) titles.push({ start, end: i + 1, instrument: INSTRUMENT.test(text.slice(start + 1, i)) });
    } else if (depth > 0 && (c === '。' || c === '\n')) {
      depth = 0;
    }
  }
  return titles;
}
