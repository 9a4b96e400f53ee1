import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A disk that is full while a file is being written, as a shell makes it for any user: no file may grow beyond so many blocks (of 512 or 1,024 bytes). */
const BLOCKS = 16;
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-full-'));
  const articles = Array.from({ length: 300 }, (_, i) => `第${i + 1}条　第${i * 7919}号取水单位应当办理取水许可证，按照第${i * 104_729}号标准缴纳水费。`);
  writeFileSync(join(folder, 'base.txt'), ['某市取水条例', ...articles].join('\n'));
  writeFileSync(
    join(folder, 'decision.txt'),
    '关于修改《某市取水条例》的决定\n对《某市取水条例》作如下修改：\n一、将第2条修改为：“第2条　甲。”\n本决定自公布之日起施行。\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(args: string): { readonly status: number | null; readonly said: string; readonly files: readonly string[] } {
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f ${BLOCKS}; '${process.execPath}' '${program}' ${args}`], { cwd: folder, env, encoding: 'utf8' });
  const files = readdirSync(folder).filter((name) => name !== 'base.txt' && name !== 'decision.txt');
  return { status, said: stderr, files };
}

describe.skipIf(process.platform === 'win32')('where a file cannot be written to its end', () => {
  test('none of several is written, nor anything beside them', () => {
    const { status, said, files } = xiufa('apply base.txt decision.txt --operations operations.csv --decision decision.xml -o new.html');
    expect([status, files]).toEqual([2, []]);
    expect(said).toMatch(/写不了 new\.html：文件超过了这里允许的大小；没有写出任何文件/);
  });

  test('what was there before is there, under all its names', () => {
    for (const name of ['operations.csv', 'new.html']) writeFileSync(join(folder, name), '旧');
    linkSync(join(folder, 'new.html'), join(folder, 'other.html'));
    const { status, files } = xiufa('apply base.txt decision.txt --operations operations.csv -o new.html');
    expect([status, files]).toEqual([2, ['new.html', 'operations.csv', 'other.html']]);
    expect(files.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['旧', '旧', '旧']);
  });

  test.each(['book init life base.txt --adopted 2001-01-01', 'convert base.txt -o a/b/c/new.docx.html', 'draft base.txt decision.txt --papers papers'])(
    'no folder is left: %s',
    (command) => {
      const { status, files } = xiufa(command);
      expect([status === 0, files]).toEqual([false, []]);
    },
  );

  test('results of a batch', () => {
    writeFileSync(join(folder, 'jobs.jsonl'), `${JSON.stringify({ command: 'convert', files: ['base.txt'], options: { output: 'new.html' } })}\n`);
    const { status, files } = xiufa('batch jobs.jsonl -o results.jsonl --brief');
    expect([status, files]).toEqual([1, ['jobs.jsonl', 'results.jsonl']]);
    expect(readFileSync(join(folder, 'results.jsonl'), 'utf8')).toContain('文件超过了这里允许的大小');
  });
});
