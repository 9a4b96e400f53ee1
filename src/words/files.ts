/** What is said of files and folders that are read or written. */
export interface FilesWords {
  readonly isFolder: (path: string) => string;
  readonly stdinOnce: string;
  readonly stdoutOnce: string;
  readonly stdoutJson: string;
  readonly twice: (path: string) => string;
  readonly isInput: (path: string) => string;
  readonly written: (path: string) => string;
  readonly writtenIn: (folder: string, count: number) => string;
  readonly notText: (ending: string) => string;
  readonly whichFormat: (formats: readonly string[]) => string;
  readonly noFolder: (path: string) => string;
  readonly noFormat: (path: string) => string;
  readonly nothingWritten: string;
  readonly andNothing: string;
  readonly andNoText: string;
  readonly andNoReport: string;
  readonly isDecision: (path: string) => string;
  readonly swapped: (path: string, statute: string) => string;
  readonly isStatute: (path: string) => string;
  readonly error: (message: string) => string;
  readonly cannotWrite: (path: string, reason: string, none: boolean) => string;
  readonly cannotPrint: (reason: string) => string;
  /** Why a file cannot be written, by the name of the error. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly lookingForStatutes: string;
  readonly readingGazette: string;
  /** Between two runs of a command that is run again whenever a file changes. */
  readonly again: string;
  /** Under the last run. */
  readonly watching: (status: number) => string;
}
