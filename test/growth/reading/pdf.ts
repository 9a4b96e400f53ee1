import { type Placed, pdfOf, typeset } from '../../support/pdf.ts';
import { type Growing, jobsOf } from './job.ts';

const LINE = '单位应当按照规定做好河道管理工作不得妨碍行洪';
const lines = (count: number, make: (i: number) => Partial<Placed> = () => ({})): readonly Placed[] =>
  Array.from({ length: count }, (_, i) => ({ text: LINE, x: 90, y: 100 + (i % 40) * 16, size: 12, ...make(i) }));
const rules = (count: number): readonly (readonly [number, number, number, number])[] =>
  Array.from({ length: count }, (_, i) => [90, 100 + (i * 600) / count, 500, 100 + (i * 600) / count] as const);

const PDF_GROWING: readonly Growing[] = [
  [
    'pages',
    8,
    (n) =>
      pdfOf(
        typeset(
          Array.from({ length: 8 * n }, () => `第一条　${LINE.repeat(4)}。`),
          { columns: 1, size: 12, measure: 34, lines: 38, furniture: true },
        ),
      ),
  ],
  [
    'columns',
    4,
    (n) =>
      pdfOf(
        typeset(
          Array.from({ length: 8 * n }, () => `第一条　${LINE.repeat(4)}。`),
          { columns: 2, size: 9, measure: 20, lines: 50, furniture: true },
        ),
      ),
  ],
  ['lines of one page', 50, (n) => pdfOf([{ texts: lines(n, (i) => ({ y: 50 + (i * 700) / n, size: 700 / n })) }])],
  ['runs of one line', 100, (n) => pdfOf([{ texts: lines(n, (i) => ({ text: '甲', x: 50 + (i * 400) / n, y: 100 })) }])],
  ['runs of one place', 100, (n) => pdfOf([{ texts: lines(n, () => ({ text: '甲', x: 100, y: 100 })) }])],
  ['runs of one place that differ', 100, (n) => pdfOf([{ texts: lines(n, (i) => ({ text: String.fromCharCode(0x4e00 + i), x: 100, y: 100 })) }])],
  ['runs far apart', 100, (n) => pdfOf([{ texts: lines(n, (i) => ({ text: '甲', x: i % 2 === 0 ? 10 : 5000, y: 100 + (i * 600) / n })) }])],
  ['small runs', 100, (n) => pdfOf([{ texts: lines(n, (i) => ({ text: '甲', x: 50 + (i % 20) * 20, y: 100 + i / 20, size: 12 - (i % 7) })) }])],
  ['rules', 100, (n) => pdfOf([{ texts: lines(20), rules: rules(n) }])],
  [
    'rules of a grid',
    20,
    (n) => pdfOf([{ texts: lines(20), rules: [...rules(n), ...rules(n).map(([x, y]) => [x + (y - 100) / 2, 100, x + (y - 100) / 2, 700] as const)] }]),
  ],
  ['shapes', 500, (n) => pdfOf([{ texts: lines(20), content: '10 10 m 20 20 l 30 10 l h f\n'.repeat(n) }])],
  ['points of one path', 1000, (n) => pdfOf([{ texts: lines(20), content: `10 10 m ${'20 20 l 30 10 l '.repeat(n)} S\n` }])],
  ['marks in marks', 500, (n) => pdfOf([{ texts: lines(20), content: '/Artifact BMC\n'.repeat(n) }])],
  ['marks with text', 300, (n) => pdfOf([{ texts: lines(n, () => ({ text: '甲', tag: '/P <<>>' })), content: '/Artifact BMC\n'.repeat(n) }])],
  ['turned runs', 100, (n) => pdfOf([{ texts: lines(n, (i) => ({ text: '甲', turn: i, x: 50 + (i * 400) / n })) }])],
  ['watermarks', 100, (n) => pdfOf([{ texts: [...lines(40), ...lines(n, (i) => ({ text: '水印', size: 40, state: '0.9 g', x: (i * 500) / n }))] }])],
];

export const PDF = jobsOf('pdf', PDF_GROWING);
