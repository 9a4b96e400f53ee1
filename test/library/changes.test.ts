import { expect, test } from 'vitest';
import { amendInOrder, changes, changesJson, diff } from '../../src/index.ts';

const BASE = ['某市河道管理办法', '（2015年3月1日某市人民政府令第1号公布）', '第一条　水利局负责河道管理。', '第二条　其余照旧。'].join('\n');
const order = (clause: string): string => ['关于修改《某市河道管理办法》的决定', '决定对《某市河道管理办法》作如下修改：', `一、${clause}`].join('\n');

test('what several decisions changed, each change with the item that made it', () => {
  const { amendments } = amendInOrder(BASE, [order('将第一条中的“水利局”修改为“水务局”。'), order('删去第二条。')]);
  const whole = changes(amendments);
  const told = (whole?.units ?? []).flatMap(({ old, status, causes }) =>
    causes.map(({ cause, decision }) => [old?.text || old?.label, status, decision, 'operation' in cause ? cause.operation.item : null]),
  );
  expect(told).toEqual([
    ['水利局负责河道管理。', 'changed', 0, '一'],
    ['第二条', 'deleted', 1, '一'],
    ['其余照旧。', 'deleted', 1, '一'],
  ]);
  expect(changesJson(whole as NonNullable<typeof whole>)).toMatchObject({ old: '某市河道管理办法', decisions: [expect.any(String), expect.any(String)] });
  expect(changes([])).toBeNull();
});

test('what changed between two versions: a swap changes no words', () => {
  const swapped = diff(BASE, BASE.replace('水利局负责河道管理', '（甲）').replace('其余照旧', '水利局负责河道管理').replace('（甲）', '其余照旧'));
  const units = swapped.changes.units.filter(({ status, moved, renumbered }) => status !== 'same' || moved || renumbered);
  expect(units.map(({ old, status }) => [old?.label, status])).toEqual([
    ['第二条', 'same'],
    ['第一条', 'same'],
  ]);
});
