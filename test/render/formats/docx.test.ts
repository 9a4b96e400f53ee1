import { describe, expect, test, vi } from 'vitest';
import { changesDocument } from '../../../src/render/document/changes.ts';
import { statuteDocument } from '../../../src/render/document/statute.ts';
import type { Cell, Change, Document, Paragraph, Row, Run, Style, Table } from '../../../src/render/document/types.ts';
import { writeDocx } from '../../../src/render/formats/docx/index.ts';
import { styleId } from '../../../src/render/formats/docx/styles.ts';
import { titleSetting } from '../../../src/render/formats/docx/title.ts';
import { printStatute } from '../../../src/statute/print.ts';
import { tablesOf } from '../../../src/statute/tables.ts';
import { amendedCases, amendedCorpus, amendedSamples } from '../../support/amended.ts';
import { changesBy, linesOf, resolved } from '../../support/changes.ts';
import { statuteOf } from '../../support/texts.ts';
import { descendants, type Element, elements, parseXml, partsOf, settled, wordParagraphs } from '../../support/word.ts';

const all = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/', 'spc/', 'written/')];
const documents = all
  .filter(({ amendments }) => amendments.every(({ base }) => tablesOf(base).length === 0))
  .map(({ name, amendments }) => ({ name, document: changesDocument(changesBy(...amendments)) }));

/** What a document reads like, as `settled` gives it of a file. */
function expected(document: Document, take: 'in' | 'out'): readonly { readonly style: string; readonly text: string }[] {
  const paragraphs = resolved(document, take);
  const lines = linesOf(paragraphs);
  return paragraphs.map(({ style }, i) => ({ style: styleId(style), text: lines[i] ?? '' }));
}

/** A document of lines that bear what became of them in front: `+ ` inserted, `- ` deleted. */
function lines(...given: readonly `${'+' | '-' | ' '} ${string}`[]): Document {
  const blocks = given.map((line, i): Paragraph => {
    const change: Change = line[0] === '+' ? 'inserted' : line[0] === '-' ? 'deleted' : 'same';
    const style: Style = i === 0 ? 'title' : line.includes('附件') ? 'heading' : 'text';
    return { type: 'paragraph', style, line: change, runs: [{ text: line.slice(2), change, face: 'text' }], anchor: null };
  });
  return { title: '某市条例', page: 'portrait', revision: { author: '某决定', date: null }, blocks };
}

describe('tracked changes', () => {
  test.each(documents)('$name: accepted they give the new text, rejected the old one', async ({ document }) => {
    const file = await writeDocx(document);
    const paragraphs = wordParagraphs(file);
    expect(settled(paragraphs, 'accept')).toEqual(expected(document, 'in'));
    expect(settled(paragraphs, 'reject')).toEqual(expected(document, 'out'));

    const xml = parseXml(partsOf(file).get('word/document.xml') ?? '');
    const ids = descendants(xml, 'w:ins', 'w:del', 'w:pPrChange').map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
    expect(descendants(xml, 'w:del').flatMap((del) => descendants(del, 'w:t'))).toEqual([]);
  });

  test.each([
    ['the last paragraphs go', ['  条例', '  第一条', '- 附件', '- 甲']],
    ['the last paragraph comes', ['  条例', '  第一条', '+ 附件', '+ 甲']],
    ['one goes and one comes at the end', ['  条例', '  第一条', '- 第二条', '+ 附件']],
    ['one comes and one goes at the end', ['  条例', '+ 附件', '- 第二条', '- 第三条']],
    ['nothing stays', ['- 条例', '- 第一条', '+ 规定', '+ 第二条', '+ 附件']],
    ['nothing stays, and the old text is longer', ['+ 规定', '- 条例', '- 第一条']],
  ] as const)('%s', async (_, given) => {
    const document = lines(...given);
    const paragraphs = wordParagraphs(await writeDocx(document));
    const texts = (how: 'accept' | 'reject'): string[] => settled(paragraphs, how).map(({ text }) => text);
    expect(texts('accept')).toEqual(linesOf(resolved(document, 'in')));
    expect(texts('reject')).toEqual(linesOf(resolved(document, 'out')));
    if (document.blocks.some((block) => block.type === 'paragraph' && block.line === 'same')) {
      expect(settled(paragraphs, 'accept')).toEqual(expected(document, 'in'));
      expect(settled(paragraphs, 'reject')).toEqual(expected(document, 'out'));
    }
  });

  test.each([
    ['a sentence added', [run('甲。'), run('乙。', 'inserted')], ['甲', '+。乙', '。']],
    ['a sentence replaced', [run('甲。'), run('乙。', 'deleted'), run('丙。', 'inserted')], ['甲。', '+丙。', '-乙。']],
    ['words that end otherwise', [run('甲'), run('乙。', 'inserted')], ['甲', '+乙。']],
  ])('%s at the end of a paragraph is kept apart from what is inserted in the next', async (_, runs, marked) => {
    const paragraph = (own: readonly Run[]): Paragraph => ({ type: 'paragraph', style: 'text', line: 'same', runs: own, anchor: null });
    const document = { ...lines('  条例'), blocks: [paragraph(runs), paragraph([run('丁', 'inserted'), run('戊。')])] };
    const paragraphs = wordParagraphs(await writeDocx(document));
    const sign = { same: '', ins: '+', del: '-' } as const;
    expect(paragraphs[0]?.runs.map(({ text, revised }) => sign[revised] + text)).toEqual(marked);
    expect(settled(paragraphs, 'accept')).toEqual(expected(document, 'in'));
    expect(settled(paragraphs, 'reject')).toEqual(expected(document, 'out'));
  });

  test('name the decision and its date, or no date', async () => {
    const [land] = amendedSamples();
    const amendment = land?.amendments[0];
    if (amendment === undefined) throw new Error('no sample');
    const marks = (file: Uint8Array) => descendants(parseXml(partsOf(file).get('word/document.xml') ?? ''), 'w:ins').map(({ attributes }) => attributes);
    const document = changesDocument(changesBy(amendment));
    for (const attributes of marks(await writeDocx(document))) {
      expect(attributes['w:author']).toBe(amendment.decision.title.text);
      expect(attributes['w:date']).toBe('2020-11-27T00:00:00Z');
    }
    const undated = marks(await writeDocx({ ...document, revision: { author: '甲<“&”>', date: null } }));
    expect(undated.length).toBeGreaterThan(10);
    for (const attributes of undated) expect(attributes).toEqual({ 'w:id': expect.any(String), 'w:author': '甲<“&”>' });
  });
});

/** The order in which the schema of WordprocessingML has the properties that are written. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['pStyle', 'keepNext', 'widowControl', 'spacing', 'ind', 'contextualSpacing', 'jc', 'outlineLvl', 'rPr', 'sectPr', 'pPrChange'].map(
    (name) => `w:${name}`,
  ),
  'w:style': ['name', 'uiPriority', 'semiHidden', 'unhideWhenUsed', 'qFormat', 'pPr', 'rPr', 'tblPr'].map((name) => `w:${name}`),
  'w:rPr': ['ins', 'del', 'rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'strike', 'color', 'sz', 'szCs', 'u', 'vertAlign', 'lang'].map((name) => `w:${name}`),
  'w:tbl': ['tblPr', 'tblGrid', 'tr'].map((name) => `w:${name}`),
  'w:tblPr': ['tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar'].map((name) => `w:${name}`),
  'w:tr': ['trPr', 'tc'].map((name) => `w:${name}`),
  'w:trPr': ['gridAfter', 'cantSplit', 'tblHeader', 'ins', 'del'].map((name) => `w:${name}`),
  'w:tc': ['tcPr', 'p'].map((name) => `w:${name}`),
  'w:tcPr': ['tcW', 'gridSpan', 'vMerge', 'vAlign'].map((name) => `w:${name}`),
};

/** Property lists whose elements are not in the schema's order. */
function outOfOrder(root: Element): string[] {
  return Object.entries(ORDER).flatMap(([list, order]) =>
    descendants(root, list).flatMap((element) => {
      const places = elements(element).map(({ name }) => order.indexOf(name));
      return places.some((place, i) => place < (places[i - 1] ?? 0)) ? [`${list}: ${elements(element).map(({ name }) => name)}`] : [];
    }),
  );
}

const part = (file: Uint8Array, name: string): Element => parseXml(partsOf(file).get(name) ?? '');

describe('a statute', () => {
  const statute = statuteOf(
    [
      '某市慈善条例',
      '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）',
      '目录',
      '第一章　总则',
      '第二章　附则',
      '第一章　总则',
      '第一条　为了管理“慈善”，制定本条例。',
      '（一）甲；',
      '第二章　附则',
      '第二条　本条例自公布之日起施行。',
    ].join('\n'),
  );
  const document = statuteDocument(statute);

  test('is a paragraph a line, each in a named style of the file', async () => {
    const file = await writeDocx(document);
    const paragraphs = wordParagraphs(file);
    expect(paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(printStatute(statute));
    expect(paragraphs.map(({ style }) => style.replace('xiufa-', ''))).toEqual(
      ['title', 'history', 'heading', 'toc', 'toc', 'chapter', 'text', 'text', 'chapter', 'text'], //
    );
    const styles = new Map(elements(part(file, 'word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]));
    for (const { style } of paragraphs) expect([...styles.keys()]).toContain(style);
    const property = (style: string, name: string) => descendants(styles.get(`xiufa-${style}`) as Element, name)[0]?.attributes;
    expect(property('chapter', 'w:outlineLvl')).toEqual({ 'w:val': '0' });
    expect(property('text', 'w:ind')).toMatchObject({ 'w:firstLine': '640', 'w:firstLineChars': '200' });
    expect(property('text', 'w:rFonts')).toMatchObject({ 'w:eastAsia': '仿宋_GB2312' });
    expect(property('title', 'w:sz')).toEqual({ 'w:val': '44' });
  });

  test('has the labels of its articles, and only these, in a face of their own', async () => {
    const runs = descendants(part(await writeDocx(document), 'word/document.xml'), 'w:r');
    const labels = runs.filter((run) => descendants(run, 'w:rStyle').length > 0).map((run) => descendants(run, 'w:t')[0]?.children.join(''));
    expect(labels).toEqual(['第一条　', '第二条　']);
  });

  test('is the same file at any time', async () => {
    const first = await writeDocx(document);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(first))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    const core = partsOf(first).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>某市慈善条例</dc:title>');
    expect(core).not.toMatch(/created|modified/);
  });

  test('breaks a long title between words into lines of about one length', () => {
    const set = (title: string) => titleSetting([{ type: 'paragraph', style: 'title', line: 'same', runs: [run(title)], anchor: null }], 8844);
    expect(set('某市慈善条例')).toEqual({ size: 44, sides: 0 });
    expect(set('山西省实施《中华人民共和国土地管理法》办法')).toEqual({ size: 36, sides: 0 });
    // 最高人民法院关于审理建设工程施工合同 | 纠纷案件适用法律问题的解释（一）
    expect(set('最高人民法院关于审理建设工程施工合同纠纷案件适用法律问题的解释（一）')).toEqual({ size: 44, sides: (8844 - 18 * 440) / 2 });
  });
});

function run(text: string, change: Change = 'same'): Run {
  return { text, change, face: 'text' };
}

describe('a comparison table', () => {
  const cell = (columns: number, ...runs: readonly Run[]): Cell => ({
    columns,
    rows: 1,
    blocks: [{ type: 'paragraph', style: 'text', line: 'same', runs, anchor: null }],
  });
  const row = (...cells: readonly Cell[]): Row => ({ change: 'same', cells });
  const table: Table = {
    type: 'table',
    widths: [0.4, 0.4, 0.2],
    head: 1,
    ruled: true,
    rows: [
      row(...['修改前', '修改后', '依据'].map((name) => cell(1, run(name)))),
      row(cell(1, run('甲'), run('乙', 'deleted')), cell(1, run('甲'), run('丙', 'inserted')), { columns: 1, rows: 1, blocks: [] }),
      row(cell(3, run('第一章'))),
    ],
  };
  const document: Document = { title: '对照表', page: 'landscape', revision: null, blocks: [table, table] };

  test('lies across, repeats its head, and shows changes without tracking them', async () => {
    const file = await writeDocx(document);
    const body = part(file, 'word/document.xml');
    expect(descendants(body, 'w:pgSz')[0]?.attributes).toEqual({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    expect(descendants(body, 'w:ins', 'w:del')).toEqual([]);
    const [first] = descendants(body, 'w:tbl') as [Element];
    const rows = elements(first, 'w:tr');
    expect(rows.map((row) => descendants(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => elements(row, 'w:tc').map((each) => descendants(each, 'w:gridSpan')[0]?.attributes['w:val'] ?? '1'))).toEqual([
      ['1', '1', '1'],
      ['1', '1', '1'],
      ['3'],
    ]);
    const looks = descendants(first, 'w:r').map((each) => [
      descendants(each, 'w:t')[0]?.children.join(''),
      descendants(each, 'w:rStyle')[0]?.attributes['w:val'],
    ]);
    expect(looks.slice(3)).toEqual([
      ['甲', undefined],
      ['乙', 'xiufa-deleted'],
      ['甲', undefined],
      ['丙', 'xiufa-inserted'],
      ['第一章', undefined],
    ]);
    const total = elements(elements(first, 'w:tblGrid')[0] as Element).reduce((sum, column) => sum + Number(column.attributes['w:w']), 0);
    expect(total).toBeLessThanOrEqual(16838 - 2 * 1985 + 2);
  });

  test('has a paragraph in every cell, between two tables and behind the last', async () => {
    const body = elements(part(await writeDocx(document), 'word/document.xml'))[0] as Element;
    expect(elements(body).map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    for (const each of descendants(body, 'w:tc')) expect(elements(each, 'w:p').length).toBeGreaterThan(0);
  });

  test('every file has its properties in the order of the schema', async () => {
    const file = await writeDocx(document);
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/footer.xml']) expect(outOfOrder(part(file, name))).toEqual([]);
  });
});

test('properties are in the order of the schema where changes are tracked', async () => {
  const files = await Promise.all(
    ['annex-deleted', 'chapter-merged-into-chapter'].map((name) => documents.find((d) => d.name === name)).map((d) => writeDocx(d?.document as Document)),
  );
  for (const file of files) {
    expect(outOfOrder(part(file, 'word/document.xml'))).toEqual([]);
    expect(descendants(part(file, 'word/document.xml'), 'w:del').length).toBeGreaterThan(0);
  }
});

test('what XML cannot hold is replaced, tabs are kept, and nothing is taken for markup', async () => {
  const text = '甲\u0000\ud800乙\t丙<w:ins w:date="">&"𠮷"';
  const file = await writeDocx({
    ...lines('  条例'),
    title: '甲\u0001<乙>',
    blocks: [{ type: 'paragraph', style: 'text', line: 'same', runs: [run(text)], anchor: null }],
  });
  expect(
    wordParagraphs(file)[0]
      ?.runs.map((r) => r.text)
      .join(''),
  ).toBe('甲\ufffd\ufffd乙\t丙<w:ins w:date="">&"𠮷"');
  expect(descendants(part(file, 'docProps/core.xml'), 'dc:title')[0]?.children.join('')).toBe('甲\ufffd<乙>');
});
