/** What the command line says of itself where it is wrong, and how the arguments of a command are named. */
export interface CommandLineWords {
  /** How a command is used, a way a line: what stands behind its name. */
  readonly usage: Readonly<Record<string, readonly string[]>>;
  /** The values of options, as help names them, by their name in the flags. */
  readonly values: Readonly<Record<string, string>>;
  readonly unknownOption: (option: string, near: string | null) => string;
  readonly misplacedOption: (option: string, command: string) => string;
  readonly unknownCommand: (name: string, near: string | null) => string;
  readonly fileInsteadOfCommand: (name: string) => string;
  readonly noCommand: string;
  readonly missingArgument: (name: string, usage: string) => string;
  readonly tooManyArguments: (expected: string, given: string, usage: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badValue: (option: string, value: string, reason: string) => string;
  readonly onlyChoices: (choices: readonly string[]) => string;
  /** What is put behind: where the usage is explained. */
  readonly seeHelp: (message: string, command: string) => string;
  readonly badDate: string;
  readonly badCommencement: string;
  readonly authorOption: string;
  readonly overwriteOption: string;
  readonly watchOption: string;
  readonly globalOptions: string;
  readonly completion: { readonly summary: string; readonly description: string };
  readonly help: { readonly summary: string; readonly description: string };
}
