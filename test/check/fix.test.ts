import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { fix } from '../../src/check/fix.ts';
import type { Finding } from '../../src/check/rule.ts';
import { recognise } from '../../src/check/subject.ts';
import { readText } from '../../src/read/lines.ts';
import { fold } from '../../src/text/fold.ts';
import { offsetAt, type Reading, SourceText } from '../../src/text/source.ts';

const HEAD = '某市停车场管理条例\n（2012年3月1日某市第十四届人民代表大会常务委员会第二次会议通过）\n';
const readingOf = (text: string): Reading => readText(new SourceText('text', text)).reading;
const findingsOf = (reading: Reading): readonly Finding[] => {
  const subject = recognise(reading);
  return subject.kind === 'neither' ? [] : check(subject);
};
const fixed = (text: string) => fix(readingOf(text), findingsOf);

describe('what is corrected', () => {
  test.each([
    ['widths', '第一条　停车场应当登记,明码标价;包括(室内)停车场。', '第一条　停车场应当登记，明码标价；包括（室内）停车场。'],
    ['not in figures', '第一条　停车场在8:00至22:00开放，收费1,000元。', '第一条　停车场在8:00至22:00开放，收费1,000元。'],
    ['quotation marks', '第一条　停车场实行"谁经营"的原则。', '第一条　停车场实行“谁经营”的原则。'],
    ['not an odd one', '第一条　停车场实行"谁经营的原则。', '第一条　停车场实行"谁经营的原则。'],
    ['labels of items', '第一条　停车场应当：\n1.登记；\n2.明码标价。', '第一条　停车场应当：\n（一）登记；\n（二）明码标价。'],
    [
      'citations',
      '第一条　登记。\n公布。\n第二条　违反第1条第2款、第一条第(一)项的，改正。',
      '第一条　登记。\n公布。\n第二条　违反第一条第二款、第一条第一项的，改正。',
    ],
    ['numerals', '第一条　违反第一百十条的，改正。', '第一条　违反第一百一十条的，改正。'],
    ['no words', '第一条　停车场必须登记，但公共停车场除外。', '第一条　停车场必须登记，但公共停车场除外。'],
  ])('%s', (_name, text, wanted) => {
    expect(fixed(HEAD + text).reading.source.raw).toBe(HEAD + wanted);
  });

  test('in a decision the marks around what it quotes, every paragraph of it', () => {
    const text = (marks: string): string =>
      `某市人民代表大会常务委员会关于修改《某市停车场管理条例》的决定
（2024年5月10日某市第十六届人民代表大会常务委员会第八次会议通过）
某市第十六届人民代表大会常务委员会第八次会议决定对《某市停车场管理条例》作如下修改：
一、将第二条中的${marks[0]}公安机关${marks[1]}修改为${marks[0]}交通部门${marks[1]}。
二、将第三条修改为：
${marks[0]}停车场应当登记。
${marks[0]}停车场应当明码标价。${marks[1]}
本决定自公布之日起施行。
《某市停车场管理条例》根据本决定作相应修改，重新公布。`;
    expect(fixed(text('""')).reading.source.raw).toBe(text('“”'));
  });
});

describe('the items of a decision', () => {
  const text = (...items: readonly string[]): string =>
    [
      '某市人民代表大会常务委员会关于修改《某市停车场管理条例》的决定',
      '某市人民代表大会常务委员会决定对《某市停车场管理条例》作如下修改：',
      ...items,
      '本决定自公布之日起施行。',
    ].join('\n');

  test.each([
    [
      'are counted again where one stands twice',
      ['一、删去第二条。', '二、删去第三条。', '二、删去第四条。', '三、删去第五条。'],
      ['一、删去第二条。', '二、删去第三条。', '三、删去第四条。', '四、删去第五条。'],
    ],
    ['not behind a gap, where one may be missing', ['一、删去第二条。', '三、删去第三条。'], ['一、删去第二条。', '三、删去第三条。']],
    [
      'not what they quote',
      ['一、将第二条修改为：', '“停车场应当：', '“（一）登记；', '“（一）公示。”', '二、删去第三条。', '二、删去第四条。'],
      ['一、将第二条修改为：', '“停车场应当：', '“（一）登记；', '“（一）公示。”', '二、删去第三条。', '三、删去第四条。'],
    ],
    [
      'nor a quotation that marks its ends alone',
      ['一、删去第二条。', '二、将第三条修改为：', '“一、停车场应当登记。', '一、停车场应当公示。”', '二、删去第四条。', '三、删去第五条。'],
      ['一、删去第二条。', '二、将第三条修改为：', '“一、停车场应当登记。', '一、停车场应当公示。”', '三、删去第四条。', '四、删去第五条。'],
    ],
    ['not where they begin anew', ['一、删去第二条。', '二、删去第三条。', '一、删去第四条。'], ['一、删去第二条。', '二、删去第三条。', '一、删去第四条。']],
  ])('%s', (_name, items, wanted) => {
    expect(fixed(text(...items)).reading.source.raw).toBe(text(...wanted));
  });
});

test('the words stay, what was corrected is not found again, and nothing more is corrected then', () => {
  const piece = fc.constantFrom(
    '停车场',
    '登记',
    ',',
    '，',
    ';',
    '(室内)',
    '"',
    '“公示”',
    '第1条',
    '第一条第(二)项',
    '第一百十条',
    '但',
    '必须',
    '：',
    '8:30',
    'GB(A)',
    '、',
    '[注]',
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
  const item = fc.tuple(fc.constantFrom('(一)', '1.', '（二）', '2．'), line).map(([label, text]) => `${label}${text}；`);
  const text = fc
    .array(fc.tuple(line, fc.array(item, { maxLength: 3 })), { minLength: 1, maxLength: 4 })
    .map((articles) =>
      [HEAD.trimEnd(), ...articles.flatMap(([lead, items], i) => [`第${'一二三四'[i]}条　${lead}${items.length > 0 ? '：' : '。'}`, ...items])].join('\n'),
    );
  const words = (of: string): string => fold(of).replace(/[（]?第?[（]?[一二三四五六七八九十百0-9]+[）.．]?/g, '#');
  fc.assert(
    fc.property(text, (rough) => {
      const { reading, corrected } = fixed(rough);
      expect(words(reading.source.raw)).toBe(words(rough));
      expect(fixed(reading.source.raw).corrected).toEqual([]);
      const places = corrected.length;
      expect(findingsOf(readingOf(reading.source.raw)).filter((f) => f.diagnostic.code === 'C027')).toEqual([]);
      expect(places === 0).toBe(reading.source.raw === rough);
      // The lines know where they stand in the corrected text.
      for (const { text: shown, origin } of reading.lines)
        for (const [i, c] of [...shown].entries()) expect(origin && reading.source.raw[offsetAt(origin, i)]).toBe(c);
    }),
    { numRuns: 300 },
  );
});
