import { describe, expect, it } from 'vitest';
import { danglingReferences, traceReferences } from '../../src/reference/index.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { growth } from '../support/growth.ts';
import { statuteOf } from '../support/texts.ts';

/** Each reference of a statute as `home words state target law`. */
function traced(...lines: string[]): string[] {
  return traceReferences(statuteOf(lines.join('\n'))).map(({ home, annex, passage, reference, state, target, law }) => {
    const parts = [annex ? '附件' : formatAddress(home), passage.text.slice(reference.start, reference.end), state, target && formatAddress(target), law];
    return parts.filter((part) => part).join(' ');
  });
}

/** A statute of nine articles; `at` gives what some of them say. */
function nine(at: Readonly<Record<number, readonly string[]>>): string[] {
  const articles = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return traced('中华人民共和国某法', ...articles.flatMap((n, i) => [`第${n}条　${at[i + 1]?.[0] ?? '甲。'}`, ...(at[i + 1]?.slice(1) ?? [])]));
}

describe('where a reference leads', () => {
  it('to what is there, to what is not', () =>
    expect(nine({ 2: ['违反本法第三条、第十条的，依照前条和本条第二款。', '依照前款。'] })).toEqual([
      '第二条第一款 第三条 found 第三条',
      '第二条第一款 第十条 dangling 第十条',
      '第二条第一款 前条 found 第一条',
      '第二条第一款 本条第二款 found 第二条第二款',
      '第二条第二款 前款 found 第二条第一款',
    ]));
  it('to nothing before it', () => expect(nine({ 1: ['依照前款规定。'] })).toEqual(['第一条第一款 前款 dangling']));
  it('to the article printed before, be it inserted', () =>
    expect(traced('某法', '第一条　甲。', '第一条之一　乙。', '第二条　依照前条。')).toEqual(['第二条第一款 前条 found 第一条之一']));
  it('to another instrument by its full name', () =>
    expect(nine({ 1: ['根据《中华人民共和国审计法》（以下简称审计法）。'], 2: ['依照审计法第十条。'] })).toEqual([
      '第二条第一款 第十条 other 第十条 中华人民共和国审计法',
    ]));
  it('to a division', () =>
    expect(traced('某法', '第一章　总则', '第一节　甲', '第一条　依照本章第二节和本法第三章。', '第二节　乙', '第二条　丙。')).toEqual([
      '第一条第一款 第二节 found 第一章第二节',
      '第一条第一款 第三章 dangling 第三章',
    ]));
  it('to this statute only where an annex says so', () =>
    expect(traced('某法', '第一条　甲。', '第二条　乙。', '附件：', '依照第二条和本法第一条、第三条。')).toEqual([
      '附件 第二条 uncertain 第二条',
      '附件 第一条 found 第一条',
      '附件 第三条 dangling 第三条',
    ]));
  it('to a number that stands twice, or in one of two lists', () =>
    expect(nine({ 1: ['甲：', '（一）乙；', '丙：', '（一）丁；'], 2: ['依照第一条第一项、第二项。'] }).map((line) => line.split(' ')[2])).toEqual([
      'found',
      'dangling',
    ]));
  it('to items that are not set as items', () =>
    expect(
      nine({
        1: ['有下列情形：', '一、甲；', '二、乙。'],
        2: ['有下列情形：（一）甲；（二）乙。'],
        3: ['依照第一条第二项、第二条第（二）项、第（三）项。'],
      }).map((line) => line.split(' ')[2]),
    ).toEqual(['found', 'found', 'dangling']));
  it('to items behind an unnumbered paragraph (涉台送达规定 第三条)', () =>
    expect(
      nine({ 1: ['方式：', '（一）甲；', '说明。', '（二）乙。'], 2: ['采用本法第一条第一款第（一）、（二）项方式的'] }).map((line) => line.split(' ')[2]),
    ).toEqual(['found', 'found']));
  it('nowhere certain where articles are enumerated', () =>
    expect(traced('某意见', '甲：', '一、依照第三条。')).toEqual(['第一条第一款 第三条 uncertain 第三条']));
});

describe('its own title', () => {
  it.each(['《中华人民共和国某法》', '《某法》', '本法'])('%s', (title) =>
    expect(nine({ 2: [`依照${title}第三条。`] })).toEqual(['第二条第一款 第三条 found 第三条']),
  );
  it.each(['原《某法》', '2010年施行的《某法》', '《某法》（2010年修正）', '《某法（二）》'])('%s is another text', (title) =>
    expect(nine({ 2: [`依照${title}第三条。`] })[0]).toContain('other'),
  );
  it('without the adopting body, in a sequel of the same name', () => {
    const title = '最高人民法院关于审理甲案件若干问题的解释（二）';
    const cite = (cited: string): string => traced(title, '第一条　甲。', `第二条　依照《${cited}》第一条。`)[0]?.split(' ')[2] ?? '';
    expect([cite(title), cite('关于审理甲案件若干问题的解释（二）'), cite('最高人民法院关于审理甲案件若干问题的解释')]).toEqual(['found', 'found', 'other']);
  });
});

describe('what the sentence leaves open, the statute settles', () => {
  const list = ['不得：', '（一）甲；', '（二）乙；', '（三）丙。'];
  it.each([
    // 证券法 第一百二十一条
    ['经营本法第一条第一项业务的，甲；经营第二项至第三项业务的，乙。', ['第一条第一项', '第一条第二项', '第一条第三项']],
    // 公司法 第一百四十二条第三款: its paragraph has no list
    ['依照第一条第一款，属于第三项的', ['第一条第一款', '第一条第一款第三项']],
    ['依照刑法第一百条规定的罪、第二百条规定的罪，并依照第二百零一条', ['第一百条', '第二百条', '第二百零一条']],
  ])('%s', (text, targets) => expect(nine({ 1: list, 5: [text] }).map((line) => line.split(' ')[3])).toEqual(targets));

  it('of several articles the one that has it, else it stays open', () => {
    expect(nine({ 1: list, 5: ['违反第一条、第二条规定的，甲；违反第三项规定的，乙。'] })[2]).toContain('found 第一条第三项');
    expect(nine({ 1: list, 2: list, 5: ['违反第一条、第二条规定的，甲；违反第三项规定的，乙。'] })[2]).toContain('uncertain');
    expect(nine({ 1: list, 5: ['违反第一条至第三条规定的，甲；违反第三项规定的，乙。'] })[2]).toContain('uncertain');
  });
  it('another law, where this statute has no such article', () =>
    expect(nine({ 5: ['构成刑法第一百条规定的罪，第二百条规定的罪的'] })).toEqual([
      '第五条第一款 第一百条 other 第一百条 刑法',
      '第五条第一款 第二百条 other 第二百条 刑法',
    ]));
  it('two possible laws stay open (审理企业破产案件的规定 第十七条)', () =>
    expect(nine({ 5: ['除依照企业破产法第九条的规定通知外，还应当公告，公告内容同第三条的规定。'] })[1]).toContain('uncertain'));
  it('this statute, where its article was named last', () =>
    expect(nine({ 5: ['根据《审计法》第一条，对本法第二条规定的，依照第三条。'] })[2]).toContain('found 第三条'));
  it('a 项 goes on from its lead-in (城市绿化条例)', () =>
    expect(
      nine({ 1: list, 5: ['违反本法第一条规定的，按照下列规定处罚：', '（一）违反第一项规定的，甲；', '（二）违反第三项规定的，乙；', '（三）丙。'] }),
    ).toEqual(['第五条第一款 第一条 found 第一条', '第五条第一款第一项 第一项 found 第一条第一项', '第五条第一款第二项 第三项 found 第一条第三项']));
  it('behind another law a 项 counts its own list first (办理侵犯公民个人信息案件的解释 第五条)', () =>
    expect(nine({ 5: ['应当认定为刑法第一百条规定的“情节严重”：', '（一）甲；', '（二）第一项规定以外的。'] })[1]).toContain('found 第五条第一款第一项'));
  it('two possible lists stay open', () =>
    expect(nine({ 1: list, 5: ['可以采取本法第一条规定的下列措施：', '（一）甲；', '（二）不能采取第一项措施的，乙。'] })[1]).toContain('uncertain'));
  it('前款 of the sentence before', () =>
    expect(nine({ 5: ['下列：', '（一）甲；', '（二）乙。', '前款所列事项应当公开。其中，第二项应当报告。'] })[1]).toContain('found 第五条第一款第二项'));
  it('a number that lost its 条 or 第 is of no known article', () =>
    expect(nine({ 5: ['违反本法第四第一款和本法四条第一款规定'] }).map((line) => line.split(' ')[2])).toEqual(['uncertain', 'uncertain']));
  it('前三项 outside a list counts nothing (环境保护税法 第九条)', () => expect(nine({ 5: ['对前三项污染物征税。'] })[0]).toContain('uncertain'));
});

it('says what dangles, and where', () => {
  const [first, second] = danglingReferences(traceReferences(statuteOf('某法\n第一条　依照前款和第九条。\n')));
  expect([first?.code, first?.params['target'], second?.params]).toEqual(['X006', '', { words: '第九条', address: '第一条第一款', target: '第九条' }]);
  expect(second?.place?.span).toEqual({ start: 12, end: 15 });
});

it('takes linear time', () => {
  const article = (i: number): string =>
    `第${i}条　违反第九千条、本法第${i}条第一款规定的，按照下列规定处罚：\n（一）违反第一项、第二项规定的；违反第三项的。\n依照刑法第一条，同第三条。`;
  const run = (size: number): void => {
    traceReferences(statuteOf(`某法\n${Array.from({ length: size }, (_, i) => article(i + 1)).join('\n')}`));
    traceReferences(statuteOf(`某法\n第一条　${'违反第二项，第三款；'.repeat(size)}`));
  };
  expect(growth(run, 120)).toBeLessThan(10);
});
