import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folder, INDEX_FILE, openFolder } from '../../src/batch/folder.ts';
import { type CitationIndex, citingStatutes, openIndex, titlesKept } from '../../src/ripple/index-file.ts';
import { LAW, rule } from '../support/collection.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-index-'));
  write('law.txt', LAW);
  write('rule.txt', rule(['适用《甲法》第四条。', '适用《乙法》第一条。']));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}

async function open(program = 'xiufa 1'): Promise<CitationIndex> {
  return openIndex(openFolder(folder) as Folder, { program, reading: { revisions: 'ask' }, at: () => {} });
}

/** What the statutes cite of the law of a title. */
async function cited(title: string): Promise<readonly string[]> {
  const statutes = citingStatutes(await open(), title);
  return [...statutes].flatMap(([file, { texts }]) =>
    texts.flatMap(({ text, citations }) => citations.map(({ reference: { start, end }, law }) => `${file} ${law} ${text.slice(start, end)}`)),
  );
}

test('is made once, and tells what it has', async () => {
  expect(await open()).toMatchObject({ statutes: 2, citations: 2, unread: [], renewed: 2, notKept: null });
  expect(await open()).toMatchObject({ statutes: 2, citations: 2, renewed: 0, notKept: null });
  expect(await cited('中华人民共和国甲法')).toEqual(['rule.txt 甲法 第四条', 'rule.txt 乙法 第一条']);
  expect(await cited('中华人民共和国丙法')).toEqual([]);
});

test('reads what changed, came or went, and nothing else', async () => {
  await open();
  write('rule.txt', rule(['适用《甲法》第五条。']));
  write('other.txt', rule(['适用《甲法》第六条。'], { title: '某省甲事办法' }));
  rmSync(join(folder, 'law.txt'));
  expect(await open()).toMatchObject({ statutes: 2, citations: 2, renewed: 2 });
  expect(await cited('甲法')).toEqual(['other.txt 甲法 第六条', 'rule.txt 甲法 第五条']);
  // As long as it was, and of another time.
  write('rule.txt', rule(['适用《甲法》第三条。']));
  utimesSync(join(folder, 'rule.txt'), 1, 1);
  expect(await open()).toMatchObject({ renewed: 1 });
});

test('of another program, or damaged, is made anew', async () => {
  await open();
  expect(await open('xiufa 2')).toMatchObject({ renewed: 2 });
  const path = join(folder, INDEX_FILE);
  writeFileSync(path, readFileSync(path).subarray(0, -5));
  expect(await open('xiufa 2')).toMatchObject({ renewed: 2, citations: 2 });
  writeFileSync(path, '{}\n');
  expect(await open('xiufa 2')).toMatchObject({ renewed: 2, citations: 2 });
});

test('does without being kept where it cannot be, and leaves nothing behind', async () => {
  mkdirSync(join(folder, INDEX_FILE));
  mkdirSync(join(folder, INDEX_FILE, 'in the way'));
  const index = await open();
  expect(index).toMatchObject({ statutes: 2, citations: 2 });
  expect(index.notKept).toMatch(/^E/);
  expect(readdirSync(folder).sort()).toEqual([INDEX_FILE, 'law.txt', 'rule.txt'].sort());
});

test('holds replies without articles, and no amending decisions', async () => {
  write(
    'reply.txt',
    '最高人民法院关于甲事的批复\n（2015年1月1日最高人民法院审判委员会第1次会议通过）\n某省高级人民法院：\n甲事依照《中华人民共和国甲法》第四条办理。\n',
  );
  write(
    'decision.txt',
    '某机关关于修改《中华人民共和国甲法》的决定\n（2015年1月1日通过）\n决定对《中华人民共和国甲法》作如下修改：\n一、删去《中华人民共和国甲法》第四条。\n',
  );
  expect(await open()).toMatchObject({ unread: ['decision.txt'] });
  expect(await cited('甲法')).toContain('reply.txt 中华人民共和国甲法 第四条');
});

test('no other command tells of it', async () => {
  await open();
  expect(openFolder(folder)?.diagnostics).toEqual([]);
});

test('tells the titles that it knows to who only looks for a statute, and makes nothing', async () => {
  const known = (program = 'xiufa 1') => titlesKept(openFolder(folder) as Folder, { program, reading: { revisions: 'ask' } });
  expect(known()('law.txt')).toBeNull();
  expect(readdirSync(folder)).toEqual(['law.txt', 'rule.txt']);
  await open();
  expect(known()('law.txt')).toBe('中华人民共和国甲法');
  expect(known()('nowhere.txt')).toBeNull();
  expect(known('xiufa 2')('law.txt')).toBeNull();
  write('law.txt', LAW.replace('甲法', '乙法'));
  utimesSync(join(folder, 'law.txt'), 1, 1);
  expect(known()('law.txt')).toBeNull();
});
