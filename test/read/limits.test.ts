import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBytes, readDocument } from '../../src/read/index.ts';
import { LIMITS } from '../../src/text/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'xiufa-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of a size on the disk, of which only the beginning is written. */
function fileOf(name: string, head: string, size: number): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  writeSync(file, head);
  ftruncateSync(file, size);
  closeSync(file);
  return path;
}

async function told(path: string): Promise<readonly string[]> {
  const { reading, diagnostics } = await readDocument(path);
  expect(reading).toBeNull();
  return diagnostics.map((d) => [d.code, ...Object.values(d.params)].join(' '));
}

const TEXT = '某市条例\n第一条　甲应当办理。\n'.repeat(2000);

describe('a file beyond a limit is not read', () => {
  test.each([
    ['text.txt', TEXT, LIMITS.text + 1, 'R011 text 32 MB'],
    ['more-than-a-string-holds.txt', TEXT, 700 * 1024 * 1024, 'R011 text 32 MB'],
    ['more-than-a-buffer-holds.md', TEXT, 5 * 1024 * 1024 * 1024, 'R011 text 32 MB'],
    ['page.html', `<html>${TEXT}`, LIMITS.text + 1, 'R011 text 32 MB'],
    ['print.pdf', '%PDF-1.7\n', LIMITS.file + 1, 'R011 file 100 MB'],
    ['package.docx', 'PK\u0003\u0004', LIMITS.file + 1, 'R011 file 100 MB'],
  ])('%s', async (name, head, size, expected) => {
    const path = fileOf(name, head, size);
    const memory = process.memoryUsage().arrayBuffers;
    expect(await told(path)).toEqual([expected]);
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(8 * 1024 * 1024);
  });

  test('nor are bytes', async () => {
    const { diagnostics } = await readBytes('law.txt', new Uint8Array(LIMITS.text + 1).fill(0x61));
    expect(diagnostics).toMatchObject([{ code: 'R011', params: { limit: 'text' } }]);
  });

  test('a table in Markdown whose rows lack cells', async () => {
    const rows = `|${'甲|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|乙|\n'.repeat(600)}`;
    const { diagnostics } = await readBytes('law.md', new TextEncoder().encode(rows));
    expect(diagnostics).toMatchObject([{ code: 'R011', params: { limit: 'cells', most: String(LIMITS.cells) } }]);
  });

  test('words that a style sheet puts before every paragraph', async () => {
    const page = `<html><style>p::before{content:counter(a) "${'甲'.repeat(100_000)}"}</style>${'<p>乙</p>'.repeat(1000)}</html>`;
    const { diagnostics } = await readBytes('law.html', new TextEncoder().encode(page));
    expect(diagnostics).toMatchObject([{ code: 'R011', params: { limit: 'characters', most: String(LIMITS.characters) } }]);
  });
});

test('what is just within it is read', async () => {
  const { reading } = await readDocument(fileOf('within.txt', TEXT, TEXT.length * 3));
  expect(reading?.lines.length).toBe(4000);
});
