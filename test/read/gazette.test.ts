import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/lines.ts';
import { SourceText } from '../../src/text/source.ts';
import { FULL_WIDTH, GAZETTE, type Setting, typesetAsGazette } from '../support/gazette.ts';

const SHANXI = new URL('../../../shared/corpus/shanxi/', import.meta.url).pathname;
const absent = !existsSync(SHANXI);
if (absent) console.warn('test/read: ../shared/corpus is absent, its texts are not typeset');

/** The lines of a clean text with the title note, which the print runs together, as one line without spaces. */
function paragraphs(lines: readonly string[]): string[] {
  const [title = '', ...rest] = lines;
  if (!rest[0]?.startsWith('（')) return [...lines];
  const end = rest.findIndex((line) => line.endsWith('）')) + 1;
  return [title, rest.slice(0, end).join('').replace(/\s/g, ''), ...rest.slice(end)];
}

describe('typesetAsGazette', () => {
  it('prints as the gazette does', () => {
    const clean =
      '某省某条例\n（2020年1月2日某省人民代表大会常务委员会通过）\n第一条　为实施《中华人民共和国土地管理法》（以下简称《土地管理法》），结合本省实际，制定本办法。\n1.将第三条删去。';
    expect(typesetAsGazette(clean)).toBe(
      ' 某省某条例\n\n(２０２０年１月２日某省人民代表大会常务委员会通过)\n\n第一条　为实施«中华人民共和国土地管理\n\n' +
        '法»(以下简称«土地管理法»),结合本省实际,制定\n\n本办法.\n\n１\u{1001b0}将第三条删去.\n',
    );
  });
});

const SETTINGS: readonly (readonly [string, Setting])[] = [
  ['开明 style', GAZETTE],
  ['full-width marks', FULL_WIDTH],
];

describe.skipIf(absent).each(SETTINGS)('a clean text set in %s and read again', (_, setting) => {
  const files = ['land', 'organ', 'election'].flatMap((name) => ['base.txt', 'after.txt', 'decision.clean.txt'].map((file) => `${name}-2020/${file}`));
  it.each(files)('%s has the same lines', (file) => {
    const clean = readFileSync(SHANXI + file, 'utf8');
    const { reading, diagnostics } = readText(new SourceText(file, typesetAsGazette(clean, setting)));
    const want = paragraphs(clean.split('\n').filter((line) => line !== ''));
    expect(paragraphs(reading.lines.map((line) => line.text))).toEqual(want);
    expect(diagnostics.every((d) => d.code === 'R005' || d.code === 'R013')).toBe(true);
    expect(diagnostics.filter((d) => d.code === 'R005').length).toBeLessThanOrEqual(1);
  });
});
