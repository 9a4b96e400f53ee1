import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { Names } from '../../words/names.ts';
import type { ReportWords } from '../../words/report.ts';
import type { TerminalWords } from '../../words/terminal.ts';

/** The words of a report: its own, and those that it shares with the terminal. */
export interface Spoken {
  readonly language: Language;
  /** The same as a language tag of HTML. */
  readonly lang: string;
  readonly names: Names;
  readonly words: ReportWords;
  readonly terminal: TerminalWords;
}

export function spokenIn(language: Language): Spoken {
  const { names, report, terminal } = wordsIn(language);
  return { language, lang: language === 'zh' ? 'zh-CN' : 'en', names, words: report, terminal };
}
