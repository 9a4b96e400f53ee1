import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** check and refs over a folder: three statutes, of which one is a part of a code, and a file that is neither. */
const program = fileURLToPath(new URL('../../bin/xiufa.js', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-'));
  mkdirSync(join(folder, 'laws/local'), { recursive: true });
  put('park.txt', ['某市公园条例', '第一条　违反第九条规定的，必须改正。', '第二条　必须登记。', '第三条　本条例自2020年1月1日起施行。']);
  put('local/river.txt', ['某市河道条例', '第一条　依照本条例第二条执行。', '第二条　必须登记。', '第四条　本条例自2020年1月1日起施行。']);
  put('contracts.txt', ['某法典合同编', '第三百条　适用本法第一百条的规定。', '第三百零一条　适用本法第三百条第二款的规定。']);
  put('note.txt', ['会议通知', '请各位按时出席。']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, 'laws', name), `${lines.join('\n')}\n`);
}

function xiufa(...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

test('check of a folder groups findings by rule, and names what was not checked', () => {
  const { status, out, said } = xiufa('check', 'laws');
  expect(status).toBe(0);
  expect(out).toMatch(/^L15　3 处，在 2 件中\n {2}.*依据/m);
  expect(out).toContain('park.txt:2:');
  expect(out).toContain('没有检查的 1 件\n  note.txt');
  expect(said).toMatch(/4 件：\d+ 处，按规则分为 \d+ 类；1 件不是法规或者决定，没有检查/);
  const { result } = JSON.parse(xiufa('check', 'laws', '--json').out);
  const rule = result.groups.find(({ name }: { name: string }) => name === 'L15');
  expect(rule).toMatchObject({ count: 3, files: 2, rule: { id: 'L15' } });
  expect(rule.findings.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual(['local/river.txt:3', 'park.txt:2', 'park.txt:3']);
});

test('refs of a folder lists what dangles; in a part of a code other parts may hold what it cites', () => {
  const { status, out, said } = xiufa('refs', 'laws');
  expect(status).toBe(1);
  expect(out).toBe('contracts.txt:3:12　第三百零一条第一款　“第三百条第二款”\npark.txt:2:7　第一条第一款　“第九条”\n');
  expect(said).toContain('4 件：引用 4 处，所指不存在的 2 处；1 件不是法规或者决定，没有检查');
});

test('options that are for one document are refused', () => {
  expect(xiufa('check', 'laws', '--fix')).toMatchObject({ status: 2, said: expect.stringContaining('--fix') });
});
