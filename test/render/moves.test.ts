import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/changes/compared.ts';
import type { Changes } from '../../src/changes/types.ts';
import { compare } from '../../src/compare/compare.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import { writeDocx } from '../../src/render/formats/docx/index.ts';
import { htmlOf } from '../../src/render/formats/html.ts';
import { markdownOf } from '../../src/render/formats/markdown.ts';
import { textOf } from '../../src/render/formats/text.ts';
import { amendedCases, amendedSamples } from '../support/amended.ts';
import { changesBy } from '../support/changes.ts';
import { statuteOf } from '../support/texts.ts';
import { descendants, type Element, elements, parseXml, partsOf } from '../support/word.ts';

const HEAD = '某市河道管理办法\n（2001年1月1日某市人民政府通过）\n';
const between = (old: string, now: string): Changes => changesBetween(compare(statuteOf(HEAD + old), statuteOf(HEAD + now)), { by: 'word', typography: true });
const shown = (changes: Changes): string[] => textOf(changesDocument(changes)).trimEnd().split('\n').slice(2);
const caseOf = (name: string): Changes => changesBy(...(amendedCases().find((each) => each.name === name)?.amendments ?? []));

describe('what was merged or divided where it stood', () => {
  test('two 款 that become one lose the end between them', () => {
    const changes = between(
      '第一条　市水利部门负责本市河道的规划和建设。\n市水利部门负责本市河道的养护和巡查。\n第二条　本办法自公布之日起施行。',
      '第一条　市水利部门负责本市河道的规划和建设。市水利部门负责本市河道的养护和巡查。\n第二条　本办法自公布之日起施行。',
    );
    expect(shown(changes).slice(0, 2)).toEqual(['第一条　市水利部门负责本市河道的规划和建设。[-¶-]', '市水利部门负责本市河道的养护和巡查。']);
  });

  test('an article that becomes a 款 of the one before loses its label', () => {
    expect(shown(caseOf('article-joins-article-stated-to-bear-number'))).toContain('[-第四条　-]退货的费用由经营者承担。');
  });

  test('a 款 that becomes the next article gets a label', () => {
    expect(shown(caseOf('article-restated-while-paragraph-leaves'))).toContain('{+第二条　+}登记应当提交章程。');
  });

  test('articles whose chapter is no more stay where they are', () => {
    expect(shown(caseOf('chapters-no-more')).filter((line) => /[-+]/.test(line.replace(/^.*修正）\+\}$/, '')))).toEqual([
      '[-第一章　总则-]',
      '[-第二章　服务-]',
      '[-第三章　附则-]',
    ]);
  });

  test('stays as it is where nothing is left of the words', () => {
    expect(shown(caseOf('merge-articles'))).toContain('[-第三条　丙。-]');
  });
});

describe('what moved names both its places', () => {
  const changes = caseOf('article-moved-and-amended');
  const document = changesDocument(changes);

  test('with the words that changed on the way', () => {
    const lines = shown(changes);
    expect(
      lines.slice(
        lines.findIndex((line) => line.startsWith('〔移自')),
        -1,
      ),
    ).toEqual([
      '〔移自第二条；“民政部门”改为“市民政部门”。〕',
      '{+第一条　市民政部门管理慈善工作。+}',
      '{+有关部门予以配合。+}',
      '[-第一条-]{+第二条+}　慈善活动遵循自愿原则。',
      '第二章　慈善组织',
      '〔移至第一条；“民政部门”改为“市民政部门”。〕',
      '[-第二条　民政部门管理慈善工作。-]',
    ]);
  });

  test('in HTML and Markdown beside the text, in English on demand', () => {
    expect(htmlOf(document)).toContain('<aside class="note" role="comment">移自第二条；“民政部门”改为“市民政部门”。</aside>');
    expect(markdownOf(document)).toContain('<aside role="comment">〔移至第一条；“民政部门”改为“市民政部门”。〕</aside>');
    expect(textOf(changesDocument(changes, { language: 'en' }))).toContain('〔moved from 第二条; “民政部门” became “市民政部门”.〕');
  });

  test('in Word in comments, which go with the words that they are about', async () => {
    const file = partsOf(await writeDocx(document));
    const comments = elements(parseXml(file.get('word/comments.xml') ?? ''), 'w:comment');
    expect(comments.map((comment) => descendants(comment, 'w:t').flatMap(({ children }) => children))).toEqual([
      ['移自第二条；“民政部门”改为“市民政部门”。'],
      ['移至第一条；“民政部门”改为“市民政部门”。'],
    ]);
    const xml = parseXml(file.get('word/document.xml') ?? '');
    const ids = comments.map(({ attributes }) => attributes['w:id']);
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(descendants(xml, name).map(({ attributes }) => attributes['w:id'])).toEqual(ids);
    const tracked = (name: string): number => descendants(xml, name).flatMap((each) => descendants(each, 'w:commentReference')).length;
    expect([tracked('w:ins'), tracked('w:del')]).toEqual([1, 1]);
    expect(file.get('[Content_Types].xml')).toContain('/word/comments.xml');
    expect(file.get('word/_rels/document.xml.rels')).toContain('relationships/comments" Target="comments.xml"');
    expect(partsOf(await writeDocx(changesDocument(caseOf('insert-paragraph')))).has('word/comments.xml')).toBe(false);
  });
});

/** The events of a document in order: ranges of moves that begin and end, and what is tracked as moved. */
function events(element: Element): readonly Element[] {
  return elements(element).flatMap((child) => (/^w:move/.test(child.name) ? [child] : events(child)));
}

const moving = [...amendedCases(), ...amendedSamples()]
  .map(({ name, amendments }) => ({ name, changes: changesBy(...amendments) }))
  .filter(({ changes }) => changes.units.some(({ moved, from }) => moved || from.length > 0));

describe('moves tracked as moves', () => {
  test.each(moving)('$name: every range has its pair, stands in no other, and holds all that is moved', async ({ changes }) => {
    const body = parseXml(partsOf(await writeDocx(changesDocument(changes, { movesTracked: true }))).get('word/document.xml') ?? '');
    const names: Record<'moveFrom' | 'moveTo', string[]> = { moveFrom: [], moveTo: [] };
    let open: { readonly kind: string; readonly id: string | undefined; count: number } | null = null;
    for (const { name, attributes } of events(body)) {
      const [, kind = '', edge] = /^w:(moveFrom|moveTo)(?:Range(Start|End))?$/.exec(name) ?? [];
      if (edge === 'Start') {
        expect(open).toBeNull();
        open = { kind, id: attributes['w:id'], count: 0 };
        names[kind as 'moveFrom' | 'moveTo'].push(attributes['w:name'] ?? '');
      } else if (edge === 'End') {
        expect(open).toMatchObject({ kind, id: attributes['w:id'] });
        expect(open?.count).toBeGreaterThan(0);
        open = null;
      } else {
        // The mark of a paragraph stands before its words, and so before a range that begins with them.
        if (open !== null && open.kind === kind) open.count++;
        else expect(elements({ name, attributes, children: [] })).toEqual([]);
      }
    }
    expect(open).toBeNull();
    expect([...names.moveFrom].sort()).toEqual([...names.moveTo].sort());
    expect(new Set(names.moveFrom).size).toBe(names.moveFrom.length);
    const ids = descendants(
      body,
      'w:ins',
      'w:del',
      'w:moveFrom',
      'w:moveTo',
      'w:pPrChange',
      'w:moveFromRangeStart',
      'w:moveToRangeStart',
      'w:commentRangeStart',
    );
    expect(new Set(ids.map(({ attributes }) => attributes['w:id'])).size).toBe(ids.length);
    expect(descendants(body, 'w:moveFrom').flatMap((each) => descendants(each, 'w:delText'))).toEqual([]);
  });

  test('words changed on the way are deleted at the old place and inserted at the new one', async () => {
    const body = parseXml(
      partsOf(await writeDocx(changesDocument(caseOf('article-moved-and-amended'), { movesTracked: true }))).get('word/document.xml') ?? '',
    );
    const said = (name: string, text: string): string[] =>
      descendants(body, name).flatMap((each) =>
        [
          descendants(each, text)
            .map(({ children }) => children.join(''))
            .join(''),
        ].filter((words) => words !== ''),
      );
    expect([said('w:moveFrom', 'w:t'), said('w:moveTo', 'w:t')]).toEqual([['管理慈善工作。'], ['管理慈善工作。']]);
    expect(said('w:del', 'w:delText')).toContain('民政部门');
    expect(said('w:ins', 'w:t')).toContain('市民政部门');
  });
});
