import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The package as a stranger gets it: packed, and installed from the registry's other packages into an empty folder. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
let folder: string;
let installed: string;
let installation: string;

function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
  return stdout + stderr;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-package-'));
  const at = { packed: join(folder, 'packed'), empty: join(folder, 'empty') };
  for (const path of Object.values(at)) mkdirSync(path);
  run(root, 'npm', 'run', '--silent', 'prepack');
  run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', at.packed);
  writeFileSync(join(at.empty, 'package.json'), '{"private": true, "type": "module"}');
  const [tarball] = readdirSync(at.packed) as [string];
  installation = run(at.empty, 'npm', 'install', '--no-audit', '--no-fund', join(at.packed, tarball));
  folder = at.empty;
  installed = join(folder, 'node_modules/xiufa');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const filesOf = (): string[] =>
  readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(installed, posix.join(parentPath, name)));

test('is installed without a warning, and without a script of any package', () => {
  expect(installation).not.toMatch(/warn|deprecated/i);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, { hasInstallScript?: boolean }> };
  const withScripts = Object.entries(lock.packages).flatMap(([name, { hasInstallScript }]) => (hasInstallScript ? [name] : []));
  expect(withScripts).toEqual([]);
});

test('holds what is needed and no more', () => {
  const files = filesOf();
  const top = new Set(files.map((file) => file.split('/')[0]));
  expect([...top].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'SECURITY.md',
    'bin',
    'decisions',
    'dist',
    'docs',
    'package.json',
    'schemas',
    'src',
    'statutes',
    'types',
  ]);
  expect(files.filter((file) => file.startsWith('src/'))).toEqual(['src/README.md']);
  expect(files.filter((file) => /\.(?:mjs|map|tsx?)$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
});

test('every link of its pages leads to a file that is in it', () => {
  const pages = filesOf().filter((file) => file.endsWith('.md'));
  const links = pages.flatMap((page) =>
    [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, target]) => target as string)
      .filter((target) => /^[\w./-]+\.\w+$/.test(target))
      .map((target) => ({ page, target })),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter(({ page, target }) => !existsSync(join(installed, posix.dirname(page), target)))).toEqual([]);
});

test('does the main job as the checkout does', () => {
  const job = ['apply', 'statutes/shanxi-land-2008.txt', 'decisions/shanxi-2020-66.txt', '--no-pager'];
  const here = run(root, process.execPath, 'bin/xiufa.js', ...job);
  const there = run(installed, join(folder, 'node_modules/.bin/xiufa'), ...job);
  expect(there).toBe(here);
  expect(there).toMatch(/第五十一条/);
});

test('reads and writes each kind of file', () => {
  const xiufa = (...args: string[]): string => run(folder, join(folder, 'node_modules/.bin/xiufa'), ...args);
  const statute = join(installed, 'statutes/shanxi-land-2008.txt');
  for (const format of ['docx', 'html', 'md', 'xml', 'yaml', 'json']) {
    xiufa('convert', statute, '-o', `land.${format}`);
    xiufa('convert', `land.${format}`, '-o', `${format}.txt`);
    expect(readFileSync(join(folder, `${format}.txt`), 'utf8'), format).toBe(readFileSync(join(folder, 'docx.txt'), 'utf8'));
  }
  expect(xiufa('explain', 'A004')).toMatch(/A004/);
  writeFileSync(join(folder, 'jobs.jsonl'), JSON.stringify({ id: 1, command: 'parse', files: [join(installed, 'decisions/shanxi-2020-66.txt')] }));
  xiufa('batch', 'jobs.jsonl', '-o', 'results.jsonl');
  expect(JSON.parse(readFileSync(join(folder, 'results.jsonl'), 'utf8'))).toMatchObject({ id: 1, status: 0 });
});

/** The examples of the page: those in TypeScript, one program, with the texts of which they speak. */
function examplesOfReadme(): string {
  const page = readFileSync(join(installed, 'README.md'), 'utf8');
  const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string);
  expect(examples.length).toBeGreaterThan(2);
  const names = new Set(
    examples.flatMap((code) =>
      [...code.matchAll(/^import \{(.*)\} from 'xiufa';$/gm)].flatMap(([, list]) => (list ?? '').split(',').map((name) => name.trim())),
    ),
  );
  const given = `
import { readFileSync } from 'node:fs';
import { amendStatutes, ${[...names].filter((name) => name !== 'amendStatutes').join(', ')} } from 'xiufa';
const read = (file: string): string => readFileSync('node_modules/xiufa/' + file, 'utf8');
const oldText = read('statutes/shanxi-land-2008.txt');
const newText = read('statutes/republished/shanxi-land-2020.txt');
const omnibus = read('decisions/shanxi-2020-66.txt');
const parkText = oldText;
const riverText = read('statutes/shanxi-election-2015.txt');
const [first, firstDecision, secondDecision] = [omnibus, omnibus, omnibus];
const second = omnibus;
`;
  const blocks = examples.map((code) => `{\n${code.replace(/^import .*$/gm, '')}\nseen.push(...Object.values({ ${declaredIn(code).join(', ')} }));\n}`);
  return `${given}const seen: unknown[] = [];\n${blocks.join('\n')}\nconsole.log(JSON.stringify(seen.map((value) => typeof value)));\n`;
}

/** The names that an example declares: `const { text: amended, choices }` declares amended and choices. */
function declaredIn(code: string): string[] {
  return [...code.matchAll(/const (?:\{([^}]*)\}|(\w+)) =/g)].flatMap(([, list, name]) =>
    list === undefined ? [name as string] : list.split(',').map((part) => (part.split(':')[1] ?? part).trim()),
  );
}

test('the examples of the README run, and fit the types', () => {
  writeFileSync(join(folder, 'example.ts'), examplesOfReadme());
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, types: ['node'], typeRoots: [join(root, 'node_modules/@types')], outDir: 'out' },
      files: ['example.ts'],
    }),
  );
  run(folder, process.execPath, join(root, 'node_modules/typescript/bin/tsc'));
  expect(JSON.parse(run(folder, process.execPath, 'out/example.js'))).toContain('object');
});
