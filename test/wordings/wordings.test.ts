import { expect, test } from 'vitest';
import { faultsOf } from './baseline.ts';
import type { Outcome, Result } from './outcome.ts';
import { differences, foldLine, structureOf } from './structure.ts';

const result = (name: string, outcome: Outcome): Result => ({ name, kind: 'k', outcome, differences: [], said: [] });

test('what was right stays right, nothing becomes silent, no case is lost or new unseen', () => {
  const baseline = { a: 'right', b: 'refused', c: 'silent', d: 'warned', e: 'right' } as const;
  const faults = (results: readonly Result[]): readonly string[] => faultsOf(results, baseline, true).map((fault) => fault.slice(0, 12));
  const same = Object.entries(baseline).map(([name, outcome]) => result(name, outcome));
  expect(faults(same)).toEqual([]);
  expect(faults([result('a', 'warned'), ...same.slice(1)])).toEqual(['lost: a (k):']);
  expect(faults([...same.slice(0, 1), result('b', 'silent'), ...same.slice(2)])).toEqual(['silent: b (k']);
  expect(faults([...same.slice(0, 1), result('b', 'right'), ...same.slice(2)])).toEqual([]);
  expect(faults(same.slice(1))).toEqual(['a is in test']);
  expect(faults([...same, result('f', 'right')])).toEqual(['f (k) has no']);
  expect(faultsOf(same.slice(1), baseline, false)).toEqual([]);
});

test('a text is taken apart by its lines, and typography does not count', () => {
  const lines = ['某条例', '（某年通过）', '目录', '第一章　总则', '第一章 总则', '第一条　甲(乙)', '（一）丙', '第二条之一　丁', '附表1', '戊'];
  const structure = structureOf(lines.join('\n'));
  expect(structure.contents).toEqual(['第一章总则']);
  expect(structure.body).toEqual([
    { label: 'H:第一章总则', lines: [] },
    { label: '第一条', lines: ['甲（乙）', '（一）丙'] },
    { label: '第二条之一', lines: ['丁'] },
  ]);
  expect(structure.annexes).toEqual(['附表1', '戊']);
  expect(foldLine(' １．５“甲”〈乙〉- ')).toBe(foldLine('1.5"甲"《乙》—'));
  expect(differences(structure, structureOf(lines.join('\r\n').replace('某年', '次年')))).toEqual([]);
});

test('every difference has its place', () => {
  const base = ['某条例', '第一章　总则', '第一条　甲', '第二条　乙', '附表', '丙'];
  const labels = (lines: readonly string[]): readonly string[] => differences(structureOf(base.join('\n')), structureOf(lines.join('\n'))).map((d) => d.label);
  expect(labels(['某办法', ...base.slice(1)])).toEqual(['名称']);
  expect(labels(base.map((line) => line.replace('乙', '丁')))).toEqual(['第二条']);
  expect(labels(base.filter((line) => line !== '第二条　乙'))).toEqual(['第二条']);
  expect(labels(['某条例', '第一条　甲', '第一章　总则', ...base.slice(3)])).toEqual(['位置']);
  expect(labels(base.map((line) => line.replace('丙', '丁')))).toEqual(['附表']);
});
