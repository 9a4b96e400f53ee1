import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CODES, type Code } from '../../src/diagnostics/codes.ts';
import { wordsIn } from '../../src/words/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function xiufa(...args: string[]): { status: number | null; out: string; said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

const situation = (name: string): string[] => ['base.txt', 'decision.txt'].map((file) => join(root, 'test/cases', name, file));

describe('explain', () => {
  test('tells what a code means, why, what to do, with an example and what is said of it', () => {
    const { status, out, said } = xiufa('explain', 'a004');
    expect([status, said]).toEqual([0, '']);
    expect(out).toMatch(/^错误\[A004\]：条文中没有所引的文字\n\n含义\n {2}.+\n\n缘由\n {2}.+\n\n处理\n {2}.+\n\n举例\n {2}法规\n/);
    expect(out).toContain('一、删去第一条中的“公安、法院、监察、计划、银行”。');
    expect(out).toContain('最接近的文字是“……公安、法院、监察、银行……”');
  });

  test('takes several codes, as the hint under an error gives them', () => {
    const { status, out } = xiufa('explain', 'R001', 'A007', '--lang', 'en');
    expect(status).toBe(0);
    expect(out).toContain('error[R001]：the file is empty');
    expect(out).toContain('the decision states 第一条第五款, counting gives 第一条第三款');
    expect(out.split('\nExample\n')).toHaveLength(2);
  });

  test('lists all codes by stage with their severity', () => {
    const { status, out } = xiufa('explain');
    expect(status).toBe(0);
    for (const code of Object.keys(CODES)) expect(out).toContain(`\n  ${code}  `);
    expect(out).toContain('D　读懂决定\n  D001  错误    没有任何修改内容，不是修改决定');
  });

  test('--json gives the texts as data', () => {
    const [one] = JSON.parse(xiufa('explain', 'X001', '--json').out).result.codes as [{ severity: string; example: { base: string[]; says: string[] } }];
    expect(one.severity).toBe('info');
    expect(one.example.base).toHaveLength(3);
    expect(one.example.says).toEqual(['第二条第一款：“第二条”随序号调整为“第一条”']);
    expect(JSON.parse(xiufa('explain', '--json').out).result.codes).toHaveLength(Object.keys(CODES).length);
  });

  test('names the nearest codes where there is none', () => {
    const { status, out, said } = xiufa('explain', 'A04');
    expect([status, out]).toEqual([2, '']);
    expect(said).toBe('错误：没有代码 A04；相近的有 A004、A014、A024（xiufa explain 列出全部）\n');
  });

  test('sends the reader only to options that there are', async () => {
    const help = [['apply'], ['verify'], ['parse'], ['draft'], ['check'], ['book', 'add']].map((words) => xiufa(...words, '--help').out).join('\n');
    for (const language of ['zh', 'en'] as const) {
      const written = await wordsIn(language).explanations();
      for (const code of Object.keys(CODES) as Code[]) {
        const { meaning, reason, remedy } = written[code];
        for (const [option] of `${meaning}${reason}${remedy}`.matchAll(/--[a-z]+/g)) expect(help, code).toContain(option);
      }
    }
  });
});

describe('the hint under errors', () => {
  test('names the codes to explain, and stands behind them', () => {
    const { said } = xiufa('apply', ...situation('bad-no-such-paragraph'));
    expect(said).toContain('说明：xiufa explain A002 A003\n未完成：操作');
    expect(xiufa('apply', ...situation('bad-no-such-article'), '--lang', 'en').said).toContain('explained by: xiufa explain A001\n');
  });

  test('is not given for warnings, nor with --json', () => {
    expect(xiufa('apply', ...situation('bad-quotation-open-recovered')).said).not.toContain('xiufa explain');
    const { out, said } = xiufa('apply', ...situation('bad-no-such-article'), '--json');
    expect(out + said).not.toContain('xiufa explain');
    expect(xiufa('apply', 'nowhere.txt', 'nowhere.txt', '--json').said).not.toContain('xiufa explain');
  });
});
