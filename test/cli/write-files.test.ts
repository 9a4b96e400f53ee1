import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotWrite, writeFiles } from '../../src/cli/write-files.ts';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const content = (...names: string[]): string => readFileSync(at(...names), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('makes the folders that a file needs', () => {
  writeFiles([{ path: at('a', 'b', 'x.txt'), content: '甲' }]);
  expect(content('a', 'b', 'x.txt')).toBe('甲');
});

describe('a file that is there', () => {
  test('keeps its mode', () => {
    writeFileSync(at('x.txt'), '旧');
    chmodSync(at('x.txt'), 0o640);
    writeFiles([{ path: at('x.txt'), content: '新' }]);
    expect([content('x.txt'), statSync(at('x.txt')).mode & 0o777]).toEqual(['新', 0o640]);
  });

  test('is written through a symbolic link, which stays', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'x.txt'), '旧');
    symlinkSync(join('real', 'x.txt'), at('link.txt'));
    symlinkSync(join('real', 'none.txt'), at('dangling.txt'));
    writeFiles([
      { path: at('link.txt'), content: '新' },
      { path: at('dangling.txt'), content: '有' },
    ]);
    expect([content('real', 'x.txt'), content('real', 'none.txt')]).toEqual(['新', '有']);
    expect([readlinkSync(at('link.txt')), readlinkSync(at('dangling.txt'))]).toEqual([join('real', 'x.txt'), join('real', 'none.txt')]);
  });

  test('is the same under each of its names', () => {
    writeFileSync(at('one.txt'), '旧旧旧旧');
    linkSync(at('one.txt'), at('two.txt'));
    writeFiles([{ path: at('one.txt'), content: '新' }]);
    expect([content('two.txt'), statSync(at('two.txt')).nlink]).toEqual(['新', 2]);
  });

  test('leaves nothing beside it', () => {
    writeFileSync(at('x.txt'), '旧');
    writeFiles([{ path: at('x.txt'), content: '新' }]);
    expect(readdirSync(folder)).toEqual(['x.txt']);
  });
});

describe('when one cannot be written', () => {
  test('none is, and what was there is as it was', () => {
    writeFileSync(at('a.txt'), '旧');
    linkSync(at('a.txt'), at('b.txt'));
    writeFileSync(at('c.txt'), '丙');
    mkdirSync(at('folder'));
    const files = ['a.txt', 'c.txt', 'new/d.txt', 'folder'].map((name) => ({ path: at(...name.split('/')), content: '新' }));
    expect(() => writeFiles(files)).toThrow(CannotWrite);
    expect([content('a.txt'), content('b.txt'), content('c.txt'), existsSync(at('new'))]).toEqual(['旧', '旧', '丙', false]);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'folder']);
  });

  test('the error names it as it was named', () => {
    symlinkSync('loop.txt', at('loop.txt'));
    expect(() => writeFiles([{ path: at('loop.txt'), content: '' }])).toThrow(expect.objectContaining({ path: at('loop.txt') }));
    expect(lstatSync(at('loop.txt')).isSymbolicLink()).toBe(true);
  });
});

test('what is no file is written to, not replaced', () => {
  writeFiles([{ path: '/dev/null', content: '甲' }]);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});
