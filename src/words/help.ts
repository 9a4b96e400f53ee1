export type CommandName =
  | 'apply'
  | 'parse'
  | 'check'
  | 'verify'
  | 'extract'
  | 'table'
  | 'convert'
  | 'draft'
  | 'report'
  | 'explain'
  | 'diff'
  | 'refs'
  | 'ripple'
  | 'index'
  | 'book'
  | 'batch';

/** The commands of `book`. */
export type BookCommandName = 'init' | 'add' | 'build' | 'log' | 'show' | 'blame' | 'diff' | 'table' | 'export';

/** What an option or argument is called here; one that says another thing with another command has a name for each. */
export type OptionName =
  | 'lang'
  | 'color'
  | 'pager'
  | 'json'
  | 'strict'
  | 'revisions'
  | 'struck'
  | 'refs'
  | 'renumber'
  | 'place'
  | 'joint'
  | 'by'
  | 'output'
  | 'decision'
  | 'substance'
  | 'format'
  | 'redline'
  | 'text'
  | 'force'
  | 'statutes'
  | 'baseDate'
  | 'operations'
  | 'moves'
  | 'transition'
  | 'allowMissing'
  | 'draftTitle'
  | 'draftBody'
  | 'draftSession'
  | 'draftDate'
  | 'draftInForce'
  | 'with';

/** What the options of other commands than `apply` are called: loaded where they are asked for. */
export type OtherOptionName =
  | 'outputTable'
  | 'items'
  | 'substanceColumn'
  | 'unchanged'
  | 'forceTable'
  | 'outputConverted'
  | 'outputReport'
  | 'outputParsed'
  | 'statutesOfTables'
  | 'against'
  | 'gazette'
  | 'bases'
  | 'outputDocuments'
  | 'base'
  | 'draftTable'
  | 'draftClean'
  | 'draftRedline'
  | 'papers'
  | 'pairs'
  | 'allowUnpaired'
  | 'draftStyle'
  | 'draftForm'
  | 'explicitRefs'
  | 'outputDraft'
  | 'rules'
  | 'fix'
  | 'outputFixed'
  | 'typography'
  | 'why'
  | 'outputDiff'
  | 'over'
  | 'rippleAll'
  | 'doubtful'
  | 'rippleDraft'
  | 'outputRipple'
  | 'adopted'
  | 'promulgated'
  | 'commencement'
  | 'officialOfStep'
  | 'departures'
  | 'asOf'
  | 'gitOut'
  | 'workers'
  | 'shard'
  | 'resume'
  | 'brief'
  | 'outputResults'
  | 'outputVersion'
  | 'outputBlame';

/** What the command line says of itself. */
export interface HelpWords {
  readonly program: string;
  readonly versionOption: string;
  readonly helpOption: string;
  readonly bug: string;
  readonly badPlace: string;
  /** The headings that commander writes, each in this language; those that are not here stay. */
  readonly titles: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<CommandName, { readonly summary: string; readonly description: string }>>;
  readonly book: Readonly<Record<BookCommandName, { readonly summary: string; readonly description: string }>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly others: Readonly<Record<OtherOptionName, string>>;
}
