import { type ChoiceCode, isChoiceCode } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The options of the commands that amend by which the other result is had; other choices are settled in the decision itself. */
const OPTIONS: Readonly<Partial<Record<ChoiceCode, (params: Diagnostic['params']) => string>>> = {
  A015: () => '--renumber never',
  A017: () => '--joint none',
  A021: (p) => placing(p['address'] ?? '', p['other'] ?? ''),
};

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
