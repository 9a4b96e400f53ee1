import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatNumeral } from '../../src/text/numeral.ts';

/** A real case: a base, the decisions in order, and the official text after. */
export interface CorpusCase {
  readonly name: string;
  readonly base: string;
  readonly decisions: readonly string[];
  readonly official: string;
  /** A step of a chain against a text with known slips: shown, and counted nowhere. */
  readonly informative: boolean;
  /** Article label → what the corpus itself says of a difference there. An explanation; the article is not equal for it. */
  readonly explained: ReadonlyMap<string, string>;
  /** What the corpus says of the case as a whole. */
  readonly notes: string;
}

/** Where the real texts lie: XIUFA_CORPUS, else beside the checkout. */
export const CORPUS = process.env['XIUFA_CORPUS'] ?? '../shared/corpus';

/** Every case of the corpus, by folder; clean and printed readings of the same case are cases of their own. */
export function corpusCases(): CorpusCase[] {
  return foldersIn(CORPUS).flatMap((group) => foldersIn(join(CORPUS, group)).flatMap((name) => casesIn(group, join(CORPUS, group, name), name)));
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).sort();
}

/** The decisions of the corpus that have no statute with them. */
export function corpusDecisions(): readonly string[] {
  return foldersIn(CORPUS)
    .filter((group) => group.startsWith('decisions'))
    .flatMap((group) => filesIn(join(CORPUS, group)));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

function casesIn(group: string, folder: string, name: string): CorpusCase[] {
  if (!existsSync(join(folder, 'base.txt')) || !existsSync(join(folder, 'after.txt'))) return [];
  const has = (file: string): boolean => existsSync(join(folder, file));
  const chain = readdirSync(folder)
    .filter((file) => /^decision-[0-9]+\.txt$/.test(file))
    .sort();
  const decisions = chain.length > 0 ? chain : ['decision.txt'];
  if (!decisions.every(has)) return [];
  const clean = has('decision.clean.txt') ? ['decision.clean.txt'] : decisions;
  const at = (file: string): string => join(folder, file);
  const made = (suffix: string, given: readonly string[], official: string, informative = false): CorpusCase => ({
    name: `${group}/${name}${suffix}`,
    base: at('base.txt'),
    decisions: given.map(at),
    official: at(official),
    informative,
    ...explanations(folder),
  });
  const steps = chain
    .map((file, i) => made(` (step ${i + 1})`, chain.slice(0, i + 1), basename(file).replace('decision', 'after'), true))
    .filter((step) => existsSync(step.official));
  const cases = [...steps, made('', clean, 'after.txt')];
  if (has('after.raw.txt')) cases.push(made(' (print)', decisions, 'after.raw.txt'));
  return cases;
}

interface Source {
  readonly notes?: string;
  readonly expected_differences?: { readonly articles: readonly number[]; readonly reason: string };
  readonly expected?: { readonly residual_vs_after?: readonly string[] };
}

/** ignore.txt (a label a line) and source.json (expected differences, residuals, notes). */
function explanations(folder: string): Pick<CorpusCase, 'explained' | 'notes'> {
  const explained = new Map<string, string>();
  const path = join(folder, 'source.json');
  const source = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Source) : {};
  if (existsSync(join(folder, 'ignore.txt'))) {
    for (const label of readFileSync(join(folder, 'ignore.txt'), 'utf8').split(/\s+/)) if (label !== '') explained.set(label, 'ignore.txt');
  }
  const { articles = [], reason = '' } = source.expected_differences ?? {};
  for (const number of articles) explained.set(`第${formatNumeral(number)}条`, reason);
  for (const residual of source.expected?.residual_vs_after ?? []) {
    const [, number, words] = /^第([0-9]+)条\s*(.*)$/.exec(residual) ?? [];
    if (number !== undefined) explained.set(`第${formatNumeral(Number(number))}条`, words ?? '');
  }
  return { explained, notes: typeof source.notes === 'string' ? source.notes : '' };
}
