import { describe, expect, test } from 'vitest';
import { decisionOn, LAW, rippleIn, rule, shown } from '../support/collection.ts';

const INSERT = decisionOn('2020年1月1日', ['一、增加一条，作为第三条：“国家支持甲事。”']);

/** What one decision makes stale in one rule. */
function stale(articles: readonly string[], items: readonly string[], note?: { readonly note?: string; readonly title?: string }): readonly string[] {
  return shown(rippleIn({ 'rule.txt': rule(articles, note) }, [decisionOn('2020年1月1日', items)]));
}

describe('how provisions are cited', () => {
  test.each([
    ['by the title in 《》', '依照《中华人民共和国甲法》第四条办理。', ['第四条 → 第五条 renumbered']],
    ['by a usual short title', '依照《甲法》第四条办理。', ['第四条 → 第五条 renumbered']],
    ['without title marks', '依照中华人民共和国甲法第四条办理。', ['第四条 → 第五条 renumbered']],
    ['down to a 项', '有甲法第三条第一款第（二）项的材料的。', ['第三条第一款第（二）项 → 第四条第一款第（二）项 renumbered']],
    ['as a list', '甲法第二条、第四条和第五条。', ['第四条 → 第五条 renumbered', '第五条 → 第六条 renumbered']],
    ['as a range', '甲法第四条至第六条。', ['第四条 → 第五条 renumbered', '第六条 → 第七条 renumbered']],
    ['in figures', '甲法第4条。', ['第4条 → 第5条 renumbered']],
    ['again, as 该条', '甲法第三条规定的材料，其中该条第二项的证明可以免交。', ['第三条 → 第四条 renumbered']],
    ['with its chapter', '甲法第二章第四条。', ['第二章第四条 → 第二章第五条 renumbered']],
  ])('%s', (_, sentence, expected) => {
    const articles = ['根据《中华人民共和国甲法》（以下简称甲法），制定本办法。', sentence];
    const found = shown(rippleIn({ 'rule.txt': rule(articles) }, [INSERT]));
    expect(found).toEqual(expected.map((line) => `第二条第一款 ${line}`));
  });

  test('nothing is found in a reference to another instrument, to this one, or to what stays', () => {
    const articles = ['依照《中华人民共和国乙法》第四条办理。', '本办法第四条。', '《中华人民共和国甲法》第一条。', '《中华人民共和国甲法实施条例》第四条。'];
    const ripple = rippleIn({ 'rule.txt': rule(articles) }, [INSERT]);
    expect(shown(ripple)).toEqual([]);
    expect(ripple.citations).toBe(1);
  });

  test('a name that stands for several, or may be part of a longer one, is told', () => {
    const found = shown(
      rippleIn(
        {
          'rule.txt': rule(['《中华人民共和国甲法》、《中华人民共和国乙法》（以下统称管理法）。', '依照管理法第四条办理。', '责任人对甲法第四条提出异议的。']),
        },
        [INSERT],
      ),
    );
    expect(found).toEqual(['第二条第一款 第四条 → 第五条 renumbered ?several', '第三条第一款 第四条 → 第五条 renumbered ?ending']);
  });

  test('a name of a law cut short is told, unless it is that of another', () => {
    const law = LAW.replace('中华人民共和国甲法', '中华人民共和国某事调解甲法');
    const decision = INSERT.replaceAll('甲法', '某事调解甲法');
    const files = { 'rule.txt': rule(['适用调解甲法第四条。']) };
    expect(shown(rippleIn(files, [decision], { law }))).toEqual(['第一条第一款 第四条 → 第五条 renumbered ?shortened']);
    const known = { ...files, 'other.txt': rule(['为了规范。'], { title: '中华人民共和国调解甲法' }) };
    expect(shown(rippleIn(known, [decision], { law }))).toEqual([]);
  });

  test('where a longer name is known, its ending is not taken for this statute', () => {
    const files = { 'rule.txt': rule(['责任人对母甲法第四条提出异议的。']), 'other.txt': rule(['为了规范。'], { title: '中华人民共和国母甲法' }) };
    expect(shown(rippleIn(files, [INSERT]))).toEqual([]);
  });
});

describe('what becomes of them', () => {
  test('deleted', () => {
    expect(stale(['适用《甲法》第四条。', '适用《甲法》第五条。'], ['一、删去第四条。'])).toEqual([
      '第一条第一款 第四条 →  deleted',
      '第二条第一款 第五条 → 第四条 renumbered',
    ]);
  });

  test('split: both numbers, in the place of the one', () => {
    const items = ['一、将第四条改为两条，作为第四条、第五条，修改为：', '“第四条　登记机关应当办理。', '“第五条　办理期限为十日。”'];
    expect(stale(['适用《甲法》第四条的规定。'], items)).toEqual(['第一条第一款 第四条 → 第四条、第五条 split']);
  });

  test('a part that leaves is told: which part is meant the citation does not say', () => {
    const items = ['一、将第二条第二款改为第三条。'];
    expect(stale(['适用《甲法》第二条的规定。', '适用《甲法》第二条第二款。'], items)).toEqual([
      '第一条第一款 第二条 → 第二条、第三条 split ?parted',
      '第二条第一款 第二条第二款 → 第三条 moved',
    ]);
  });

  test('merged', () => {
    const items = ['一、将第四条、第五条合并，作为第四条，修改为：“登记机关应当在十日内办理，并保密。”'];
    const found = stale(['适用《甲法》第五条。', '适用《甲法》第四条、第五条。'], items);
    expect(found[0]).toBe('第一条第一款 第五条 → 第四条 merged');
    expect(found[1]).toContain('?in-place');
  });

  test('a 款 put in front of another', () => {
    expect(stale(['适用《甲法》第二条第二款。'], ['一、第二条增加一款，作为第二款：“登记应当公开。”'])).toEqual([
      '第一条第一款 第二条第二款 → 第二条第三款 renumbered',
    ]);
  });

  test('inside a range', () => {
    const found = stale(['适用《甲法》第二条至第五条。'], ['一、删去第三条。', '二、增加一条，作为第三条：“国家支持甲事。”']);
    expect(found).toEqual(['第一条第一款 第二条至第五条 → 删去第三条，新增第三条 range']);
  });

  test('only a number in a text written anew tells which 款 is meant', () => {
    const items = ['一、将第二条修改为：', '“第二条　甲事应当登记，不收费。', '“登记应当及时。', '“登记应当公开。”'];
    expect(stale(['适用《甲法》第二条第二款。'], items)).toEqual(['第一条第一款 第二条第二款 → 第二条第二款 rewritten ?inside']);
  });

  test('other words are told if asked for', () => {
    const decision = decisionOn('2020年1月1日', ['一、将第四条中的“十日”修改为“五日”。']);
    const files = { 'rule.txt': rule(['适用《甲法》第四条。', '适用《甲法》第九条。']) };
    expect(shown(rippleIn(files, [decision]))).toEqual([]);
    expect(shown(rippleIn(files, [decision], { all: true }))).toEqual(['第一条第一款 第四条 → 第四条 reworded', '第二条第一款 第九条 →  absent']);
  });
});

describe('which version is cited', () => {
  const cites = ['适用《甲法》第四条。'];

  test.each([
    ['between the law and the decision: this version', '2015年1月1日某市人民政府第一次会议通过', ['第四条 → 第五条 renumbered']],
    ['after the decision: the new one', '2021年1月1日某市人民政府第一次会议通过', []],
    ['before the law: an earlier one', '2005年1月1日某市人民政府第一次会议通过', ['第四条 → 第五条 renumbered ?earlier']],
    ['passed with the law, before it was in force', '2010年2月1日某市人民政府第一次会议通过', ['第四条 → 第五条 renumbered ?not-in-force']],
    [
      'amended after the decision',
      '2015年1月1日某市人民政府第一次会议通过　2021年1月1日某市人民政府第九次会议修正',
      ['第四条 → 第五条 renumbered ?amended-since'],
    ],
    ['made anew after the decision', '2015年1月1日某市人民政府第一次会议通过　2021年1月1日某市人民政府第九次会议修订', []],
    ['without a date', '', ['第四条 → 第五条 renumbered ?undated']],
  ])('%s', (_, note, expected) => {
    expect(shown(rippleIn({ 'rule.txt': rule(cites, { note }) }, [INSERT]))).toEqual(expected.map((line) => `第一条第一款 ${line}`));
  });

  test('the day in the name of a file makes a text younger than its note', () => {
    expect(shown(rippleIn({ 'rule(2021-01-01).txt': rule(cites) }, [INSERT]))).toEqual(['第一条第一款 第四条 → 第五条 renumbered ?amended-since']);
  });

  test('what only the old version has is cited from it, and that days say otherwise is told', () => {
    const decision = decisionOn('2020年1月1日', ['一、删去第四条。']);
    const note = '2021年1月1日某市人民政府第一次会议通过';
    expect(shown(rippleIn({ 'rule.txt': rule(['适用《甲法》第七条。'], { note }) }, [decision]))).toEqual([
      '第一条第一款 第七条 → 第六条 renumbered ?only-before',
    ]);
  });

  test('the text may say which version it cites', () => {
    const said = ['适用《甲法》（2010年）第四条。', '适用2005年《甲法》第四条。', '适用修订前的《甲法》第四条。'];
    const note = '2021年1月1日某市人民政府第一次会议通过';
    expect(shown(rippleIn({ 'rule.txt': rule(said, { note }) }, [INSERT]))).toEqual([
      '第一条第一款 第四条 → 第五条 renumbered',
      '第二条第一款 第四条 → 第五条 renumbered ?earlier',
      '第三条第一款 第四条 → 第五条 renumbered ?former',
    ]);
  });

  test('of several decisions those after the citing text count', () => {
    const second = decisionOn('2022年1月1日', ['一、增加一条，作为第二条：“国家鼓励甲事。”']);
    const files = {
      'old.txt': rule(cites, { title: '某市甲事办法' }),
      'between.txt': rule(cites, { title: '某省甲事办法', note: '2021年1月1日某省人民政府第一次会议通过' }),
      'new.txt': rule(cites, { title: '某县甲事办法', note: '2023年1月1日某县人民政府第一次会议通过' }),
    };
    expect(rippleIn(files, [INSERT, second]).entries.map(({ file, becomes, by }) => [file, becomes, by])).toEqual([
      ['old.txt', '第六条', 0],
      ['between.txt', '第五条', 1],
    ]);
  });

  test('which version does not matter where all lead to one place', () => {
    const second = decisionOn('2022年1月1日', ['一、增加一条，作为第二条：“国家鼓励甲事。”']);
    const undone = decisionOn('2020年1月1日', ['一、将第一条中的“规范”修改为“管理”。']);
    const note = '2015年1月1日某市人民政府第一次会议通过　2021年1月1日某市人民政府第九次会议修正';
    expect(shown(rippleIn({ 'rule.txt': rule(cites, { note }) }, [undone, second]))).toEqual(['第一条第一款 第四条 → 第五条 renumbered']);
  });

  test('an older text of a citing statute is set aside', () => {
    const files = {
      'rule-2015.txt': rule(cites),
      'rule-2016.txt': rule(['为了规范甲事。'], { note: '2016年1月1日某市人民政府第三次会议通过' }),
    };
    const ripple = rippleIn(files, [INSERT]);
    expect([ripple.entries.length, ripple.citations, ripple.superseded]).toEqual([0, 0, 1]);
    expect(rippleIn(files, [INSERT], { all: true }).entries.map(({ superseded }) => superseded)).toEqual([true]);
  });
});
