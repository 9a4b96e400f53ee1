import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountOf, isSettled, sumOf, tallyOf } from '../../src/amend/account.ts';
import { amend } from '../../src/amend/amend.ts';
import { forbid } from '../../src/diagnostics/diagnostic.ts';
import { decisionOf, shortCase, statuteOf } from '../support/texts.ts';
import { wordingCases } from '../wordings/cases.ts';

const ARTICLES = ['第一条　甲。', '第二条　乙。', '第三条　丙。'];

function accounted(items: readonly string[], strict = false) {
  const { base, decision, diagnostics: read } = shortCase(ARTICLES, items);
  const { amendment, diagnostics } = amend(base, decision, undefined, read);
  if (amendment === null) throw new Error('not amended');
  const all = [...read, ...diagnostics];
  return { account: accountOf(amendment), tally: tallyOf([amendment], all, strict), refused: forbid(all, strict) };
}

test('what was not understood stands where its operation would stand, and is counted', () => {
  const { account, tally } = accounted(['一、删去第一条。', '二、对第二条酌情处理。', '三、将第九条修改为：“丁。”', '四、将第三条修改为：“戊。”']);
  expect(account.map(({ status, operation }) => `${operation.item} ${status}`)).toEqual(['一 applied', '二 not-understood', '三 failed', '四 applied']);
  expect(tally).toEqual({ ordered: 4, applied: 2, failed: 1, unread: 1, errors: 0, doubts: 0 });
});

test('inside an item it keeps its place between the operations', () => {
  const { account } = accounted(['一、将第一条中的“甲”修改为“丁”；对第二条酌情处理；将第三条中的“丙”修改为“戊”。']);
  expect(account.map(({ status }) => status)).toEqual(['applied', 'not-understood', 'applied']);
});

test('errors that are of no order are counted apart', () => {
  const { tally, refused } = accounted(['一、删去第一条。”', '二、将第三条修改为：“戊。”']);
  expect([tally, refused]).toEqual([{ ordered: 3, applied: 2, failed: 0, unread: 1, errors: 1, doubts: 0 }, true]);
});

test('under --strict what was chosen is a doubt; without it, it is none', () => {
  const items = ['一、删去第一条中的“甲。”。'];
  const [loose, strict] = [accounted(items), accounted(items, true)];
  expect([loose.tally.doubts, isSettled(loose.tally), loose.refused]).toEqual([0, true, false]);
  expect([strict.tally.doubts > 0, isSettled(strict.tally), strict.refused]).toEqual([true, false, true]);
});

test('accounts are added up', () => {
  const { tally } = accounted(['一、删去第一条。', '二、对第二条酌情处理。']);
  expect(sumOf([tally, tally])).toEqual({ ordered: 4, applied: 2, failed: 0, unread: 2, errors: 0, doubts: 0 });
});

describe.skipIf(wordingCases().length === 0)('over all wordings', () => {
  test('the account says that all is well exactly where the status does', () => {
    let refusals = 0;
    for (const { name, base, decision: text } of wordingCases()) {
      const { decision, diagnostics: read } = decisionOf(readFileSync(text, 'utf8'));
      const { amendment, diagnostics } = amend(statuteOf(readFileSync(base, 'utf8')), decision, undefined, read);
      if (amendment === null) continue;
      const all = [...read, ...diagnostics];
      for (const strict of [false, true]) {
        const tally = tallyOf([amendment], all, strict);
        expect(tally.ordered, name).toBe(tally.applied + tally.failed + tally.unread);
        expect(isSettled(tally), name).toBe(!forbid(all, strict));
        if (!strict && !isSettled(tally)) refusals++;
      }
    }
    expect(refusals).toBeGreaterThan(20);
  }, 60_000);
});
