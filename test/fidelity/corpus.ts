import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A real case: a base, the decisions in order, and the official text after. */
export interface CorpusCase {
  readonly name: string;
  readonly base: string;
  readonly decisions: readonly string[];
  readonly official: string;
}

/** Where the real texts lie: XIUFA_CORPUS, else beside the checkout. */
export const CORPUS = process.env['XIUFA_CORPUS'] ?? '../shared/corpus';

/** Every case of the corpus, by folder; clean and printed readings of the same case are cases of their own. */
export function corpusCases(): CorpusCase[] {
  return ['shanxi', 'triples', 'spc', 'written'].flatMap((group) => {
    const folder = join(CORPUS, group);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .sort()
      .flatMap((name) => casesIn(group, join(folder, name), name));
  });
}

function casesIn(group: string, folder: string, name: string): CorpusCase[] {
  if (!existsSync(join(folder, 'base.txt'))) return [];
  const has = (file: string): boolean => existsSync(join(folder, file));
  const chain = readdirSync(folder)
    .filter((file) => /^decision-[0-9]+\.txt$/.test(file))
    .sort();
  const decisions = chain.length > 0 ? chain : ['decision.txt'];
  const clean = has('decision.clean.txt') ? ['decision.clean.txt'] : decisions;
  const at = (file: string): string => join(folder, file);
  const made = (suffix: string, given: readonly string[], official: string): CorpusCase => ({
    name: `${group}/${name}${suffix}`,
    base: at('base.txt'),
    decisions: given.map(at),
    official: at(official),
  });
  const cases = [made('', clean, 'after.txt')];
  if (has('after.raw.txt')) cases.push(made(' (print)', decisions, 'after.raw.txt'));
  return cases;
}
