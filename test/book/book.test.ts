import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/book/form.ts';

/** A statute's life from the command line: its first text, two decisions, of which the second comes into force in two steps. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-'));
  for (const [name, lines] of Object.entries(TEXTS)) put(name, lines);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BODY = '某市第一届人民代表大会常务委员会';
const head = (day: string, session: string): readonly string[] => [
  '某市人民代表大会常务委员会关于修改《某市公园条例》的决定',
  `（${day}${BODY}${session}通过）`,
  '对《某市公园条例》作如下修改：',
];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'park.txt': [
    '某市公园条例',
    `（1999年3月1日${BODY}第二次会议通过）`,
    '第一条　园林局负责公园管理。',
    '第二条　公园收费。',
    '第三条　本条例自1999年6月1日起施行。',
  ],
  'first.txt': [...head('2004年5月1日', '第九次会议'), '一、将第二条修改为：“公园免费开放。”', '本决定自2004年7月1日起施行。'],
  'second.txt': [
    ...head('2010年2月1日', '第二十次会议'),
    '一、将第一条中的“园林局”修改为“绿化局”。',
    '二、将第二条中的“免费”修改为“全天免费”。',
    '本决定自公布之日起施行，本决定第二条自2011年1月1日起施行。',
  ],
  'official.txt': [
    '某市公园条例',
    `（1999年3月1日${BODY}第二次会议通过　根据2004年5月1日${BODY}第九次会议《关于修改〈某市公园条例〉的决定》修正）`,
    '第一条　园林局负责公园管理。',
    '第二条　公园免费开放。',
    '第三条　本条例自1999年6月1日起施行。',
  ],
};

function put(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

function book(...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'book', ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

function whole(): void {
  expect(book('init', 'life', 'park.txt').status).toBe(0);
  expect(book('add', 'life', 'first.txt', '--official', 'official.txt').status).toBe(0);
  expect(book('add', 'life', 'second.txt').status).toBe(0);
}

describe('a life that is whole', () => {
  test('days are read from the texts, those of single items too', () => {
    whole();
    expect(readFileSync(join(folder, 'life', 'book.yaml'), 'utf8')).toBe(
      [
        'title: 某市公园条例',
        "text: 'park.txt'",
        "adopted: '1999-03-01'",
        "in-force: '1999-06-01'",
        'decisions:',
        "  - decision: 'first.txt'",
        "    adopted: '2004-05-01'",
        "    in-force: '2004-07-01'",
        "    official: 'official.txt'",
        "  - decision: 'second.txt'",
        "    adopted: '2010-02-01'",
        "    in-force: '2010-02-01'",
        '    items:',
        "      二: '2011-01-01'",
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['1999-06-01', '园林局负责公园管理。', '公园收费。', ''],
    ['2004-06-30', '园林局负责公园管理。', '公园收费。', '2004年7月1日起施行'],
    ['2004-07-01', '园林局负责公园管理。', '公园免费开放。', ''],
    ['2010-12-31', '绿化局负责公园管理。', '公园免费开放。', '第二项，2011年1月1日起施行'],
    ['2011-01-01', '绿化局负责公园管理。', '公园全天免费开放。', ''],
  ])('the text in force on %s', (day, first, second, waiting) => {
    whole();
    const { status, out, said } = book('show', 'life', '--as-of', day);
    expect(status).toBe(0);
    expect(out).toContain(`第一条　${first}\n第二条　${second}\n`);
    if (waiting === '') expect(said).not.toContain('B027');
    else expect(said).toContain(waiting);
  });

  test('before its commencement there is no text', () => {
    whole();
    const { status, out, said } = book('show', 'life', '--as-of', '1999-05-31');
    expect([status, out]).toEqual([1, '']);
    expect(said).toContain('1999年5月31日已经通过、还没有施行');
  });

  test('log, build, blame, diff, table', () => {
    whole();
    expect(book('log', 'life').out).toContain('2  2010-02-01  2010-02-01  某市人民代表大会常务委员会关于修改《某市公园条例》的决定（第二项 2011-01-01 施行）');
    const built = book('build', 'life');
    expect([built.status, built.said]).toEqual([0, expect.stringContaining('《某市公园条例》：2 个决定全部执行\n')]);
    expect(built.out).toContain('重新公布的文本：一致（3 条）');
    expect(book('blame', 'life', '第二条').out).toContain('第二条　公园{+全天+}〔2 二〕{+免费开放+}〔1 一〕。');
    const differs = book('diff', 'life', '2004-01-01', '2010-06-01');
    expect(differs.status).toBe(1);
    expect(differs.out).toContain('[-收费-]{+免费开放+}');
    expect(book('diff', 'life', '2005-01-01', '2006-01-01').status).toBe(0);
    expect(book('table', 'life', '2004-01-01', '2010-06-01').out).toContain('绿化局');
  });

  test('a page with the time line holds every decision and the words it wrote', () => {
    whole();
    expect(book('blame', 'life', '-o', 'life.html').status).toBe(0);
    const page = readFileSync(join(folder, 'life.html'), 'utf8');
    expect(page).toContain('<time>2004-07-01</time>');
    expect(page).toMatch(/<span class="d1" title="2010-02-01　[^"]*　第二项">全天<\/span>/);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  test('export makes a repository with a commit for each text, on its day', () => {
    whole();
    expect(book('export', 'life', '--git', 'repository').status).toBe(0);
    const git = (...args: readonly string[]): string => spawnSync('git', ['-C', join(folder, 'repository'), ...args], { encoding: 'utf8' }).stdout;
    expect(git('log', '--format=%ad', '--date=short').split('\n')).toEqual(['2010-02-01', '2004-07-01', '1999-06-01', '']);
    expect(git('-c', 'core.quotepath=off', 'show', 'HEAD~1:某市公园条例.txt')).toContain('第二条　公园免费开放。');
    expect(book('export', 'life', '--git', 'repository').status).toBe(2);
  });
});

describe('what is not added', () => {
  const refused = (code: string, ...args: readonly string[]): void => {
    const before = readFileSync(join(folder, 'life', 'book.yaml'), 'utf8');
    const files = readdirSync(join(folder, 'life'));
    const { status, said } = book('add', 'life', ...args);
    expect([status, said]).toEqual([1, expect.stringContaining(`[${code}]`)]);
    expect(readFileSync(join(folder, 'life', 'book.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'life'))).toEqual(files);
  };

  test('a decision that the book has, one before the last, one that is noted already', () => {
    whole();
    refused('B025', 'second.txt');
    put('early.txt', [...head('2008年5月1日', '第十五次会议'), '一、将第二条修改为：“公园开放。”', '本决定自公布之日起施行。']);
    refused('B022', 'early.txt');
    expect(book('init', 'other', 'official.txt').status).toBe(0);
    expect(book('add', 'other', 'first.txt').said).toContain('B025');
  });

  test('one for another statute, one that cannot be carried out, one that does not give the official text, one without a day', () => {
    expect(book('init', 'life', 'park.txt').status).toBe(0);
    put('other.txt', TEXTS['first.txt']?.map((line) => line.replaceAll('公园条例', '湿地条例')) ?? []);
    refused('A012', 'other.txt');
    put('wrong.txt', [...head('2004年5月1日', '第九次会议'), '一、将第九条修改为：“公园免费开放。”', '本决定自公布之日起施行。']);
    refused('A001', 'wrong.txt');
    put('misprint.txt', TEXTS['official.txt']?.map((line) => line.replace('免费开放', '免费开')) ?? []);
    refused('B024', 'first.txt', '--official', 'misprint.txt');
    put('undated.txt', [TEXTS['first.txt']?.[0] ?? '', ...(TEXTS['first.txt']?.slice(2, 4) ?? [])]);
    refused('B023', 'undated.txt');
    expect(book('add', 'life', 'undated.txt', '--adopted', '2004-05-01', '--in-force', '2004-07-01').status).toBe(0);
    put('items.txt', [...head('2005年5月1日', '第十次会议'), '一、将第二条修改为：“公园开放。”', '本决定自公布之日起施行，本决定第七条自2006年1月1日起施行。']);
    refused('B028', 'items.txt');
  });

  test('a departure that was read is named, and stops no build', () => {
    expect(book('init', 'life', 'park.txt').status).toBe(0);
    put('misprint.txt', TEXTS['official.txt']?.map((line) => line.replace('免费开放', '免费开')) ?? []);
    expect(book('add', 'life', 'first.txt', '--official', 'misprint.txt', '--departures', '第二条').status).toBe(0);
    expect(book('build', 'life').out).toContain('除第二条外一致');
  });
});

describe('a book that is not as it should be', () => {
  const faulty = (yaml: readonly string[]): { readonly status: number | null; readonly said: string } => {
    expect(book('init', 'life', 'park.txt').status).toBe(0);
    put('life/book.yaml', yaml);
    return book('log', 'life');
  };
  const good = ['title: 某市公园条例', 'text: park.txt', 'decisions: []'];

  test.each([
    ['a key that nobody knows', [...good, 'comencement: 1999-06-01'], 'R091'],
    ['no list of decisions', good.slice(0, 2), 'R092'],
    ['a day that no calendar has', [...good, 'adopted: 1999-02-30'], 'B020'],
    ['a file outside the folder', ['title: 某市公园条例', 'text: ../park.txt', 'decisions: []'], 'B021'],
    ['a file that is not there', ['title: 某市公园条例', 'text: nothing.txt', 'decisions: []'], 'R003'],
    ['no YAML', ['title: [', 'text: park.txt'], 'R090'],
  ])('%s', (_, yaml, code) => {
    const { status, said } = faulty(yaml);
    expect([status, said]).toEqual([2, expect.stringContaining(`[${code}]`)]);
  });

  test('a folder without a book, a folder that has one, a day that is none', () => {
    expect(book('log', 'nowhere').status).toBe(2);
    whole();
    expect(book('init', 'life', 'park.txt').status).toBe(2);
    expect(book('show', 'life', '--as-of', 'yesterday').status).toBe(2);
    expect(book('blame', 'life', '第九条').status).toBe(2);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('a build stops at the step that fails, and names the item', () => {
    whole();
    put('life/first.txt', TEXTS['first.txt']?.map((line) => line.replace('第二条修改', '第八条修改')) ?? []);
    const { status, out, said } = book('build', 'life');
    expect([status, said]).toEqual([1, expect.stringContaining('停在第 1 个决定')]);
    expect(said).toContain('first.txt:4');
    expect(out).toContain('某市公园条例');
  });
});

test('the schema that editors use is the one that book.yaml is read by', () => {
  const published = fileURLToPath(new URL('../../schemas/book-file.schema.json', import.meta.url));
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(jsonSchema());
});
