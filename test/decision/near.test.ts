import { describe, expect, test } from 'vitest';
import { nearestForm } from '../../src/decision/language/near.ts';
import { readWording } from '../../src/decision/language/read.ts';

/** Clauses as drafters slip, and the form that helps them. */
const SLIPS: readonly (readonly [clause: string, form: string])[] = [
  ['将第七条第二款改易成：“甲。”', '将第七条第二款修改为：“……”'],
  ['第八条予以保留，第九条删节', '删去第九条'],
  ['在第七条增加一款：', '在第七条增加一款：“……”'],
  ['在第五条中“甲”增加“乙”', '在第五条中的“……”后增加“……”'],
  ['删去第七条第二款“甲”之后', '删去第七条第二款中的“……”'],
  ['第三条的内容转往第五条之后', '将第三条移至第五条之后'],
  ['第九条第一款修改如下，增加一项', '在第九条第一款增加一项：“……”'],
  ['将第七条修改', '将第七条修改为：“……”'],
  ['第十条作文字性修改', '将第十条修改为：“……”'],
  ['增加关于河道采砂的规定', '在第×条增加一款：“……”'],
  ['将第十二条的罚款数额提高一倍', '将第十二条修改为：“……”'],
  ['将第三章标题“甲”题作“乙”', '将第三章标题中的“……”修改为“……”'],
  ['对第五条第二款进行删减处理', '删去第五条第二款'],
  ['把“甲”一词统统换掉', '将“……”修改为“……”'],
  ['将第四条拆开，形成两条：“甲。”“乙。”', '将第四条分为两条：“……”“……”'],
  ['第六条后面新加写两条', '在第六条后增加两条：“……”“……”'],
  ['以“乙”换掉第五条中的“甲”', '将第五条中的“……”修改为“……”'],
  ['原第七条改第八条', '将原第七条改为第八条'],
  ['将第十一条中“甲”前增加', '在第十一条中的“……”前增加“……”'],
  ['第九条第二款废了', '删去第九条第二款'],
  ['第五条与第六条调个位置', '将第五条、第六条对调'],
  ['第五条、第六条捏合成一条：“甲。”', '将第五条、第六条合并，修改为：“……”'],
  ['第五条中的“甲”须是“乙”', '将第五条中的“……”修改为“……”'],
  ['将第五条里关于处罚的部分去掉', '删去第五条中的“……”'],
  ['第六条加上一款，写明“甲”', '在第六条增加一款：“……”'],
  ['第九条句尾补“丙”', '在第九条句尾增加：“……”'],
  ['适当提高第十九条规定的罚款数额', '将第十九条修改为：“……”'],
  ['将第十条第一款第二项的“甲”提高到', '将第十条第一款第二项中的“……”修改为“……”'],
];

function masked(wording: string): string {
  let n = 0;
  return wording.replace(/“[^“”]*”/g, () => `“${n++}”`);
}

describe('a clause that is not read', () => {
  test.each(SLIPS)('%s', (clause, form) => {
    expect(readWording(masked(clause), []).some(({ kind }) => kind === 'not-understood' || kind === 'content') || /修改$|前增加$/.test(clause)).toBe(true);
    expect(nearestForm(masked(clause), []).form).toBe(form);
  });

  test.each(SLIPS)('%s: the form that it is shown is read', (clause) => {
    const form = masked(nearestForm(masked(clause), []).form.replace('第×条', '第十条'));
    expect(readWording(form, []).map(({ kind }) => kind)).not.toContain('not-understood');
  });

  test('is never shown a deletion, or units put together, that none of its words speak of', () => {
    for (const clause of ['第七条不再适用于国有农场', '第七条、第八条往后推一条', '第七条、第八条由市人民政府另行规定办法']) {
      expect(nearestForm(clause, []).form).not.toMatch(/删去|合并|对调/);
    }
  });

  test('says what its words were taken for', () => {
    expect(nearestForm('将第七条第二款改易成：“0”', []).taken).toEqual([
      { as: 'units', text: '第七条第二款' },
      { as: 'unknown', text: '改易成' },
      { as: 'words', text: '“……”' },
    ]);
  });

  test('of any length is searched in moderate time', () => {
    const long = Array.from({ length: 400 }, (_, i) => `第${i % 9 === 0 ? '一' : '二'}条甲乙丙`).join('，');
    const start = performance.now();
    nearestForm(long, []);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test('what is kept has no part in what is ordered behind it', () => {
  for (const kept of ['予以保留', '不作修改', '不变']) {
    const clauses = readWording(`第八条${kept}，第九条删去`, []);
    expect(clauses.map((clause) => [clause.kind, 'targets' in clause ? clause.targets.length : 0])).toEqual([
      ['announcement', 1],
      ['delete', 1],
    ]);
  }
});
