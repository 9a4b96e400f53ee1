import { expect, test } from 'vitest';
import { READING } from '../growth/reading/index.ts';
import { growthOf } from '../support/growth.ts';

/** Of all that may grow in a file, what once took the square of it; the size is one at which that showed. */
const CASES: readonly (readonly [job: string, size: number])[] = [
  ['read txt: items numbered in figures', 4000],
  ['read txt: an item and lines behind it', 4000],
  ['read html: source lines of one paragraph', 8000],
  ['read html: words of one paragraph', 8000],
  ['read html: rows without end tags', 500],
  ['read html: blanks inside a paragraph', 20_000],
  ['read html: blanks in the title', 20_000],
  ['read html: words that a sheet puts', 500],
  ['read md: rows that lack cells', 500],
  ['read docx: raised runs of one paragraph', 1000],
  ['read docx: struck runs of one paragraph', 1000],
  ['read docx: line breaks of one paragraph', 1000],
  ['read docx: fields whose results are open', 1000],
  ['read docx: blanks', 40_000],
  ['read yaml: JSON of no form, as a decision', 2000],
];

test.each(CASES)('%s: the work grows with the file only', async (name, size) => {
  const job = READING.find((one) => one.name === name);
  expect(job, name).toBeDefined();
  const runs = new Map([size, 4 * size].map((n) => [n, job?.prepare(n)]));
  expect(await growthOf(async (n) => runs.get(n)?.(), size)).toBeLessThan(8);
});

/** Style sheets that look at each element from each other one, and what multiplies words: given up beyond a bound that no page reaches. */
test.each(['siblings of siblings', 'rules of all elements', 'counters in counters'])('%s', async (what) => {
  const job = READING.find((one) => one.name === `read html: ${what}`);
  const run = job?.prepare(8 * job.size);
  const before = process.cpuUsage();
  await run?.();
  const { user, system } = process.cpuUsage(before);
  expect(job).toBeDefined();
  expect((user + system) / 1e6).toBeLessThan(20);
});
