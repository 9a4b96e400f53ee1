import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';
import type { Job } from './job.ts';
import { AMENDMENTS } from './jobs/apply.ts';
import { JOBS } from './jobs/index.ts';
import { least } from './measure.ts';

/** How many times larger an input is, and how many times longer it may take: eight where work is linear, 64 where it is quadratic. */
const LARGER = 8;
const LONGER = 16;
/** A busy machine makes a measurement only longer: the least ratio of so many counts. */
const ATTEMPTS = 4;

/** One job of each kind, at a size that shows a square; `npm run growth` measures all. */
const MEASURED: readonly (readonly [job: string, size: number])[] = [
  ['parse: clauses of one item', 100],
  ['parse: pairs of one clause', 200],
  ['parse: unknown clauses', 60],
  ['parse: announcements', 1000],
  ['parse: units with words of one clause', 2000],
  ['parse: colons with quotations', 1000],
  ['parse: short names that do not end', 1000],
  ['parse: items that replace articles', 100],
  ['apply: articles renumbered and replaced', 40],
  ['apply: new paragraphs of one article', 400],
  ['apply: words in one long paragraph', 60],
  ['apply: new chapters with articles', 100],
  ['apply: references that follow', 100],
  ['diff: every fifth article edited', 100],
  ['draft: all articles edited', 20],
  ['verify: the same', 400],
  ['verify: renamed chapters', 60],
  ['view: report', 40],
  ['read: articles', 600],
  ['refs: articles that cite', 400],
  ['refs: other statutes', 800],
  ['check: decision with its statute', 25],
  ['ripple: articles that cite', 200],
  ['extract: documents of a gazette', 80],
];

test.each(MEASURED)(
  '%s: eight times the input takes not much more than eight times as long',
  async (name, size) => {
    const job = JOBS.find((one) => one.name === name) as Job;
    expect(job, name).toBeDefined();
    await least(job, size, 1);
    let ratio = Number.POSITIVE_INFINITY;
    for (let i = 0; i < ATTEMPTS && ratio > LONGER; i++) ratio = Math.min(ratio, (await least(job, LARGER * size, 1)) / (await least(job, size, 2)));
    expect(ratio).toBeLessThanOrEqual(LONGER);
  },
  300_000,
);

/** Jobs of decisions that cannot be carried out: what is told of them grows, too. */
const FAILING = ['articles that are not there', 'the same article many times', 'articles deleted that others amend', 'words that are not there'];

test.each(AMENDMENTS.filter(([name]) => !FAILING.includes(name)))('%s: the decision that is measured is understood and carried out', (_name, _size, texts) => {
  const { base, decision } = texts(6);
  const read = decisionOf(decision);
  const { amendment, diagnostics } = amend(statuteOf(base), read.decision);
  expect([...read.diagnostics, ...diagnostics].filter(isError)).toEqual([]);
  expect(amendment?.outcomes.length).toBeGreaterThan(0);
});
