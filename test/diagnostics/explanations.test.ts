import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../../src/batch/folder.ts';
import { settingsFor } from '../../src/cli/settings/settings.ts';
import { CODES, type Code } from '../../src/diagnostics/codes.ts';
import { examples } from '../../src/diagnostics/examples/index.ts';
import { nearestCodes, readCode } from '../../src/diagnostics/nearest.ts';
import { codesByStage, stageOf } from '../../src/diagnostics/stages.ts';
import { runExample } from '../../src/explain/example.ts';
import { readDocument } from '../../src/read/index.ts';
import { wordsIn } from '../../src/words/index.ts';
import { level, numbered, numberingOf, p, r, wordFile } from '../support/docx.ts';
import { type Placed, pdfOf } from '../support/pdf.ts';

const codes = Object.keys(CODES) as Code[];
/** Raised by what is written, which no reading does: operations put into words (test/decision/prose.test.ts), redlines (test/render/proof.test.ts). */
const ON_WRITING: readonly Code[] = ['D040', 'V030'];
/** Raised by what is given to draft from: one file, or several statutes. */
const ON_DRAFTING: readonly Code[] = ['R082', 'V027', 'V028', 'V029'];
const shown = codes.filter((code) => examples[code] !== null);

/** What an example cannot help raising beside its code, notes apart. */
const UNAVOIDABLE: Partial<Record<Code, readonly Code[]>> = {
  R024: ['R020'], // an extract that begins with 第一百零九条
  D009: ['D002'], // the words before the stray mark are no clause
  A023: ['R023'], // the number stands twice in the statute
  A047: ['A001'], // the clause at the root: the article after which one is to stand is not there
};

const at = (text: string, x: number, y: number): Placed => ({ text, x, y, size: 12 });
const ROWS = [at('项目', 84, 204), at('标准', 204, 204), at('采砂', 84, 224), at('二元', 204, 224)];

describe('every example raises its code', () => {
  test.each(shown)('%s', async (code) => {
    const said = await runExample(examples[code] ?? {}, stageOf(code));
    expect(said.map((d) => d.code)).toContain(code);
    const beside = said.filter((d) => d.severity !== 'info' && d.code !== code && UNAVOIDABLE[code]?.includes(d.code) !== true);
    expect(beside.map((d) => d.code)).toEqual([]);
  });
});

describe('what no text can raise, a file does', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'xiufa-explain-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const FILES: Partial<Record<Code, { readonly name: string; readonly content: string | Uint8Array | null }>> = {
    R001: { name: 'empty.txt', content: ' \n　\n' },
    R002: { name: 'data.txt', content: new Uint8Array([0x8b, 0x50, 0x01, 0xff, 0, 0]) },
    R003: { name: 'missing.txt', content: null },
    R004: { name: 'law.rar', content: new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]) },
    R006: { name: 'law.doc', content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
    R007: { name: 'law.doc', content: '<p>某市条例</p><p>第一条　为了，甲。</p><p>第二条　本市，乙。</p>' },
    R008: { name: 'law.docx', content: wordFile({ body: p('第一条') }).subarray(0, 300) },
    R009: { name: 'law.docx', content: wordFile({ body: p(`<w:ins w:id="1" w:author="甲">${r('第一条')}</w:ins>`) }) },
    R011: { name: 'law.html', content: '<i>'.repeat(10_000) },
    R012: { name: 'law.docx', content: wordFile({ body: p('<w:r><w:t>第一条</w:t><w:footnoteReference w:id="1"/></w:r>') }) },
    R013: { name: 'law.docx', content: wordFile({ body: p('<w:r><w:t>第一条</w:t><w:commentReference w:id="1"/></w:r>') }) },
    R014: { name: 'law.html', content: '<body><table><tr><td>第一条　甲</td><td>第一条　乙</td></tr></table></body>' },
    R015: { name: 'law.html', content: '<html><body><script>load()</script></body></html>' },
    R016: { name: 'law.docx', content: wordFile({ body: p('甲', numbered(1)), numbering: numberingOf([level(0, 'hebrew1', '%1.')], [[0]]) }) },
    R017: { name: 'law.html', content: '<nav>首页</nav><p>某市条例</p><p>第一条　为了，甲。</p><p>第二条　本市，乙。</p>' },
    R025: { name: 'scan.pdf', content: pdfOf([{ texts: [], image: true }]) },
    R029: { name: 'broken.pdf', content: '%PDF-1.7' },
    R055: { name: 'over.pdf', content: pdfOf([{ texts: [at('第一条　为了加强管理，制定本条例。', 80, 200), at('内部资料', 120, 200)] }]) },
    R056: { name: 'open.pdf', content: pdfOf([{ texts: ROWS, rules: [190, 210, 230].map((y) => [80, y, 300, y]) }]) },
    R057: { name: 'cut.pdf', content: pdfOf([{ texts: [at('第一条　为了加强管理，制定本条例。', 80, -20), at('第二条　本省适用本条例。', 80, 20)] }]) },
    R040: { name: 'syntax.json', content: '{ "form": "statute", "title": "某省土地管理条例", }' },
    R041: { name: 'anchor.yaml', content: 'form: statute\ntitle: &t 某省土地管理条例\nbody: []\n' },
    R042: { name: 'twice.yaml', content: 'form: statute\ntitle: 某省土地管理条例\ntitle: 某省土地管理办法\n' },
    R043: { name: 'missing.yaml', content: 'form: statute\nbody:\n  - article: 第一条\n    text: 为了加强土地管理，制定本条例。\n' },
    R044: { name: 'unknown.yaml', content: 'form: statute\ntitle: 某省土地管理条例\nbody:\n  - artcle: 第一条\n    article: 第一条\n' },
    R045: { name: 'kind.json', content: '{ "form": "statute", "title": "某省土地管理条例", "body": "第一条" }' },
    R046: {
      name: 'item.yaml',
      content:
        'form: statute\ntitle: 某省土地管理条例\nbody:\n  - article: 第一条\n    paragraphs:\n      - 下列土地属于国家所有：\n      - （一）城市市区的土地；\n',
    },
    R047: { name: 'cut.xml', content: '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>' },
    R048: { name: 'entity.xml', content: '<!DOCTYPE akomaNtoso [<!ENTITY a "第一条">]><akomaNtoso>&a;</akomaNtoso>' },
    R070: { name: 'comment.yaml', content: 'form: statute\ntitle: 某省土地管理条例\nbody:\n  - article: 第一条\n    text: 甲 #1 仓库。\n' },
    R071: { name: 'nothing.yaml', content: 'form: statute\ntitle: 某省土地管理条例\nbody:\n  - article: 第一条\n    text:\n' },
    R072: { name: 'folded.yaml', content: 'form: statute\ntitle: 某省土地管理条例\nbody:\n  - article: 第一条\n    text: 为了加强\n      土地管理。\n' },
    R073: { name: 'lines.yaml', content: 'form: statute\ntitle: 某省土地管理条例\nbody:\n  - article: 第一条\n    text: |-\n      甲。\n      乙。\n' },
    R074: {
      name: 'joined.yaml',
      content:
        'form: statute\ntitle: 某省土地管理条例\nbody:\n  - chapter: 第一章\n    heading: |-\n      总\n      则\n    body: [{article: 第一条, text: 甲。}]\n',
    },
    R063: {
      name: 'draft.xml',
      content:
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><article><num>第一条</num><content><p status="temporary">甲。</p></content></article></body></act></akomaNtoso>',
    },
    R049: { name: 'other.xml', content: '<book><p>第一条</p></book>' },
    R090: { name: 'xiufa.yaml', content: 'body：某市人民代表大会常务委员会\n' },
    R091: { name: 'xiufa.yaml', content: 'stlye: npc\n' },
    R092: { name: 'xiufa.yaml', content: 'style: court\n' },
    R050: { name: 'law.docx', content: wordFile({ body: p(r('第一条　甲') + r('乙', '<w:strike/>')) }) },
    R051: { name: 'law.docx', content: wordFile({ body: p(r('第一条　甲') + r('注', '<w:vertAlign w:val="superscript"/>')) }) },
    R052: { name: 'law.docx', content: wordFile({ body: p('<w:r><w:t>第一条　甲。</w:t><w:br/><w:t>乙。</w:t></w:r>') }) },
    R053: { name: 'law.docx', content: wordFile({ body: p('<w:r><w:t>第一条　甲，</w:t><w:br/><w:t>乙。</w:t></w:r>') }) },
  };

  /** test/book raises each of them. */
  const OF_BOOKS = /^B02[0-8]$/;

  const FOLDERS: Partial<Record<Code, (path: string) => void>> = {
    B004: (path) => symlinkSync(join(path, 'nowhere'), join(path, 'law.txt')),
    B005: (path) => writeFileSync(join(path, '~$law.docx'), ''),
  };

  test.each(Object.keys(FOLDERS) as Code[])('%s', (code) => {
    const path = mkdtempSync(join(folder, 'statutes-'));
    FOLDERS[code]?.(path);
    expect(openFolder(path)?.diagnostics.map((d) => d.code)).toEqual([code]);
  });

  test.each(
    codes.filter((code) => !shown.includes(code) && FOLDERS[code] === undefined && ![...ON_WRITING, ...ON_DRAFTING].includes(code) && !OF_BOOKS.test(code)),
  )('%s', async (code) => {
    const file = FILES[code];
    expect(file, `${code} has no example`).toBeDefined();
    const path = join(folder, file?.name ?? '');
    if (file?.content != null) writeFileSync(path, file.content);
    const { diagnostics } = file?.name === 'xiufa.yaml' ? await settingsFor(path) : await readDocument(path);
    expect(diagnostics.map((d) => d.code)).toEqual([code]);
  });
});

describe.each(['zh', 'en'] as const)('the texts in %s', async (language) => {
  const written = await wordsIn(language).explanations();
  const texts = codes.map((code) => ({ code, ...written[code] }));

  test('are whole sentences, the title is none', () => {
    for (const { code, title, meaning, reason, remedy } of texts) {
      expect(title, code).toMatch(/[^。.]$/);
      for (const text of [meaning, reason, remedy]) {
        expect(text, code).toMatch(/[。.]$/);
        expect(text, code).not.toContain('\n');
      }
    }
  });

  test('send the reader only to codes that there are', () => {
    for (const { code, meaning, reason, remedy } of texts) {
      for (const [named] of `${meaning}${reason}${remedy}`.matchAll(/\b[A-Z][0-9]{3}\b/g)) {
        expect(codes, code).toContain(named);
        expect(named, code).not.toBe(code);
      }
    }
  });
});

test('every code stands under its stage, once', () => {
  const listed = codesByStage().flatMap((group) => group.codes);
  expect([...listed].sort()).toEqual([...codes].sort());
});

test('a code is read as people type it', () => {
  expect(['a004', '[A004]', 'Ａ００４', 'A4', ''].map(readCode)).toEqual(['A004', 'A004', 'A004', null, null]);
});

test('the nearest codes are those with the fewest changes, then with the nearest number', () => {
  expect(nearestCodes('A04')).toEqual(['A004', 'A014', 'A024']);
  expect(nearestCodes('D099', 1)).toEqual(['D029']);
  expect(nearestCodes('')).toHaveLength(3);
});
