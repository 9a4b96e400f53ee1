import { expect, test } from 'vitest';
import { projectFile } from '../support/texts.ts';
import { Judge } from './judge.ts';
import { makeMutations } from './make.ts';
import { changedLines } from './mutation.ts';
import { subjects } from './subject.ts';

/** Faults put into the decision of 27 November 2020, over the three statutes it amends; `npm run mutations` does it to every real text. */
const judge = new Judge();
const decision = projectFile('decisions/shanxi-2020-66.txt');
const shanxi = ['land-2008', 'organ-2020', 'election-2015']
  .flatMap((name) => subjects(name, projectFile(`statutes/shanxi-${name}.txt`), decision))
  .map((subject) => judge.understood(subject));
const made = makeMutations(shanxi, 20201127, 120);

test('every fault is reported, or the decision is carried out exactly as worded', () => {
  const wrong = made.flatMap(({ id, kind, mutation }) => {
    const { outcome, detail } = judge.judge(mutation);
    return outcome === 'wrong' ? [{ id, kind, detail, ...changedLines(mutation.subject.wording.text, mutation.text) }] : [];
  });
  expect(wrong).toEqual([]);
  expect(made.length).toBe(120);
});

test('the same seed makes the same mutations, another one others', () => {
  const texts = (seed: number): string[] => makeMutations(shanxi, seed, 30).map((m) => m.mutation.text);
  expect(texts(7)).toEqual(texts(7));
  expect(texts(7)).not.toEqual(texts(8));
});

test('a mutation that the engine did not notice would be found', () => {
  const noticed = made.find((m) => m.mutation.expected.type === 'contradiction');
  const { subject } = noticed?.mutation ?? {};
  if (subject === undefined) throw new Error('no mutation');
  const unnoticed = { subject, text: subject.wording.text, expected: { type: 'contradiction', why: 'made up' } } as const;
  expect(judge.judge(unnoticed).outcome).toBe('wrong');
});
