import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/amend/types.ts';
import { numberingTable, operationsTable, redlineText } from '../../src/render/terminal/index.ts';
import { plainTheme, type Theme } from '../../src/render/theme.ts';
import { parseAddress } from '../../src/statute/address-text.ts';
import { built } from '../../src/text/passage.ts';
import { displayWidth } from '../../src/text/width.ts';
import { amendment, applied, by, operation, statute, unit, wordEdit } from '../support/amendment.ts';
import { changesBy } from '../support/changes.ts';

const base = statute(
  '某省土地条例',
  '@c1 第一章　总则',
  '@a1 第一条　为了管理土地，制定本条例。',
  '@a2 第二条　本条例适用于本省。',
  '@c2 第二章　登记',
  '@a3 第三条　土地应当登记。',
  '@c3 第三章　监督',
  '@a4 第四条　政府应当公布规划。',
  '@a5 第五条　政府应当公布标准。',
  '@a6 第六条　土地主管部门负责监督，并且应当每年向本级人民代表大会常务委员会报告土地的利用、保护、开发和整治的情况，接受它的监督。',
  '@a6.2 有关部门应当协助：',
  '@i1 （一）公安；',
  '@i2 （二）银行；',
  '@i3 （三）税务。',
  '@a6.3 任何人不得妨碍监督。',
  '@a7 第七条　违反第六条的，依法处罚。',
  '@a8 第八条　本条例自公布之日起施行。',
);

const after = statute(
  '某省土地条例',
  '@c1 第一章　总则',
  '@a1 第一条　为了管理土地，制定本条例。',
  '@a2 第二条　本条例适用于本省。',
  '@c3 第二章　监督',
  '@a4 第三条　政府应当公布规划。',
  '@a5 第四条　政府应当公布标准。',
  '@a6 第五条　自然资源主管部门负责监督，并且应当每年向本级人民代表大会常务委员会报告土地的利用、保护、开发和整治的情况，接受它的监督。',
  '@a6.2 有关部门应当协助：',
  '@i1 （一）公安；',
  '@i3 （二）税务。',
  '@n1 单位应当配合。',
  '@a6.3 任何人不得妨碍监督。',
  '@a7 第六条　违反第五条的，依法处罚。',
  '@a8 第七条　本条例自公布之日起施行。',
);

const edits: readonly Edit[] = [
  { kind: 'delete', node: 'a3', into: null, cause: by('一、1') },
  wordEdit(base, 'a6.1', '土地主管部门', '自然资源主管部门', by('一、2')),
  { kind: 'delete', node: 'i2', into: null, cause: by('一、3') },
  { kind: 'insert', parent: 'a6', place: { type: 'number', number: 3 }, nodes: [unit(after, 'n1')], cause: by('一、10') },
  wordEdit(base, 'a7.1', '第六条', '第五条', { type: 'reference' }),
];
const made = amendment(base, after, edits);
const plain = { theme: plainTheme, columns: null, language: 'zh' } as const;

describe('the redline in a terminal', () => {
  const text = redlineText(changesBy(made), plain);

  it('shows what changed under its chapter, and folds the rest', () => {
    expect(text).toBe(
      `某省土地条例

……　第一条、第二条　未改动

[-第二章　登记-]

第三条　删去　［一、1］
  [-土地应当登记。-]

第三章 → 第二章　监督

……　第四条、第五条 → 第三条、第四条　只改序号

第六条 → 第五条　［一、2］［一、3］［一、10］
  第一款　[-土地主管部门-]{+自然资源主管部门+}负责监督，并且应当每年向本级人民代表大会常务委员会报告土地的利用、……　［一、2］
  第二款　有关部门应当协助：
    ……　（一）　未改动
    [-（二）银行；-]　［一、3］
    ……　（三） → （二）　只改序号
  第三款　{+单位应当配合。+}　［一、10］
  ……　第三款 → 第四款　只改序号

第七条 → 第六条
  违反[-第六条-]{+第五条+}〔引用随序号〕的，依法处罚。

……　第八条 → 第七条　只改序号`,
    );
  });

  it('fits the columns', () => {
    const wrapped = redlineText(changesBy(made), { ...plain, columns: 40 });
    for (const line of wrapped.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(wrapped).toContain(
      `
  第一款　[-土地主管部门-]{+自然资源主管
          部门+}负责监督，并且应当每年向
          本级人民代表大会常务委员会报告
          土地的利用、……　［一、2］
`,
    );
  });

  it('folds nothing inside a paragraph where that is asked for', () => {
    expect(redlineText(changesBy(made), { ...plain, context: null })).toContain('开发和整治的情况，接受它的监督。');
  });

  it('has no marks where colour says it', () => {
    const theme: Theme = { ...plainTheme, marks: false, deleted: (t) => `<del>${t}</del>`, inserted: (t) => `<ins>${t}</ins>` };
    const coloured = redlineText(changesBy(made), { ...plain, theme });
    expect(coloured).toContain('<del>土地主管部门</del><ins>自然资源主管部门</ins>负责监督');
    expect(coloured).not.toMatch(/\[-|\{\+/);
  });

  it('speaks English around the Chinese text', () => {
    const english = redlineText(changesBy(made), { ...plain, language: 'en' });
    expect(english).toContain('……　第八条 → 第七条　only renumbered');
    expect(english).toContain('第三条　deleted　［一、1］');
  });

  it('says so when nothing changed', () => {
    expect(redlineText(changesBy(amendment(base, base)), plain)).toContain('没有改动');
  });
});

describe('the numbers, old and new', () => {
  it('are compressed into ranges', () => {
    expect(numberingTable(changesBy(made), plain)).toBe(
      `编章节
  第二章              删去
  第三章              → 第二章
条文
  第一条、第二条      序号不变
  第三条              删去
  第四条至第八条      → 第三条至第七条
款、项、目
  第六条第二款第二项  删去
  第六条第二款第三项  → 第五条第二款第二项
  （无）              → 第五条第三款  新增
  第六条第三款        → 第五条第四款`,
    );
  });

  it('name what was merged', () => {
    const merged = statute('某省土地条例', '@a1,m 第一条　甲乙。', '@a3 第二条　丙。');
    const before = statute('某省土地条例', '@a1 第一条　甲。', '@a2 第二条　乙。', '@a3 第三条　丙。');
    const done = amendment(before, merged, [
      { kind: 'rewrite', node: 'a1', nodes: [unit(merged, 'a1')], cause: by('一') },
      { kind: 'delete', node: 'a2', into: 'a1', cause: by('一') },
    ]);
    expect(numberingTable(changesBy(done), plain)).toContain('第一条、第二条  → 第一条  合并');
    expect(redlineText(changesBy(done), plain)).toContain('第一条、第二条 → 第一条　合并　［一］');
    expect(redlineText(changesBy(done), plain)).toContain('第二条　并入第一条　［一］');
  });

  it('need no table when none changed', () => expect(numberingTable(changesBy(amendment(base, base)), plain)).toBe('序号没有变化'));
});

describe('the operations', () => {
  const addresses = (...texts: readonly string[]) => texts.map((text) => parseAddress(text) ?? { steps: [] });
  const deletion = {
    ...operation('一、1'),
    kind: 'delete',
    targets: addresses('第三条', '第四条', '第五条', '第六条第一款', '第六条第二款', '第七条'),
  } as const;
  const words = { ...operation('一、10'), targets: addresses('第六条第一款', '第六条第二款') };
  const order = { kind: 'non-textual', what: 'commencement', renumbers: 'none', item: '', id: '', clause: built('本决定自公布之日起施行。') } as const;
  const done = amendment(base, after, edits, [
    applied(deletion, ...edits.slice(0, 2)),
    { operation: words, status: 'failed', diagnostics: [{ code: 'A004', severity: 'error', params: {}, place: null, related: [] }] },
    applied(order),
  ]);

  it('stand in a line each, aligned by display width', () => {
    expect(operationsTable(done, plain)).toBe(
      `✓ 一、1   删去      第三条、第四条、第五条、第六条第一款、第二款、第七条           2 处
✗ 一、10  删去文字  第六条第一款、第二款                                  未能执行 A004
✓         施行日期  本决定自公布之日起施行。`,
    );
  });

  it('abbreviate long lists to fit', () => {
    const lines = operationsTable(done, { ...plain, columns: 72 }).split('\n');
    expect(lines[0]).toContain('第三条、第四条、第五条……等 6 处');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(72);
  });
});
