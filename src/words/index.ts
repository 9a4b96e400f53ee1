import { isChoiceCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';
import { zh } from './zh/index.ts';

/** All that xiufa says to people, in a language. */
export function wordsIn(language: Language): Words {
  return language === 'zh' ? zh : en;
}

/** What stands in a file that people of either language open: the Chinese, then the English. */
export function inBoth(of: (words: Words) => string): string {
  return `${of(zh)} · ${of(en)}`;
}

/** A diagnostic in one line of a language, without its place. */
export function messageOf({ code, params }: Diagnostic, language: Language): string {
  return wordsIn(language).messages[code](params);
}

/** What else could have been chosen, in a language; null for a diagnostic that is no choice. */
export function alternativeOf({ code, params }: Diagnostic, language: Language): string | null {
  return isChoiceCode(code) ? wordsIn(language).alternatives[code](params) : null;
}
