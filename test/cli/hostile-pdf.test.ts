import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Bounds, readApart } from '../../src/cli/pdf/apart.ts';
import { readPdf } from '../../src/read/pdf/read.ts';
import type { Extracted } from '../../src/read/reader.ts';
import { SourceText } from '../../src/text/source.ts';
import { A4, pdfOf } from '../support/pdf.ts';

/** PDFs of a few KB that PDF.js reads without end, in any amount of memory, or not at all: each is told within the limits, and the program goes on. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/pdf.js');
const folder = mkdtempSync(join(tmpdir(), 'xiufa-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MIB = 1024 * 1024;
const AMPLE: Bounds = { seconds: 300, memory: 1024 * MIB };
const TEXTS = [{ text: '第一条　为了加强管理，制定本条例。', x: 80, y: 100, size: 12 }];

/** A PDF in which something stands in the place of something else. */
function changed(what: string, by: string): Uint8Array {
  const file = Buffer.from(pdfOf([{ texts: TEXTS }])).toString('latin1');
  expect(file).toContain(what);
  return Buffer.from(file.replace(what, by), 'latin1');
}

/** Widths for two thousand million characters. */
const WIDTHS = changed('/W[32 126 500]', '/W[0 2000000000 500]');
/** A table of characters that says the same of all of them, again and again. */
const CHARACTERS = changed('begincmap ', `begincmap ${'1 beginbfrange <0000> <ffff> <0000> endbfrange\n'.repeat(20_000)}`);

/** A page of a form that shows another form ten times, and so on, so deep: of the last, 10 ^ depth are shown. */
function laughs(depth: number): Uint8Array {
  const form = (i: number): string => {
    const shows = i === depth ? '1 0 0 rg 0 0 1 1 re f' : `/X${i + 1} Do `.repeat(10);
    const knows = i === depth ? '' : `/Resources<</XObject<</X${i + 1} ${5 + i} 0 R>>>>`;
    return `${4 + i} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 100 100]${knows}/Length ${shows.length}>>\nstream\n${shows}\nendstream\nendobj\n`;
  };
  const head = '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n';
  const page = `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${A4.width} ${A4.height}]/Contents 4 0 R/Resources<</XObject<</X1 5 0 R>>>>>>\nendobj\n`;
  return Buffer.from(`${head}${page}${Array.from({ length: depth + 1 }, (_, i) => form(i)).join('')}trailer <</Root 1 0 R>>\n%%EOF\n`, 'latin1');
}

function told({ source, diagnostics }: Extracted): unknown {
  return { read: source !== null, said: diagnostics.map(({ code, params }) => [code, ...Object.values(params)].join(' ')) };
}

describe('a PDF that does harm to the process that reads it is told', () => {
  test.each<[string, Uint8Array, Bounds, RegExp]>([
    ['widths without end', WIDTHS, AMPLE, /^R029 (?:aborted|memory 1024 MB)$/],
    ['characters without end', CHARACTERS, { ...AMPLE, seconds: 2 }, /^R029 time 2$/],
    ['forms in forms: time', laughs(8), { ...AMPLE, seconds: 2 }, /^R029 time 2$/],
    ['forms in forms: memory', laughs(8), { ...AMPLE, memory: 160 * MIB }, /^R029 memory 160 MB$/],
  ])(
    '%s',
    async (_, bytes, bounds, expected) => {
      expect(told(await readApart('law.pdf', bytes, bounds, program))).toEqual({ read: false, said: [expect.stringMatching(expected)] });
    },
    120_000,
  );

  test.each([
    ['nothing', ''],
    ['no answer', 'require("node:fs").writeSync(1, "answer")'],
    ['another answer', 'require("node:fs").writeSync(1, require("node:v8").serialize({ text: "" }))'],
    ['a status', 'process.exitCode = 1'],
    ['a signal', 'process.kill(process.pid, "SIGKILL")'],
    ['output without end', 'for (;;) require("node:fs").writeSync(1, Buffer.alloc(1 << 20))'],
  ])('a process that ends with %s', async (name, code) => {
    const ends = join(folder, `${name}.cjs`);
    writeFileSync(ends, code);
    expect(told(await readApart('law.pdf', WIDTHS, { seconds: 9, memory: 64 * MIB }, ends))).toEqual({ read: false, said: ['R029 aborted'] });
  });

  test('by the program, which ends with status 2 and writes nothing', () => {
    writeFileSync(join(folder, 'widths.pdf'), WIDTHS);
    const args = [join(root, 'bin/xiufa.js'), 'convert', 'widths.pdf', '-o', 'law.txt'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' },
    });
    expect({ status, stdout, written: existsSync(join(folder, 'law.txt')) }).toEqual({ status: 2, stdout: '', written: false });
    expect(stderr).toContain('[R029]');
  }, 120_000);
});

/** The processes that a process started, in whichever thread. */
function childrenOf(pid: number): readonly number[] {
  const list = `/proc/${pid}/task`;
  const numbers = existsSync(list) ? readdirSync(list).flatMap((thread) => readFileSync(`${list}/${thread}/children`, 'utf8').split(' ')) : [];
  return numbers.filter((number) => number !== '').map(Number);
}

function runs(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, 'utf8'));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 20));
}

describe.skipIf(process.platform !== 'linux')('a signal while a PDF is being read', () => {
  const job = { command: 'convert', files: ['laughs.pdf'], options: { output: 'law.txt' } };
  writeFileSync(join(folder, 'laughs.pdf'), laughs(8));
  writeFileSync(join(folder, 'jobs.jsonl'), `${JSON.stringify(job)}\n`);

  test.each<[string, NodeJS.Signals, readonly string[], unknown]>([
    ['convert', 'SIGINT', ['convert', 'laughs.pdf', '-o', 'law.txt'], [null, 'SIGINT']],
    ['convert', 'SIGTERM', ['convert', 'laughs.pdf', '-o', 'law.txt'], [null, 'SIGTERM']],
    ['batch', 'SIGINT', ['batch', 'jobs.jsonl', '-o', 'results.jsonl'], [130, null]],
    ['batch', 'SIGTERM', ['batch', 'jobs.jsonl', '-o', 'results.jsonl'], [null, 'SIGTERM']],
  ])(
    '%s, %s: it ends, what reads the PDF ends, and nothing is written',
    async (_, signal, args, ended) => {
      const child = spawn(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, stdio: 'ignore' });
      const exit = new Promise((done) => child.on('exit', (...how) => done(how)));
      await until(() => childrenOf(child.pid as number).length > 0);
      const readers = childrenOf(child.pid as number);
      child.kill(signal);
      expect(await exit).toEqual(ended);
      await until(() => !readers.some(runs));
      expect(readdirSync(folder).filter((name) => /^(?:law\.txt|results\.jsonl)$|^\.xiufa/.test(name))).toEqual([]);
    },
    15_000,
  );
});

describe('an installation without the package that reads PDFs', () => {
  const installed = join(folder, 'installed');
  mkdirSync(join(installed, 'node_modules/unpdf/dist'), { recursive: true });
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(installed, name), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== 'unpdf') symlinkSync(join(root, 'node_modules', name), join(installed, 'node_modules', name));
  }
  const convert = (): unknown => {
    const file = join(root, 'test/read/pdf/chromium-two-columns.pdf');
    const { status, stderr } = spawnSync(process.execPath, [join(installed, 'bin/xiufa.js'), 'convert', file, '-o', join(folder, 'two.txt'), '--lang', 'en'], {
      encoding: 'utf8',
    });
    return [status, /\[R029\].*unpdf.*install xiufa again/.test(stderr)];
  };

  test('says so, and nothing of the file', () => {
    expect(convert()).toEqual([2, true]);
  }, 60_000);

  test('or with half of it', () => {
    const from = join(root, 'node_modules/unpdf');
    for (const name of ['package.json', 'dist/index.mjs']) cpSync(join(from, name), join(installed, 'node_modules/unpdf', name));
    writeFileSync(join(installed, 'node_modules/unpdf/dist/pdfjs.mjs'), readFileSync(join(from, 'dist/pdfjs.mjs')).subarray(0, 100_000));
    expect(convert()).toEqual([2, true]);
  }, 60_000);
});

test.each(['chromium', 'libreoffice'])(
  'any other PDF is read as in the process itself: %s',
  async (maker) => {
    const bytes = readFileSync(join(root, `test/read/pdf/${maker}-two-columns.pdf`));
    const apart = await readApart('law.pdf', bytes, AMPLE, program);
    expect(apart).toEqual(await readPdf('law.pdf', bytes));
    expect(apart.source).toBeInstanceOf(SourceText);
    expect(apart.diagnostics.length).toBeGreaterThan(0);
    for (const { place } of apart.diagnostics) expect(place?.source).toBe(apart.source);
  },
  60_000,
);

test('tables too, whose rows are of one table', async () => {
  const across = [90, 120, 150].map((y) => [80, y, 300, y] as const);
  const down = [80, 190, 300].map((x) => [x, 90, x, 150] as const);
  const texts = [110, 140].flatMap((y) => [85, 195].map((x) => ({ text: '甲乙', x, y, size: 12 })));
  const bytes = pdfOf([{ texts, rules: [...across, ...down] }]);
  const apart = await readApart('law.pdf', bytes, AMPLE, program);
  expect(apart).toEqual(await readPdf('law.pdf', bytes));
  const [first, second] = apart.reading?.lines ?? [];
  expect(first?.row?.table).toBeDefined();
  expect(second?.row?.table).toBe(first?.row?.table);
  expect(first?.origin?.source).toBe(apart.source);
}, 60_000);
