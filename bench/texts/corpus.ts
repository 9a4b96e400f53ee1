import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../job.ts';

/** Two versions of the company law by their paths; null where they are not at hand. */
export function companyLaw({ corpus }: Settings): readonly [old: string, now: string] | null {
  const files = corpus === null ? [] : ['old.txt', 'new.txt'].map((file) => join(corpus, 'pairs', '公司法-2018-2023', file));
  const [old, now] = files;
  return old !== undefined && now !== undefined && existsSync(old) && existsSync(now) ? [old, now] : null;
}

/** A folder with 3,340 statutes, unpacked once into the temporary one; null where they are not at hand. */
export function manyStatutes({ corpus, temp }: Settings): string | null {
  const archive = corpus === null ? '' : join(corpus, 'laws.tar.gz');
  const folder = join(temp, 'laws');
  if (!existsSync(archive)) return null;
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  return spawnSync('tar', ['xzf', archive, '-C', folder]).status === 0 ? folder : null;
}

/** The parts of the civil code; null where they are not at hand. */
export function civilCode(settings: Settings): readonly string[] | null {
  const laws = manyStatutes(settings);
  const folder = laws === null ? undefined : readdirSync(laws, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('民法典'));
  if (laws === null || folder === undefined) return null;
  const within = join(laws, folder);
  return readdirSync(within).map((file) => readFileSync(join(within, file), 'utf8'));
}

/** A decision on twenty-one statutes of that folder; null where it is not at hand. */
export function omnibusDecision({ corpus }: Settings): string | null {
  const file = corpus === null ? '' : join(corpus, 'decisions-wide', 'gwy797-2024-whole.txt');
  return existsSync(file) ? file : null;
}
