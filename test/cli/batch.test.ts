import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/cli/batch/job.ts';
import { projectFile } from '../support/texts.ts';

/** Many jobs over small statutes, of which some differ, one is for another statute, and one is no job at all. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-'));
  put('base.txt', ['某市公园条例', '第一条　园林局负责公园管理。', '第二条　公园收费。']);
  put('decision.txt', [
    '某市人民代表大会常务委员会关于修改《某市公园条例》的决定',
    '对《某市公园条例》作如下修改：',
    '一、将第二条修改为：“公园免费开放。”',
    '本决定自公布之日起施行。',
  ]);
  put('after.txt', ['某市公园条例', '第一条　园林局负责公园管理。', '第二条　公园免费开放。']);
  put('other.txt', ['某市湿地条例', '第一条　保护湿地。']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

const JOBS: readonly object[] = [
  { id: 'apply', command: 'apply', files: ['base.txt', 'decision.txt'], options: { output: 'out.txt' } },
  { id: 'equal', command: 'verify', files: ['base.txt', 'decision.txt'], options: { against: 'after.txt' } },
  { id: 'differs', command: 'verify', files: ['base.txt', 'decision.txt'], options: { against: 'base.txt' } },
  { id: 'other', command: 'apply', files: ['other.txt', 'decision.txt'] },
  { id: 'missing', command: 'check', files: ['nothing.txt'] },
  { command: 'diff', files: ['base.txt', 'after.txt'] },
  { id: 'draft', command: 'draft', files: ['base.txt', 'after.txt'], options: { body: '某市人民代表大会常务委员会' } },
  { id: 'convert', command: 'convert', files: ['base.txt'], options: { output: 'base.md' } },
];
const STATUSES = [0, 0, 1, 1, 2, 1, 0, 0];

function batch(args: readonly string[], input?: string): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'batch', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { status, out: stdout, said: stderr };
}

const jsonl = (jobs: readonly object[]): string => jobs.map((job) => `${JSON.stringify(job)}\n`).join('');
const statuses = (lines: string): readonly number[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).status);

test('a result for each job, in their order; one that fails does not stop the others', () => {
  writeFileSync(join(folder, 'jobs.jsonl'), jsonl(JOBS));
  const { status, out, said } = batch(['jobs.jsonl']);
  expect([status, statuses(out)]).toEqual([1, STATUSES]);
  const results = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map(({ id }) => id)).toEqual(['apply', 'equal', 'differs', 'other', 'missing', 6, 'draft', 'convert']);
  expect(results[1].result.equal).toBe(true);
  expect(results[3].diagnostics.map(({ code }: { code: string }) => code)).toContain('A012');
  expect(results[6].result.text).toContain('将第二条修改为');
  expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('公园免费开放');
  expect(existsSync(join(folder, 'base.md'))).toBe(true);
  expect(said).toMatch(/^命令 .*\n(?:.*\n)*8 个任务/);
});

test('the same bytes with one thread and with four, from a file, from standard input, as YAML', () => {
  writeFileSync(join(folder, 'jobs.jsonl'), jsonl(JOBS));
  writeFileSync(join(folder, 'jobs.yaml'), JOBS.map((job) => `- ${JSON.stringify(job)}\n`).join(''));
  const { out } = batch(['jobs.jsonl', '--workers', '1']);
  expect(batch(['jobs.jsonl', '--workers', '4']).out).toBe(out);
  expect(batch(['-'], jsonl(JOBS)).out).toBe(out);
  expect(batch(['jobs.yaml']).out).toBe(out);
});

test('shards are parts of the whole', () => {
  writeFileSync(join(folder, 'jobs.jsonl'), jsonl(JOBS));
  const lines = batch(['jobs.jsonl']).out.trimEnd().split('\n');
  const parts = [1, 2, 3].map((part) =>
    batch(['jobs.jsonl', '--shard', `${part}/3`])
      .out.trimEnd()
      .split('\n'),
  );
  expect(parts.map((part) => part.length)).toEqual([3, 3, 2]);
  expect(lines.map((_, i) => parts[i % 3]?.[Math.floor(i / 3)])).toEqual(lines);
});

test('what is no job, or must not be one, is said in its place', () => {
  const { status, out } = batch(
    ['-'],
    [
      '{ not json',
      JSON.stringify({ command: 'rm', files: ['base.txt'] }),
      JSON.stringify({ command: 'apply', files: ['base.txt', 'decision.txt'], options: { output: '../out.txt' } }),
      JSON.stringify({ command: 'check', files: ['base.txt'], options: { watch: true } }),
      JSON.stringify({ command: 'check', files: ['after.txt'] }),
      '',
    ].join('\n'),
  );
  expect([status, statuses(out)]).toEqual([1, [2, 2, 2, 2, 0]]);
  expect(out).toContain('任务只能写入清单所在的目录：../out.txt');
  expect(existsSync(join(folder, '../out.txt'))).toBe(false);
});

test('jobs speak the language that is told, that of a job before that of the batch', () => {
  put('jobs.jsonl', [
    JSON.stringify({ command: 'check', files: ['nothing.txt'] }),
    JSON.stringify({ command: 'check', files: ['nothing.txt'], options: { lang: 'zh' } }),
  ]);
  const { out } = batch(['jobs.jsonl', '--lang', 'en']);
  expect(out.trimEnd().split('\n')).toEqual([expect.stringContaining('cannot be opened'), expect.stringContaining('打不开')]);
  put('xiufa.yaml', ['language: en']);
  put('jobs.jsonl', [JSON.stringify({ command: 'check', files: ['nothing.txt'] })]);
  expect(batch(['jobs.jsonl']).out).toContain('cannot be opened');
});

test('the files of --with lie in the folder of the manifest, and none of them is written by another job', () => {
  mkdirSync(join(folder, 'inner'));
  put('inner/citing.txt', ['某市湿地条例', '第一条　违反《某市公园条例》第二条的，依照其规定处罚。']);
  put('inner/decision.txt', [
    '某市人民代表大会常务委员会关于修改《某市湿地条例》的决定',
    '对《某市湿地条例》作如下修改：',
    '一、将第一条中的“处罚”修改为“处理”。',
    '二、条文中引用的《某市公园条例》的条文序号根据修改后的《某市公园条例》作相应调整。',
  ]);
  put('inner/old.txt', ['某市公园条例', '第一条　园林局负责公园管理。', '第二条　公园收费。']);
  put('inner/change.txt', [
    '某市人民代表大会常务委员会关于修改《某市公园条例》的决定',
    '对《某市公园条例》作如下修改：',
    '一、增加一条，作为第一条：“为了保护公园，制定本条例。”',
    '本条例条文顺序作相应调整。',
  ]);
  const follow = { command: 'apply', files: ['citing.txt', 'decision.txt'], options: { with: '某市公园条例=old.txt,change.txt', output: 'new.txt' } };
  const spoil = { command: 'convert', files: ['citing.txt'], options: { output: 'old.txt' } };
  put(
    'inner/jobs.jsonl',
    [follow, spoil].map((job) => JSON.stringify(job)),
  );
  expect(statuses(batch(['inner/jobs.jsonl']).out)).toEqual([0, 2]);
  expect(readFileSync(join(folder, 'inner/new.txt'), 'utf8')).toContain('《某市公园条例》第三条');
});

test.each([
  ['a list that holds itself', 'jobs.yaml', '- &a [*a]'],
  ['lists of lists of lists', 'jobs.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  [
    'a list ten times in each of ten',
    'jobs.yaml',
    ['a0: &a0 [x]', ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`)].join('\n'),
  ],
])('%s is no manifest', (_, name, text) => {
  writeFileSync(join(folder, name), text);
  const { status, said } = batch([name]);
  expect([status, said.trimEnd().split('\n')]).toEqual([2, [expect.stringContaining('读不了')]]);
});

test('a line of lists in lists without end is no job', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  put('jobs.jsonl', [deep, `{"command":"check","files":${deep}}`, JSON.stringify({ command: 'check', files: ['base.txt'] })]);
  expect(statuses(batch(['jobs.jsonl']).out)).toEqual([2, 2, 0]);
});

test('a folder of cases and books is a manifest', () => {
  for (const name of ['one', 'two']) {
    mkdirSync(join(folder, 'cases', name), { recursive: true });
    for (const file of ['base.txt', 'decision.txt', 'after.txt']) writeFileSync(join(folder, 'cases', name, file), readFileSync(join(folder, file)));
  }
  spawnSync(process.execPath, [program, 'book', 'init', 'cases/life', 'base.txt', '--adopted', '2000-01-01'], { cwd: folder, env });
  const results = batch(['cases'])
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(results.map(({ id, command, status }) => [id, command, status])).toEqual([
    ['life', 'build', 0],
    ['one', 'verify', 0],
    ['two', 'verify', 0],
  ]);
});

test.each([
  [['nothing.jsonl'], '读不了'],
  [['jobs.jsonl', '--resume'], '--resume'],
  [['jobs.jsonl', '--shard', '4/3'], '2/8'],
  [['jobs.jsonl', '--workers', '0'], '正整数'],
])('%s is wrong usage', (args, said) => {
  writeFileSync(join(folder, 'jobs.jsonl'), jsonl(JOBS));
  const ran = batch(args);
  expect([ran.status, ran.said]).toEqual([2, expect.stringContaining(said)]);
});

describe('files of several jobs', () => {
  const apply = (output: string, ...more: string[]): object => ({ command: 'apply', files: ['base.txt', 'decision.txt', ...more], options: { output } });
  const run = (...jobs: readonly object[]): { readonly statuses: readonly number[]; readonly out: string } => {
    put(
      'jobs.jsonl',
      jobs.map((job) => JSON.stringify(job)),
    );
    const { out } = batch(['jobs.jsonl', '--brief']);
    return { statuses: statuses(out), out };
  };

  test('two do not write one file, by whatever path', () => {
    symlinkSync('.', join(folder, 'here'));
    const { statuses: ended, out } = run(apply('out.txt'), apply('./out.txt'), apply('here/out.txt'));
    expect(ended).toEqual([0, 2, 2]);
    expect(out).toContain('任务不分先后');
  });

  test('none writes what another reads, and none reads what another writes', () => {
    expect(run(apply('out.txt'), { command: 'check', files: ['out.txt'] }, apply('base.txt')).statuses).toEqual([0, 2, 2]);
  });

  test('nothing is written outside the folder: by no path, no link and no file that looks like an option', () => {
    mkdirSync(join(folder, 'inner'));
    for (const name of ['base.txt', 'decision.txt']) cpSync(join(folder, name), join(folder, 'inner', name));
    symlinkSync('..', join(folder, 'inner', 'out'));
    put(
      'inner/jobs.jsonl',
      [apply('../x.txt'), apply(join(folder, 'x.txt')), apply('out/x.txt'), apply('y.txt', '--redline=../x.txt')].map((job) => JSON.stringify(job)),
    );
    const { status, stdout } = spawnSync(process.execPath, [program, 'batch', 'jobs.jsonl', '--brief'], { cwd: join(folder, 'inner'), env, encoding: 'utf8' });
    expect([status, ...statuses(stdout)]).toEqual([1, 2, 2, 2, 2]);
    expect(existsSync(join(folder, 'x.txt'))).toBe(false);
  });
});

test.each(['nowhere/results.jsonl', `${'a'.repeat(252)}`])('results that cannot be written end the batch with 2: %s', (output) => {
  put('jobs.jsonl', [JSON.stringify({ command: 'check', files: ['base.txt'] })]);
  const { status, said } = batch(['jobs.jsonl', '-o', output]);
  expect([status, said]).toEqual([2, expect.stringContaining('写不了')]);
});

describe('a batch that is stopped', () => {
  const many = Array.from({ length: 60 }, (_, i): object => {
    const job = JOBS[i % JOBS.length] as { readonly options?: { readonly output?: string } };
    const output = job.options?.output;
    return { ...job, id: i, ...(output !== undefined && { options: { output: `${i}-${output}` } }) };
  });

  /** Starts a batch and sends it a signal as soon as some results are there; gives its status. */
  function stopped(signal: NodeJS.Signals): Promise<number | null> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [program, 'batch', 'jobs.jsonl', '-o', 'results.jsonl'], { cwd: folder, env, stdio: 'ignore' });
      const part = join(folder, 'results.jsonl.part');
      const watch = setInterval(() => {
        if (!existsSync(part) || readFileSync(part, 'utf8').split('\n').length <= 6) return;
        clearInterval(watch);
        child.kill(signal);
      }, 5);
      child.on('exit', done);
    });
  }

  test.each(['SIGKILL', 'SIGINT'] as const)('%s, then --resume: the same bytes as in one go, and nothing done twice', async (signal) => {
    writeFileSync(join(folder, 'jobs.jsonl'), jsonl(many));
    const whole = batch(['jobs.jsonl']).out;
    const status = await stopped(signal);
    expect(status).toBe(signal === 'SIGINT' ? 130 : null);
    expect(existsSync(join(folder, 'results.jsonl'))).toBe(false);
    const { status: ended, said } = batch(['jobs.jsonl', '-o', 'results.jsonl', '--resume']);
    expect(ended).toBe(1);
    expect(readFileSync(join(folder, 'results.jsonl'), 'utf8')).toBe(whole);
    expect(existsSync(join(folder, 'results.jsonl.part'))).toBe(false);
    const [, now = '0', before = '0'] = /^(\d+) 个任务.*另有 (\d+) 个以前已经完成/m.exec(said) ?? [];
    expect(Number(before)).toBeGreaterThan(4);
    expect(Number(now) + Number(before)).toBe(many.length);
  });
});

test('the schema of a manifest is the published one', () => {
  expect(projectFile('schemas/batch-file.schema.json')).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});
