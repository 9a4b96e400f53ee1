import type { Language } from '../../diagnostics/messages/index.ts';
import { type Wording, wordingOf } from '../terminal/wording.ts';
import { type ReportWording, reportWording } from './wording.ts';

/** The words of a report: its own, and those that it shares with the terminal. */
export interface Spoken {
  readonly language: Language;
  /** The same as a language tag of HTML. */
  readonly lang: string;
  readonly words: ReportWording;
  readonly terminal: Wording;
}

export function spokenIn(language: Language): Spoken {
  return { language, lang: language === 'zh' ? 'zh-CN' : 'en', words: reportWording(language), terminal: wordingOf(language) };
}
