import { describe, expect, test } from 'vitest';
import { level, numbered, numberingOf, p, r, readWord } from '../../support/docx.ts';

const COUNT = 'chineseCountingThousand';
const named = (id: string, basedOn: string, properties = '', run = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const character = (id: string, run: string, basedOn = ''): string =>
  `<w:style w:type="character" w:styleId="${id}">${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${run}</w:rPr></w:style>`;
const NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="1"/>';
const num = (list: number | null, at: number | null = null): string =>
  `<w:numPr>${at === null ? '' : `<w:ilvl w:val="${at}"/>`}${list === null ? '' : `<w:numId w:val="${list}"/>`}</w:numPr>`;
const of = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
const chapters = (links: readonly string[]): string =>
  numberingOf(
    [
      level(0, COUNT, '第%1章', links[0] && `<w:pStyle w:val="${links[0]}"/>`) +
        level(1, COUNT, '第%2条', `<w:lvlRestart w:val="0"/>${links[1] === undefined ? '' : `<w:pStyle w:val="${links[1]}"/>`}`) +
        level(2, COUNT, '（%3）', links[2] && `<w:pStyle w:val="${links[2]}"/>`),
    ],
    [[0]],
  );

describe('the list and the level of a number', () => {
  const body = p('总则', of('zhang')) + p('甲', of('tiao')) + p('乙', of('tiao')) + p('附则', of('zhang')) + p('丙', of('tiao'));
  const numbers = ['第一章　总则', '第一条　甲', '第二条　乙', '第二章　附则', '第三条　丙'];

  test.each([
    ['the level in one style, the list in the one it is based on', named('zhang', '1', num(1, 0)) + named('tiao', 'zhang', num(null, 1)), ['zhang', 'tiao']],
    ['the same without links', named('zhang', '1', num(1)) + named('tiao', 'zhang', num(null, 1)), []],
    ['the level only by the link', named('zhang', '1', num(1)) + named('tiao', 'zhang', num(1)), ['zhang', 'tiao']],
    ['the link before the level that the style says', named('zhang', '1', num(1, 0)) + named('tiao', '1', num(1, 0)), ['zhang', 'tiao']],
    ['a style between them', named('zhang', '1', num(1)) + named('x', 'zhang', num(null, 1)) + named('tiao', 'x'), ['zhang', 'x']],
  ])('%s', async (_, styles, links) => {
    expect((await readWord({ body, styles: NORMAL + styles, numbering: chapters(links) })).lines).toEqual(numbers);
  });

  test('a level without a list numbers nothing, and 0 takes the number away in a style', async () => {
    const styles = NORMAL + named('fu', '1', num(null, 1)) + named('zhang', '1', num(1)) + named('wu', 'zhang', num(0));
    const text = p('（2020年通过）', of('fu')) + p('总则', of('zhang')) + p('甲', of('wu')) + p('乙', of('wu', num(1, 1)));
    expect((await readWord({ body: text, styles, numbering: chapters(['zhang']) })).lines).toEqual(['（2020年通过）', '第一章　总则', '甲', '第一条　乙']);
  });

  test('what the paragraph says of its level holds, its list comes from the style; a style that is not there is the standard one', async () => {
    const styles = `${named('1', '', num(1, 1)).replace('<w:style ', '<w:style w:default="1" ')}${named('zhang', '', num(1, 0))}`;
    const text = p('总则', of('zhang')) + p('甲') + p('乙', num(null, 2)) + p('丙', of('没有'));
    expect((await readWord({ body: text, styles, numbering: chapters([]) })).lines).toEqual(['第一章　总则', '第一条　甲', '（一）乙', '第二条　丙']);
  });
});

describe('hidden words', () => {
  const styles = [
    NORMAL,
    named('mi', '1', '', '<w:vanish/>'),
    named('mi2', 'mi'),
    named('xian', 'mi', '', '<w:vanish w:val="0"/>'),
    character('an', '<w:vanish/>'),
    character('an2', '', 'an'),
    character('ming', '<w:vanish w:val="0"/>', 'an'),
  ].join('');

  test.each([
    ['by the style of the paragraph', p('密', of('mi')), []],
    ['by a style based on such a one', p('密', of('mi2')), []],
    ['shown again by a style', p('显', of('xian')), ['显']],
    ['shown by the run, while the mark of the paragraph is hidden', p(r('密') + r('显', '<w:vanish w:val="0"/>'), of('mi')), '显'],
    ['by the style of characters', p(r('显') + r('密', '<w:rStyle w:val="an"/>')), ['显']],
    ['by a style of characters based on it', p(r('显') + r('密', '<w:rStyle w:val="an2"/>')), ['显']],
    ['shown by a style of characters', p(r('显', '<w:rStyle w:val="ming"/>')), ['显']],
    ['both styles hide: toggled, it is shown', p(r('显', '<w:rStyle w:val="an"/>'), of('mi')), '显'],
    ['only in a web view', p(r('显', '<w:webHidden/>')), ['显']],
  ])('%s', async (_, body, lines) => {
    const read = await readWord({ body: p('甲') + body + p('乙'), styles });
    expect(read.lines).toEqual(typeof lines === 'string' ? ['甲', `${lines}乙`] : ['甲', ...lines, '乙']);
    expect(read.said).toEqual(body.includes('密') ? ['R013 hidden 1'] : []);
  });

  test('by the defaults of the document', async () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(await readWord({ body: p(r('密') + r('显', '<w:vanish w:val="0"/>')), styles: defaults + NORMAL })).toEqual({
      lines: ['显'],
      said: ['R013 hidden 1'],
    });
  });

  test('a hidden paragraph has no number, and a hidden mark ends none', async () => {
    const list = numberingOf([level(0, COUNT, '第%1条')], [[0]]);
    const body =
      p('甲', numbered(1)) + p('密', of('mi', numbered(1))) + p('乙', numbered(1)) + p('总则', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') + p('丙');
    expect((await readWord({ body, styles, numbering: list })).lines).toEqual(['第一条　甲', '第二条　乙', '总则丙']);
  });
});

describe('words struck through', () => {
  const styles = NORMAL + named('hua', '1', '', '<w:strike/>') + character('xian', '<w:dstrike/>');
  const body =
    p(r('第一条　处') + r('五百元', '<w:strike/>') + r('一千元') + r('以下', '<w:dstrike/>') + r('罚款', '<w:strike w:val="0"/>')) +
    p(r('第二条　甲') + r('乙', '<w:rStyle w:val="xian"/>')) +
    p('第三条　丙', of('hua'));

  test('are read, and told where nobody said what becomes of them', async () => {
    const all = ['第一条　处五百元一千元以下罚款', '第二条　甲乙', '第三条　丙'];
    expect(await readWord({ body, styles })).toEqual({ lines: all, said: ['R050 五百元”、“以下', 'R050 乙', 'R050 第三条　丙'] });
    expect(await readWord({ body, styles }, 'ask', 'keep')).toEqual({ lines: all, said: [] });
  });

  test('are left out where that was said', async () => {
    expect(await readWord({ body, styles }, 'ask', 'drop')).toEqual({ lines: ['第一条　处一千元罚款', '第二条　甲', ''], said: ['R013 struck 4'] });
  });
});

test('raised and lowered digits, signs and letters; what has no such form is told', async () => {
  const raised = (text: string): string => r(text, '<w:vertAlign w:val="superscript"/>');
  const lowered = (text: string): string => r(text, '<w:vertAlign w:val="subscript"/>');
  const styles = NORMAL + character('zhu', '<w:vertAlign w:val="superscript"/>');
  const body =
    p(r('排放10') + raised('6') + r('吨，100m') + raised('2') + r('，CO') + lowered('2') + r('，10') + raised('-') + raised('3')) +
    p(
      r('甲') +
        r('[1]', '<w:rStyle w:val="zhu"/>') +
        r('乙') +
        r('3', '<w:rStyle w:val="zhu"/>') +
        r('4', '<w:rStyle w:val="zhu"/><w:vertAlign w:val="baseline"/>'),
    ) +
    p(r('丙10') + r('8', '<w:position w:val="10"/>') + r('丁') + r('戊', '<w:position w:val="10"/>')) +
    p(r('100', '<w:position w:val="6"/>'));
  expect(await readWord({ body, styles })).toEqual({
    lines: ['排放10⁶吨，100m²，CO₂，10⁻³', '甲[1]乙³4', '丙10⁸丁戊', '100'],
    said: ['R051 raised [1]'],
  });
});
