import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { expressions } from './expressions.ts';
import { harmless } from './harmless.ts';
import { verdictOn } from './verdict.ts';

/**
 * `npm run backtracking`: checks every regular expression of the program anew (some minutes), prints those that are vulnerable, and writes those that took
 * long to prove into proved.json. Status 1 if one is vulnerable that is not known to be harmless.
 */
/** What takes longer to prove, in microseconds of processor time, is not proved again by each test. */
const LONG = 50_000;
const [slow, tally] = [[] as string[], new Map<string, number>()];
for (const { source, flags, where } of await expressions()) {
  const key = `/${source}/${flags}`;
  const before = process.cpuUsage();
  const { status, by, growth, attack } = verdictOn({ source, flags });
  const { user, system } = process.cpuUsage(before);
  const kind = status === 'safe' ? `safe (${by})` : harmless(key) !== undefined ? 'harmless' : status;
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
  if (status === 'safe' && user + system > LONG) slow.push(key);
  if (status === 'safe' || harmless(key) !== undefined) continue;
  process.stdout.write(`${status} (${growth}) ${where} ${key}\n  ${JSON.stringify(attack)}\n`);
  process.exitCode = 1;
}
writeFileSync(`${process.cwd()}/test/backtracking/proved.json`, `${JSON.stringify(slow.sort(), null, 2)}\n`);
for (const [kind, count] of tally) process.stdout.write(`${kind}: ${count}\n`);
