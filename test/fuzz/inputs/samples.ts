import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

/** Real texts to start from. */
export interface Samples {
  readonly statutes: readonly string[];
  readonly decisions: readonly string[];
  /** A statute and the decision that amends it. */
  readonly cases: readonly { readonly base: string; readonly decision: string }[];
  /** Items of decisions, each without its number: how orders are worded. */
  readonly items: readonly string[];
}

const LONGEST = 40_000;

/** The samples of this project, and with `corpus` those of the corpus beside it, where it is at hand. `root` is the folder of the project. */
export function samplesIn(root: string, corpus: boolean): Samples {
  const textsIn = (folder: string, pattern = /\.txt$/): string[] =>
    existsSync(folder)
      ? (readdirSync(folder) as string[])
          .sort()
          .filter((name) => pattern.test(name))
          .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      : [];
  const foldersIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []).map((name) => `${folder}/${name}`);
  const cases = foldersIn(`${root}/test/cases`).flatMap((folder) => caseIn(folder));
  const shared = `${root}/../shared/corpus`;
  const real = corpus ? ['triples', 'spc', 'written'].flatMap((name) => foldersIn(`${shared}/${name}`)).flatMap(caseIn) : [];
  const more = corpus ? textsIn(`${shared}/decisions`) : [];
  const short = (texts: readonly string[]): string[] => texts.filter((text) => text.length > 0 && text.length < LONGEST);
  const decisions = short([...textsIn(`${root}/decisions`), ...cases.map((c) => c.decision), ...more, ...real.map((c) => c.decision)]);
  return {
    statutes: short([...textsIn(`${root}/statutes`), ...textsIn(`${root}/statutes/republished`), ...cases.map((c) => c.base), ...real.map((c) => c.base)]),
    decisions,
    cases: [...cases, ...real].filter(({ base, decision }) => base.length + decision.length < LONGEST),
    items: [...new Set(decisions.flatMap(itemsIn))],
  };
}

/** The folder of this project, as seen from this file or from a bundle in dist/programs. */
export function projectRoot(): string {
  for (const up of ['../../', '../../../']) {
    const root = fileURLToPath(new URL(up, import.meta.url));
    if (existsSync(`${root}/package.json`)) return root.replace(/\/$/, '');
  }
  throw new Error('outside the project');
}

function caseIn(folder: string): { base: string; decision: string }[] {
  const [base, decision] = ['base.txt', 'decision.txt'].map((name) => `${folder}/${name}`) as [string, string];
  return existsSync(base) && existsSync(decision) ? [{ base: readFileSync(base, 'utf8'), decision: readFileSync(decision, 'utf8') }] : [];
}

function itemsIn(decision: string): string[] {
  return decision
    .split(/\n(?=[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.．])/)
    .slice(1)
    .map((item) => item.replace(/^[^、）.．]*[、）.．]/, '').trimEnd())
    .filter((item) => item.length < 600);
}

/** A few lines of a long text: its head and a stretch of it, so that a run is short. */
export function excerpts(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.nat(999), fc.integer({ min: 3, max: 40 })).map(([text, share, length]) => {
    const lines = text.split('\n');
    if (lines.length <= length + 3) return text;
    const from = 3 + Math.floor((share / 1000) * (lines.length - 3));
    return [...lines.slice(0, 3), ...lines.slice(from, from + length)].join('\n');
  });
}
