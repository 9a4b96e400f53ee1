import { wordsOf } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { ReportWords } from '../../words/report.ts';
import type { TerminalWords } from '../../words/terminal.ts';

/** The words of a report: its own, and those that it shares with the terminal. */
export interface Spoken {
  readonly language: Language;
  /** The same as a language tag of HTML. */
  readonly lang: string;
  readonly words: ReportWords;
  readonly terminal: TerminalWords;
}

export function spokenIn(language: Language): Spoken {
  return { language, lang: language === 'zh' ? 'zh-CN' : 'en', words: wordsOf(language).report, terminal: wordsOf(language).terminal };
}
