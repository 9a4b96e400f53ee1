import type { Side } from '../diagnostics/contrasts.ts';

/** The words of a comparison with the official text, and of diagnostics about several places or two near texts. */
export interface FindingsWords {
  /** In front of the two looks of a comparison, and what they are. */
  readonly legend: string;
  readonly onlyOurs: string;
  readonly onlyOfficial: string;
  readonly status: Readonly<Record<'differs' | 'missing' | 'extra', string>>;
  readonly reasons: Readonly<Record<'not-applied' | 'departs' | 'typography' | 'source', string>>;
  /** Articles that the official text counts otherwise. */
  readonly numbered: (official: string) => string;
  readonly parts: Readonly<Record<'preamble' | 'lead' | 'annex', string>>;
  readonly articles: (counts: { readonly equal: number; readonly differs: number; readonly missing: number; readonly extra: number }) => string;
  readonly headings: (all: number, equal: number) => string;
  readonly others: (all: number, equal: number) => string;
  readonly titlesDiffer: string;
  /** Behind the units that a message names: how many there are in all. */
  readonly andMore: (count: number) => string;
  readonly places: (count: number) => string;
  readonly furtherPlaces: (count: number, lines: string) => string;
  /** Whose the texts are that stand under each other. */
  readonly sides: Readonly<Record<Side, string>>;
  readonly differIn: string;
  readonly onlyAbove: string;
  readonly onlyBelow: string;
  readonly anotherForm: string;
  readonly space: string;
  readonly ideographicSpace: string;
  readonly noBreakSpace: string;
  readonly tab: string;
  readonly invisible: string;
  readonly fullWidth: string;
  readonly halfWidth: string;
}
