/** What is said of a command that goes over all files of a folder. */
export interface FolderWords {
  readonly checked: (files: number, findings: number, rules: number, unread: number) => string;
  readonly traced: (files: number, references: number, dangling: number, unread: number) => string;
  readonly places: (findings: number, files: number) => string;
  readonly more: (count: number) => string;
  readonly neither: (count: number) => string;
  readonly noSuchOption: (option: string) => string;
}
