import type { Diagnostic } from '../diagnostic.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

export type Language = 'zh' | 'en';

/** A diagnostic in one line of a language, without its place. */
export function messageOf(diagnostic: Diagnostic, language: Language): string {
  return (language === 'zh' ? zh : en)[diagnostic.code](diagnostic.params);
}
