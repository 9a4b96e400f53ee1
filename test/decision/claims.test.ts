import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimedBy } from '../support/claims.ts';
import { decisionOf, projectFile } from '../support/texts.ts';

const text = projectFile('decisions/shanxi-2020-66.txt');

test('every character of the decision is claimed; what is left over is numbers of items and stops between clauses', () => {
  const { decision } = decisionOf(text);
  const claims = claimedBy(decision);
  const left = [...text].map((c, i) => (claims.has(i) ? '' : c)).join('');
  expect(left.replace(/\n/g, '')).toMatch(/^[一二三四0-9、.；。，]*$/);
});

test('a corrupted decision is read without a crash, and what is not claimed is reported', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(12), fc.constantFrom('', '“', '”', '第', '条', '。', '，', '一', '\n', 'x'), (at, length, put) => {
      const { decision, diagnostics } = decisionOf(text.slice(0, at) + put + text.slice(at + length));
      const reported = diagnostics.filter((d) => d.severity !== 'info').length;
      const claims = claimedBy(decision);
      const source = decision.title.origin?.source.raw ?? '';
      const left = [...source].filter((c, i) => !claims.has(i) && !/[\s一二三四五六七八九十0-9、.；。，]/.test(c)).length;
      expect(left === 0 || reported > 0).toBe(true);
    }),
    { numRuns: 300, seed: 20201127 },
  );
});

test('a document number under the title is kept', () => {
  const { decision } = decisionOf(
    '关于修改《某规定》的决定\n法释〔2024〕3号\n对《某规定》作如下修改：\n一、将第一条修改为：“甲。”\n本决定自2024年3月1日起施行。',
  );
  expect(decision.enacting.map((line) => line.text)).toEqual(['法释〔2024〕3号', '对《某规定》作如下修改：']);
});
