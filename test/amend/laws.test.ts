import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { printStatute } from '../../src/statute/print.ts';
import { formatNumeral } from '../../src/text/numeral.ts';
import { decisionOf, projectFile, shortCase, statuteOf } from '../support/texts.ts';

/** A statute of articles with one to three 款 each, as lists of words that occur once. */
const articles = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 14 });
const word = (article: number, paragraph: number): string => `文${formatNumeral(article + 1)}之${formatNumeral(paragraph + 1)}`;
const labels = (n: number): string => `第${formatNumeral(n)}条　`;

function printed(units: readonly (readonly string[])[]): string[] {
  return units.flatMap((paragraphs, i) => paragraphs.map((text, k) => (k === 0 ? labels(i + 1) : '') + text));
}

function body(statute: Parameters<typeof printStatute>[0]): string[] {
  return printStatute({ ...statute, title: [], history: null });
}

test('deleting articles and 款 leaves the others, in order, counted anew; the order of the items does not matter', () => {
  fc.assert(
    fc.property(articles, fc.array(fc.tuple(fc.nat(13), fc.option(fc.nat(2))), { maxLength: 6 }), fc.boolean(), (shape, wishes, backwards) => {
      const text = shape.map((count, i) => Array.from({ length: count }, (_, k) => `${word(i, k)}。`));
      const gone = new Set<string>();
      const items: string[] = [];
      for (const [article, paragraph] of wishes) {
        const count = shape[article];
        if (count === undefined || [...gone].some((g) => g === `${article}` || g.startsWith(`${article}/`))) continue;
        const whole = paragraph === null || count === 1;
        if (!whole && paragraph >= count) continue;
        gone.add(whole ? `${article}` : `${article}/${paragraph}`);
        items.push(`删去第${formatNumeral(article + 1)}条${whole ? '' : `第${formatNumeral(paragraph + 1)}款`}。`);
      }
      if (items.length === 0) return;
      const ordered = backwards ? [...items].reverse() : items;
      const { base, decision } = shortCase(
        printed(text),
        ordered.map((item, i) => `${formatNumeral(i + 1)}、${item}`),
      );
      const { amendment, diagnostics } = amend(base, decision);
      expect(diagnostics.filter(isError)).toEqual([]);
      const left = text.flatMap((paragraphs, i) => (gone.has(`${i}`) ? [] : [paragraphs.filter((_, k) => !gone.has(`${i}/${k}`))]));
      expect(amendment && body(amendment.after)).toEqual(printed(left));
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('inserted articles bear the numbers stated, whatever else goes', () => {
  fc.assert(
    fc.property(articles, fc.nat(14), fc.nat(13), (shape, at, removed) => {
      const text = shape.map((count, i) => Array.from({ length: count }, (_, k) => `${word(i, k)}。`));
      const left = text.filter((_, i) => i !== removed);
      const number = Math.min(at, left.length) + 1;
      const items = [`一、增加一条，作为第${formatNumeral(number)}条：“新条。”`];
      if (removed < shape.length) items.push(`二、删去第${formatNumeral(removed + 1)}条。`);
      const { base, decision } = shortCase(printed(text), items);
      const { amendment, diagnostics } = amend(base, decision);
      expect(diagnostics.filter(isError)).toEqual([]);
      const expected = [...left];
      expected.splice(number - 1, 0, ['新条。']);
      expect(amendment && body(amendment.after)).toEqual(printed(expected));
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('replacing words in one article changes no other article, and nothing that is not quoted', () => {
  fc.assert(
    fc.property(articles, fc.nat(13), fc.nat(2), (shape, article, paragraph) => {
      const count = shape[article];
      if (count === undefined || paragraph >= count) return;
      const text = shape.map((n, i) => Array.from({ length: n }, (_, k) => `前${word(i, k)}后。`));
      const old = `${word(article, paragraph)}后`;
      const { base, decision } = shortCase(printed(text), [
        `一、将第${formatNumeral(article + 1)}条第${formatNumeral(paragraph + 1)}款中的“${old}”修改为“新词”。`,
      ]);
      const { amendment } = amend(base, decision);
      const expected = text.map((paragraphs, i) => paragraphs.map((p, k) => (i === article && k === paragraph ? p.replace(old, '新词') : p)));
      expect(amendment && body(amendment.after)).toEqual(printed(expected));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('a corrupted decision never crashes the engine and never changes a text in silence: it fails, or every operation is applied', () => {
  const base = statuteOf(projectFile('statutes/shanxi-land-2008.txt'));
  const decision = projectFile('decisions/shanxi-2020-66.txt');
  fc.assert(
    fc.property(fc.nat(decision.length - 1), fc.nat(6), fc.constantFrom('', '“', '”', '第', '十', '。', '，', '款', '\n'), (at, length, put) => {
      const read = decisionOf(decision.slice(0, at) + put + decision.slice(at + length));
      const { amendment, diagnostics } = amend(base, read.decision);
      if (amendment === null) return;
      const failed = amendment.outcomes.filter((outcome) => outcome.status === 'failed').length;
      expect(failed === 0 || diagnostics.some(isError)).toBe(true);
    }),
    { numRuns: 150, seed: 20201127 },
  );
});
