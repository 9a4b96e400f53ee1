import { expect, test } from 'vitest';
import { verificationText } from '../../src/render/terminal/verification.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { type Verification, verify } from '../../src/verify/verify.ts';
import { statuteOf } from '../support/texts.ts';

const compare = (ours: string, official: string, base = ours): Verification => verify(statuteOf(ours), statuteOf(official), statuteOf(base));
const shown = (verification: Verification, language: 'zh' | 'en' = 'zh'): string[] =>
  verificationText(verification, { theme: plainTheme, columns: 80, language }).split('\n');
const statute = (note: readonly string[], articles: readonly string[]): string =>
  ['某市河道管理办法', ...(note.length === 0 ? [] : [`（${note.join('　')}）`]), ...articles].join('\n');

const PASSED = '2001年3月1日某市第一届人民代表大会常务委员会第二次会议通过';
const FIRST = '根据2010年5月2日某市第二届人民代表大会常务委员会第三次会议《关于修改〈某市河道管理办法〉的决定》第一次修正';
const SECOND = '根据2020年6月3日某市第三届人民代表大会常务委员会第四次会议《关于修改〈某市河道管理办法〉的决定》第二次修正';

test('an entry that one title note lacks moves no other', () => {
  const articles = ['第一条　甲。'];
  const { findings } = compare(statute([PASSED, FIRST, SECOND], articles), statute([FIRST, SECOND], articles));
  expect(findings.map(({ code, params }) => [code, params['ours'], params['official']])).toEqual([['V005', PASSED, '']]);
  expect(compare(statute([SECOND], articles), statute([PASSED, FIRST, SECOND], articles)).findings).toHaveLength(2);
});

test('an entry of the same day that says something else is compared with it', () => {
  const articles = ['第一条　甲。'];
  const { findings } = compare(
    statute([PASSED, FIRST], articles),
    statute([PASSED.replace('第二次', '第七次'), FIRST.replace('第一次修正', '修正')], articles),
  );
  expect(findings.map(({ code }) => code)).toEqual(['V005', 'V004']);
});

test('an article that the official text has besides makes no other differ in words', () => {
  const ours = statute(
    [],
    ['第一条　为了保护河道，制定本办法。', '第二条　河道由市水务局管理。', '第三条　禁止倾倒垃圾。', '第四条　本办法自公布之日起施行。'],
  );
  const official = statute(
    [],
    ['第一条　为了保护河道，制定本办法。', '第二条　河长巡查。', '第三条　河道由市水利局管理。', '第四条　禁止倾倒垃圾。', '第五条　本办法自公布之日起施行。'],
  );
  const { articles } = compare(ours, official);
  expect(articles.map(({ label, officialLabel, status, reason }) => [label, officialLabel, status, reason])).toEqual([
    ['第一条', '第一条', 'equal', null],
    ['第二条', '第二条', 'missing', null],
    ['第二条', '第三条', 'differs', 'departs'],
    ['第三条', '第四条', 'differs', 'number'],
    ['第四条', '第五条', 'differs', 'number'],
  ]);
  expect(shown(compare(ours, official))).toContain('✗ 第三条至第四条　文字相同，官方文本的序号是第四条至第五条');
});

test('only the words that differ are shown, with what stands around them, and what typography makes is not', () => {
  const long = '县级以上人民政府应当加强对河道管理工作的领导，将河道管理纳入国民经济和社会发展规划，建立健全河道管理的工作机制';
  const ours = statute([], [`第一条　${long}，并公布(网上)。`, '（一）甲；', '第二条　乙。']);
  const official = statute([], [`第一条　${long}，并公告（网上）。`, '（一）甲；', '第二条　乙。']);
  const lines = shown(compare(ours, official));
  expect(lines[0]).toBe('图例：[-只在本程序得出的文本中-]　{+只在官方文本中+}');
  expect(lines.slice(2, -1)).toEqual(['    ……建立健全河道管理的工作机制，并[-公布-]{+公告+}（网上）。']);
  expect(shown(compare(ours, official), 'en')[0]).toBe('legend: [-only in the text of this program-]　{+only in the official text+}');
});

test('a paragraph that ends elsewhere is marked; what both say joined is both texts', () => {
  const { articles } = compare(statute([], ['第一条　甲。', '乙。']), statute([], ['第一条　甲。乙。']));
  expect(articles[0]?.segments).toEqual([
    { kind: 'same', text: '第一条　甲。' },
    { kind: 'ours', text: '\n' },
    { kind: 'same', text: '乙。' },
  ]);
  expect(shown(compare(statute([], ['第一条　甲。', '乙。']), statute([], ['第一条　甲。乙。'])))[2]).toBe('    第一条　甲。[-¶-]');
});

test('headings are paired by their words, annexes by their names, the rows of a table in them among them', () => {
  const body = ['第一章　总则', '第一条　甲。', '第二章　法律责任', '第二条　乙。', '附件一：收费标准', '采砂，每立方米十元。', '附件二：格式', '略。'];
  const verification = compare(
    statute([], body),
    statute([], ['第一章　总则', '第一条　甲。', '第二章　监督', '第三章　法律责任', '第二条　乙。', '附件二：格式', '略。']),
  );
  expect(verification.headings.map(({ ours, official, equal }) => [ours, official, equal])).toEqual([
    ['第一章　总则', '第一章　总则', true],
    [null, '第二章　监督', false],
    ['第二章　法律责任', '第三章　法律责任', false],
  ]);
  expect(verification.parts.map(({ name, ours, official, equal }) => [name, ours === null, official === null, equal])).toEqual([
    ['附件一：收费标准', false, true, false],
    ['附件二：格式', false, false, true],
  ]);
  expect(verification.equal).toBe(false);
});

test('texts that are equal have nothing to show, and no legend', () => {
  const text = statute([PASSED], ['序言', '第一条　甲。', '附件：乙', '丙。']);
  const verification = compare(text, text);
  expect(verification.equal).toBe(true);
  expect(shown(verification)).toHaveLength(1);
});
