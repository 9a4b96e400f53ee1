import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/read/index.ts';
import { readText } from '../../../src/read/lines.ts';
import type { Box } from '../../../src/read/pdf/box.ts';
import { characters } from '../../../src/read/pdf/characters.ts';
import { inReadingOrder } from '../../../src/read/pdf/columns.ts';
import { readPdf } from '../../../src/read/pdf/read.ts';
import { parseStatute } from '../../../src/statute/parse.ts';
import { printArticle } from '../../../src/statute/print.ts';
import { articlesOf, divisionsOf, titleOf } from '../../../src/statute/walk.ts';
import { SourceText } from '../../../src/text/source.ts';
import { type Composition, type PdfPage, pdfOf, typeset } from '../../support/pdf.ts';

const root = new URL('../../../', import.meta.url).pathname;
const land = readFileSync(`${root}statutes/republished/shanxi-land-2020.txt`, 'utf8');

async function textOf(bytes: Uint8Array): Promise<string> {
  const { source, diagnostics } = await readPdf('x.pdf', bytes);
  expect(diagnostics).toEqual([]);
  return source?.raw ?? '';
}

async function paragraphsOf(bytes: Uint8Array): Promise<string[]> {
  const { source, layout } = await readPdf('x.pdf', bytes);
  if (source === null) throw new Error('not read');
  return (readLines(source, layout).reading?.lines ?? []).map((line) => line.text);
}

async function refusal(bytes: Uint8Array): Promise<object> {
  const { source, diagnostics } = await readPdf('x.pdf', bytes);
  expect(source).toBeNull();
  return diagnostics.map(({ code, params }) => ({ code, ...params }));
}

describe('PDFs of other programs have the articles of the text they were made of', () => {
  const { statute: clean } = parseStatute(readText(new SourceText('land', land)).reading);

  it.each([
    ['libreoffice-two-columns.pdf', 37],
    ['chromium-two-columns.pdf', 10],
  ])('%s', async (file, count) => {
    const { source, layout } = await readPdf(file, readFileSync(new URL(file, import.meta.url)));
    const { reading } = readLines(source as SourceText, layout);
    const { statute, diagnostics } = parseStatute(reading as NonNullable<typeof reading>);
    expect(diagnostics).toEqual([]);
    expect(titleOf(statute)).toBe(titleOf(clean));
    expect(statute.history?.entries).toEqual(clean.history?.entries);
    expect(articlesOf(statute).map(printArticle)).toEqual(articlesOf(clean).slice(0, count).map(printArticle));
    const headings = divisionsOf(clean).map((d) => d.label.text + d.gap + d.heading.text);
    const own = divisionsOf(statute).map((d) => d.label.text + d.gap + d.heading.text);
    expect(own).toEqual(headings.slice(0, own.length));
    expect(own.length).toBeGreaterThan(1);
    expect(source?.raw).not.toMatch(/[\u2e80-\u2fdf]|公报|—\d+—/);
  });
});

describe('text set in columns', () => {
  const paragraphs = land
    .split('\n')
    .filter((line) => line !== '')
    .slice(4, 60);
  const compositions: Composition[] = [
    { columns: 1, size: 12, measure: 36, lines: 34, furniture: true },
    { columns: 2, size: 10.5, measure: 21, lines: 37, furniture: true },
    { columns: 3, size: 9, measure: 16, lines: 48, furniture: false },
  ];

  it.each(compositions)('is read column by column: $columns', async (composition) => {
    expect(await paragraphsOf(pdfOf(typeset(paragraphs, composition)))).toEqual(paragraphs);
  });

  it('is read column by column where a page has but one line in the last column, or lines of other height', async () => {
    const composition = { columns: 2, size: 10.5, measure: 21, lines: 37, furniture: false };
    const [first, second] = typeset(paragraphs, composition) as [PdfPage, PdfPage];
    const one = { texts: second.texts.slice(0, 38) };
    const offset = { texts: second.texts.map((t) => (t.x > 290 ? { ...t, y: t.y + 7 } : t)) };
    const words = (page: PdfPage): string =>
      page.texts
        .filter((t) => t.size > 9)
        .map((t) => t.text)
        .join('');
    for (const page of [one, offset]) {
      const lines = (await textOf(pdfOf([first, page]))).split('\n').map((line) => line.trim());
      expect(lines.join('')).toBe(words(first) + words(page));
    }
  });

  it('is read below a title that spans the columns, and above one', async () => {
    const [page] = typeset(paragraphs, { columns: 2, size: 10.5, measure: 21, lines: 12, furniture: false }) as [PdfPage];
    const texts = [
      { text: '某省人民代表大会常务委员会关于土地管理若干问题的决定', x: 110, y: 70, size: 14 },
      ...page.texts,
      { text: '以下各条自公布之日起施行，由省人民政府组织实施。', x: 110, y: 400, size: 10.5 },
    ];
    const lines = (await textOf(pdfOf([{ texts }]))).split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('某省人民代表大会常务委员会关于土地管理若干问题的决定');
    expect(lines.filter((line) => line !== '').at(-1)).toBe('以下各条自公布之日起施行，由省人民政府组织实施。');
    const body = lines.slice(1, -2).join('');
    expect(body).toBe(page.texts.map((t) => t.text).join(''));
  });

  it('is not taken for columns where cells of a table stand beside each other', async () => {
    const rows = [
      ['区域', '标准'],
      ['太原', '一百元'],
      ['大同', '八十元'],
      ['阳泉', '七十元'],
    ];
    const texts = rows.flatMap(([left = '', right = ''], i) => [
      { text: left, x: 80, y: 100 + i * 18, size: 10.5 },
      { text: right, x: 380, y: 100 + i * 18, size: 10.5 },
      { text: '每亩每年缴纳的土地使用费用以人民币计', x: 80, y: 300 + i * 18, size: 10.5 },
    ]);
    const lines = (await textOf(pdfOf([{ texts }]))).split('\n').filter((line) => line.trim() !== '');
    expect(lines.slice(0, 4)).toEqual(['区域\u3000标准', '太原\u3000一百元', '大同\u3000八十元', '阳泉\u3000七十元']);
  });

  it('is read as the reader sees it on a turned page', async () => {
    const texts = [{ text: '第一条　为了加强土地管理，制定本条例。', x: 80, y: 100, size: 12 }];
    for (const rotate of [0, 90, 180, 270] as const) expect(await textOf(pdfOf([{ texts, rotate }]))).toContain('第一条\u3000为了加强土地管理');
  });
});

describe('spaces', () => {
  const line = async (...runs: readonly (readonly [text: string, x: number])[]): Promise<string> =>
    (await textOf(pdfOf([{ texts: runs.map(([text, x]) => ({ text, x, y: 200, size: 10 })) }]))).trim();

  it('are not found between Chinese characters that were set loosely', async () => {
    expect(await line(['土', 100], ['地', 114], ['管', 128], ['理', 142])).toBe('土地管理');
  });
  it('are ideographic where a character would have room', async () => {
    expect(await line(['第一条', 100], ['为了', 140])).toBe('第一条\u3000为了');
  });
  it('part Latin words, and nothing else', async () => {
    expect(await line(['PM', 100], ['2.5', 110], ['GB', 130], ['1234', 143])).toBe('PM2.5 GB 1234');
    expect(await line(['2020 年 11 月 27 日', 100])).toBe('2020年11月27日');
  });
});

it('what is named otherwise gets its name, and nothing else changes', () => {
  expect(characters('⼟地管理⽅法，⺠⽣；（⼀）：⻔⻋―𠆢ＡＢ\u2329办法\u232a')).toBe('土地管理方法，民生；（一）：门车—𠆢ＡＢ〈办法〉');
});

describe('what gives no text says why', () => {
  const text = [{ text: '第一条　为了加强土地管理，制定本条例。', x: 80, y: 100, size: 12 }];
  it('a scan', async () => {
    expect(await refusal(pdfOf([{ texts: [], image: true }]))).toEqual([{ code: 'R025', pages: '' }]);
  });
  it('a page that is scanned among others', async () => {
    expect(await refusal(pdfOf([{ texts: text }, { texts: [], image: true }, { texts: text }]))).toEqual([{ code: 'R025', pages: '2' }]);
  });
  it('but an empty page and an image beside text are none', async () => {
    expect(await textOf(pdfOf([{ texts: text, image: true }, { texts: [] }]))).toContain('第一条');
  });
  it('an encrypted file', async () => {
    expect(await refusal(pdfOf([{ texts: text }], true))).toEqual([{ code: 'R029', reason: 'encrypted' }]);
  });
  it('fonts that do not say what they show', async () => {
    const texts = [{ ...text[0], text: '\ue001\ue002\ue003\ue004\ue005' }] as PdfPage['texts'];
    expect(await refusal(pdfOf([{ texts }]))).toEqual([{ code: 'R029', reason: 'fonts' }]);
  });
  it('whatever is no PDF', async () => {
    expect(await refusal(Uint8Array.from('%PDF-1.7 nothing', (c) => c.charCodeAt(0)))).toEqual([{ code: 'R029', reason: 'damaged' }]);
  });
  it('files that break off never throw, and never give text without saying so', async () => {
    const whole = pdfOf([{ texts: text }]);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const { source, diagnostics } = await readPdf('x.pdf', whole.slice(0, Math.floor(whole.length * share)));
      expect(source === null ? diagnostics.length : (source.raw.match(/第一条/g)?.length ?? 0)).toBe(1);
    }
  });
});

describe('reading order', () => {
  const box = fc.record({
    text: fc.constantFrom('土', '土地', '土地管理条例', ' '),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 60 }).map((y) => y * 13),
    width: fc.integer({ min: 5, max: 300 }),
    size: fc.constantFrom(9, 10.5, 14),
  });
  it('loses no box and doubles none', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), fc.option(fc.integer({ min: 0, max: 600 })), (boxes: Box[], gutter) => {
        const visible = boxes.filter((b) => b.text.trim() !== '');
        const out = inReadingOrder(boxes, gutter)
          .flat()
          .filter((b) => b.text.trim() !== '');
        expect(new Set(out)).toEqual(new Set(visible));
        expect(out).toHaveLength(visible.length);
      }),
    );
  });
});
