import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/changes/compared.ts';
import { compare, provisionMap } from '../../src/compare/compare.ts';
import { summaryOf } from '../../src/compare/summary.ts';
import type { Correspondence } from '../../src/compare/types.ts';
import { comparisonTable, isChangedRow } from '../../src/render/table/table.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import type { Unit } from '../../src/statute/units.ts';
import { statuteOf } from '../support/texts.ts';

const NOTE = '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）';
const FIRST = '为了加强城市供水管理，保障生活用水，制定本条例。';
const WATER = '供水企业应当按照国家标准检测水质，并将检测结果公布。';
const METER = '用户的水表由供水企业安装，任何人不得擅自拆改。';
const PIPES = '管道的安全保护范围由水行政主管部门划定，并设置标志。';
const FINES = '违反第二条规定，未检测水质的，处五千元以上三万元以下罚款。';
const BORES = '禁止在公共供水管网覆盖范围内新建自备井。';
const PLAN = '市人民政府应当编制供水专项规划，报省人民政府备案。';

/** A statute whose articles are numbered in order; a text of several lines is several 款. */
function articles(...texts: readonly string[]): string[] {
  const numerals = '一二三四五六七八九';
  return texts.map((text, i) => (text.startsWith('第') && /^第.章/.test(text) ? text : `第${numerals[i]}条　${text}`));
}

function versions(old: readonly string[], now: readonly string[], title = '某市供水条例'): ReturnType<typeof compare> {
  const [a, b] = [old, now].map((lines) => statuteOf([title, NOTE, ...lines].join('\n')));
  return compare(a as ReturnType<typeof statuteOf>, b as ReturnType<typeof statuteOf>);
}

const nameOf = (unit: Unit | null): string => (unit?.address == null ? '' : formatAddress(unit.address));

/** What became of the articles, and of the 款 and 项 that are not the same or stand elsewhere. */
function told({ units }: { readonly units: readonly Correspondence[] }): string[] {
  return units.flatMap((unit) => {
    const { old, new: now, status, moved, renumbered, into, from } = unit;
    const { level } = (now ?? old) as Unit;
    if (level !== 'article' && level !== 'division' && status === 'same' && !moved) return [];
    if (level === 'title' || level === 'history') return [];
    const sources = [...(old === null ? [] : [old]), ...from].map(nameOf).join('+');
    const words = [status, ...(moved ? ['moved'] : []), ...(renumbered ? ['renumbered'] : [])].join(' ');
    return [`${sources} → ${nameOf(now ?? into)} ${words}`];
  });
}

describe('two versions of a statute', () => {
  it('the same text is the same', () => {
    const { units, related, likeness } = versions(articles(FIRST, WATER), articles(FIRST, WATER));
    expect(units.every(({ status, why }) => status === 'same' && why.by === 'exact')).toBe(true);
    expect([related, likeness]).toEqual([true, 1]);
  });

  it('an inserted article and a reference that follows it', () => {
    const comparison = versions(articles(FIRST, WATER, METER, FINES), articles(FIRST, PLAN, WATER, METER, FINES.replace('第二条', '第三条')));
    expect(told(comparison)).toEqual([
      '第一条 → 第一条 same',
      ' → 第二条 inserted',
      ' → 第二条第一款 inserted',
      '第二条 → 第三条 same renumbered',
      '第三条 → 第四条 same renumbered',
      '第四条 → 第五条 same renumbered',
    ]);
    expect(comparison.units.flatMap(({ following }) => following)).toEqual([{ old: { start: 2, end: 5 }, new: { start: 2, end: 5 } }]);
    expect(summaryOf(comparison, { typography: false })).toMatchObject({ articles: { changed: 0, inserted: 1, renumbered: 3, same: 1 }, following: 1 });
  });

  it('a reference that changed to another place than the numbering makes it is a change', () => {
    const comparison = versions(articles(FIRST, WATER, METER, FINES), articles(FIRST, PLAN, WATER, METER, FINES.replace('第二条', '第四条')));
    expect(told(comparison)).toContain('第四条第一款 → 第五条第一款 changed');
  });

  it('an article that moved, with words changed', () => {
    expect(told(versions(articles(FIRST, WATER, METER, PIPES, BORES), articles(FIRST, METER, PIPES, BORES, `${WATER}检测费用由企业承担。`)))).toEqual([
      '第一条 → 第一条 same',
      '第三条 → 第二条 same renumbered',
      '第四条 → 第三条 same renumbered',
      '第五条 → 第四条 same renumbered',
      '第二条 → 第五条 same moved renumbered',
      '第二条第一款 → 第五条第一款 changed',
    ]);
  });

  it('articles that only changed places: no text has changed', () => {
    const swapped = versions(articles(FIRST, WATER, METER, PIPES), articles(FIRST, METER, WATER, PIPES));
    expect(summaryOf(swapped, { typography: false })).toMatchObject({ articles: { changed: 0, moved: 1, renumbered: 1, same: 2 }, elsewhere: 0, equal: false });
    const rows = comparisonTable(changesBetween(swapped, { by: 'word', typography: false })).rows;
    expect([rows.some(({ status }) => status === 'moved'), rows.some(isChangedRow)]).toEqual([true, false]);
  });

  it('two articles merged into one', () => {
    expect(told(versions(articles(FIRST, WATER, METER, PIPES), articles(FIRST, `${WATER}${METER}`, PIPES)))).toEqual([
      '第一条 → 第一条 same',
      '第二条+第三条 → 第二条 same',
      '第二条第一款+第三条第一款 → 第二条第一款 changed',
      '第三条 → 第二条 merged',
      '第三条第一款 → 第二条第一款 merged',
      '第四条 → 第三条 same renumbered',
    ]);
  });

  it('one article split in two', () => {
    expect(told(versions(articles(FIRST, `${WATER}${METER}`, PIPES), articles(FIRST, WATER, METER, PIPES)))).toEqual([
      '第一条 → 第一条 same',
      '第二条 → 第二条 same',
      '第二条第一款 → 第二条第一款 changed',
      '第二条 → 第三条 split',
      '第二条第一款 → 第三条第一款 split',
      '第三条 → 第四条 same renumbered',
    ]);
  });

  it('an article that became a 款 of another', () => {
    expect(told(versions(articles(FIRST, WATER, METER, PIPES), articles(FIRST, `${WATER}\n${METER}`, PIPES)))).toEqual([
      '第一条 → 第一条 same',
      '第二条 → 第二条 same',
      '第三条第一款+第三条 → 第二条第二款 same moved renumbered',
      '第三条 → 第二条第二款 merged',
      '第四条 → 第三条 same renumbered',
    ]);
  });

  it('a 款 that became an article', () => {
    expect(told(versions(articles(FIRST, `${WATER}\n${METER}`, PIPES), articles(FIRST, WATER, METER, PIPES)))).toEqual([
      '第一条 → 第一条 same',
      '第二条 → 第二条 same',
      '第二条第二款 → 第三条 split',
      '第二条第二款 → 第三条第一款 same moved renumbered',
      '第三条 → 第四条 same renumbered',
    ]);
  });

  it('项 inserted and counted on', () => {
    const list = (...items: string[]): string => ['供水企业应当：', ...items.map((text, i) => `（${'一二三四'[i]}）${text}；`)].join('\n');
    expect(told(versions(articles(FIRST, list('检测水质', '维修管道')), articles(FIRST, list('检测水质', '公布收费标准', '维修管道'))))).toEqual([
      '第一条 → 第一条 same',
      '第二条 → 第二条 same',
      ' → 第二条第一款第二项 inserted',
    ]);
  });

  it('a 款 written anew in its place is changed; one that is only there to be new is inserted', () => {
    expect(told(versions(articles(`${FIRST}\n${WATER}\n${METER}`), articles(`${FIRST}\n${PLAN}\n${METER}`)))).toContain('第一条第二款 → 第一条第二款 changed');
    expect(told(versions(articles(`${FIRST}\n${METER}`), articles(`${FIRST}\n${PLAN}\n${METER}`)))).toContain(' → 第一条第二款 inserted');
  });

  it('chapters are the same by what they hold, whatever their heading', () => {
    const text = (heads: readonly string[]): string[] =>
      ['第一章　总则', `第一条　${FIRST}`, heads[0] ?? '', `第二条　${WATER}`, `第三条　${METER}`, heads[1] ?? '', `第四条　${PIPES}`].filter(
        (line) => line !== '',
      );
    expect(told(versions(text(['第二章　水质', '第三章　管道']), text(['第二章　水质和水表', '第三章　管道'])))).toContain('第二章 → 第二章 changed');
    const merged = told(versions(text(['第二章　水质', '第三章　管道']), text(['第二章　水质', ''])));
    expect(merged).toContain('第三章 →  deleted');
    expect(merged).toContain('第四条 → 第四条 same');
  });

  it('typography is no change unless it is asked for', () => {
    const comparison = versions(articles(FIRST, '供水企业（以下称“企业”）应当2日内答复。'), articles(FIRST, '供水企业(以下称"企业")应当 2 日内答复。'));
    expect(comparison.units.filter(({ typography }) => typography)).toHaveLength(1);
    expect(summaryOf(comparison, { typography: false }).equal).toBe(true);
    expect(summaryOf(comparison, { typography: true })).toMatchObject({ equal: false, articles: { changed: 1 } });
  });

  it('two statutes that have nothing in common are no versions, under any title', () => {
    expect(versions(articles(WATER, METER), articles('电梯使用单位应当每月检查制动装置。', '车站应当公布票价。')).related).toBe(false);
    expect(versions(articles(WATER), articles(WATER.replace('国家', '地方'))).related).toBe(true);
  });

  it('preamble, annexes and texts without articles are compared too', () => {
    const annexed = (line: string): string[] => [...articles(FIRST, WATER), '附件：', '收费标准', line];
    expect(told(versions(annexed('每立方米三元'), annexed('每立方米四元')))).toContain(' →  changed');
    const reply = (text: string): string[] => ['某省高级人民法院：', text, '此复。'];
    expect(told(versions(reply('你院请示收悉，认为构成犯罪。'), reply('你院请示收悉，认为不构成犯罪。'), '关于某问题的批复'))).toEqual([
      '序言第二自然段 → 序言第二自然段 changed',
    ]);
  });

  it('says of each unit why', () => {
    const { units } = versions(articles(FIRST, WATER, METER, PIPES), articles(FIRST, `${WATER}检测费用由企业承担。`, PLAN, PIPES));
    const why = new Map(units.map((unit) => [nameOf(unit.old), unit.why.by]));
    expect([why.get('第一条'), why.get('第二条'), why.get('第三条')]).toEqual(['exact', 'similar', 'none']);
  });

  it('maps every provision of the old version', () => {
    const map = provisionMap(versions(articles(FIRST, WATER, METER), articles(FIRST, METER)));
    expect(map.map(({ from, to }) => `${formatAddress(from)} ${to && formatAddress(to)}`)).toEqual([
      '第一条 第一条',
      '第一条第一款 第一条第一款',
      '第二条 null',
      '第二条第一款 null',
      '第三条 第二条',
      '第三条第一款 第二条第一款',
    ]);
  });
});
