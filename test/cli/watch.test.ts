import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const statute = (text: string): string => `某市河道管理办法\n第一条　${text}\n`;

let folder: string;
let running: ChildProcess;
let shown: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-watch-'));
});
afterEach(() => {
  running.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until a text is shown, longer than a machine under load needs. */
const shows = (text: string): Promise<void> => vi.waitFor(() => expect(shown).toContain(text), { timeout: 30_000, interval: 50 });

test('runs again when a file is written, replaced, gone and back; an interrupt ends it with status 0', async () => {
  const file = join(folder, 'new.txt');
  writeFileSync(join(folder, 'old.txt'), statute('甲。'));
  writeFileSync(file, statute('乙一。'));
  shown = '';
  running = spawn(process.execPath, [join(root, 'bin/xiufa.js'), 'draft', 'old.txt', 'new.txt', '--watch'], { cwd: folder });
  running.stdout?.on('data', (part: Buffer) => {
    shown += String(part);
  });
  running.stderr?.on('data', (part: Buffer) => {
    shown += String(part);
  });
  const ended = new Promise<number | null>((resolve) => {
    running.on('exit', resolve);
  });
  await shows('乙一');
  // The watch begins once the first run is shown.
  await vi.waitFor(
    async () => {
      writeFileSync(file, statute('乙二。'));
      await vi.waitFor(() => expect(shown).toContain('乙二'), { timeout: 2_000 });
    },
    { timeout: 30_000 },
  );
  writeFileSync(join(folder, 'saved.tmp'), statute('乙三。'));
  renameSync(join(folder, 'saved.tmp'), file);
  await shows('乙三');
  renameSync(file, join(folder, 'away'));
  await shows('R003');
  writeFileSync(join(folder, 'away'), statute('乙四。'));
  renameSync(join(folder, 'away'), file);
  await shows('乙四');
  running.kill('SIGINT');
  expect(await ended).toBe(0);
}, 120_000);
