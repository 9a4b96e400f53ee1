import { depthOf, LAST, makeStep, type Step } from '../../statute/address.ts';
import { ordersAmendment } from './lexicon.ts';
import { sharedNumbers } from './place-numbers.ts';
import { DESCRIPTOR, HEADING_WORDS, LABELS_ALONE, match, NATURAL, SHARED, STEP, sharesUnit } from './place-words.ts';
import type { Range } from './written.ts';

/** A step of a path and where it stands; null where its numeral could not be read. */
export interface WrittenStep {
  readonly step: Step | null;
  readonly range: Range;
}

export const DIVISIONS: ReadonlySet<string> = new Set(['part', 'subpart', 'chapter', 'section', 'portion']);

/** 第二自然段, 最后一段, 首段: a paragraph of a text without articles. */
export function naturalParagraph(text: string, start: number): { step: WrittenStep; end: number } | null {
  const found = match(NATURAL, text, start);
  if (found === null) return null;
  const range = { start, end: start + found[0].length };
  const first = makeStep('款', found[1] ?? '一');
  const step = found[2] === undefined || found[2] === '首' ? first : first && { ...first, number: LAST };
  return { step: { step, range }, end: range.end };
}

/** 第（六）款: （六） is the label of a 项, and no 款 has one. */
function labelledUnit(unit: string): string {
  return unit === '款' ? '项' : unit;
}

/** 第2点: a 项, as people say. */
function plainUnit(unit: string): string {
  return unit === '点' ? '项' : unit;
}

/** 第五条第一款第（一）、（二）项: a path; the last level may be a list. */
export function readPath(text: string, start: number): { lists: readonly (readonly WrittenStep[])[]; end: number; natural?: true } | null {
  const path: WrittenStep[] = [];
  if (!/[第（最末首]/.test(text[start] ?? '')) return null;
  let at = start;
  const labels = match(LABELS_ALONE, text, start);
  if (labels !== null) {
    const range = { start, end: start + labels[0].length };
    return { lists: sharedNumbers(labels[0].replaceAll('）（', '）、（')).map((numeral) => [{ step: makeStep('项', numeral), range }]), end: range.end };
  }
  for (;;) {
    const shared = sharesUnit(text, at) ? match(SHARED, text, at) : null;
    if (shared !== null) {
      const numbers = sharedNumbers(shared[1] ?? shared[2] ?? '');
      const range = { start: at, end: at + shared[0].length };
      const unit = shared[2] === undefined ? plainUnit(shared[3] as string) : labelledUnit(shared[3] as string);
      return { lists: numbers.map((numeral) => [...path, { step: makeStep(unit, numeral), range }]), end: range.end };
    }
    const found = match(STEP, text, at);
    const line = found === null && path[path.length - 1]?.step?.level === 'article' ? naturalParagraph(text, at) : null;
    // 第一自然段 is what stands before the 项.
    if (line !== null && line.step.step?.number !== 1) return { lists: [[...path, line.step]], end: line.end, natural: true };
    if (found === null) break;
    const range = { start: at, end: at + found[0].length };
    const [, numeral, unit, suffix, bracketed, bracketUnit, fromEnd, first] = found;
    if (bracketed !== undefined) {
      // （一） without 项 is an item only behind the unit it belongs to.
      if (path.length === 0 && bracketUnit === undefined) break;
      if (
        path.length > 0 &&
        bracketUnit === undefined &&
        /[\u4e00-\u9fff]/.test(text[range.end] ?? '') &&
        !/^[中的修改删增后前、至和，]/.test(text.slice(range.end))
      )
        break;
      path.push({ step: makeStep(labelledUnit(bracketUnit ?? '项'), bracketed), range });
    } else if (fromEnd !== undefined) {
      const one = makeStep(fromEnd, '一');
      path.push({ step: one && { ...one, number: LAST }, range });
    } else if (first !== undefined) path.push({ step: makeStep(first, '一'), range });
    else path.push({ step: makeStep(plainUnit(unit as string), numeral as string, suffix ?? null), range });
    at = range.end;
    // 第四章第二十四条至…: levels are joined without a word, or by 中的 before a level.
    const joined = /^(?:中的?|的|里的?)(?=第[^，。；：]{1,6}[款项目条句])/.exec(text.slice(at, at + 12));
    if (joined !== null && !/句/.test(text.slice(at, at + 8))) {
      const next = match(STEP, text, at + joined[0].length);
      const deeper = next === null ? null : makeStep(next[2] ?? next[5] ?? '项', next[1] ?? next[4] ?? '一');
      const last = path[path.length - 1]?.step;
      if (deeper !== null && last && depthOf(deeper.level) > depthOf(last.level)) at += joined[0].length;
    } else {
      const last = path[path.length - 1]?.step;
      const heading = last && DIVISIONS.has(last.level);
      const described = (heading ? HEADING_WORDS : DESCRIPTOR).exec(text.slice(at, at + 40));
      if (described !== null && !/作为|列为|成为|改为/.test(described[0]) && !ordersAmendment(described[0])) at += described[0].length;
    }
  }
  return path.length === 0 ? null : { lists: [path], end: at };
}
