import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { growth } from '../support/growth.ts';
import { expressions } from './expressions.ts';
import { HARMLESS, harmless } from './harmless.ts';
import { proved } from './proved.ts';
import { verdictOn } from './verdict.ts';

/**
 * No regular expression of the program takes more time than in proportion to the text. What is proved fast is proved here each time; what takes long to prove
 * stands in proved.json, which `npm run backtracking` brings up to date.
 */
const all = await expressions();
const keyOf = ({ source, flags }: { readonly source: string; readonly flags: string }): string => `/${source}/${flags}`;

test('expressions are found, those too that are put together', () => {
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(({ where }) => where === 'built').length).toBeGreaterThan(100);
});

describe('the checker', () => {
  test.each([
    ['(a+)+$', 'exponential'],
    ['[ab]+$', 'degree 2'],
    ['“[^”]*”', 'degree 2'],
  ])('finds %s', (source, growth) => {
    expect(verdictOn({ source, flags: '' })).toMatchObject({ status: 'vulnerable', growth });
  });

  test('lets pass what takes one step a character', () => {
    expect(verdictOn({ source: '(?<![ab])[ab]+$', flags: '' }).status).toBe('safe');
    expect(verdictOn({ source: '^“[^”]*”', flags: '' }).status).toBe('safe');
  });
});

test('no expression is vulnerable', { timeout: 240_000 }, () => {
  const before = process.cpuUsage();
  const told = all
    .filter((each) => harmless(keyOf(each)) === undefined && !proved.has(keyOf(each)))
    .map((each) => ({ each, verdict: verdictOn(each) }))
    .filter(({ verdict }) => verdict.status !== 'safe')
    .map(({ each, verdict }) => ({ expression: keyOf(each), where: each.where, growth: verdict.growth, attack: verdict.attack }));
  expect(told).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6, 'seconds: npm run backtracking puts what takes long into proved.json').toBeLessThan(60);
});

test('nothing stands in the lists that the program no longer has', () => {
  const known = all.map(keyOf);
  expect([...proved].filter((key) => !known.includes(key))).toEqual([]);
  expect(Object.keys(HARMLESS).filter((beginning) => known.filter((key) => key.startsWith(beginning)).length !== 1)).toEqual([]);
});

test.each(all.filter((each) => harmless(keyOf(each)) !== undefined).map((each) => [keyOf(each), each] as const))('harmless: %s', (key, { source, flags }) => {
  const { prefix, pump } = harmless(key) ?? { prefix: '', pump: '' };
  const expression = new RegExp(source, flags);
  expect(growth((size) => void (prefix + pump.repeat(size)).split(expression).length, 2000)).toBeLessThan(7);
});
