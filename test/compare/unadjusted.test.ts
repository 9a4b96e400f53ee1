import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { unadjusted, unadjustedReferences } from '../../src/compare/unadjusted.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { messageOf } from '../../src/words/index.ts';
import { statuteOf } from '../support/texts.ts';

const PRICE = '停车场应当明码标价，并在入口公布收费标准。';
const SIGNS = '停车场出入口应当设置醒目的标志。';
const STAFF = '停车场管理人员应当佩戴工作证件。';
const AIM = '为了加强停车场管理，制定本条例。';

const statute = (...texts: readonly string[]) =>
  statuteOf(['某市停车场管理条例', ...texts.map((text, i) => `第${'一二三四五六七八九'[i]}条　${text}`)].join('\n'));

/** What is asked of two versions: what the reference says, what it meant, what that is now, what it cites now. */
function asked(old: readonly string[], now: readonly string[]): string[] {
  return unadjusted(compare(statute(...old), statute(...now))).map(({ reference: { passage, reference }, meant, became, cited }) => {
    const shown = [meant, became, cited].map((unit) => (unit?.address == null ? '—' : formatAddress(unit.address)));
    return `${passage.text.slice(reference.start, reference.end)} ${shown.join(' ')}`;
  });
}

const fines = (cited: string): string => `违反本条例${cited}规定的，责令限期改正，处一千元罚款。`;

describe('a reference that did not follow', () => {
  test('is asked about where its number leads elsewhere, or nowhere', () => {
    expect(asked([PRICE, SIGNS, fines('第一条')], [AIM, PRICE, SIGNS, fines('第一条')])).toEqual(['第一条 第一条 第二条 第一条']);
    expect(asked([AIM, SIGNS, PRICE, fines('第三条')], [SIGNS, PRICE, fines('第三条')])).toEqual(['第三条 第三条 第二条 第三条']);
    expect(asked([AIM, SIGNS, PRICE, STAFF, fines('第四条')], [PRICE, STAFF, fines('第四条')])).toEqual(['第四条 第四条 第二条 —']);
  });

  test('of 款, too, and of one member of several', () => {
    expect(asked([`${PRICE}\n${SIGNS}`, fines('第一条第二款')], [`${AIM}\n${PRICE}\n${SIGNS}`, fines('第一条第二款')])).toEqual([
      '第一条第二款 第一条第二款 第一条第三款 第一条第二款',
    ]);
    expect(asked([PRICE, SIGNS, fines('第一条和第二条')], [AIM, PRICE, SIGNS, fines('第二条和第二条')])).toEqual(['第二条 第二条 第三条 第二条']);
  });

  test('whose article went and whose number an article from elsewhere took', () => {
    expect(asked([PRICE, SIGNS, STAFF, fines('第一条')], [SIGNS, STAFF, fines('第一条')])).toEqual(['第一条 第一条 — 第一条']);
  });
});

test.each([
  ['it followed', [PRICE, SIGNS, fines('第一条')], [AIM, PRICE, SIGNS, fines('第二条')]],
  ['all of a list followed, and one number stands in both', [PRICE, SIGNS, fines('第一条、第二条')], [AIM, PRICE, SIGNS, fines('第二条、第三条')]],
  ['nothing moved', [PRICE, SIGNS, fines('第一条')], [PRICE, SIGNS, STAFF, fines('第一条')]],
  ['what it cites was written anew in its place', [PRICE, SIGNS, fines('第一条')], [AIM, SIGNS, fines('第一条')]],
  ['another law is cited', [PRICE, SIGNS, '依照《中华人民共和国价格法》第一条规定处罚。'], [AIM, PRICE, SIGNS, '依照《中华人民共和国价格法》第一条规定处罚。']],
  ['the sentence is another one', [PRICE, SIGNS, fines('第一条')], [AIM, PRICE, SIGNS, '按第一条办。']],
])('nothing is asked where %s', (_name, old, now) => {
  expect(asked(old, now)).toEqual([]);
});

test('both provisions are shown', () => {
  const [said] = unadjustedReferences(compare(statute(PRICE, SIGNS, fines('第一条')), statute(AIM, PRICE, SIGNS, fines('第一条'))));
  expect(said?.related.map(({ note, place }) => [note, place.source.raw.slice(place.span.start, place.span.end)])).toEqual([
    ['cited-before', PRICE],
    ['cited-now', AIM],
  ]);
  expect(said && messageOf(said, 'zh')).toBe(
    '第四条第一款引用的“第一条”没有随序号调整，是否有意？原来的第一条“停车场应当明码标价，并在入口公布……”现为第二条，现在的第一条是“为了加强停车场管理，制定本条例。”',
  );
});
