import type { Language } from '../words/language.ts';
import { built } from '../text/passage.ts';
import type { Line } from '../text/source.ts';
import type { Unfinished } from './types.ts';

/** The mark with which the head of a draft result begins, in any language. */
const MARK = /^【(?:未完成|INCOMPLETE)】/;
const MISSING = /(?<![0-9])([0-9]+) (?:项|items?)/;

/** The head of a draft result: how many orders are not carried out in it, and how many other problems are open; one of them is not 0. */
export function unfinishedOf(missing: number, open: number, language: Language): Unfinished {
  const zh = [missing > 0 ? `修改决定中有 ${missing} 项没有执行` : '', open > 0 ? `${missing > 0 ? '另' : ''}有 ${open} 处问题没有解决` : ''];
  const en = [
    missing > 0 ? `${missing} ${missing === 1 ? 'item' : 'items'} of the decision not carried out` : '',
    open > 0 ? `${open} ${open === 1 ? 'problem' : 'problems'} left open` : '',
  ];
  const said = (parts: readonly string[], joint: string): string => parts.filter((part) => part !== '').join(joint);
  const text =
    language === 'zh' ? `【未完成】${said(zh, '；')}。本件不是修改后的法规文本。` : `【INCOMPLETE】${said(en, '; ')}. This is not the amended statute.`;
  return { text: built(text), missing };
}

/** Takes the head of a draft result off the lines of a file; `unfinished` is null where it has none. */
export function partUnfinished(lines: readonly Line[]): { readonly unfinished: Unfinished | null; readonly rest: readonly Line[] } {
  const [first, ...rest] = lines;
  if (first === undefined || !MARK.test(first.text)) return { unfinished: null, rest: lines };
  const missing = MISSING.exec(first.text)?.[1];
  return { unfinished: { text: first, missing: missing === undefined ? null : Number(missing) }, rest };
}
