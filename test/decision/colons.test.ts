import { expect, test } from 'vitest';
import { decision } from '../growth/texts.ts';
import { decisionOf } from '../support/texts.ts';

const announced = (clauses: number): string => decision([`${'第一条：删去；'.repeat(clauses)}第九条增加一款：本条例所称“甲”，是指乙。`]);

test.each([
  [3, 'D014'],
  [300, 'D002'],
])('text without marks behind %d colons: %s', (clauses, code) => {
  expect(decisionOf(announced(clauses)).diagnostics.map((one) => one.code)).toEqual([code]);
});
