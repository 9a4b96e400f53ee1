import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/text/group.ts';
import { nameOf } from '../../src/text/titles/name.ts';
import { mayMean, titleKey } from '../../src/text/titles/same.ts';
import { growth } from '../support/growth.ts';
import { hasLaws, laws } from '../support/laws.ts';

describe.skipIf(!hasLaws)('the titles of 3,340 statutes (skipped without the corpus)', () => {
  const titles = new Set<string>();
  if (hasLaws) for (const text of laws()) titles.add(text.split('\n')[0] ?? '');

  test('none of different words are the same', () => {
    expect(titles.size).toBe(3262);
    const plain = (title: string): string => title.replace(/[^\p{Script=Han}]/gu, '');
    const byKey = groupBy(titles, titleKey);
    // Three stand there twice, with 、 and with a space between the two bodies.
    expect(byKey.size).toBe(3259);
    for (const [key, group] of byKey) expect(new Set(group.map(plain)).size, key).toBe(1);
  });

  test('a name without issuer or （试行） can be taken for two of them only', () => {
    const byCore = groupBy(titles, (title) => nameOf(title).core);
    const pairs = [...byCore.values()].flatMap((group) => group.flatMap((a) => group.filter((b) => mayMean(a, b)).map((b) => [a, b])));
    expect(new Set(pairs.map((pair) => [...pair].sort().join())).size).toBe(2);
  });

  test('is linear in the length of a title', () => {
    const long = (times: number): string => `${'关于《某〈法〉》'.repeat(times)}的决定`;
    expect(growth((times) => nameOf(long(times)), 10_000)).toBeLessThan(8);
    const before = process.cpuUsage();
    nameOf(long(40_000));
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
