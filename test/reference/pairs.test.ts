import { describe, expect, it } from 'vitest';
import { type Followed, followedIn, pairs } from '../support/versions.ts';

/** 第（三）项 and 第三项 are one. */
const plain = (text: string): string => text.replace(/[（）() ]/g, '');
const agrees = ({ ours, official }: Followed): boolean => plain(ours) === plain(official);

/** Where units that the new version words differently cite differently from us, each with the reason. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  '专利法实施细则-2010-2023 第四十四条第一款第二项 第十六条→第十九条 (第十一条)': 'the amendment cites other articles here',
  '专利法实施细则-2010-2023 第四十四条第一款第二项 第十九条→第二十二条 (第十九条)': 'the amendment cites other articles here',
  '专利法实施细则-2010-2023 第四十四条第一款第二项 第二十一条→第二十四条 (第二十二条)': 'the amendment cites other articles here',
  '专利法实施细则-2010-2023 第四十四条第一款第二项 第二十三条→第二十六条 (第二十四条)': 'the amendment cites other articles here',
  '公司法-2018-2023 第一百五十一条第一款 第一百四十九条→第一百八十八条 (前条)': 'the revision says 前条 for the article before, which it is now',
  '北京市制定地方性法规条例-2017-2023 第二十一条第一款 第二节→第二节 (第五章)': 'the amendment moved the procedure to another chapter',
};

describe.skipIf(pairs().length === 0)('two official versions, no decision between them (skipped without the corpus)', () => {
  const all = pairs().map((pair) => ({ pair, list: followedIn(pair).filter((f) => f.known) }));

  it('对外贸易法 2022: every reference behind the deleted article follows', () => {
    const list = all.find(({ pair }) => pair === '对外贸易法-2016-2022')?.list ?? [];
    expect(list.filter(agrees).filter((f) => f.from !== f.official)).toHaveLength(15);
    expect(list.filter((f) => !agrees(f))).toEqual([]);
  });

  it('in units with the same words every reference is what the official text has, moved or not', () => {
    const same = all.flatMap(({ list }) => list.filter((f) => f.same));
    expect(same.filter((f) => !agrees(f))).toEqual([]);
    expect(same.filter((f) => plain(f.from) !== plain(f.official)).length).toBeGreaterThanOrEqual(40);
    expect(same.length).toBeGreaterThanOrEqual(200);
  });

  it('in units with similar words what differs is explained', () => {
    const similar = all.flatMap(({ pair, list }) =>
      list.filter((f) => !f.same && !agrees(f)).map((f) => `${pair} ${f.at} ${f.from}→${f.ours} (${f.official})`),
    );
    expect([...new Set(similar)].sort()).toEqual(Object.keys(DISAGREEMENTS).sort());
  });
});
