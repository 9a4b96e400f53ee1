import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Pipes, devices, sockets, folders and links where files are expected: in folders they are passed over, named as an input a pipe is read and the others are refused. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
const BASE = '某市公园条例\n第一条　园林局负责公园管理。\n第二条　公园收费。\n';
const DECISION = '某市人民代表大会常务委员会关于修改《某市公园条例》的决定\n一、将第二条修改为：“公园免费开放。”\n本决定自公布之日起施行。\n';

let folder: string;
let server: Server;
const at = (...names: string[]): string => join(folder, ...names);
const pipe = (path: string): void => void spawnSync('sh', ['-c', `mkfifo "${path}"`]);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-special-'));
  writeFileSync(at('base.txt'), BASE);
  writeFileSync(at('decision.txt'), DECISION);
  mkdirSync(at('laws', 'folder.txt'), { recursive: true });
  writeFileSync(at('laws', 'base.txt'), BASE);
  symlinkSync('..', at('laws', 'folder.txt', 'around'));
  symlinkSync('circle.txt', at('laws', 'circle.txt'));
  symlinkSync('/dev/zero', at('laws', 'zero.txt'));
  pipe(at('laws', 'pipe.txt'));
  server = createServer().listen(at('laws', 'socket.txt'));
  await new Promise((done) => server.once('listening', done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, args: readonly string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', timeout: 60_000 });
  return { status, out: stdout, said: stderr };
}
const xiufa = (...args: string[]): ReturnType<typeof run> => run(process.execPath, [program, ...args]);
const bash = (line: string): ReturnType<typeof run> => run('bash', ['-c', line.replaceAll('xiufa', `"${process.execPath}" "${program}"`)]);

describe('in a folder', () => {
  test.each([
    [['apply', 'decision.txt', '--statutes', 'laws', '-o', 'out/'], 0],
    [['check', 'laws'], 0],
    [['refs', 'laws'], 0],
    [['index', 'laws'], 0],
    [['ripple', 'base.txt', 'decision.txt', '--over', 'laws'], 0],
    [['draft', 'laws', 'laws'], 1],
  ] as const)('only files are opened: %j', (args, status) => {
    const done = xiufa(...args);
    expect(done.status).toBe(status);
    expect(done.said).toContain('circle.txt');
  });

  test('what is no file is told', () => {
    expect(xiufa('check', 'laws').said).toContain('（管道、设备之类，不是文件）：pipe.txt、socket.txt、zero.txt');
  });

  test('settings and a book that are pipes are not waited for', () => {
    mkdirSync(at('set'));
    writeFileSync(at('set', 'base.txt'), BASE);
    pipe(at('set', 'xiufa.yaml'));
    expect(xiufa('check', 'set/base.txt')).toMatchObject({ status: 2, said: expect.stringContaining('xiufa.yaml') });
    mkdirSync(at('book'));
    pipe(at('book', 'book.yaml'));
    expect(xiufa('book', 'build', 'book')).toMatchObject({ status: 2, said: expect.stringContaining('[R003]') });
  });

  test('a folder of cases takes files alone', () => {
    mkdirSync(at('cases'));
    pipe(at('cases', 'base.txt'));
    symlinkSync('circle', at('cases', 'circle'));
    writeFileSync(at('cases', 'decision.txt'), DECISION);
    expect(xiufa('batch', 'cases').status).toBe(0);
  });
});

describe('as an input', () => {
  test.each([
    ['laws', '这是目录'],
    ['laws/zero.txt', '这是设备'],
    ['laws/socket.txt', '这是套接字'],
    ['laws/circle.txt', '链接太多'],
    ['base.txt/x', '路径中的一段不是目录'],
    ['nothing\ufffd.txt', '不是 UTF-8'],
  ])('%s is refused: %s', (path, why) => {
    for (const args of [
      ['apply', path, 'decision.txt'],
      ['apply', 'base.txt', path],
      ['diff', 'base.txt', path],
    ])
      expect(xiufa(...args)).toMatchObject({ status: 2, said: expect.stringContaining(why) });
  });

  test('a pipe that is named is read', () => {
    expect(bash('xiufa apply <(cat base.txt) <(cat decision.txt) --text')).toMatchObject({ status: 0, out: expect.stringContaining('公园免费开放') });
    expect(bash('cat base.txt | xiufa apply /dev/stdin decision.txt --text')).toMatchObject({ status: 0, out: expect.stringContaining('公园免费开放') });
  });

  test('a manifest that is a pipe has all its jobs', () => {
    const { status, out } = bash(`xiufa batch <(echo '{"command":"check","files":["base.txt"]}') --brief`);
    expect([status, out.trimEnd().split('\n').length]).toEqual([0, 1]);
    expect(out).toContain('"check"');
  });
});

test('the file of a book is no link to what lies outside its folder', () => {
  mkdirSync(at('linked'));
  symlinkSync('../base.txt', at('linked', 'base.txt'));
  writeFileSync(at('linked', 'book.yaml'), 'title: 某市公园条例\ntext: base.txt\nadopted: 2020-01-01\nin-force: 2020-01-01\ndecisions: []\n');
  expect(xiufa('book', 'log', 'linked')).toMatchObject({ status: 2, said: expect.stringContaining('[B021]') });
  rmSync(at('linked', 'base.txt'));
  writeFileSync(at('linked', 'base.txt'), BASE);
  expect(xiufa('book', 'log', 'linked').status).toBe(0);
});

describe('a book keeps files', () => {
  const days = ['--adopted', '2020-01-01', '--in-force', '2020-01-01'];

  test('what can be read once only is refused, not kept empty', () => {
    expect(xiufa('book', 'init', 'piped', '-', ...days).status).toBe(2);
    expect(bash(`xiufa book init piped <(cat base.txt) ${days.join(' ')}`).status).toBe(2);
    expect(existsSync(at('piped'))).toBe(false);
  });

  test('a statute named as the book itself has another name there', () => {
    writeFileSync(at('book.yaml'), `form: statute\ntitle: 某市公园条例\nbody:\n  - article: 第一条\n    text: 甲。\n`);
    expect(xiufa('book', 'init', 'named', 'book.yaml', ...days).status).toBe(0);
    expect(readFileSync(at('named', 'book-2.yaml'), 'utf8')).toContain('form: statute');
    expect(xiufa('book', 'show', 'named')).toMatchObject({ status: 0, out: expect.stringContaining('甲。') });
  });

  test('a repository that is a file is refused', () => {
    writeFileSync(at('file'), '');
    expect(xiufa('book', 'export', 'named', '--git', 'file')).toMatchObject({ status: 2, said: expect.stringContaining('写不了 file') });
  });
});

test('the results of a batch go through a pipe, which stays one', () => {
  writeFileSync(at('jobs.jsonl'), '{"command":"check","files":["base.txt"]}\n{"command":"refs","files":["base.txt"]}\n');
  bash('mkfifo results; cat results > got & xiufa batch jobs.jsonl --brief -o results; wait');
  expect(bash('test -p results').status).toBe(0);
  expect(readFileSync(at('got'), 'utf8').trimEnd().split('\n').length).toBe(2);
  expect(existsSync(at('results.part'))).toBe(false);
  expect(xiufa('batch', 'jobs.jsonl', '-o', 'results', '--resume').status).toBe(2);
});
