import { expect, test } from 'vitest';
import { level, numbered, numberingOf, p, r, readWord, type WordParts } from '../../support/docx.ts';

const by = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
const was = (properties: string): string => `<w:pPrChange ${by}><w:pPr>${properties}</w:pPr></w:pPrChange>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const COUNT = 'chineseCountingThousand';
const numbering = numberingOf([level(0, COUNT, '第%1条') + level(1, COUNT, '（%2）'), level(0, 'decimal', '%1.')], [[0], [1]]);
const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>',
  '<w:style w:type="paragraph" w:styleId="tiao"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="mi"><w:rPr><w:vanish/></w:rPr></w:style>',
].join('');
const first = p('甲', numbered(1));
const last = p('丙', numbered(1));

async function versions(body: string): Promise<unknown> {
  const parts: WordParts = { body, numbering, styles };
  const asked = await readWord(parts);
  return [asked.said, (await readWord(parts, 'reject')).lines, (await readWord(parts, 'accept')).lines];
}

test.each([
  ['a paragraph that became an article', p('乙', numbered(1) + was('')), ['第一条　甲', '乙', '第二条　丙'], ['第一条　甲', '第二条　乙', '第三条　丙']],
  ['an article that became a paragraph', p('乙', was(numbered(1))), ['第一条　甲', '第二条　乙', '第三条　丙'], ['第一条　甲', '乙', '第二条　丙']],
  ['another level', p('乙', numbered(1, 1) + was(numbered(1))), ['第一条　甲', '第二条　乙', '第三条　丙'], ['第一条　甲', '（一）乙', '第二条　丙']],
  ['another list', p('乙', numbered(2) + was(numbered(1))), ['第一条　甲', '第二条　乙', '第三条　丙'], ['第一条　甲', '1. 乙', '第二条　丙']],
  ['another style', p('乙', style('tiao') + was(style('a'))), ['第一条　甲', '乙', '第二条　丙'], ['第一条　甲', '第二条　乙', '第三条　丙']],
  ['a style taken away', p('乙', was(style('tiao'))), ['第一条　甲', '第二条　乙', '第三条　丙'], ['第一条　甲', '乙', '第二条　丙']],
  [
    'a number switched off',
    p('乙', `${style('tiao')}<w:numPr><w:numId w:val="0"/></w:numPr>${was(style('tiao'))}`),
    ['第一条　甲', '第二条　乙', '第三条　丙'],
    ['第一条　甲', '乙', '第二条　丙'],
  ],
  [
    'a number inserted',
    p('乙', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr>`),
    ['第一条　甲', '乙', '第二条　丙'],
    ['第一条　甲', '第二条　乙', '第三条　丙'],
  ],
  [
    'a number deleted',
    p('乙', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:del ${by}/></w:numPr>`),
    ['第一条　甲', '第二条　乙', '第三条　丙'],
    ['第一条　甲', '乙', '第二条　丙'],
  ],
  [
    'an old number as old programs keep it',
    p('乙', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange ${by} w:original="%1:7:39:、"/></w:numPr>`),
    ['第一条　甲', '七、乙', '第三条　丙'],
    ['第一条　甲', '第二条　乙', '第三条　丙'],
  ],
])('%s', async (_, changed, before, after) => {
  expect(await versions(first + changed + last)).toEqual([['R009 1'], before, after]);
});

test('a change of format or of what gives the same number is none of the text', async () => {
  const body =
    p('甲', `${numbered(1)}<w:jc w:val="left"/>${was(numbered(1))}`) +
    p('乙', `${style('tiao')}${was(numbered(1))}`) +
    p(r('丙', `<w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`));
  expect(await versions(body)).toEqual([[], ['第一条　甲', '第二条　乙', '丙'], ['第一条　甲', '第二条　乙', '丙']]);
});

test('words that a change hides or shows, by their own format or by the style of the paragraph', async () => {
  const hidden = p(r('甲') + r('乙', `<w:vanish/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`));
  expect(await versions(hidden)).toEqual([['R009 1'], ['甲乙'], ['甲']]);
  const shown = p(r('甲') + r('乙', `<w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`));
  expect(await versions(shown)).toEqual([['R009 1'], ['甲'], ['甲乙']]);
  const raised = p(r('10') + r('6', `<w:vertAlign w:val="superscript"/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`));
  expect(await versions(raised)).toEqual([['R009 1'], ['106'], ['10⁶']]);
  expect(await versions(p('甲', style('mi') + was('')) + p('乙'))).toEqual([['R009 1'], ['甲', '乙'], ['乙']]);
});
