import { type ChoiceCode, isChoiceCode } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../messages/index.ts';
import type { Params } from '../messages/message.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The options of the commands that amend by which the other result is had; other choices are settled in the decision itself. */
const OPTIONS: Readonly<Partial<Record<ChoiceCode, (p: Params) => string>>> = {
  A015: () => '--renumber never',
  A017: () => '--joint none',
  A021: (p) => placing(p['address'] ?? '', p['other'] ?? ''),
};

/** What else could have been chosen, in a language; null for a diagnostic that is no choice. */
export function alternativeOf({ code, params }: Diagnostic, language: Language): string | null {
  return isChoiceCode(code) ? (language === 'zh' ? zh : en)[code](params) : null;
}

/** The option that makes it so; null where there is none. */
export function optionOf({ code, params }: Diagnostic): string | null {
  const option = isChoiceCode(code) ? OPTIONS[code]?.(params) : undefined;
  return option === undefined || option === '' ? null : option;
}

/** 第五条、第六条 into 第二章: --place 第五条=第二章 --place 第六条=第二章; '' where the division has no number to name it by. */
function placing(articles: string, division: string): string {
  if (!/^第.+[编章节]$/.test(division)) return '';
  return articles
    .split('、')
    .map((article) => `--place ${article}=${division}`)
    .join(' ');
}
