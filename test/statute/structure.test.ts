import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/lines.ts';
import { traceReferences } from '../../src/reference/index.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { statuteData } from '../../src/statute/data/data.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { articlesOf, titleOf, visitsOf } from '../../src/statute/walk.ts';
import { SourceText } from '../../src/text/source.ts';
import { statuteOf } from '../support/texts.ts';

const read = (text: string) => parseStatute(readText(new SourceText('law.txt', text)).reading);
const law = (...lines: string[]) => read(['某市河道管理办法', ...lines].join('\n'));
/** What each unit is: its address, and in brackets how it begins. */
const units = (...lines: string[]): string[] =>
  visitsOf(law(...lines).statute).flatMap(({ node, address }) =>
    node.type === 'article' || node.type === 'division'
      ? []
      : [`${formatAddress(address)} ${'label' in node ? node.label.text : ''}${node.text.text.slice(0, 2)}`],
  );
const codes = (...lines: string[]): string[] => law(...lines).diagnostics.map((d) => d.code);
const labels = (...lines: string[]): string[] => articlesOf(law(...lines).statute).map((article) => article.label.text);

test('a sentence behind the note is none of it, though it ends as an event does', () => {
  const statute = statuteOf('某院关于铁路赔偿的解释\n1994年10月27日 印发\n为了正确审理案件，作出如下解释，供在审判工作中执行。\n一、甲。\n二、乙。');
  expect([statute.history?.lines.length, statute.preamble.paragraphs.length]).toEqual([1, 1]);
});

describe('items of several paragraphs', () => {
  test('what stands before the next number of the list is of the item', () => {
    expect(units('第一条　下列用语：', '（一）甲，是指子。', '甲不含丑。', '（二）乙。', '前款另行解释。')).toEqual([
      '第一条第一款 下列',
      '第一条第一款第一项 （一）甲，',
      '第一条第一款第一项 甲不',
      '第一条第一款第二项 （二）乙。',
      '第一条第二款 前款',
    ]);
  });

  test('they may hold lists, and stand between 目', () => {
    expect(units('第一条　下列用语：', '（一）甲，包括：', '1.子；', '子另行规定。', '2.丑。', '前目除外。', '（二）乙。')).toEqual([
      '第一条第一款 下列',
      '第一条第一款第一项 （一）甲，',
      '第一条第一款第一项第一目 1.子；',
      '第一条第一款第一项 子另',
      '第一条第一款第一项第二目 2.丑。',
      '第一条第一款第一项 前目',
      '第一条第一款第二项 （二）乙。',
    ]);
  });

  test('a line that leads to the next number is a 款, a list of its own too', () => {
    expect(units('第一条　下列：', '（一）甲；', '（二）乙。', '下列除外：', '（三）丙。').slice(3)).toEqual([
      '第一条第二款 下列',
      '第一条第二款第三项 （三）丙。',
    ]);
    expect(units('第一条　下列：', '（一）甲；', '（二）乙。', '下列除外：', '（一）丙。').slice(3)).toEqual([
      '第一条第二款 下列',
      '第一条第二款第一项 （一）丙。',
    ]);
  });

  test('what an item leads to is its own, up to the end of the sentence', () => {
    expect(units('第一条　下列：', '（一）甲；', '（二）乙包括：', '子；', '丑。', '前款另行解释。').slice(2)).toEqual([
      '第一条第一款第二项 （二）乙包',
      '第一条第一款第二项 子；',
      '第一条第一款第二项 丑。',
      '第一条第二款 前款',
    ]);
  });

  test('what is open is told', () => {
    expect(codes('第一条　下列：', '（一）甲。', '续甲。', '（二）乙。', '续乙。')).toEqual(['R067']);
    expect(codes('第一条　下列：', '（一）对甲进行监督的部门，以及', '单位；', '（二）乙。')).toEqual(['R066']);
    expect(codes('第一条　下列：', '（一）甲。', '续甲。', '（二）乙。')).toEqual([]);
  });
});

describe('labels', () => {
  test.each([
    ['第１条', '第２条'],
    ['第 一 条', '第 二 条'],
    ['第\u00a0一\u00a0条', '第二条'],
    ['第一條', '第二條'],
  ])('%s', (one, two) => {
    expect(labels(`${one}　甲。`, `${two}　乙。`)).toEqual([one, two]);
    expect(codes(`${one}　甲。`, `${two}　乙。`)).toEqual(['R065']);
  });

  test.each(['〇', '○', '◯', 'O', 'Ｏ', 'o', '0'])('第一百%s一条', (zero) => {
    const lines = Array.from({ length: 99 }, (_, i) => `第${i + 1}条　文。`);
    expect(labels(...lines, '第一百条　甲。', `第一百${zero}一条　乙。`).length).toBe(101);
    expect(codes(...lines, '第一百条　甲。', `第一百${zero}一条　乙。`)).toEqual(['R024']);
  });

  test('a mark may part label and text', () => {
    const { statute } = law('第一条：甲。', '第二条、乙。', '第三条【丙】丁。');
    expect(articlesOf(statute).map((a) => a.paragraphs[0]?.text.text)).toEqual(['甲。', '乙。', '【丙】丁。']);
    expect(labels('第一条　甲。', '第二条、第三条规定的除外。')).toEqual(['第一条']);
  });

  test('（1）, 1） and ① are members where they count on', () => {
    for (const [one, two] of [
      ['（1）', '（2）'],
      ['1）', '2）'],
      ['①', '②'],
      ['⑴', '⑵'],
    ]) {
      expect(units('第一条　下列：', `${one}甲；`, `${two}乙。`).length).toBe(3);
      expect(units('第一条　下列：', `${one}甲；`, `${two}乙。`)[1]).toMatch(/^第一条第一款第一项/);
    }
    expect(units('第一条　甲。', '①乙。')).toEqual(['第一条第一款 甲。', '第一条第二款 ①乙']);
    expect(units('第一条　下列：', '（一）甲：', '（1）子；', '（2）丑；', '（二）乙。').map((unit) => unit.split(' ')[0])).toEqual([
      '第一条第一款',
      '第一条第一款第一项',
      '第一条第一款第一项第一目',
      '第一条第一款第一项第二目',
      '第一条第一款第二项',
    ]);
  });

  test('a text without articles says which characters keep its labels from being read', () => {
    const [said] = law('笫一条　甲。', '笫二条　乙。').diagnostics;
    expect(said).toMatchObject({ code: 'R010', params: { label: '笫一条', characters: '笫（U+7B2B）' } });
    expect(law('第—条　甲。').diagnostics[0]?.params).toMatchObject({ characters: '—（U+2014）' });
    expect(law('各县：').diagnostics[0]?.params).toMatchObject({ label: '' });
  });
});

describe('labels inside a line', () => {
  test('the one that is due parts the line', () => {
    expect(labels('第一章　总则　第一条　甲。第二条　乙。', '第三条　丙。第二章　附　则', '第四条　丁。')).toEqual(['第一条', '第二条', '第三条', '第四条']);
    expect(codes('第一条　甲。第二条　乙。')).toEqual(['R068']);
    expect(labels('第一条　甲。第二条本办法自公布之日起施行。')).toEqual(['第一条', '第二条']);
  });

  test('a citation and a quotation do not, nor what has a line of its own', () => {
    expect(codes('第一条　甲。第二条规定的除外。', '第二条　乙。')).toEqual([]);
    expect(codes('第一条　将某法修改为：“第一条　甲。第二条　乙。”', '第二条　丙。')).toEqual([]);
    expect(labels('第一条　甲。第五条 规定的除外。', '第二条　乙。')).toEqual(['第一条', '第二条']);
    expect(codes('第一条　甲。第五条 规定的除外。', '第二条　乙。')).toEqual(['R068']);
  });
});

describe('what stands before the text', () => {
  const body = ['第一章　总则', '第一条　甲。', '第二章　附则', '第二条　乙。'];
  const note = '（2020年1月1日某市人民代表大会通过）';

  test('the title once more, on one line or several, with the note behind it', () => {
    for (const again of [['某市河道管理办法'], ['某市', '河道管理办法']]) {
      const { statute } = law(...again, note, ...body);
      expect(titleOf(statute)).toBe('某市河道管理办法');
      expect(statute.history?.entries).toEqual(['2020年1月1日某市人民代表大会通过']);
      expect(statute.preamble.paragraphs).toEqual([]);
      expect(printStatute(statute)).toEqual(['某市河道管理办法', ...again, note, ...body]);
    }
  });

  test('headings without 目录, one below the other or on one line', () => {
    for (const toc of [['第一章　总则', '第二章　附则'], ['第一章　总则　第二章　附则']]) {
      const { statute, diagnostics } = law(...toc, ...body);
      expect(statuteData(statute).toc).toEqual(toc);
      expect(statute.body.length).toBe(2);
      expect(diagnostics).toEqual([]);
    }
  });

  test('dates and entries of a collection are neither title nor 款', () => {
    for (const line of ['2020年1月1日', '2020-01-01', '二〇二〇年一月一日', '发布日期：2020年1月1日', '【发文字号】某府令12号', '（第12号）']) {
      const { statute } = law(line, ...body);
      expect(statuteData(statute)).toMatchObject({ title: '某市河道管理办法', front: [line] });
      expect(statute.preamble.paragraphs).toEqual([]);
    }
    expect(codes('现印发给你们。', '某市人民政府', ...body)).toEqual(['R069']);
  });

  test('an event of the note goes on in the lines behind it', () => {
    const { statute } = law('2020年1月1日某市第十届人民代表大会', '常务委员会第三次会议通过', '2021年3月3日某市人民代表大会修正', ...body);
    expect(statute.history?.entries).toEqual(['2020年1月1日某市第十届人民代表大会常务委员会第三次会议通过', '2021年3月3日某市人民代表大会修正']);
  });
});

test('之二 behind 第一条之一 is a reference of its own', () => {
  const { statute } = law('第一条　甲。', '第一条之一　乙。', '第一条之二　丙。', '第二条　依照第一条之一、之二第一款的规定。');
  expect(traceReferences(statute).map(({ target }) => target && formatAddress(target))).toEqual(['第一条之一', '第一条之二第一款']);
});
