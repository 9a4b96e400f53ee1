import { wordsOf } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { ReportWords } from '../../words/report.ts';
import type { SubstanceWords } from '../../words/substance.ts';
import type { TerminalWords } from '../../words/terminal.ts';

/** The words of a report: its own, and those that it shares with the terminal. */
export interface Spoken {
  readonly language: Language;
  /** The same as a language tag of HTML. */
  readonly lang: string;
  readonly words: ReportWords;
  readonly terminal: TerminalWords;
  readonly substance: SubstanceWords;
}

export function spokenIn(language: Language): Spoken {
  const { report, terminal, substance } = wordsOf(language);
  return { language, lang: language === 'zh' ? 'zh-CN' : 'en', words: report, terminal, substance };
}
