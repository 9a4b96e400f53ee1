import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparableLines } from '../../src/draft/lines.ts';
import { amend, draft } from '../../src/index.ts';
import { formatNumeral } from '../../src/text/numeral.ts';
import { statuteOf } from '../support/texts.ts';
import { sameButFollowing } from './measure.ts';

/** A 款 and its 项; an article; a chapter with a heading, or the articles of a statute without chapters. */
interface Clause {
  readonly text: string;
  readonly items: readonly string[];
}
type Article = readonly Clause[];
interface Chapter {
  readonly heading: string;
  readonly articles: readonly Article[];
}

const WORDS = [
  '主管部门',
  '应当',
  '人民政府',
  '公园',
  '管理',
  '依法',
  '监督检查',
  '和',
  '、',
  '，',
  '向',
  '申请',
  '登记',
  '其他组织',
  '按照',
  '本条例第二条',
  '“公共绿地”',
  '不得',
];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 }).map((words) => words.join('').replace(/[、，]+$/, ''));
const sentence = phrase.filter((text) => text !== '' && !/^[、，]/.test(text));
const clause: fc.Arbitrary<Clause> = fc.oneof(
  { weight: 3, arbitrary: sentence.map((text) => ({ text: `${text}。`, items: [] })) },
  fc.record({ text: sentence.map((text) => `${text}，有下列情形之一的：`), items: fc.array(sentence, { minLength: 2, maxLength: 4 }) }),
);
const article: fc.Arbitrary<Article> = fc.array(clause, { minLength: 1, maxLength: 3 });
const chapters: fc.Arbitrary<readonly Chapter[]> = fc.array(
  fc.record({
    heading: fc.constantFrom('总则', '规划与建设', '保护', '管理', '法律责任', '附则'),
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The text of a statute; with one chapter only, without headings. */
function printed(statute: readonly Chapter[]): string {
  const lines = ['某市公园条例'];
  let number = 0;
  for (const [i, { heading, articles }] of statute.entries()) {
    if (statute.length > 1) lines.push(`第${formatNumeral(i + 1)}章　${heading}`);
    for (const clauses of articles) {
      number++;
      for (const [k, { text, items }] of clauses.entries()) {
        lines.push((k === 0 ? `第${formatNumeral(number)}条　` : '') + text);
        lines.push(...items.map((item, n) => `（${formatNumeral(n + 1)}）${item}${n === items.length - 1 ? '。' : '；'}`));
      }
    }
  }
  return lines.join('\n');
}

/** An edit, by numbers that are taken modulo what there is. */
const edit = fc.record({
  kind: fc.constantFrom('words', 'sentence', 'insert', 'delete', 'swap', 'item', 'chapter'),
  at: fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
  text: sentence,
  fresh: article,
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(statute: readonly Chapter[], { kind, at, text, fresh }: Edit): readonly Chapter[] {
  const [a = 0, b = 0, c = 0, d = 0] = at;
  const chapter = a % statute.length;
  const { articles, heading } = statute[chapter] as Chapter;
  const chosen = b % articles.length;
  const clauses = articles[chosen] as Article;
  const k = c % clauses.length;
  const within = clauses[k] as Clause;
  const put = <T>(list: readonly T[], index: number, gone: number, ...values: T[]): T[] => list.toSpliced(index, gone, ...values);
  const withArticles = (next: readonly Article[]): readonly Chapter[] => (next.length === 0 ? statute : put(statute, chapter, 1, { heading, articles: next }));
  const withClauses = (next: Article): readonly Chapter[] => (next.length === 0 ? statute : withArticles(put(articles, chosen, 1, next)));
  switch (kind) {
    case 'words': {
      const cut = d % within.text.length;
      const body = within.text.slice(0, -1);
      return withClauses(put(clauses, k, 1, { ...within, text: body.slice(0, cut) + text + body.slice(cut) + within.text.slice(-1) }));
    }
    case 'sentence':
      return withClauses(put(clauses, d % (clauses.length + 1), d % 2, { text: `${text}。`, items: [] }));
    case 'insert':
      return withArticles(put(articles, c % (articles.length + 1), 0, fresh));
    case 'delete':
      return withArticles(put(articles, chosen, 1));
    case 'swap': {
      const other = c % articles.length;
      return withArticles(articles.map((each, i) => (i === chosen ? (articles[other] as Article) : i === other ? clauses : each)));
    }
    case 'item':
      return withClauses(
        put(clauses, k, 1, { ...within, items: within.items.length < 2 ? within.items : put(within.items, d % within.items.length, d % 2, text) }),
      );
    case 'chapter':
      return statute.length === 1
        ? statute
        : put(statute, c % (statute.length + 1), 0, { heading: text.slice(0, 6).replace(/[、，“”]/g, '') || '附则', articles: [fresh] });
  }
}

test('whatever was done to a statute, a decision is drafted that does it', () => {
  fc.assert(
    fc.property(chapters, fc.array(edit, { minLength: 1, maxLength: 5 }), (statute, edits) => {
      const [old, now] = [printed(statute), printed(edits.reduce(edited, statute))];
      const { text, diagnostics } = draft(old, now);
      if (diagnostics.some(({ code }) => code === 'V016')) {
        expect(comparableLines(statuteOf(old))).toEqual(comparableLines(statuteOf(now)));
        return;
      }
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { amendment } = amend(old, text ?? '');
      const following = diagnostics.filter(({ code }) => code === 'X009').length;
      if (following > 0) expect(amendment && sameButFollowing(comparableLines(amendment.after), comparableLines(statuteOf(now)), following)).toBe(true);
      else expect(amendment && comparableLines(amendment.after)).toEqual(comparableLines(statuteOf(now)));
    }),
    { numRuns: 120, seed: 20240628 },
  );
});
