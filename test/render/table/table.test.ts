import { describe, expect, it } from 'vitest';
import { amend } from '../../../src/amend/amend.ts';
import type { Amendment } from '../../../src/amend/types.ts';
import { changesOfChain } from '../../../src/changes/chain.ts';
import { textOf } from '../../../src/render/formats/text.ts';
import { tableDocument } from '../../../src/render/table/document.ts';
import { tableJson } from '../../../src/render/table/json.ts';
import { comparisonTable, isChangedRow, type TableRow } from '../../../src/render/table/table.ts';
import { printStatute } from '../../../src/statute/print.ts';
import type { Statute } from '../../../src/statute/types.ts';
import { changesBy } from '../../support/changes.ts';
import { shortCase, statuteOf } from '../../support/texts.ts';

const ARTICLES = ['第一条　为了管理土地，制定本条例。', '第二条　土地主管部门负责监督。', '第三条　银行应当协助。', '第四条　违反第三条的，予以处罚。'];

function amended(base: Statute, ...items: readonly string[]): Amendment {
  const { decision } = shortCase([], items);
  const { amendment } = amend(base, decision);
  if (amendment === null) throw new Error('not amended');
  return amendment;
}

function one(...items: readonly string[]): readonly TableRow[] {
  const { base } = shortCase(ARTICLES, []);
  return comparisonTable(changesBy(amended(base, ...items))).rows;
}

/** The changed rows in one line each: status, left | right, items. */
function shown(rows: readonly TableRow[]): readonly string[] {
  const side = (lines: TableRow['old']): string => textOf({ title: '', page: 'landscape', revision: null, blocks: lines }).trimEnd().replaceAll('\n', ' / ');
  return rows
    .filter(isChangedRow)
    .map(
      ({ status, old, new: after, items }) =>
        `${status}: ${side(old)} | ${side(after)} (${items.map(({ decision, item }) => `${decision} ${item}`).join(', ')})`,
    );
}

describe('a comparison table', () => {
  it('sets changed words side by side, and leaves out what only bears another number', () => {
    expect(shown(one('一、删去第三条。', '二、将第二条中的“土地”修改为“自然资源”。'))).toEqual([
      'changed: 第二条　[-土地-]主管部门负责监督。 | 第二条　{+自然资源+}主管部门负责监督。 (0 二)',
      'deleted: [-第三条　银行应当协助。-] |  (0 一)',
    ]);
  });

  it('has nothing on the left of what is new', () => {
    expect(shown(one('一、增加一条，作为第二条：“新的条文。”'))[0]).toBe('inserted:  | {+第二条　新的条文。+} (0 一)');
  });

  it('puts what was merged beside the result, and what was split beside its pieces', () => {
    expect(shown(one('一、将第二条、第三条合并修改为：“有关部门负责。”'))[0]).toBe(
      'merged: 第二条　[-土地主管-]部门负责[-监督-]。 / [-第三条　银行应当协助。-] | 第二条　{+有关+}部门负责。 (0 一)',
    );
    expect(shown(one('一、将第二条改为两条，作为第二条、第三条，修改为：', '“第二条　有关部门负责。', '“第三条　有关部门应当公开。”'))[0]).toMatch(
      /^split: 第二条.* \| 第二条.* \/ \{\+第三条　有关部门应当公开。\+\} \(0 一\)$/,
    );
  });

  it('puts articles together of which one gave a 款 to the other', () => {
    const base = statuteOf('某市条例\n第一条　甲。\n乙。\n第二条　丙。\n第三条　丁。');
    const rows = comparisonTable(changesBy(amended(base, '一、将第一条第二款移至第二条第一款之后。'))).rows;
    expect(shown(rows)).toEqual(['changed: 第一条　甲。 / [-乙。-] / 第二条　丙。 | 第一条　甲。 / 第二条　丙。 / {+乙。+} (0 一)']);
  });

  it('leaves an item that became an article beside it', () => {
    const item = statuteOf('某市条例\n第一条　机构履行下列职责：\n（一）调查；\n（二）监督。\n第二条　其余。');
    const rows = comparisonTable(changesBy(amended(item, '一、将第一条第二项单列一条，作为第二条，修改为：“机构依法监督。”'))).rows;
    expect(rows.filter(isChangedRow).map(({ oldNames, newNames }) => [oldNames, newNames])).toEqual([[['第一条'], ['第一条', '第二条']]]);
  });

  it('says of an article that only changed its place that it moved', () => {
    expect(shown(one('一、将第二条移至第三条之后。'))[0]).toMatch(/^moved: 第二条　土地主管部门负责监督。 \| \{\+第三条\+\}　土地主管部门负责监督。 \(0 一\)$/);
  });
});

describe('a chain of decisions', () => {
  const { base } = shortCase(ARTICLES, []);
  const first = amended(base, '一、将第二条中的“土地”修改为“国土”。', '二、增加一条，作为第三条：“暂时的条文。”');
  const middle = statuteOf(printStatute(first.after).join('\n'));
  const second = amended(middle, '一、将第二条中的“国土”修改为“自然资源”。', '二、删去第三条。', '三、将第四条中的“银行”修改为“金融机构”。');

  it('is one table from the first text to the last', () => {
    expect(shown(comparisonTable(changesBy(first, second)).rows)).toEqual([
      'changed: 第二条　[-土地-]主管部门负责监督。 | 第二条　{+自然资源+}主管部门负责监督。 (0 一, 1 一)',
      'changed: 第三条　[-银行-]应当协助。 | 第三条　{+金融机构+}应当协助。 (1 三)',
    ]);
  });

  it('is none where one does not start from the text that the other gave', () => {
    expect(changesOfChain([first, amended(base, '一、删去第三条。')], { by: 'word' })).toBeNull();
  });
});

describe('as a document', () => {
  const { base } = shortCase(ARTICLES, []);
  const table = comparisonTable(changesBy(amended(base, '一、删去第三条。', '二、将第二条中的“土地”修改为“自然资源”。')));
  const text = (options: { unchanged: boolean; items: boolean }, language: 'zh' | 'en' = 'zh'): string =>
    table === null ? '' : textOf(tableDocument([table], { ...options, language }), 70);

  it('explains its marks and names the items', () => {
    expect(text({ unchanged: false, items: true })).toBe(
      [
        '《某市条例》',
        '修改前后对照表',
        '依据：某市人民代表大会常务委员会关于修改《某市条例》的决定',
        '注：左栏[-这样的文字-]为删去的内容，右栏{+这样的文字+}为修改、增加的内容。题注、目录以及没有修改、只有序号或者位置变化的条文没有列入。',
        '+----------------------------+----------------------------+----------+',
        '| 修改前                     | 修改后                     | 依据     |',
        '+============================+============================+==========+',
        '| 　　第二条　[-土地-]主管部 | 　　第二条　{+自然资源+}主 | 二       |',
        '| 门负责监督。               | 管部门负责监督。           |          |',
        '+----------------------------+----------------------------+----------+',
        '| 　　[-第三条　银行应当协   | （删去）                   | 一       |',
        '| 助。-]                     |                            |          |',
        '+----------------------------+----------------------------+----------+',
        '',
      ].join('\n'),
    );
  });

  it('shows the whole text with --unchanged', () => {
    const whole = text({ unchanged: true, items: false });
    for (const words of ['第一条　为了管理土地', '（2001年1月1日', '{+第三条+}　违反']) expect(whole).toContain(words);
    expect(whole).not.toContain('没有列入');
  });

  it('speaks English', () => {
    expect(text({ unchanged: false, items: true }, 'en')).toContain('Before');
  });

  it('says so when nothing changed', () => {
    const unchanged = { title: '某市条例', decisions: [], rows: [] };
    expect(textOf(tableDocument([unchanged], { language: 'zh', unchanged: false, items: false }))).toContain('条文的文字没有改动');
  });
});

it('is data too', () => {
  const { base } = shortCase(ARTICLES, []);
  const table = comparisonTable(changesBy(amended(base, '一、删去第三条。')));
  expect(table && tableJson(table, isChangedRow)).toMatchObject({
    title: '某市条例',
    rows: [
      {
        kind: 'article',
        status: 'deleted',
        old: {
          provisions: ['第三条'],
          lines: [
            [
              { change: 'deleted', text: '第三条　' },
              { change: 'deleted', text: '银行应当协助。' },
            ],
          ],
        },
        new: { provisions: [], lines: [] },
        items: [{ decision: 0, item: '一' }],
      },
    ],
  });
});
