import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';
import { AMENDMENTS } from './jobs/apply.ts';
import { JOBS } from './jobs/index.ts';
import { least } from './measure.ts';

/** How many times larger an input is, and how many times longer it may take: eight where work is linear, 64 where it is quadratic. */
const LARGER = 8;
const LONGER = 16;
/** A busy machine makes a measurement only longer: the least ratio of so many counts. */
const ATTEMPTS = 4;

test.each(JOBS)(
  '$name: eight times the input takes not much more than eight times as long',
  (job) => {
    const size = Math.ceil(job.size / 2);
    least(job, size, 1);
    let ratio = Number.POSITIVE_INFINITY;
    for (let i = 0; i < ATTEMPTS && ratio > LONGER; i++) ratio = Math.min(ratio, least(job, LARGER * size, 1) / least(job, size, 2));
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
