import { expect, test } from 'vitest';
import { faults, readEntries, skeleton } from './entries.ts';
import type { Row } from './measure.ts';

const row: Row = {
  name: 'a/b',
  informative: false,
  items: 2,
  operations: 1,
  applied: 1,
  failed: [],
  articles: 3,
  equal: ['第一条'],
  differences: [
    { label: '第二条', class: 'departs', explained: null, ours: '第二条　甲乙。', official: '第二条　甲丙。' },
    { label: '第三条', class: 'missing', explained: null, ours: null, official: '第三条　丁。' },
  ],
  refused: [{ item: '二', codes: ['D002'], messages: ['看不懂'] }],
  headings: { equal: 0, all: 0, differing: [] },
};
const check = (markdown: string): readonly string[] => faults([row], readEntries(markdown));

test('every difference and every refused item needs an entry', () => {
  expect(check('')).toEqual(['a/b: 第二条 has no entry', 'a/b: 第三条 has no entry', 'a/b: 二 has no entry']);
  expect(check('## a/b\n\n- **第二条** official: so\n- **第三条** engine: so\n- **二** engine: so\n')).toEqual([]);
  expect(check('## a/b\n\n- **第二条** official: so\n- **其余** not gone through\n')).toEqual([]);
});

test('an entry for what is equal by now is a fault, and so is one that says nothing', () => {
  expect(check('## a/b\n- **第一条** so\n- **其余** so\n')).toEqual(['a/b: 第一条 has an entry, but is equal or understood by now']);
  expect(check('## a/b\n- **第二条**\n- **其余** so\n')).toEqual(['a/b: 第二条 has an empty entry']);
  expect(check('## a/b\n- **第二条** so\n- **第三条** so\n- **二** so\n- **其余** so\n')).toEqual(['a/b: the entry 其余 stands for nothing any more']);
  expect(check('## a/c\n## a/b\n- **其余** so\n')).toEqual(['a/c: no such case']);
});

test('a case in which nothing was compared is not equal for that', () => {
  const nothing: Row = { ...row, articles: 0, equal: [], differences: [], refused: [] };
  expect(faults([nothing], readEntries(''))).toEqual(['a/b: 全文 has no entry']);
});

test('headings that differ need an entry too', () => {
  const headed: Row = { ...row, differences: [], refused: [], headings: { equal: 0, all: 1, differing: [{ ours: '第一章 甲', official: '第一章 乙' }] } };
  expect(faults([headed], readEntries(''))).toEqual(['a/b: 编章节标题 has no entry']);
  expect(skeleton([headed], readEntries(''))).toContain('- **编章节标题** 第一章 [-甲-]{+乙+}');
});

test('what lacks an entry is drafted with the words that differ', () => {
  expect(skeleton([row], readEntries('## a/b\n- **第三条** so\n'))).toBe('## a/b\n\n- **第二条** (departs) 第二条　[-甲乙-]{+甲丙+}。\n- **二** (D002) 看不懂');
});
