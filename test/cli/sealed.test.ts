import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../support/pdf.ts';

/** What SECURITY.md promises: no network, and no code made from a text. Each command runs where a socket, a look-up of a name and `eval` are faults. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const statute = join(root, 'statutes/shanxi-land-2008.txt');
const republished = join(root, 'statutes/republished/shanxi-land-2020.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');

const SEAL = `
const refuse = (what) => () => { require('node:fs').writeSync(2, 'SEAL BROKEN: ' + what + '\\n'); process.exit(99); };
require('node:net').Socket.prototype.connect = refuse('connect');
require('node:dgram').Socket.prototype.send = refuse('send');
for (const name of ['lookup', 'resolve']) require('node:dns')[name] = refuse(name);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-sealed-'));
  writeFileSync(join(folder, 'seal.cjs'), SEAL);
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'print.pdf'), pdfOf([{ texts: PRINTED.map((text, i) => ({ text, x: 100, y: 100 + 30 * i, size: 12 })) }]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PRINTED = ['某市公园条例', '第一条　园林局负责公园管理。', '第二条　公园应当免费开放。'];

/** A page that would fetch, and run, if it were opened and not read. */
const PAGE = `<!doctype html><html><head><link rel="stylesheet" href="http://192.0.2.1/a.css"><script src="http://192.0.2.1/a.js"></script><meta http-equiv="refresh" content="0;url=http://192.0.2.1/">
</head><body onload="alert(1)"><img src="http://192.0.2.1/a.png"><p>某市公园条例</p><p>第一条　园林局负责公园管理。</p><iframe src="http://192.0.2.1/"></iframe></body></html>`;

function sealed(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--require', join(folder, 'seal.cjs'), join(root, 'bin/xiufa.js'), ...args],
    { cwd: folder, env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' }, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return { status, out: stdout, said: stderr };
}

test('the process that reads a PDF', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--require', join(folder, 'seal.cjs'), join(root, 'bin/pdf.js'), '300', String(2 ** 30)],
    { input: readFileSync(join(folder, 'print.pdf')), env: { ...process.env, NO_COLOR: '1' } },
  );
  expect([status, stderr.toString()]).toEqual([0, '']);
});

test('the seal holds', () => {
  const broken = spawnSync(process.execPath, ['--require', join(folder, 'seal.cjs'), '-e', 'fetch("http://192.0.2.1/")'], { encoding: 'utf8' });
  expect(broken.status).toBe(99);
  expect(broken.stderr).toContain('SEAL BROKEN: fetch');
});

test.each([
  ['apply', statute, decision, '-o', 'new.docx', '--redline', 'redline.docx'],
  ['apply', statute, decision, '-o', 'new.xml', '--overwrite'],
  ['convert', 'new.docx', '-o', 'new.md'],
  ['convert', 'new.xml', '-o', 'new.yaml'],
  ['convert', 'new.yaml', '-o', 'new.json'],
  ['convert', 'page.html', '-o', 'page.txt'],
  ['table', statute, decision, '-o', 'table.html'],
  ['report', statute, decision, '-o', 'report.html'],
  ['parse', decision, '-o', 'decision.yaml'],
  ['diff', statute, republished, '--no-pager'],
  ['draft', statute, republished, '-o', 'draft.docx'],
  ['refs', statute],
])('%s %s', (...args) => {
  const { status, said } = sealed(...args);
  expect(said).not.toMatch(/SEAL BROKEN|EvalError|Code generation/);
  expect(status).not.toBe(70);
  expect(status).toBeLessThan(2);
});

test('a PDF is read without code of its own', () => {
  const { status, said } = sealed('convert', 'print.pdf', '-o', 'print.txt');
  expect(said).not.toMatch(/SEAL BROKEN|EvalError|Code generation/);
  expect(status).toBeLessThan(2);
});

test('the pages that are written name nothing outside themselves', () => {
  const pages = readdirSync(folder).filter((name) => /^(?:table|report)\.html$/.test(name));
  expect(pages.length).toBe(2);
  for (const page of pages) expect(readFileSync(join(folder, page), 'utf8')).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//);
});
