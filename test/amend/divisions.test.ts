import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { articlesOf } from '../../src/statute/walk.ts';
import { formatNumeral } from '../../src/text/numeral.ts';
import { shortCase, statuteOf } from '../support/texts.ts';

/** Chapters, sections, and how many articles each holds. */
const SHAPES: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['第一章　总则', 1],
    ['第二章　甲', 3],
    ['第三章　乙', 0],
    ['第一节　子', 2],
    ['第二节　丑', 2],
    ['第四章　丙', 2],
    ['第五章　附则', 1],
  ],
  [
    ['第一章　总则', 1],
    ['第二章　甲', 0],
    ['第一节　寅', 2],
    ['第二节　卯', 1],
    ['第三章　乙', 0],
    ['第一节　子', 2],
    ['第二节　丑', 2],
    ['第四章　丙', 0],
    ['第一节　辰', 2],
    ['第五章　附则', 1],
  ],
];
const ARTICLES = 11;

function lines(shape: (typeof SHAPES)[number]): readonly string[] {
  let number = 0;
  return shape.flatMap(([heading, count]) => [heading, ...Array.from({ length: count }, () => `第${formatNumeral(++number)}条　文${formatNumeral(number)}。`)]);
}

const chapter = fc.integer({ min: 1, max: 5 }).map((n) => `第${formatNumeral(n)}章`);
const section = fc.integer({ min: 1, max: 2 }).map((n) => `第三章第${formatNumeral(n)}节`);
const article = fc.integer({ min: 1, max: ARTICLES }).map((n) => `第${formatNumeral(n)}条`);
const included = fc
  .tuple(fc.integer({ min: 1, max: ARTICLES }), fc.nat(3))
  .map(([from, more]) => `包括第${formatNumeral(from)}条${more === 0 ? '' : `至第${formatNumeral(from + more)}条`}`);
const neighbours = fc.integer({ min: 1, max: 4 }).map((n) => [`第${formatNumeral(n)}章`, `第${formatNumeral(n + 1)}章`] as const);

/** What a decision may order about divisions, likely and unlikely. */
const clause = fc.oneof(
  fc.tuple(section, chapter).map(([from, to]) => `将${from}改为${to}`),
  fc.tuple(section, chapter, included).map(([from, to, held]) => `将${from}改为${to}，${held}`),
  fc.tuple(chapter, chapter, included).map(([from, to, held]) => `将${from}改为${to}，${held}`),
  fc.tuple(chapter, included).map(([one, held]) => `${one}${held}`),
  fc.tuple(chapter, section).map(([from, to]) => `将${from}改为${to}`),
  fc.tuple(neighbours, included).map(([[one, two], held]) => `将${one}改为${one}“前”和${two}“后”，${one}${held}`),
  neighbours.map(([one, two]) => `将${one}、${two}合并为${one}“新”`),
  fc.tuple(section, chapter).map(([from, to]) => `将${from}移至${to}`),
  fc.tuple(article, chapter, article).map(([from, to, as]) => `将${from}移至${to}，作为${as}`),
  fc.tuple(chapter, included).map(([as, held]) => `增加一章，作为${as}，章名为“新”，${held}`),
  article.map((as) => `增加一条，作为${as}：“新文。”`),
  article.map((gone) => `删去${gone}`),
  chapter.map((gone) => `删去${gone}章名`),
  fc.constant('取消第三章的分节'),
);

/** The headings and the articles under each. */
function outline(children: Statute['body']): unknown {
  return children.map((child) => (child.type === 'article' ? child.ordinal.number : [child.label.text, outline(child.children)]));
}

test('whatever is ordered about divisions, the text says it in print, or an error does', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHAPES),
      fc.array(clause, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('条文', '章条款', ''),
      (shape, clauses, counted) => {
        const items = clauses.map((each, i) => `${formatNumeral(i + 1)}、${each}${each.endsWith('”') && each.includes('：') ? '' : '。'}`);
        const closing = `《某市条例》根据本决定作相应修改${counted === '' ? '' : `并对${counted}顺序作相应调整`}，重新公布。`;
        const { base, decision, diagnostics } = shortCase(lines(shape), items, closing);
        const { amendment } = amend(base, decision, undefined, diagnostics);
        if (amendment === null || [...diagnostics, ...amendment.diagnostics].some(isError)) return;
        const { body } = amendment.after;
        expect(outline(statuteOf(printStatute(amendment.after).join('\n')).body)).toEqual(outline(body));
        expect(articlesOf({ body }).map(({ ordinal }) => ordinal.number)).toEqual(articlesOf({ body }).map((_, i) => i + 1));
      },
    ),
    { numRuns: 500, seed: 3 },
  );
});
