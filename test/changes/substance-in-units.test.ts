import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { changesOf } from '../../src/changes/amended.ts';
import { changesBetween } from '../../src/changes/compared.ts';
import { unitOf } from '../../src/changes/kind.ts';
import { substanceOf } from '../../src/changes/substance/substance.ts';
import type { Changes } from '../../src/changes/types.ts';
import { compare } from '../../src/compare/compare.ts';
import { comparisonJson } from '../../src/render/comparison-json.ts';
import { textOf } from '../../src/render/formats/text.ts';
import { substanceJson } from '../../src/render/json.ts';
import { marksByKind } from '../../src/render/substance.ts';
import { tableDocument } from '../../src/render/table/document.ts';
import { comparisonTable } from '../../src/render/table/table.ts';
import { redlineText } from '../../src/render/terminal/index.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { wordsIn } from '../../src/words/index.ts';
import { pageOf } from '../support/report.ts';
import { shortCase, statuteOf } from '../support/texts.ts';

const RIVER = [
  '第一条　为了保护河道，制定本办法。',
  '第二条　水行政主管部门可以组织巡查，并在三日内公布结果。',
  '第三条　禁止在河道内倾倒垃圾。',
  '第四条　河道整治方案应当报市人民政府批准。',
  '第五条　违反第三条规定的，处一千元以上五千元以下的罚款。',
];

function amended(...items: readonly string[]): Amendment {
  const { base, decision } = shortCase(RIVER, items);
  const { amendment } = amend(base, decision);
  if (amendment === null) throw new Error('not amended');
  return amendment;
}

const between = (old: readonly string[], now: readonly string[]): Changes =>
  changesBetween(compare(statuteOf(['某市河道管理办法', ...old].join('\n')), statuteOf(['某市河道管理办法', ...now].join('\n'))), {
    by: 'word',
    typography: false,
  });

/** What of substance changed, by the unit in which it did. */
function told(changes: Changes): readonly string[] {
  const substance = substanceOf(changes);
  return changes.units.flatMap((change) => {
    const { address, level } = unitOf(change);
    return marksByKind(substance(change), wordsIn('zh').substance).map((said) => `${address === null ? level : formatAddress(address)} ${said}`);
  });
}

const DEADLINE = amended('一、将第二条中的“可以”修改为“应当”，“三日”修改为“五日”。', '二、删去第四条。', '三、将第五条中的“五千元”修改为“一万元”。');

describe('changes of substance in a statute', () => {
  it('are those of the units that an amendment changed, and all of a unit that is gone', () => {
    expect(told(changesOf(DEADLINE, { by: 'word' }))).toEqual([
      '第二条第一款 规范词：可以 → 应当',
      '第二条第一款 期限、日期：三日内 → 五日内',
      '第四条第一款 规范词：删去“应当”',
      '第四条第一款 机关：删去“市人民政府”',
      '第四条第一款 批准、备案：删去“批准”',
      '第四条第一款 处罚、责任·数额：一千元以上五千元以下的罚款 → 一千元以上一万元以下的罚款',
    ]);
  });

  it('are none where a unit moved, bears another number, or its references follow', () => {
    const [one, two, three, four, five] = RIVER as [string, string, string, string, string];
    const renumbered = [one, three.replace('第三条', '第二条'), two.replace('第二条', '第三条'), four, five.replace('第三条规定', '第二条规定')];
    expect(told(between(RIVER, renumbered))).toEqual([]);
  });

  it('are none where an article was split, or two were merged, with the same words', () => {
    const twofold = [
      '第一条　为了保护河道，制定本办法。',
      '第二条　水行政主管部门应当在三日内公布巡查结果。',
      '任何人不得在河道内倾倒垃圾和渣土，不得侵占河岸。',
    ];
    const split = [...twofold.slice(0, 2), `第三条　${twofold[2]}`];
    expect(told(between(twofold, split))).toEqual([]);
    expect(told(between(split, twofold))).toEqual([]);
  });

  it('leave out the title note', () => {
    const note = (date: string): string => `（${date}某市人民代表大会常务委员会通过）`;
    expect(told(between([note('2001年1月1日'), ...RIVER], [note('2002年2月2日'), ...RIVER]))).toEqual([]);
  });
});

describe('changes of substance in the views', () => {
  const changes = changesOf(DEADLINE, { by: 'word' });
  const shown = { theme: plainTheme, columns: null, language: 'zh' } as const;

  it('stand under a unit in the terminal, only if asked for', () => {
    const lines = redlineText(changes, { ...shown, substance: true }).split('\n');
    expect(lines).toContain('  ◆ 期限、日期：三日内 → 五日内');
    expect(lines.indexOf('  ◆ 规范词：可以 → 应当')).toBeGreaterThan(lines.findIndex((line) => line.startsWith('第二条')));
    expect(redlineText(changes, shown)).toBe(lines.filter((line) => !line.includes('◆')).join('\n'));
  });

  it('have English words where they are asked for', () => {
    expect(redlineText(changes, { ...shown, language: 'en', substance: true })).toContain('  ◆ competent body: “市人民政府” went');
  });

  it('are the last column of a table', () => {
    const options = { language: 'zh', unchanged: false, items: true, substance: true } as const;
    const [table] = tableDocument([comparisonTable(changes, options)], options).blocks.filter((block) => block.type === 'table');
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.widths?.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
    const cells = table.rows.map(({ cells: row }) =>
      textOf({ title: '', page: 'landscape', revision: null, blocks: row[row.length - 1]?.blocks ?? [] }).trim(),
    );
    expect(cells.slice(0, 2)).toEqual(['实质改动', '规范词：可以 → 应当\n期限、日期：三日内 → 五日内']);
    expect(comparisonTable(changes).rows.flatMap(({ substance }) => substance)).toEqual([]);
  });

  it('are told by kind in the report, with a filter', () => {
    const $ = load(pageOf(DEADLINE));
    const kinds = $('.b.article[data-substance]')
      .toArray()
      .map((block) => [$(block).find('.l').last().text(), $(block).attr('data-substance')]);
    expect(kinds).toEqual([
      ['第二条', 'modality term'],
      ['第四条', 'modality body approval'],
      ['第四条', 'amount penalty'],
    ]);
    const offered = $('#by-kind option').toArray();
    expect(offered.map((option) => $(option).attr('value')).slice(1)).toEqual(Object.keys(wordsIn('zh').substance.kinds));
    expect($('.s li[data-kinds~="term"]').text()).toBe('期限、日期 三日内 → 五日内');
  });

  it('are data in JSON, with their places', () => {
    const [first] = substanceJson(changes) as readonly { old: string; marks: readonly object[] }[];
    expect(first?.old).toBe('第二条第一款');
    expect(first?.marks[0]).toEqual({ kinds: ['modality'], old: '可以', new: '应当', places: [{ old: { start: 7, end: 9 }, new: { start: 7, end: 9 } }] });
    const comparison = compare(DEADLINE.base, DEADLINE.after);
    const options = { by: 'word', typography: false } as const;
    const { units } = comparisonJson(comparison, options, true) as { units: readonly { substance: readonly object[] }[] };
    expect(units.flatMap(({ substance }) => substance)).toHaveLength(6);
    expect(JSON.stringify(comparisonJson(comparison, options))).not.toContain('"substance"');
  });
});
