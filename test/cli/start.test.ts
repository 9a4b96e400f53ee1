import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What a cold start loads, held by counts and not by the clock (docs/decisions.md#cold-start). */
const root = fileURLToPath(new URL('../..', import.meta.url));
const job = ['apply', join(root, 'statutes/shanxi-land-2008.txt'), join(root, 'decisions/shanxi-2020-66.txt')];

/** Runs a command line in a process of its own and tells on standard error what was loaded, behind what the command says. */
const PROBE = `
  const before = new Set(process.moduleLoadList);
  const scripts = [];
  const told = (name, { cachedDataRejected }) => scripts.push({ name, cachedDataRejected });
  require(${JSON.stringify(join(root, 'bin/load.js'))}).program(told).main().then(() => {
    const builtins = process.moduleLoadList.filter((name) => !before.has(name)).map((name) => name.replace(/^\\S+ /, ''));
    require('node:fs').writeSync(2, '\\n' + JSON.stringify({ scripts, builtins }));
  });
`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-start-'));
  writeFileSync(join(folder, 'probe.cjs'), PROBE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Loaded {
  readonly scripts: readonly { readonly name: string; readonly cachedDataRejected?: boolean }[];
  readonly builtins: readonly string[];
}

function loadedBy(...args: string[]): Loaded {
  return loadedInto('pipe', ...args);
}

/** The same, with standard output into a pipe, or into the null device. */
function loadedInto(output: 'pipe' | 'ignore', ...args: string[]): Loaded {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'probe.cjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
    stdio: ['ignore', output, 'pipe'],
  });
  expect([status, output === 'ignore' || stdout.length > 0]).toEqual([0, true]);
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n')));
}

test('the main job loads the core alone, compiled already', () => {
  const { scripts } = loadedBy(...job);
  expect(scripts.map(({ name }) => name).sort()).toEqual(['./core.cjs', './rolldown-runtime.cjs', './xiufa.cjs']);
  expect(scripts.find(({ name }) => name === './core.cjs')?.cachedDataRejected).toBe(false);
});

test.each(['pipe', 'ignore'] as const)('the main job loads no part of Node that it does not use (standard output: %s)', (output) => {
  const { builtins } = loadedInto(output, ...job);
  const slow = /^(?:internal\/)?(?:worker|tty|net|streams?|child_process|readline|crypto|zlib|modules\/esm\/loader)(?:$|[_/])/;
  expect(builtins.filter((name) => slow.test(name))).toEqual([]);
});

test('the core holds what the main job uses and not the whole program', () => {
  expect(statSync(join(root, 'dist/core.cjs')).size).toBeLessThan(750_000);
  expect(statSync(join(root, 'dist/core.cache')).size).toBeLessThan(1_400_000);
});

test('another language, another command: what they need is loaded when it is used', () => {
  const english = loadedBy('--lang', 'en', ...job).scripts.map(({ name }) => name);
  expect(english).toContain('./words-en.cjs');
  const compared = loadedBy('diff', job[1] as string, job[1] as string).scripts.map(({ name }) => name);
  expect(compared).toEqual(expect.arrayContaining(['./core.cjs', './diff.cjs', './compare.cjs']));
  expect(compared).not.toContain('./words-en.cjs');
});
