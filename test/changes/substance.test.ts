import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../src/changes/substance/marks.ts';
import { mentionsIn } from '../../src/changes/substance/mentions.ts';
import type { SubstanceMark } from '../../src/changes/substance/types.ts';
import { diffWords } from '../../src/compare/words.ts';

const told = (marks: readonly SubstanceMark[]): readonly string[] =>
  marks.map(({ kinds, old, new: now, places }) => `${kinds.join('+')}: ${old ?? '∅'} → ${now ?? '∅'}${places.length > 1 ? ` ×${places.length}` : ''}`);
const marks = (old: string, now: string): readonly string[] => told(marksIn(diffWords(old, now, 'word')));

/** What changed → what is marked. */
const CHANGES: readonly (readonly [says: string, old: string, now: string, marked: readonly string[]])[] = [
  ['a power becomes a duty', '河长可以组织巡查。', '河长应当组织巡查。', ['modality: 可以 → 应当']],
  ['应当 and 必须 say the same', '单位必须如实申报。', '单位应当如实申报。', []],
  ['不得 and 禁止 say the same', '任何人不得倾倒垃圾。', '禁止任何人倾倒垃圾。', []],
  ['应 is 应当, 相应 is not', '法院应予支持，并采取相应的措施。', '法院应当予以支持，并采取相应措施。', []],
  ['two change places', '甲方可以巡查，乙方应当记录。', '甲方应当巡查，乙方可以记录。', ['modality: 可以 → 应当', 'modality: 应当 → 可以']],
  ['a right is no power', '农民享有权利，可以申请。', '农民享有财产权利，可以申请。', []],
  ['a deadline', '三日内作出决定。', '五日内作出决定。', ['term: 三日内 → 五日内']],
  ['the same deadline in other numerals', '十五日内作出决定。', '15日以内作出决定。', []],
  ['days become working days', '十日内答复。', '十个工作日内答复。', ['term: 十日内 → 十个工作日内']],
  ['the same limit in other words', '期限为三十日以内。', '期限不得超过三十日。', []],
  ['an ordinal is no period', '自第三日起算。', '自第五日起算。', []],
  ['a date', '自2023年7月1日起施行。', '自2024年1月1日起施行。', ['term: 2023年7月1日 → 2024年1月1日']],
  ['a sum', '每亩补偿五千元。', '每亩补偿八千元。', ['amount: 五千元 → 八千元']],
  ['the same sum', '每亩补偿5000元。', '每亩补偿五千元。', []],
  [
    'a fine is a penalty and an amount',
    '处一万元以上五万元以下的罚款。',
    '处二万元以上十万元以下罚款。',
    ['penalty+amount: 一万元以上五万元以下的罚款 → 二万元以上十万元以下罚款'],
  ],
  ['a sentence is a penalty and a term', '处三年以下有期徒刑。', '处五年以下有期徒刑。', ['penalty+term: 三年以下有期徒刑 → 五年以下有期徒刑']],
  ['以上 includes its number, 超过 does not', '满三年以上的。', '超过三年的。', ['term: 满三年以上 → 超过三年']],
  ['an age', '年满十六周岁的公民。', '年满十八周岁的公民。', ['age: 年满十六周岁 → 年满十八周岁']],
  ['a share', '经三分之二以上业主同意。', '经过半数业主同意。', ['share: 三分之二以上 → 过半数']],
  ['百分之三十 is 30%', '提取百分之三十。', '提取30%。', []],
  [
    'a multiple',
    '处违法所得一倍以上三倍以下的罚款。',
    '处违法所得二倍以上五倍以下的罚款。',
    ['penalty+share: 一倍以上三倍以下的罚款 → 二倍以上五倍以下的罚款'],
  ],
  ['a penalty comes', '由水行政主管部门责令改正。', '由水行政主管部门责令改正，给予警告。', ['penalty: ∅ → 警告']],
  ['a penalty goes', '责令改正，没收违法所得。', '责令改正。', ['penalty: 没收违法所得 → ∅']],
  ['another body', '由工商行政管理部门处理。', '由市场监督管理部门处理。', ['body: 工商行政管理部门 → 市场监督管理部门']],
  ['another level', '报县级人民政府批准。', '报省级人民政府批准。', ['body: 县级人民政府 → 省级人民政府']],
  ['主管 and 行政 name no other body', '农业行政主管部门负责检查。', '农业主管部门负责检查。', []],
  ['省级 is 省、自治区、直辖市', '报省级人民政府备查。', '报省、自治区、直辖市人民政府备查。', []],
  ['one body of a list', '公安、工商、民政等部门应当配合。', '公安、民政等部门应当配合。', ['body: 工商……部门 → ∅']],
  ['a body named once more', '水行政主管部门负责巡查。', '水行政主管部门负责巡查。水行政主管部门公布名录。', []],
  [
    'a body beside others',
    '人民政府、人民法院研究处理，并报常务委员会。',
    '人民政府、监察委员会、人民法院研究处理，并报常务委员会。',
    ['body: ∅ → 监察委员会'],
  ],
  ['the verb before a name is no part of it', '拒绝、阻碍水行政主管部门检查的，给予处分。', '拒绝水行政主管部门检查的，给予处分。', []],
  ['有关部门 names nobody', '会同有关部门制定。', '会同相关主管部门制定。', []],
  ['an exception comes', '禁止采砂。', '禁止采砂，但是，抢险需要的除外。', ['exception: ∅ → 但是，抢险需要的除外']],
  ['除外 is not 解除 or 以外', '双方可以解除合同。', '双方可以依法解除、终止合同。', []],
  ['approval becomes filing', '报市人民政府批准。', '报市人民政府备案。', ['approval: 批准 → 备案']],
  ['all becomes either', '警告和罚款。', '警告或者罚款。', ['connective: 和 → 或者']],
  ['words moved within a sentence', '水行政主管部门应当在三日内，依法向社会公布名录。', '水行政主管部门应当依法向社会，在三日内公布名录。', []],
  ['a reference alone', '依照本办法第三十条第二款执行。', '依照本办法第三十二条第二款执行。', []],
  ['the same change at three places', '甲、乙可以查阅，可以复制，可以摘录。', '甲、乙应当查阅，应当复制，应当摘录。', ['modality: 可以 → 应当 ×3']],
];

describe('changes of substance', () => {
  it.each(CHANGES)('%s: %s → %s', (_, old, now, marked) => expect(marks(old, now)).toEqual(marked));

  it('tells of a unit that came what it says, and of one that went', () => {
    const text = '违反本办法规定的，由水行政主管部门处五千元罚款。';
    expect(told(marksIn([{ kind: 'inserted', text }]))).toEqual(['body: ∅ → 水行政主管部门', 'penalty+amount: ∅ → 五千元罚款']);
    expect(told(marksIn([{ kind: 'deleted', text }]))).toEqual(['body: 水行政主管部门 → ∅', 'penalty+amount: 五千元罚款 → ∅']);
  });

  it('does not tell of what only stands in another unit now', () => {
    const text = '单位应当在三日内报告。';
    expect(marksIn([{ kind: 'deleted', text }], { old: [], new: [`巡查发现险情的，${text}`] })).toEqual([]);
    expect(told(marksIn([{ kind: 'inserted', text }], { old: ['单位应当报告。'], new: [] }))).toEqual(['term: ∅ → 三日内']);
  });

  it('gives the places in both texts', () => {
    const [old, now] = ['河长可以巡查。', '各级河长应当巡查。'];
    const [mark] = marksIn(diffWords(old, now, 'word'));
    const { old: before, new: after } = mark?.places[0] ?? {};
    expect([old.slice(before?.start, before?.end), now.slice(after?.start, after?.end)]).toEqual(['可以', '应当']);
  });
});

const WORDS = [
  '甲',
  '应当',
  '可以',
  '不得',
  '三日内',
  '五日内',
  '一万元罚款',
  '百分之五',
  '市人民政府',
  '水行政主管部门',
  '批准',
  '备案',
  '但是',
  '，',
  '。',
  '警告',
  '除外',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(''));

describe('laws of the marks', () => {
  it('the way back tells the same, old for new', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const there = diffWords(old, now, 'word');
        const turned = { same: 'same', deleted: 'inserted', inserted: 'deleted' } as const;
        const back = there.map((stretch) => ({ ...stretch, kind: turned[stretch.kind] }));
        const mirrored = marksIn(back).map((mark) => ({
          ...mark,
          old: mark.new,
          new: mark.old,
          places: mark.places.map((place) => ({ old: place.new, new: place.old })),
        }));
        expect(new Set(told(mirrored))).toEqual(new Set(told(marksIn(there))));
      }),
    );
  });

  it('every place lies in its text, on the sides that the mark names', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        for (const mark of marksIn(diffWords(old, now, 'word'))) {
          for (const { old: before, new: after } of mark.places) {
            expect(before === null).toBe(mark.old === null);
            expect(after === null).toBe(mark.new === null);
            if (before !== null) expect(before.end).toBeLessThanOrEqual(old.length);
            if (after !== null) expect(after.end).toBeLessThanOrEqual(now.length);
          }
        }
      }),
    );
  });

  it('mentions lie in order and apart', () => {
    fc.assert(
      fc.property(text, (said) => {
        let at = 0;
        for (const { start, end, words } of mentionsIn(said)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          if (!words.includes('……')) expect(said.slice(start, end)).toBe(words);
          at = end;
        }
      }),
    );
  });
});
