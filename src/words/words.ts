import type { ChoiceCode, Code, Stage } from '../diagnostics/codes.ts';
import type { BatchWords } from './batch.ts';
import type { BookWords } from './book.ts';
import type { CommandLineWords } from './command-line.ts';
import type { CommandsWords } from './commands.ts';
import type { ComparisonWords } from './comparison.ts';
import type { DocumentWords } from './document.ts';
import type { DraftingWords } from './drafting.ts';
import type { Explanation } from './explanation.ts';
import type { FilesWords } from './files.ts';
import type { FindingsWords } from './findings.ts';
import type { FolderWords } from './folder.ts';
import type { FormWords } from './forms.ts';
import type { GazetteWords } from './gazette.ts';
import type { HelpWords } from './help.ts';
import type { Message } from './message.ts';
import type { MissingWords } from './missing.ts';
import type { Names } from './names.ts';
import type { OptionsWords } from './options.ts';
import type { ProofWords } from './proof.ts';
import type { RedlineWords } from './redline.ts';
import type { ReferencesWords } from './references.ts';
import type { ReportWords } from './report.ts';
import type { ResultWords } from './result.ts';
import type { RippleWords } from './ripple.ts';
import type { RuleWords } from './rules.ts';
import type { SchemaWords } from './schema.ts';
import type { SubstanceWords } from './substance.ts';
import type { TableWords } from './table.ts';
import type { TerminalWords } from './terminal.ts';

/** What a language offers: every sentence for people. One that a language lacks is a type error. */
export interface Words {
  /** One line a diagnostic. Addresses and quotations stay in the language of the law. */
  readonly messages: Readonly<Record<Code, Message>>;
  /** What else could have been chosen, in a few words without a stop. */
  readonly alternatives: Readonly<Record<ChoiceCode, Message>>;
  readonly names: Names;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly terminal: TerminalWords;
  readonly comparison: ComparisonWords;
  readonly references: ReferencesWords;
  readonly gazette: GazetteWords;
  readonly book: BookWords;
  readonly batch: BatchWords;
  readonly folder: FolderWords;
  readonly table: TableWords;
  readonly redline: RedlineWords;
  readonly report: ReportWords;
  readonly findings: FindingsWords;
  readonly result: ResultWords;
  readonly document: DocumentWords;
  readonly drafting: DraftingWords;
  readonly forms: FormWords;
  readonly ripple: RippleWords;
  readonly rules: RuleWords;
  readonly schema: SchemaWords;
  readonly substance: SubstanceWords;
  readonly help: HelpWords;
  readonly proof: ProofWords;
  readonly commands: CommandsWords;
  readonly missing: MissingWords;
  readonly options: OptionsWords;
  readonly files: FilesWords;
  readonly commandLine: CommandLineWords;
  /** What every code means, at length: loaded only for who asks. */
  readonly explanations: () => Promise<Readonly<Record<Code, Explanation>>>;
}
