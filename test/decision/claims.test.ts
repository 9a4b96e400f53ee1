import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../src/decision/operation.ts';
import type { Passage } from '../../src/text/source.ts';
import { decisionOf, projectFile } from '../support/texts.ts';

const text = projectFile('decisions/shanxi-2020-66.txt');

/** The characters that an item's operations, the head, a header or a closing clause claim, by raw offset. */
function claimed(decision: Decision): Set<number> {
  const set = new Set<number>();
  const claim = ({ origin, text: words }: Passage): void => {
    if (origin === null) return;
    for (let i = 0; i < words.length; i++) for (let at = origin.at[i] as number; at < (origin.at[i + 1] as number); at++) set.add(at);
  };
  claim(decision.title);
  if (decision.adoption) claim(decision.adoption.text);
  for (const line of decision.enacting) claim(line);
  for (const part of decision.parts) {
    if (part.header) claim(part.header);
    for (const item of part.items) for (const { clause } of item.operations) claim(clause);
  }
  for (const { clause } of decision.closing) claim(clause);
  return set;
}

test('every character of the decision is claimed; what is left over is numbers of items and stops between clauses', () => {
  const { decision } = decisionOf(text);
  const claims = claimed(decision);
  const left = [...text].map((c, i) => (claims.has(i) ? '' : c)).join('');
  expect(left.replace(/\n/g, '')).toMatch(/^[一二三四0-9、.；。，]*$/);
});

test('a corrupted decision is read without a crash, and what is not claimed is reported', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(12), fc.constantFrom('', '“', '”', '第', '条', '。', '，', '一', '\n', 'x'), (at, length, put) => {
      const { decision, diagnostics } = decisionOf(text.slice(0, at) + put + text.slice(at + length));
      const reported = diagnostics.filter((d) => d.severity !== 'info').length;
      const claims = claimed(decision);
      const source = decision.title.origin?.source.raw ?? '';
      const left = [...source].filter((c, i) => !claims.has(i) && !/[\s一二三四五六七八九十0-9、.；。，]/.test(c)).length;
      expect(left === 0 || reported > 0).toBe(true);
    }),
    { numRuns: 300, seed: 20201127 },
  );
});
