import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A batch spread by GNU parallel, as docs/batch.md shows it. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two slots of GNU parallel give the bytes of one batch', () => {
  const jobs = Array.from({ length: 10 }, (_, i) => {
    writeFileSync(join(folder, `${i}.txt`), `第${i}号条例\n第一条　应当登记。\n第${i % 3 === 0 ? '三' : '二'}条　本条例自公布之日起施行。\n`);
    return `${JSON.stringify({ id: i, command: 'check', files: [`${i}.txt`] })}\n`;
  }).join('');
  const spawned = { cwd: folder, env, encoding: 'utf8', input: jobs } as const;
  const alone = spawnSync(process.execPath, [program, 'batch', '-'], spawned).stdout;
  const { stdout } = spawnSync(
    'parallel',
    ['--will-cite', '--pipe', '-N', '3', '-j', '2', '-k', `${process.execPath} ${program} batch - --workers 1`],
    spawned,
  );
  expect(alone.trimEnd().split('\n').length).toBe(10);
  expect(stdout).toBe(alone);
});
