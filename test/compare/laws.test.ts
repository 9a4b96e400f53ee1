import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/changes/compared.ts';
import { compare } from '../../src/compare/compare.ts';
import { segmentsIn } from '../../src/compare/segments.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { unitsOf } from '../../src/statute/units.ts';
import { formatNumeral } from '../../src/text/numeral.ts';
import { linesOf, resolved } from '../support/changes.ts';
import { growth } from '../support/growth.ts';
import { statuteOf } from '../support/texts.ts';

/** An article as its 款; the words of two articles have nothing to do with each other. */
type Text = readonly string[];

/** A sentence of its own for every number below 9,000: of characters that no statute's structure is made of. */
const sentence = (seed: number): string =>
  `${Array.from({ length: 24 }, (_, i) => String.fromCharCode(0x5000 + ((seed * 7919 + i * i * 131 + i * 977) % 9000))).join('')}。`;

function statute(texts: readonly Text[]): Statute {
  const lines = texts.flatMap((paragraphs, i) => paragraphs.map((text, k) => (k === 0 ? `第${formatNumeral(i + 1)}条　` : '') + text));
  return statuteOf(['某市条例', '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）', ...lines].join('\n'));
}

const texts = fc
  .uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 12 })
  .chain((seeds) => fc.array(fc.integer({ min: 1, max: 3 }), { minLength: seeds.length, maxLength: seeds.length }).map((counts) => ({ seeds, counts })))
  .map(({ seeds, counts }) => seeds.map((seed, i): Text => Array.from({ length: counts[i] as number }, (_, k) => sentence(seed * 4 + k))));

/** Where each article of the old version is in the new one (by index; null if gone), after some edits. */
interface Edited {
  readonly now: readonly Text[];
  readonly to: readonly (number | null)[];
}

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'words', 'paragraph'),
  at: fc.nat(11),
  other: fc.nat(11),
  seed: fc.integer({ min: 1001, max: 2200 }),
});

function edited(old: readonly Text[], edits: readonly { readonly kind: string; readonly at: number; readonly other: number; readonly seed: number }[]): Edited {
  let list: { readonly text: Text; readonly from: number | null; readonly touched: boolean }[] = old.map((text, from) => ({ text, from, touched: false }));
  for (const { kind, at, other, seed } of edits) {
    const index = at % Math.max(1, list.length);
    const here = list[index];
    if (kind === 'insert' || here === undefined) {
      // A new article with the words of no other.
      if (!list.some(({ text }) => text.includes(sentence(seed * 4)))) list.splice(index, 0, { text: [sentence(seed * 4)], from: null, touched: true });
    } else if (kind === 'delete') list = list.filter((_, i) => i !== index);
    else if (kind === 'move') {
      list.splice(index, 1);
      list.splice(other % (list.length + 1), 0, here);
    } else if (!here.touched && kind === 'words') list[index] = { ...here, text: here.text.map((text) => `应当${text.slice(0, 18)}公布。`), touched: true };
    else if (!here.touched) list[index] = { ...here, text: [...here.text, sentence(seed * 4 + 1).slice(0, 12)], touched: true };
  }
  return { now: list.map(({ text }) => text), to: old.map((_, i) => list.map(({ from }) => from).indexOf(i)).map((at) => (at < 0 ? null : at)) };
}

const versions = fc.tuple(texts, fc.array(edit, { maxLength: 6 }));

test('articles inserted, deleted, moved and amended are found again', () => {
  fc.assert(
    fc.property(versions, ([old, edits]) => {
      const { now, to } = edited(old, edits);
      if (now.length === 0) return;
      const found = compare(statute(old), statute(now)).units.filter((unit) => unit.old?.level === 'article');
      const label = (i: number): string => `第${formatNumeral(i + 1)}条`;
      // An article that went and one that came, alone in the same place, are taken for the same one amended.
      const replaced = (label: string | undefined): boolean => to[Number(numbers.get(label ?? ''))] === null;
      const numbers = new Map(old.map((_, i) => [label(i), i]));
      const where = new Map(
        found.map(({ old: from, new: now, why }) => [from?.label, why.by === 'place' && replaced(from?.label ?? undefined) ? null : (now?.label ?? null)]),
      );
      expect(old.map((_, i) => where.get(label(i)))).toEqual(to.map((i) => (i === null ? null : label(i))));
    }),
  );
});

test('every unit of both versions is in one correspondence, and its stretches spell both texts', () => {
  fc.assert(
    fc.property(versions, ([old, edits]) => {
      const [a, b] = [statute(old), statute(edited(old, edits).now)];
      const { units } = compare(a, b);
      expect(units.flatMap((unit) => unit.old?.key ?? []).sort()).toEqual(
        unitsOf(a)
          .map((unit) => unit.key)
          .sort(),
      );
      expect(units.flatMap((unit) => unit.new?.key ?? [])).toEqual(unitsOf(b).map((unit) => unit.key));
      for (const unit of units) {
        const segments = segmentsIn(unit, { by: 'char', typography: true });
        const spelt = (without: string): string => segments.map(({ kind, text }) => (kind === without ? '' : text)).join('');
        expect([spelt('inserted'), spelt('deleted')]).toEqual([unit.old?.text ?? '', unit.new?.text ?? '']);
      }
    }),
  );
});

test('taking every change in gives the new text, throwing every change out the old one', () => {
  fc.assert(
    fc.property(versions, ([old, edits]) => {
      const [a, b] = [statute(old), statute(edited(old, edits).now)];
      const document = changesDocument(changesBetween(compare(a, b), { by: 'word', typography: true }));
      expect(linesOf(resolved(document, 'in'))).toEqual(printStatute(b));
      expect(linesOf(resolved(document, 'out'))).toEqual(printStatute(a));
    }),
    { numRuns: 40 },
  );
});

test('a text compared with itself is the same, and comparing twice gives the same', () => {
  fc.assert(
    fc.property(versions, ([old, edits]) => {
      const [a, b] = [statute(old), statute(edited(old, edits).now)];
      expect(compare(a, a).units.every(({ status, moved, why }) => status === 'same' && !moved && why.by === 'exact')).toBe(true);
      expect(compare(a, b)).toEqual(compare(a, b));
    }),
    { numRuns: 40 },
  );
});

test('the other way round the same articles correspond', () => {
  fc.assert(
    fc.property(versions, ([old, edits]) => {
      const [a, b] = [statute(old), statute(edited(old, edits).now)];
      const pairs = (from: Statute, to: Statute, side: 'old' | 'new'): string[] =>
        compare(from, to)
          .units.filter((unit) => unit.old?.level === 'article' && unit.new !== null)
          .map((unit) => (side === 'old' ? `${unit.old?.label} ${unit.new?.label}` : `${unit.new?.label} ${unit.old?.label}`))
          .sort();
      expect(pairs(a, b, 'old')).toEqual(pairs(b, a, 'new'));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['unrelated', (n: number): readonly [Statute, Statute] => [long(n, 0), long(n, 1)]],
  ['the same but for every tenth article', (n: number): readonly [Statute, Statute] => [long(n, 0), long(n, 0, 10)]],
  ['two sentences in turn', (n: number): readonly [Statute, Statute] => [inTurn(n, 0), inTurn(n - 99, 1)]],
  ['nothing but one sentence over and over', (n: number): readonly [Statute, Statute] => [repeated(n), repeated(n + 7)]],
])('the work grows with the text: %s', (_, make) => {
  const made = new Map<number, readonly [Statute, Statute]>();
  const at = (n: number): readonly [Statute, Statute] => {
    const known = made.get(n) ?? make(n);
    made.set(n, known);
    return known;
  };
  expect(growth((n) => void compare(...at(n)), 150)).toBeLessThan(9);
});

/** Articles in no more words than statutes have, so that they share many. */
function long(n: number, salt: number, changed = 0): Statute {
  const syllables = (i: number): string =>
    Array.from({ length: 40 }, (_, k) => String.fromCharCode(0x5000 + (((i * 31 + k * 17 + salt * 5) * 2654435761) % 997))).join('');
  return statute(Array.from({ length: n }, (_, i) => [changed > 0 && i % changed === 0 ? `${syllables(i).slice(0, 30)}应当公布。` : `${syllables(i)}。`]));
}

function repeated(n: number): Statute {
  return statute(Array.from({ length: n }, () => ['县级以上人民政府应当加强对本条例实施的监督检查。']));
}

function inTurn(n: number, first: number): Statute {
  return statute(Array.from({ length: n }, (_, i) => [(i + first) % 2 === 0 ? '禁止倒卖自备井取水许可证。' : '供水企业应当公布收费标准。']));
}
