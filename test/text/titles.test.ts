import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyStatuteAmended, statutesAmended } from '../../src/text/titles/amended.ts';
import { definedNames } from '../../src/text/titles/defined.ts';
import { findTitles, inTitleMarks, outsideTitleMarks, titlesNamed, withoutOuterMarks } from '../../src/text/titles/marks.ts';
import { isGeneric, withoutIssuer } from '../../src/text/titles/name.ts';
import { mayMean, type Sameness, sameStatute, statuteMeant, titleKey } from '../../src/text/titles/same.ts';

/** Two titles, and how they stand to each other; a third text is the title of the document that names. */
const TABLE: readonly (readonly [Sameness, string, string, string?])[] = [
  // the country
  ['same', '中华人民共和国土地管理法', '土地管理法'],
  ['same', '刑法', '中华人民共和国刑法'],
  ['same', '《宪法》', '中华人民共和国宪法'],
  ['same', '中华人民共和国香港特别行政区基本法', '香港特别行政区基本法'],
  ['same', '某省实施《中华人民共和国水法》办法', '某省实施《水法》办法'],
  ['same', '最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一）', '最高人民法院关于适用《民法典》婚姻家庭编的解释（一）'],
  // marks, type and lines
  ['same', '《某省土地管理条例》', '某省土地管理条例'],
  ['same', '某省实施«水法»办法', '某省实施〈水法〉办法'],
  ['same', '某省实施＜水法＞办法', '某省实施<水法>办法'],
  ['same', '某省实施水法办法', '某省实施‹水法›办法'],
  ['same', '某省人民代表大会常务委员会\n关于修改〈某省水《条例》〉的\n决　定', '某省人民代表大会常务委员会关于修改《某省水〈条例〉》的决定'],
  ['same', '最高人民法院　最高人民检察院关于办理某案件的解释', '最高人民法院、最高人民检察院关于办理某案件的解释'],
  ['same', '最高人民法院最高人民检察院关于办理某案件的解释', '最高人民法院、\n最高人民检察院关于办理某案件的解释'],
  ['same', '某办法(试行)', '某办法（试行）'],
  // versions
  ['same', '公司法（2018修正）', '公司法'],
  ['same', '公司法（2018修正）', '公司法（2023年修订）'],
  ['same', '公司法（2018年10月26日第四次修正）', '中华人民共和国公司法'],
  ['same', '公司法（2018年修正本）', '公司法(2018-10-26)'],
  ['same', '中华人民共和国公司法2018年修正', '公司法'],
  ['same', '公司法2018', '公司法'],
  ['same', '中华人民共和国宪法（1982年）', '宪法（一九八二年）'],
  ['same', '某规定（试行）（2020年修正）', '某规定（试行）'],
  ['no', '中华人民共和国宪法修正案（1993年）', '中华人民共和国宪法修正案（1999年）'],
  ['no', '全国人大常委会关于修改《选举法》的决定（1995年）', '全国人大常委会关于修改《选举法》的决定（2004年）'],
  ['no', '刑法修正案（十一）', '刑法修正案（十二）'],
  ['no', '关于适用某法的解释（一）', '关于适用某法的解释（二）'],
  ['no', '某条例（草案）', '某条例'],
  // who issued it
  ['short', '最高人民法院关于审理某案件的解释', '关于审理某案件的解释'],
  ['short', '最高人民法院、最高人民检察院关于办理某案件的解释', '关于办理某案件的解释'],
  ['same', '全国人大常委会关于某事的决定', '全国人民代表大会常务委员会关于某事的决定'],
  ['no', '最高人民法院关于审理某案件的解释', '最高人民检察院关于审理某案件的解释'],
  ['no', '最高人民法院、最高人民检察院关于办理某案件的解释', '最高人民法院关于办理某案件的解释'],
  ['no', '最高人民法院关于办理某案件的解释', '办理某案件的解释'],
  // 试行
  ['short', '某市托管服务管理办法（试行）', '某市托管服务管理办法'],
  ['no', '某暂行办法', '某办法'],
  // the place
  ['no', '上海市城市绿化条例', '城市绿化条例'],
  ['short', '上海市城市绿化条例', '城市绿化条例', '上海市人民代表大会常务委员会关于修改《城市绿化条例》的决定'],
  ['no', '上海市城市绿化条例', '城市绿化条例', '北京市人民代表大会常务委员会关于修改《城市绿化条例》的决定'],
  ['no', '上海市城市绿化条例', '城市绿化条例', '国务院关于修改《城市绿化条例》的决定'],
  ['short', '内蒙古自治区草原管理条例', '草原管理条例', '内蒙古自治区人民代表大会常务委员会'],
  ['short', '晋城市丹河保护条例', '丹河保护条例', '晋城市人民代表大会'],
  ['no', '中心城市绿化管理条例', '绿化管理条例', '中心城市绿化管理条例'],
  ['no', '自然保护区土地管理办法', '土地管理办法', '自然保护区土地管理办法'],
  ['no', '上海市城市绿化条例', '北京市城市绿化条例'],
  // the kind alone
  ['short', '条例', '某省土地管理条例'],
  ['short', '《条例》', '某省土地管理条例（试行）'],
  ['short', '本条例', '某省土地管理条例（2018修正）'],
  ['short', '本法', '中华人民共和国民法典'],
  ['short', '《解释》', '最高人民法院关于审理某案件的解释（二）'],
  ['short', '《公司章程》', '某水务股份有限公司章程'],
  ['no', '本办法', '某省土地管理条例'],
  ['no', '条例', '办法'],
  ['short', '实施条例', '某法实施条例'],
  // different statutes
  ['no', '企业所得税法', '企业所得税法实施条例'],
  ['no', '某实施条例', '某条例'],
  ['no', '中华人民共和国反不正当竞争法', '反不正当竞争法实施细则'],
  ['no', '母婴保健法', '保健法'],
  ['no', '保健法', '中华人民共和国母婴保健法', '中华人民共和国母婴保健法'],
  ['no', '民法通则', '民法总则'],
  ['no', '刑事诉讼法', '诉讼法'],
  ['no', '行政诉讼法', '刑事诉讼法'],
  ['no', '关于修改《某省水条例》的决定', '某省水条例'],
  ['no', '刑法修正案', '刑法'],
  ['no', '', ''],
];

describe('the same statute', () => {
  test.each(TABLE)('%s: %s · %s %s', (expected, a = '', b = '', by = '') => {
    expect(sameStatute(a, b, by)).toBe(expected);
    expect(sameStatute(b, a, by)).toBe(expected);
    expect(titleKey(a) !== '' && titleKey(a) === titleKey(b)).toBe(expected === 'same');
  });

  const words = fc.constantFrom(
    ...[
      '中华人民共和国',
      '某省',
      '上海市',
      '最高人民法院',
      '、',
      '　',
      '关于',
      '审理',
      '保健',
      '母婴',
      '《',
      '》',
      '〈',
      '〉',
      '（',
      '）',
      '试行',
      '2018修正',
      '二',
    ],
    ...['法', '条例', '实施', '本', '解释', '\n', '的决定', '修改', '修正案', 'x', '7'],
  );
  const some = fc.array(fc.constantFrom('保健', '母婴', '实施', '审理', '关于', '水'), { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
  const titles = fc.array(words, { maxLength: 12 }).map((list) => list.join(''));

  test('is symmetric, and reflexive where there is a name', () => {
    fc.assert(
      fc.property(titles, titles, titles, (a, b, by) => {
        expect(sameStatute(a, b, by)).toBe(sameStatute(b, a, by));
        expect(sameStatute(a, a, by)).toBe(titleKey(a) === '' ? 'no' : 'same');
      }),
    );
  });

  test('a key is its own key, and outer marks, spaces, versions and the country do not change it', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const key = titleKey(title);
        if (key === '' || /[《》〈〉]/.test(title)) return;
        expect(titleKey(`《${title}》`)).toBe(key);
        expect(titleKey([...title].join(' '))).toBe(key);
        if (/^[^（）]*(?:法|条例|解释)$/.test(title)) expect(titleKey(`中华人民共和国${title}（2018年修正）`)).toBe(key);
      }),
    );
  });

  test('a common ending makes no two statutes the same', () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom('法', '条例', '法实施细则'), (front, middle, kind) => {
        const name = `${middle}${kind}`;
        expect(sameStatute(`${front}${name}`, name)).toBe(isGeneric(name) ? 'short' : 'no');
        expect(sameStatute(`${front}${name}`, name, `${front}${name}`)).not.toBe('same');
      }),
    );
  });
});

describe('what a name means', () => {
  const meant = (name: string, among: readonly string[], by = ''): string | null => statuteMeant(name, among, (title) => title, by);
  test('the same before the shorter, and none of two', () => {
    expect(meant('关于某事的解释', ['最高人民法院关于某事的解释', '关于某事的解释（2020年修正）'])).toBe('关于某事的解释（2020年修正）');
    expect(meant('关于某事的解释', ['最高人民法院关于某事的解释', '刑法'])).toBe('最高人民法院关于某事的解释');
    expect(meant('关于某事的解释', ['最高人民法院关于某事的解释', '最高人民检察院关于某事的解释'])).toBeNull();
    expect(meant('关于某事的解释', ['最高人民法院关于某事的解释', '最高人民法院关于某事的解释（2020修正）'])).toBe('最高人民法院关于某事的解释');
    expect(meant('条例', ['某省水条例'])).toBeNull();
  });
  test('（试行） may be left out of a name, not out of the title', () => {
    expect(mayMean('某市托管办法', '某市托管办法（试行）')).toBe(true);
    expect(mayMean('某市托管办法（试行）', '某市托管办法')).toBe(false);
  });
  test('the issuer may be left out of either, the place only of what its own body says', () => {
    expect(mayMean('最高人民法院关于某事的解释', '关于某事的解释')).toBe(true);
    expect(mayMean('城市绿化条例', '上海市城市绿化条例', '上海市人民政府')).toBe(true);
    expect(mayMean('上海市城市绿化条例', '城市绿化条例', '上海市人民政府')).toBe(false);
  });
});

describe('statutes that a title amends', () => {
  test.each<readonly [string, readonly string[]]>([
    ['某省人民代表大会常务委员会关于修改《某省水条例》的决定', ['某省水条例']],
    ['关于修改《甲法》《乙法》和《丙条例》的决定', ['甲法', '乙法', '丙条例']],
    ['《关于修改〈某省水条例〉的决定》', ['某省水条例']],
    ['国家某总局关于修改〈某办法〉的令', ['某办法']],
    ['某部关于修改«某办法（试行)»的通知', ['某办法（试行)']],
    ['关于修改《某省实施〈中华人民共和国水法〉办法》的决定', ['某省实施〈中华人民共和国水法〉办法']],
    ['全国人民代表大会常务委员会\n关于修改《某法》\n的决定', ['某法']],
    ['全国人民代表大会常务委员会关于修改中华人民共和国个人所得税法的决定', ['中华人民共和国个人所得税法']],
    ['关于修改部分行政法规的决定', []],
    ['关于修改《甲办法》等三件规章的决定', ['甲办法']],
    ['关于修改《甲法》和废止《乙法》的决定', ['甲法']],
    ['关于废止《乙法》和修改《甲法》的决定', ['甲法']],
    ['关于批准《某市人民代表大会常务委员会关于修改〈某市水条例〉的决定》的决定', []],
    ['关于废止《某省水条例》的决定', []],
    ['某省水条例', []],
    ['中华人民共和国刑法修正案（十二）', ['中华人民共和国刑法']],
    ['《某公司章程》修正案', ['某公司章程']],
  ])('%s', (title, named) => expect(statutesAmended(title)).toEqual(named));
});

test.each([
  ['关于修改《甲办法》等三件规章的决定', null],
  ['关于修改《甲法》、《乙法》的决定', null],
  ['关于修改部分行政法规的决定', null],
  ['关于修改消防法等八部法律的决定', null],
  ['关于修改《甲法》部分条款的决定', '甲法'],
  ['关于修改《平等就业条例》的决定', '平等就业条例'],
  ['关于修改平等就业条例的决定', '平等就业条例'],
])('the only statute amended: %s', (title, named) => expect(onlyStatuteAmended(title)).toBe(named));

test('titles in running text: any marks, nested in any way, none across a sentence, ＜ before a figure is none', () => {
  expect(titlesNamed('依照《甲〈乙〉丙》、〈丁《戊》〉和«己»、＜庚条例＞')).toEqual(['甲〈乙〉丙', '丁《戊》', '己', '庚条例']);
  expect(titlesNamed('含量＜5%的，依照《甲法》')).toEqual(['甲法']);
  expect(titlesNamed('《某市<b>条例》、《含＜5%的条例》')).toEqual(['某市<b>条例', '含＜5%的条例']);
  expect(findTitles('《甲。乙》')).toEqual([]);
  expect(titlesNamed('《某省\n水条例》')).toEqual(['某省\n水条例']);
  expect(outsideTitleMarks('关于修改«甲〈乙〉»的决定')).toBe('关于修改的决定');
  expect(outsideTitleMarks('关于修改《甲的决定')).toBe('关于修改《甲的决定');
  expect(withoutOuterMarks('《甲》和《乙》')).toBe('《甲》和《乙》');
  expect(inTitleMarks('关于修改«甲‹乙›»的决定')).toBe('《关于修改〈甲《乙》〉的决定》');
});

test('names that a text defines', () => {
  const defined = definedNames(
    '根据《中华人民共和国土地管理法》（以下简称《土地管理法》）和《最高人民法院关于某事的解释》（以下简称《解释》），本条例（以下简称本条例）',
  );
  expect([...defined]).toEqual([
    ['土地管理法', '中华人民共和国土地管理法'],
    ['解释', '最高人民法院关于某事的解释'],
  ]);
});

test('the body in front of 关于 can be taken off, other words cannot', () => {
  expect(withoutIssuer('最高人民法院、最高人民检察院关于某事的解释')).toBe('关于某事的解释');
  expect(withoutIssuer('某省水条例关于取水')).toBe('某省水条例关于取水');
});
