import { describe, expect, it } from 'vitest';
import type { Amendment } from '../../src/amend/types.ts';
import { kindOf, sourcesOf, unitOf } from '../../src/changes/kind.ts';
import { type ChangedLine, fateOf, linesOf } from '../../src/changes/lines.ts';
import { textAfter, textBefore } from '../../src/changes/segments.ts';
import type { Changes } from '../../src/changes/types.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { printStatute } from '../../src/statute/print.ts';
import { amendment, by, insertEdit, statute, unit, wordEdit } from '../support/amendment.ts';
import { changesBy } from '../support/changes.ts';

/** A row in one line: its status, its labels, its text with the changes marked, who made them. */
function shown(line: ChangedLine): string {
  const { segments, causes } = line;
  const [oldLabel, newLabel] = [line.old?.label ?? null, line.new?.label ?? null];
  const label = oldLabel === newLabel ? (oldLabel ?? '') : `${oldLabel ?? ''}→${newLabel ?? ''}`;
  const text = segments.map(({ kind, text: words }) => (kind === 'same' ? words : kind === 'deleted' ? `[-${words}-]` : `{+${words}+}`)).join('');
  const who = causes.map(({ cause }) => ('operation' in cause ? `${cause.type} ${cause.operation.item}` : cause.type)).join(', ');
  return [kindOf(line), label, text, who && `(${who})`].filter((part) => part !== '').join(' ');
}

const rowsOf = (made: Amendment): readonly string[] => linesOf(changesBy(made).units).map(shown);

/** The lines that a redline spells when every change is taken, or refused. */
function spell({ units }: Changes, side: 'old' | 'new'): string {
  const text = units.map((row) => {
    const label = row[side]?.label ?? null;
    return (label === null ? '' : label + unitOf(row).gap) + (side === 'old' ? textBefore(row.segments) : textAfter(row.segments));
  });
  return text.join('');
}

function expectBothTexts(made: Amendment): void {
  const redline = changesBy(made);
  expect(spell(redline, 'old')).toBe(printStatute(made.base).join(''));
  expect(spell(redline, 'new')).toBe(printStatute(made.after).join(''));
}

const base = statute(
  '某省土地条例',
  '（1999年9月26日通过）',
  '@c1 第一章　总则',
  '@a1 第一条　为了管理土地，制定本条例。',
  '@c2 第二章　监督',
  '@a2 第二条　土地主管部门负责监督。',
  '@a2.2 有关部门应当协助：',
  '@i1 （一）公安；',
  '@i2 （二）银行；',
  '@i3 （三）税务。',
  '@a3 第三条　违反本条例的，依照第二条处罚。',
);

describe('words', () => {
  const after = statute(
    '某省土地条例',
    '（1999年9月26日通过）',
    '@c1 第一章　总则',
    '@a1 第一条　为了管理土地，制定本条例。',
    '@c2 第二章　监督',
    '@a2 第二条　自然资源主管部门依法负责监督。',
    '@a2.2 有关部门应当协助：',
    '@i1 （一）公安；',
    '@i2 （二）银行；',
    '@i3 （三）税务。',
    '@a3 第三条　违反本条例的，依照第二条处罚。',
  );
  const made = amendment(base, after, [
    wordEdit(base, 'a2.1', '土地主管部门', '自然资源主管部门', by('一')),
    insertEdit(base, 'a2.1', '负责', '依法', by('二')),
  ]);

  it('come from the edits, not from a comparison', () => {
    expect(rowsOf(made)[5]).toBe('changed 第二条 [-土地主管部门-]{+自然资源主管部门+}{+依法+}负责监督。 (operation 一, operation 二)');
  });

  it('are each ascribed to their operation', () => {
    const row = linesOf(changesBy(made).units)[5];
    expect(row?.segments.map(({ kind, by: who }) => [kind, who?.cause.type === 'operation' ? who.cause.operation.item : null])).toEqual([
      ['deleted', '一'],
      ['inserted', '一'],
      ['inserted', '二'],
      ['same', null],
    ]);
  });

  it('leave everything else the same', () => {
    const others = linesOf(changesBy(made).units).filter((_, i) => i !== 5);
    expect(others.every((row) => row.status === 'same')).toBe(true);
    expectBothTexts(made);
  });
});

describe('units that go', () => {
  const after = statute(
    '某省土地条例',
    '（1999年9月26日通过）',
    '@c2 第一章　监督',
    '@a2 第一条　土地主管部门负责监督。',
    '@a2.2 有关部门应当协助：',
    '@i1 （一）公安；',
    '@i3 （二）税务。',
    '@a3 第二条　违反本条例的，依照第一条处罚。',
  );
  const made = amendment(base, after, [
    { kind: 'delete', node: 'a1', into: null, cause: by('一') },
    { kind: 'delete', node: 'i2', into: null, cause: by('二') },
    wordEdit(base, 'a3.1', '第二条', '第一条', { type: 'reference' }),
  ]);

  it('stand where they stood, and those after them are only renumbered', () => {
    expect(rowsOf(made)).toEqual([
      'same 某省土地条例',
      'same （1999年9月26日通过）',
      'deleted 第一章→ [-总则-]',
      'deleted 第一条→ [-为了管理土地，制定本条例。-] (operation 一)',
      'renumbered 第二章→第一章 监督 (numbering)',
      'renumbered 第二条→第一条 土地主管部门负责监督。 (numbering)',
      'same 有关部门应当协助：',
      'same （一） 公安；',
      'deleted （二）→ [-银行；-] (operation 二)',
      'renumbered （三）→（二） 税务。 (numbering)',
      'changed 第三条→第二条 违反本条例的，依照[-第二条-]{+第一条+}处罚。 (reference, numbering)',
    ]);
    expectBothTexts(made);
  });

  it('know both addresses', () => {
    const row = linesOf(changesBy(made).units)[9];
    expect(row?.old?.address && formatAddress(row.old.address)).toBe('第二条第二款第三项');
    expect(row?.new?.address && formatAddress(row.new.address)).toBe('第一条第二款第二项');
  });
});

describe('units that come', () => {
  const after = statute(
    '某省土地条例',
    '（1999年9月26日通过',
    '根据2020年11月27日修正）',
    '@c1 第一章　总则',
    '@a1 第一条　为了管理土地，制定本条例。',
    '@x1 第二条　各级政府应当保护土地。',
    '@c2 第二章　监督',
    '@a2,n1 第三条　单位应当配合。',
    '@a2.1 土地主管部门负责监督。',
    '@a2.2 有关部门应当协助：',
    '@i1 （一）公安；',
    '@i2 （二）银行；',
    '@i3 （三）税务。',
    '@a3 第四条　违反本条例的，依照第二条处罚。',
  );
  const made = amendment(base, after, [
    { kind: 'insert', parent: 'body', place: { type: 'number', number: 2 }, nodes: [unit(after, 'x1')], cause: by('一') },
    { kind: 'insert', parent: 'a2', place: { type: 'number', number: 1 }, nodes: [unit(after, 'n1')], cause: by('二') },
    { kind: 'history', entry: '根据2020年11月27日修正', cause: { type: 'history' } },
  ]);

  it('stand where they were put; a new first 款 takes the line of the label', () => {
    expect(rowsOf(made).slice(1, 9)).toEqual([
      'changed （1999年9月26日通过[-）-] (history)',
      'inserted {+根据2020年11月27日修正）+} (history)',
      'same 第一章 总则',
      'same 第一条 为了管理土地，制定本条例。',
      'inserted →第二条 {+各级政府应当保护土地。+} (operation 一)',
      'same 第二章 监督',
      'changed 第二条→第三条 {+单位应当配合。+} (operation 二, numbering)',
      'same 土地主管部门负责监督。',
    ]);
    expect(fateOf(linesOf(changesBy(made).units)[7] as ChangedLine)).toBe('inserted');
    expectBothTexts(made);
  });
});

describe('units written anew', () => {
  const after = statute(
    '某省土地条例',
    '（1999年9月26日通过）',
    '@c1 第一章　总则',
    '@a1,y0 第一条　为了保护和管理土地，制定本条例。',
    '@c2 第二章　监督',
    '@a2,y1 第二条　自然资源主管部门负责监督。',
    '@y2 有关部门应当协助：',
    '@y3 （一）公安；',
    '@y4 （二）税务机关。',
    '@a3 第三条　违反本条例的，依照第二条处罚。',
  );
  const made = amendment(base, after, [
    { kind: 'rewrite', node: 'a1', nodes: [unit(after, 'a1')], cause: by('一') },
    { kind: 'rewrite', node: 'a2', nodes: [unit(after, 'a2')], cause: by('二') },
  ]);

  it('are compared word by word inside, 款 with 款 and 项 with 项', () => {
    expect(rowsOf(made).slice(3, 10)).toEqual([
      'changed 第一条 为了{+保护和+}管理土地，制定本条例。 (operation 一)',
      'same 第二章 监督',
      'changed 第二条 [-土地-]{+自然资源+}主管部门负责监督。 (operation 二)',
      'same 有关部门应当协助：',
      'same （一） 公安；',
      'deleted （二）→ [-银行；-] (operation 二)',
      'changed （三）→（二） 税务{+机关+}。 (operation 二)',
    ]);
    expectBothTexts(made);
  });
});

describe('merged articles', () => {
  const after = statute(
    '某省土地条例',
    '（1999年9月26日通过）',
    '@c1 第一章　总则',
    '@a1,m 第一条　为了管理土地，制定本条例，由土地主管部门负责监督。',
    '@c2 第二章　监督',
    '@a3 第二条　违反本条例的，依照第二条处罚。',
  );
  const made = amendment(base, after, [
    { kind: 'rewrite', node: 'a1', nodes: [unit(after, 'a1')], cause: by('一') },
    { kind: 'delete', node: 'a2', into: 'a1', cause: by('一') },
  ]);

  it('stand where the first stood; the others say where they went', () => {
    const rows = linesOf(changesBy(made).units);
    expect(rows.map(shown).slice(3, 7)).toEqual([
      'joined 第一条 为了管理土地，制定本条例{+，由土地主管部门负责监督+}。 (operation 一)',
      'same 第二章 监督',
      'merged 第二条→ [-土地主管部门负责监督。-] (operation 一)',
      'merged [-有关部门应当协助：-] (operation 一)',
    ]);
    expect(sourcesOf(rows[3] as ChangedLine).map(({ label }) => label)).toEqual(['第一条', '第二条']);
    expect(rows[5]?.into?.label).toBe('第一条');
    expectBothTexts(made);
  });
});
