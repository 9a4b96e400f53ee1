import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/read/index.ts';
import { readPdf } from '../../../src/read/pdf/read.ts';
import { type PdfPage, type Placed, pdfOf } from '../../support/pdf.ts';

const LINES = [
  '某市河道管理办法',
  '第一条　为了加强河道管理，保障防洪安全，改善城乡',
  '水环境，根据有关法律，制定本办法。',
  '第二条　本办法适用于本市行政区域内河道的管理和保',
  '护活动。',
  '第三条　本办法自2020年1月1日起施行。',
];
const TEXT = [
  '某市河道管理办法',
  '第一条　为了加强河道管理，保障防洪安全，改善城乡水环境，根据有关法律，制定本办法。',
  '第二条　本办法适用于本市行政区域内河道的管理和保护活动。',
  '第三条　本办法自2020年1月1日起施行。',
];

function set(lines: readonly string[] = LINES, more: Partial<Placed> = {}): Placed[] {
  return lines.map((text, i) => ({ text, x: /^[水护]/.test(text) ? 90 : 118, y: 100 + i * 24, size: 14, ...more }));
}

async function read(pages: readonly PdfPage[]): Promise<{ lines: string[]; told: string[] }> {
  const { source, layout, reading: known, diagnostics } = await readPdf('x.pdf', pdfOf(pages));
  const told = diagnostics.map(({ code, params }) =>
    [code, params['what'] ?? params['reason'], params['count'], params['pages']].filter((part) => part).join(' '),
  );
  if (source === null) return { lines: [], told };
  const reading = known ?? readLines(source, layout).reading;
  return { lines: (reading?.lines ?? []).map((line) => line.text), told };
}

describe('fonts in the predefined CMaps', () => {
  it.each(['GBK-EUC-H', 'GBKp-EUC-H', 'UniGB-UCS2-H', 'UniGB-UTF16-H', 'Identity-H'])('%s', async (cmap) => {
    const { lines, told } = await read([{ texts: set(LINES, cmap === 'Identity-H' ? {} : { cmap }) }]);
    expect(lines).toEqual(TEXT);
    expect(told).toEqual([]);
  });
  it('that are not known leave no holes: the file is refused, also if few of its lines are in one', async () => {
    const texts = [...set(), ...set(['本办法所称河道，包括湖泊。'], { cmap: 'Nowhere-EUC-H', y: 400 })];
    expect(await read([{ texts: set() }, { texts }])).toEqual({ lines: [], told: ['R029 cmap 2'] });
  });
});

describe('turned text', () => {
  it.each([90, 180, 270] as const)('a page set along another edge: %i°', async (turn) => {
    const along = ({ x, y, ...text }: Placed): Placed =>
      ({ 90: { ...text, x: 595 - y, y: x, turn }, 180: { ...text, x: 595 - x, y: 842 - y, turn }, 270: { ...text, x: y, y: 842 - x, turn } })[turn];
    expect(await read([{ texts: set().map(along) }])).toEqual({ lines: TEXT, told: [] });
    expect(await read([{ texts: set(), rotate: turn }])).toEqual({ lines: TEXT, told: [] });
  });
  it('columns from right to left, in a vertical font or character by character', async () => {
    const columns = ['某市河道管理办法', '第一条　为了加强河道管理，制定本办法。', '第二条　本办法自公布之日起施行。'];
    const vertical = columns.map((text, i): Placed => ({ text, x: 540 - i * 24, y: 60, size: 14, cmap: 'UniGB-UCS2-V' }));
    const single = columns.flatMap((text, i) => [...text].map((c, k): Placed => ({ text: c, x: 540 - i * 28, y: 60 + k * 15, size: 14 })));
    for (const texts of [vertical, single]) expect((await read([{ texts }])).lines).toEqual(columns);
  });
  it('a line along the edge of a page is told', async () => {
    const beside = { text: '政府公报', x: 30, y: 500, size: 9, turn: 270 };
    expect(await read([{ texts: [...set(), beside] }])).toEqual({ lines: TEXT, told: ['R012 sideways 1 1'] });
  });
});

describe('text printed more than once is read once', () => {
  it.each([
    ['in the same place', 0, 0, ''],
    ['a little beside it', 0.4, 0, ''],
    ['as a shadow', 1, 1, '0.7 g'],
  ])('%s', async (_, dx, dy, state) => {
    const again = set().map((text) => ({ ...text, x: text.x + dx, y: text.y + dy, state }));
    expect((await read([{ texts: [...again, ...set()] }])).lines).toEqual(TEXT);
    const byCharacter = set().flatMap(({ text, x, ...rest }) =>
      [...text].flatMap((c, i) => [0, 0.3].map((off) => ({ ...rest, text: c, x: x + i * 14 + off }))),
    );
    expect((await read([{ texts: byCharacter.filter(({ text }) => !/[0-9]/.test(text)) }])).lines[1]).toBe(TEXT[1]);
  });
});

describe('watermarks are left out and told', () => {
  const mark = '内部资料';
  it.each<[string, Placed[], string]>([
    ['askew', [{ text: mark, x: 150, y: 400, size: 60, turn: -45, state: '0.85 g' }], 'R013 watermark 1 1'],
    ['large, across the text', [{ text: mark, x: 220, y: 228, size: 40 }], 'R013 watermark 1 1'],
    ['pale and again and again', [0, 1, 2].map((i) => ({ text: mark, x: 150, y: 110 + i * 31, size: 14, state: '0.8 g' })), 'R013 watermark 3 1'],
    ['marked as no content', [{ text: mark, x: 250, y: 185, size: 14, tag: '/Artifact <</Subtype/Watermark>>' }], 'R012 artifact 1 1'],
  ])('%s', async (_, marks, told) => {
    expect(await read([{ texts: [...marks, ...set()] }])).toEqual({ lines: TEXT, told: [told] });
  });
  it('in an annotation', async () => {
    expect(await read([{ texts: set(), note: { text: mark, x: 200, y: 190, size: 14 } }])).toEqual({ lines: TEXT, told: ['R012 annotation 1 1'] });
  });
  it('but text of the same size and ink over other text cannot be told apart: it is read, with a warning', async () => {
    const { told, lines } = await read([{ texts: [...set(), { text: mark, x: 207, y: 172, size: 14 }] }]);
    expect(lines.join('')).toContain(mark[0]);
    expect(told).toEqual(['R055']);
  });
  it('and a large coloured heading is none', async () => {
    const heading = { text: '某市人民政府令', x: 150, y: 60, size: 36, state: '1 0 0 rg' };
    expect((await read([{ texts: [heading, ...set()] }])).lines.join('')).toContain('某市人民政府令');
  });
});

describe('spaces that are none', () => {
  it.each([
    ['letter-spaced', set(LINES, { state: '2 Tc', size: 12 })],
    ['letter-spaced widely', set(LINES, { state: '7 Tc', size: 10 })],
    [
      'a blank behind every character',
      set(
        LINES.map((line) => [...line].join(' ')),
        { size: 10 },
      ),
    ],
    ['a year spaced out', set(LINES.map((line) => line.replace('2020年1月', '2 0 2 0 年 1 月')))],
  ])('%s', async (_, texts) => {
    expect((await read([{ texts }])).lines).toEqual(TEXT);
  });
  it('a title spaced out, a heading with its usual gap', async () => {
    const { lines } = await read([{ texts: set(['河　道　办　法', '第一章　总　则', '第二章　法　律　责　任', ...LINES.slice(1)]) }]);
    expect(lines.slice(0, 3)).toEqual(['河道办法', '第一章　总　则', '第二章　法律责任']);
  });
  it('full-width figures stay where marks are full-width', async () => {
    expect((await read([{ texts: set(LINES.map((line) => line.replace('2020', '２０２０'))) }])).lines.at(-1)).toBe('第三条　本办法自２０２０年1月1日起施行。');
  });
  it('raised and lowered figures stand where they belong', async () => {
    const texts = [
      { text: '第四条　面积不超过10', x: 118, y: 300, size: 14 },
      { text: '6', x: 258, y: 294, size: 8 },
      { text: 'm', x: 263, y: 300, size: 14 },
      { text: '2', x: 270, y: 302, size: 8 },
      { text: '的，适用本办法。', x: 276, y: 300, size: 14 },
    ];
    expect((await read([{ texts: [...set(), ...texts] }])).lines.at(-1)).toMatch(/^第四条　面积不超过10⁶m/);
  });
});

describe('a file whose text is not to be had says why', () => {
  it.each<[string, PdfPage, string]>([
    ['letters drawn as shapes', { texts: [], content: '10 10 m 20 20 l 30 10 l h f\n'.repeat(60) }, 'R029 drawn 1'],
    ['nothing at all', { texts: [] }, 'R029 blank'],
    ['text far from the page', { texts: set(LINES, { x: 9e7 }) }, 'R029 places 1'],
    ['codes without characters', { texts: set(LINES, { cmap: 'Identity-V' }).map((t) => ({ ...t, text: t.text.replace(/./g, '\u0123') })) }, ''],
  ])('%s', async (_, page, told) => {
    const found = await read([page]);
    if (told !== '') expect(found).toEqual({ lines: [], told: [told] });
    else expect(found.lines.join('')).not.toContain('\u0123');
  });
});

it('takes no longer for widths, places and counts that no page has', async () => {
  const shapes: PdfPage[] = [
    { texts: set(LINES, { state: '1000000000 Tc' }) },
    { texts: set(LINES, { state: '1000000000 Tz' }) },
    { texts: [...set(), ...set(LINES, { x: 1e9 })] },
    { texts: [...set(), ...set(['第四条　甲。'], { size: 1e8 })] },
    { texts: set(LINES, { size: 0.001 }) },
    { texts: set(), content: Array.from({ length: 2000 }, (_, i) => `${i / 4} 0 m ${i / 4} 800 l S 0 ${i / 4} m 590 ${i / 4} l S`).join('\n') },
    { texts: Array.from({ length: 5000 }, () => ({ text: '河', x: 90, y: 200, size: 14 })) },
  ];
  const began = performance.now();
  for (const page of shapes) {
    const { source } = await readPdf('x.pdf', pdfOf([page]));
    expect(source?.raw.length ?? 0).toBeLessThan(20_000);
  }
  expect(performance.now() - began).toBeLessThan(20_000);
});
