import { expect, test } from 'vitest';
import { type Judged, judge } from './judge.ts';
import { paraphrase } from './paraphrase.ts';

const COUNT = 2000;
const SEED = 1;
/**
 * Of two thousand as many must be read as meant at least, and none may be read otherwise without an error. It
 * is to be all and none; whoever mends the reading raises the one and lowers the other.
 */
const READ_AT_LEAST = 1990;
const MISREAD_AT_MOST = 0;

const made = Array.from({ length: COUNT }, (_, n) => paraphrase(SEED, n));

function shown({ paraphrase: { item, means }, read }: Judged): string {
  return `${item}\n  means ${means.join('\n        ')}\n  read  ${read.join('\n        ')}`;
}

test('a clause whose meaning is known is read as meant, however it is said', () => {
  const judged = made.map(judge);
  const misread = judged.filter((j) => j.outcome === 'misread');
  expect(misread.length, misread.slice(0, 5).map(shown).join('\n')).toBeLessThanOrEqual(MISREAD_AT_MOST);
  const refused = judged.filter((j) => j.outcome === 'refused');
  expect(judged.length - refused.length - misread.length, refused.slice(0, 5).map(shown).join('\n')).toBeGreaterThanOrEqual(READ_AT_LEAST);
});

test('every clause is well-formed, whatever was chosen in it', () => {
  for (const { item, means } of made) {
    const outside = item.replace(/“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|＂[^＂]*＂/g, '“”');
    expect(outside, item).not.toMatch(/[<>{}|\uE000\uE001]|[，,][，,；;。：:]|[。：:][，,；;。]|[；;][，,。；;]|undefined|中中|的的|将将/);
    expect(means.length, item).toBeGreaterThan(0);
    expect(new Set(means).size, item).toBe(means.length);
  }
});

test('the same seed and number give the same clause', () => {
  for (const n of [0, 7, 1999]) expect(paraphrase(SEED, n)).toEqual(made[n]);
  expect(new Set(made.map(({ item }) => item)).size).toBeGreaterThan(COUNT * 0.98);
});
