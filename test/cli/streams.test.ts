import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Standard output and standard error on a device that is full, and pipes whose reader has gone away. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
const hasFull = statSync('/dev/full', { throwIfNoEntry: false })?.isCharacterDevice() === true;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-streams-'));
  const articles = Array.from({ length: 300 }, (_, i) => `第${i + 1}条　园林局负责公园管理，公园收费。`);
  writeFileSync(join(folder, 'base.txt'), `某市公园条例\n${articles.join('\n')}\n`);
  writeFileSync(
    join(folder, 'decision.txt'),
    '某市人民代表大会常务委员会关于修改《某市公园条例》的决定\n一、将第二条修改为：“公园免费开放。”\n本决定自公布之日起施行。\n',
  );
  writeFileSync(join(folder, 'jobs.jsonl'), '{"command":"apply","files":["base.txt","decision.txt"]}\n{"command":"check","files":["base.txt"]}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of shell in which xiufa is the program. */
function shell(line: string): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line.replaceAll('xiufa', `"${process.execPath}" "${program}"`)], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, out: stdout, said: stderr };
}

const COMMANDS = [
  'apply base.txt decision.txt',
  'apply base.txt decision.txt --json',
  'refs base.txt',
  'explain R003',
  'batch jobs.jsonl',
  '--help',
  '--version',
  'help apply',
];

describe.runIf(hasFull)('on a full device', () => {
  test.each(COMMANDS)('%s: standard output is said to be full, and the status is 2', (command) => {
    expect(shell(`xiufa ${command} > /dev/full`)).toMatchObject({ status: 2, said: expect.stringContaining('写不了标准输出：磁盘已满') });
  });

  test('standard error: the product is there, and the status 2 tells that not all was said', () => {
    const { status, out, said } = shell('xiufa apply base.txt decision.txt 2> /dev/full');
    expect([status, said]).toEqual([2, '']);
    expect(out).toContain('{+公园免费开放+}');
  });

  test.each(['apply base.txt nothing.txt', 'nonsense', 'apply --nonsense', ''])('both, where something is wrong besides: xiufa %s', (command) => {
    expect(shell(`xiufa ${command} > /dev/full 2> /dev/full`)).toEqual({ status: 2, out: '', said: '' });
  });
});

test.each(COMMANDS)('a reader that goes away is no fault: xiufa %s', (command) => {
  const { status, said } = shell(`{ xiufa ${command}; echo "status $?" >&2; } | true`);
  expect(status).toBe(0);
  expect(said).toContain('status 0');
  expect(said).not.toContain('Error');
});

test.each(['>&-', '<&-', '>&- 2>&-'])('a stream that is closed (%s) is no crash', (closing) => {
  expect(shell(`xiufa apply base.txt decision.txt ${closing}`).status).toBe(0);
});
