import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folder, INDEX_FILE, openFolder } from '../../src/batch/folder.ts';
import { type CitationIndex, citingStatutes, openIndex, titlesKept } from '../../src/ripple/index-file.ts';
import { textsIn } from '../../src/ripple/kept-texts.ts';
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
  const statutes = await citingStatutes(await open(), title);
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

test('takes what it kept of every statute of the samples', async () => {
  const samples = openFolder(fileURLToPath(new URL('../../statutes', import.meta.url))) as Folder;
  for (const name of samples.files) write(name.replaceAll(sep, '-'), readFileSync(join(samples.path, name), 'utf8'));
  const { files } = await open();
  const kept = [...files.values()].filter(({ statute }) => statute !== null).map(({ texts }) => textsIn(texts)?.length ?? null);
  expect(kept).not.toContain(null);
  expect(kept.filter((count) => count !== 0).length).toBeGreaterThan(2);
});

/** Changes what is kept of the index and gives it the sum that it then has. */
function forge(change: (rows: unknown[][], texts: string) => [unknown, string]): void {
  const path = join(folder, INDEX_FILE);
  const [maker = '', rows = '', texts = ''] = readFileSync(path, 'utf8').split('\n');
  const [made, kept] = change(JSON.parse(rows) as unknown[][], texts);
  const behind = `${JSON.stringify(made)}\n${kept}`;
  writeFileSync(path, `${JSON.stringify({ ...JSON.parse(maker), sum: createHash('sha256').update(behind).digest('hex') })}\n${behind}`);
}

const CITED = ['rule.txt 甲法 第四条', 'rule.txt 乙法 第一条'];

test('with one letter changed is made anew', async () => {
  await open();
  const path = join(folder, INDEX_FILE);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('甲法', '丙法'));
  expect(await open()).toMatchObject({ renewed: 2 });
  expect(await cited('甲法')).toEqual(CITED);
});

test.each<[string, (row: unknown[]) => unknown]>([
  ['no rows', () => 1],
  ['a row of nothing', () => null],
  ['a row too short', (row) => row.slice(1)],
  ['a statute that is a word', (row) => row.with(3, '甲')],
  ['a title that is a number', (row) => row.with(3, { ...(row[3] as object), title: 1 })],
  ['laws that are none', (row) => row.with(3, { ...(row[3] as object), laws: [null] })],
  ['no age', (row) => row.with(3, { ...(row[3] as object), age: 1 })],
  ['texts of less than nothing', (row) => row.with(4, -1)],
  ['texts without end', (row) => row.with(4, 1e15)],
])('made up by somebody is made anew: %s', async (what, change) => {
  await open();
  forge((rows, texts) => [what === 'no rows' ? 1 : rows.map((row) => change(row)), texts]);
  expect(await open()).toMatchObject({ renewed: 2 });
  expect(await cited('甲法')).toEqual(CITED);
});

test.each<[string, (texts: string) => string]>([
  ['no JSON', (texts) => texts.replace('[', '{')],
  ['lists in lists', (texts) => '['.repeat(Buffer.byteLength(texts))],
  ['a number for a text', (texts) => texts.replace(/"text":"[^"]*"/, (text) => `"text":1${' '.repeat(Buffer.byteLength(text) - 8)}`)],
  ['a place that is not there', (texts) => texts.replace(/"end":\d+/, (end) => `"end":${'9'.repeat(end.length - 6)}`)],
  ['no references', (texts) => texts.replaceAll('"citations"', '"citationz"')],
  ['levels that nobody knows', (texts) => texts.replaceAll('"article"', '"artikel"')],
])('texts made up by somebody are read again: %s', async (_, change) => {
  await open();
  forge((rows, texts) => [rows, change(texts)]);
  expect(await open()).toMatchObject({ renewed: 0 });
  expect(await cited('甲法')).toEqual(CITED);
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
