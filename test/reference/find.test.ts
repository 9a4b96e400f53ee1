import { describe, expect, it } from 'vitest';
import { findReferences, shortNames } from '../../src/reference/index.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { growth } from '../support/growth.ts';

const NAMES = shortNames([
  '为实施《中华人民共和国土地管理法》（以下简称《土地管理法》）和《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》(以下简称选举法)，制定本办法。',
]);

/** Each atom as `scope:law:<anchor>address`, the end of a range with ~. */
function read(text: string): string[] {
  return findReferences(text, NAMES).map((r) => {
    const anchor = r.anchor === null ? '' : `<${r.anchor.level}-${r.anchor.back}>`;
    return `${r.scope}:${r.law ?? ''}:${anchor}${r.rangeEnd ? '~' : ''}${formatAddress(r.address)}`;
  });
}

/** The words of each atom. */
const words = (text: string): string[] => findReferences(text, NAMES).map((r) => text.slice(r.start, r.end));

describe('this statute', () => {
  it.each([
    ['依照本法第十六条和第十七条的规定', ['own:本法:第十六条', 'own:本法:第十七条']],
    ['本法第六十一条至第六十三条规定的', ['own:本法:第六十一条', 'own:本法:~第六十三条']],
    ['违反本条例第十六条第一款、第二款规定的', ['own:本条例:第十六条第一款', 'own:本条例:第十六条第二款']],
    ['本办法第四条、第五条第二款以及第六条', ['own:本办法:第四条', 'own:本办法:第五条第二款', 'own:本办法:第六条']],
    ['按照本实施细则第三十五条', ['own:本实施细则:第三十五条']],
    ['同时又构成本法第二百三十六条规定之罪', ['own:本法:第二百三十六条']],
    ['不受本《规定》第三、四、五条规定的限制', ['own:本规定:第三条', 'own:本规定:第四条', 'own:本规定:第五条']],
    ['违反第三十一条规定的', ['own::第三十一条']],
    ['违反本条例规定第二十三条', ['own:本条例:第二十三条']],
    ['犯本节第二百零一条规定之罪', ['own::第二百零一条']],
    ['本法第十条之一第二款', ['own:本法:第十条之一第二款']],
    ['本法第十五条至十八条', ['own:本法:第十五条', 'own:本法:~第十八条']],
    ['第十七条第二款和十八条第一款', ['own::第十七条第二款', 'own::第十八条第一款']],
    ['本规定第十条第一款第（一）、（二）项', ['own:本规定:第十条第一款第一项', 'own:本规定:第十条第一款第二项']],
    ['本规定第十条（三）、（四）规定', ['own:本规定:第十条第三项', 'own:本规定:第十条第四项']],
    ['本细则第一百零九条所列第(十)、第(十一)项行为', ['own:本细则:第一百零九条', 'own:本细则:第一百零九条第十项', 'own:本细则:第一百零九条第十一项']],
    ['本法第三章第二节', ['own:本法:第三章第二节']],
    ['依照本法第三条约定', ['own:本法:第三条']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('another instrument', () => {
  it.each([
    ['《土地管理法》第七十六条、第七十七条', ['other:土地管理法:第七十六条', 'other:土地管理法:第七十七条']],
    ['按照选举法第三条的规定', ['other:选举法:第三条']],
    ['应当认定为刑法第二百三十六条', ['other:刑法:第二百三十六条']],
    ['依照香港特别行政区基本法第一条', ['other:基本法:第一条']],
    ['《中华人民共和国刑法》（以下简称刑法）第十条', ['other:中华人民共和国刑法:第十条']],
    ['《关于〈甲法〉第三条的解释》第二条', ['other:关于〈甲法〉第三条的解释:第二条']],
    ['适用公司法第三十二条、第三十三条', ['other:公司法:第三十二条', 'other:公司法:第三十三条']],
    ['依照医疗器械监督管理条例第八十八条', ['other:医疗器械监督管理条例:第八十八条']],
    ['依照该公约第五条第一款', ['other::第五条第一款']],
    ['《票据法》附则的第三条', ['other:票据法:第三条']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('does not look into titles', () => expect(read('《关于第三条的决定》')).toEqual([]));
  it('tells own and other apart', () => {
    const scopes = findReferences('违反《土地管理法》第七十四条或者本办法第三条', NAMES).map((r) => r.scope);
    expect(scopes).toEqual(['other', 'own']);
  });
});

describe('relative', () => {
  it.each([
    ['依照前款规定', ['relative::<paragraph-1>']],
    ['犯前两款罪', ['relative::<paragraph-2>']],
    ['有前款第一项、第三项行为', ['relative::<paragraph-1>第一项', 'relative::<paragraph-1>第三项']],
    ['有前款规定第（一）、（二）项行为', ['relative::<paragraph-1>', 'relative::<paragraph-1>第一项', 'relative::<paragraph-1>第二项']],
    ['前款（一）至（五）项', ['relative::<paragraph-1>第一项', 'relative::<paragraph-1>~第五项']],
    ['依照前条第一款', ['relative::<article-1>第一款']],
    ['以本条第一款所列违法行为', ['relative::<article-0>第一款']],
    ['本条第一款第一项、第三项', ['relative::<article-0>第一款第一项', 'relative::<article-0>第一款第三项']],
    ['违反第二款规定', ['relative::<article-0>第二款']],
    ['除第（一）、（二）项以外的', ['relative::<paragraph-0>第一项', 'relative::<paragraph-0>第二项']],
    ['披露以前项手段获取的秘密', ['relative::<item-1>']],
    ['适用本章第二节', ['relative::<chapter-0>第二节']],
    ['前款和第三十条', ['relative::<paragraph-1>', 'own::第三十条']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('前三款 behind a number counts from that article', () => expect(read('本法第三十二条前三款')).toEqual(['own:本法:第三十二条']));
  it('该条 goes on from the article named', () => {
    const [first, second] = findReferences('本法第三十条第一款规定的，依照该条第二款', NAMES);
    expect(second && formatAddress(second.address)).toBe('第三十条第二款');
    expect(second?.chain).toBe(first?.chain);
    expect(words('本法第三十条规定的，依照该条第二款')).toEqual(['第三十条', '该条第二款']);
  });
});

describe('uncertain', () => {
  it.each([
    ['同时构成刑法第二百二十一条规定的犯罪，第二百七十八条规定的', 'other uncertain'],
    ['根据《土地管理法》的规定，违反第十条的', 'uncertain'],
    ['违反本条例第十条第一款的，处罚款；违反第二款规定的', 'own uncertain'],
    ['违反本规定附录第一条', 'uncertain'],
    ['违反本条例第四十八第一款的规定', 'uncertain'],
    ['根据《土地管理法》制定。违反第十条的', 'own'],
    ['取得《集体土地使用证》的，适用第十条', 'own'],
  ])('%s', (text, scopes) =>
    expect(
      findReferences(text, NAMES)
        .map((r) => r.scope)
        .join(' '),
    ).toBe(scopes),
  );
});

describe('no reference', () => {
  it.each(['第一条件', '第三项目', '第一目标', '本条例', '本款所称', '第十届全国人民代表大会', '第一、二、三产业', '目前条件', '该条约'])('%s', (text) =>
    expect(read(text)).toEqual([]),
  );
});

describe('short names', () => {
  it('takes definitions of instruments only', () => {
    const names = shortNames(['根据《中华人民共和国审计法》(以下简称《审计法》)，市人民政府（以下简称市政府）依照《某条例》（以下简称本条例）']);
    expect([...names.titles]).toEqual([['审计法', '中华人民共和国审计法']]);
  });
  it.each([
    ['《关于审理甲案件的解释》（以下简称《解释》）', '解释 关于审理甲案件的解释'],
    ['《中华人民共和国民法典》(以下简称民法典)', '民法典 中华人民共和国民法典'],
    ['《中华人民共和国民法典》（以下简称“民法典”）', '民法典 中华人民共和国民法典'],
    ['《关于内地与香港相互执行仲裁裁决的安排》(以下简称《安排》)', '安排 关于内地与香港相互执行仲裁裁决的安排'],
    ['中华人民共和国民事诉讼法（以下简称民诉法）', '民诉法 中华人民共和国民事诉讼法'],
    ['《中华人民共和国审计法》，以下简称《审计法》', '审计法 中华人民共和国审计法'],
    ['《某森林法》、《某森林法实施条例》（以下简称《森林法》《条例》）', '森林法 某森林法,条例 某森林法实施条例'],
    ['《甲条例》和《乙条例》（以下统称两条例）', '两条例 甲条例、乙条例'],
    ['《甲通则》（以下简称本办法）、甲市政府（以下简称市政府）', ''],
  ])('%s', (text, expected) => expect([...shortNames([text]).titles].map((entry) => entry.join(' ')).join()).toBe(expected));
});

it('takes linear time', () => {
  const units = ['第一、', '第（一）、', '第一条、', '《', '第', '前款', '（以下简称', '本', '《甲法》第一条，', '中华人民共和国', '第一条第'];
  const run = (size: number): void => {
    for (const text of units.map((unit) => unit.repeat(size))) findReferences(text, shortNames([text]));
  };
  expect(growth(run, 1000)).toBeLessThan(10);
});
