import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fictional decision over one of a few fictional statutes, and the whole statute that it gives. */
export interface WordingCase {
  readonly name: string;
  readonly kind: string;
  readonly base: string;
  readonly decision: string;
  /** What practice accepts; the first is that derived by hand. Empty where the only right outcome is to refuse or to warn. */
  readonly expected: readonly string[];
}

/** Where the wordings lie: XIUFA_WORDING, else beside the checkout. */
export const WORDING = process.env['XIUFA_WORDING'] ?? '../shared/wording';
/** A folder of one's own may hold a part of the cases. */
export const PART = process.env['XIUFA_WORDING'] !== undefined;

/** Every case of the folder (its `public/`, or itself), by name; none if it is not there. */
export function wordingCases(): readonly WordingCase[] {
  const root = existsSync(join(WORDING, 'public')) ? join(WORDING, 'public') : WORDING;
  const bases = existsSync(join(root, 'bases')) ? join(root, 'bases') : join(root, '..', 'bases');
  if (!existsSync(root)) return [];
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'decision.txt')));
  return names.sort().map((name) => caseIn(join(root, name), name, bases));
}

function caseIn(folder: string, name: string, bases: string): WordingCase {
  const line = (file: string): string => readFileSync(join(folder, file), 'utf8').trim();
  const ambiguous = existsSync(join(folder, 'ambiguous'));
  const others = readdirSync(folder).filter((file) => /^expected.+\.txt$/.test(file));
  const expected = ambiguous ? [] : ['expected.txt', ...others.sort()].filter((file) => existsSync(join(folder, file)));
  if (!ambiguous && expected.length === 0) throw new Error(`${folder}: neither expected.txt nor ambiguous`);
  return {
    name,
    kind: line('kind.txt'),
    base: join(bases, `${line('base')}.txt`),
    decision: join(folder, 'decision.txt'),
    expected: expected.map((file) => readFileSync(join(folder, file), 'utf8')),
  };
}
