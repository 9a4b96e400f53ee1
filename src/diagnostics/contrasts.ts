import type { Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Whose a text is that a diagnostic sets beside another: what the decision quotes or says, the statute, ours, the official text, the 目录, the body. */
export type Side = 'quoted' | 'statute' | 'ours' | 'official' | 'contents' | 'heading';

/** Two near texts that a diagnostic speaks of, each with its side. */
export interface Contrast {
  readonly sides: readonly [Side, Side];
  readonly texts: readonly [string, string];
  /** Whether differences of typography count: where they alone are what the diagnostic speaks of. */
  readonly typography: boolean;
  /** Parameters of the message where the two texts are shown, so that it need not say them. */
  readonly instead: Readonly<Record<string, string>>;
}

interface Pairing {
  readonly typography?: boolean;
  readonly sides: readonly [Side, Side];
  readonly texts: readonly [string, string];
  readonly instead?: Readonly<Record<string, string>>;
}

const PAIRINGS: Readonly<Partial<Record<Code, Pairing>>> = {
  A004: { sides: ['quoted', 'statute'], texts: ['words', 'near'], instead: { near: '' } },
  A011: { sides: ['quoted', 'statute'], texts: ['words', 'near'], instead: { near: '' } },
  A020: { sides: ['quoted', 'statute'], texts: ['words', 'found'], typography: true },
  A039: { sides: ['quoted', 'statute'], texts: ['words', 'near'], instead: { near: '' } },
  C013: { sides: ['contents', 'heading'], texts: ['entry', 'heading'] },
  V004: { sides: ['ours', 'official'], texts: ['ours', 'official'], instead: { shown: 'yes' } },
  V005: { sides: ['ours', 'official'], texts: ['ours', 'official'], instead: { shown: 'yes' } },
  V006: { sides: ['ours', 'official'], texts: ['ours', 'official'], instead: { shown: 'yes' } },
};

/** The two near texts of a diagnostic whose differing characters a reader must find; null if it has none, or only one. */
export function contrastOf({ code, params }: Diagnostic): Contrast | null {
  const pairing = PAIRINGS[code];
  if (pairing === undefined) return null;
  const [mine = '', other = ''] = pairing.texts.map((key) => params[key] ?? '');
  // Several quotations at once (“甲”、“乙”) are not one text.
  if (mine === '' || other === '' || mine === other || mine.includes('”、“')) return null;
  const bare = other.replace(/^……|……$/g, '');
  return { sides: pairing.sides, texts: [mine, bare], typography: pairing.typography ?? false, instead: pairing.instead ?? {} };
}
