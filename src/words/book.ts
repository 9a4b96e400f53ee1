/** What is said of a statute's life. */
export interface BookWords {
  readonly firstText: string;
  /** The columns of the list of decisions. */
  readonly columns: Readonly<Record<'adopted' | 'inForce' | 'title' | 'items' | 'changed' | 'official', string>>;
  readonly unknownDay: string;
  readonly sameAsOfficial: (articles: number) => string;
  readonly knownDepartures: (articles: readonly string[]) => string;
  readonly noOfficial: string;
  readonly built: (title: string, decisions: number) => string;
  readonly stoppedAt: (step: number, title: string) => string;
  readonly begun: (folder: string, title: string, inForce: string | null) => string;
  readonly added: (title: string, step: number, inForce: string | null) => string;
  readonly onDay: (title: string, day: string, decisions: number) => string;
  readonly notAdded: string;
  readonly keepsFiles: (path: string) => string;
  readonly isBook: (folder: string) => string;
  readonly badDay: (text: string) => string;
  readonly noUnit: (address: string) => string;
  readonly exported: (folder: string, commits: number) => string;
  readonly noGit: (reason: string) => string;
  readonly isRepository: (folder: string) => string;
  readonly beforeGit: (day: string) => string;
  readonly blame: string;
  readonly timeline: string;
  readonly choose: string;
  readonly characters: (count: number) => string;
  readonly item: (item: string) => string;
  /** The lines behind the message of a commit. */
  readonly trailers: Readonly<Record<'adopted' | 'inForce', string>>;
  readonly days: Readonly<Record<'adopted' | 'inForce', (day: string) => string>>;
}
