import type { ChoiceCode, Code, Stage } from '../diagnostics/codes.ts';
import type { Explanation } from './explanation.ts';
import type { HelpWords } from './help.ts';
import type { Message } from './message.ts';
import type { RedlineWords } from './redline.ts';
import type { ReportWords } from './report.ts';
import type { TableWords } from './table.ts';
import type { TerminalWords } from './terminal.ts';

/** What a language offers: every sentence for people. One that a language lacks is a type error. */
export interface Words {
  /** One line a diagnostic. Addresses and quotations stay in the language of the law. */
  readonly messages: Readonly<Record<Code, Message>>;
  /** What else could have been chosen, in a few words without a stop. */
  readonly alternatives: Readonly<Record<ChoiceCode, Message>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly terminal: TerminalWords;
  readonly table: TableWords;
  readonly redline: RedlineWords;
  readonly report: ReportWords;
  readonly help: HelpWords;
  /** What every code means, at length: loaded only for who asks. */
  readonly explanations: () => Promise<Readonly<Record<Code, Explanation>>>;
}
