import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { p, r, wordFile } from '../support/docx.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-tracked-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

const BY = 'w:author="张三" w:date="2024-05-06T07:08:00Z"';
const MARK_IN = `<w:rPr><w:ins w:id="90" ${BY}/></w:rPr>`;
const MARK_OUT = `<w:rPr><w:del w:id="91" ${BY}/></w:rPr>`;
const came = (text: string): string => `<w:ins w:id="1" ${BY}>${r(text)}</w:ins>`;
const went = (text: string): string => `<w:del w:id="2" ${BY}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const cell = (...paragraphs: readonly string[]): string => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;

function tracked(name: string, ...paragraphs: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, wordFile({ body: [p('某市停车场条例'), ...paragraphs].join('') }));
  return path;
}

describe('draft from one file with tracked changes', () => {
  test('the old version is that without the changes, the new one that with them; who changed what is kept', () => {
    const file = tracked(
      'words.docx',
      p(r('第一条　停车场应当公示') + went('价格') + came('收费标准') + r('。')),
      p(r('第二条　本条例自2020年1月1日起施行。')),
    );
    const { status, out } = xiufa('draft', file, '--json');
    expect(status).toBe(0);
    const { result } = JSON.parse(out);
    expect(result.text).toContain('第一条');
    expect(result.text).toContain('收费标准');
    const by = { author: '张三', date: '2024-05-06T07:08:00Z' };
    expect(result.revisions).toEqual([
      { kind: 'deleted', ...by, text: '价格', place: { version: 'old', address: '第一条', line: 2 } },
      { kind: 'inserted', ...by, text: '收费标准', place: { version: 'new', address: '第一条', line: 2 } },
    ]);
    expect(result.blanks).toEqual(['date', 'session', 'in-force']);
  });

  test('paragraphs that came, went and moved, comments and tables', () => {
    const moved = '停车场内的道路应当设置标线。';
    const file = tracked(
      'paragraphs.docx',
      p(`<w:commentRangeStart w:id="5"/>${r('第一条　停车场应当公示收费标准。')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`),
      p(came('收费标准应当报价格主管部门备案。'), MARK_IN),
      p(`<w:moveToRangeStart w:id="10" w:name="m" ${BY}/><w:moveTo w:id="11" ${BY}>${r(moved)}</w:moveTo>`, `<w:rPr><w:moveTo w:id="12" ${BY}/></w:rPr>`),
      '<w:moveToRangeEnd w:id="10"/>',
      p(went('第二条　停车场应当登记车牌。'), MARK_OUT),
      p(r('第') + went('三') + came('二') + r('条　停车场应当有专人管理。')),
      p(`<w:moveFromRangeStart w:id="7" w:name="m" ${BY}/><w:moveFrom w:id="8" ${BY}>${r(moved)}</w:moveFrom>`, `<w:rPr><w:moveFrom w:id="9" ${BY}/></w:rPr>`),
      '<w:moveFromRangeEnd w:id="7"/>',
      p(r('第') + went('四') + came('三') + r('条　收费如下：')),
      `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tr>${cell(p('车型'))}${cell(p('元'))}</w:tr><w:tr>${cell(p('小型车'))}${cell(p('五'))}</w:tr></w:tbl>`,
      p(r('第') + went('五') + came('四') + r('条　本条例自2020年1月1日起施行。')),
    );
    const { status, out, said } = xiufa('draft', file, '--clean', 'clean.txt', '--redline', 'redline.docx', '--table', 'table.md', '-o', 'decision.txt');
    expect([status, out]).toEqual([0, '']);
    expect(said.match(/R013/g) ?? []).toHaveLength(1);
    const decision = readFileSync(join(folder, 'decision.txt'), 'utf8');
    expect(decision).toContain('收费标准应当报价格主管部门备案。');
    expect(decision).toContain('删去第二条');
    expect(readFileSync(join(folder, 'clean.txt'), 'utf8')).toContain('第四条　本条例自2020年1月1日起施行。');
    expect(readFileSync(join(folder, 'table.md'), 'utf8')).toContain('修改前后对照表');
    const { revisions } = JSON.parse(xiufa('draft', file, '--json').out).result;
    expect(
      revisions.filter(({ kind }: { kind: string }) => kind.startsWith('moved')).map((each: { kind: string; place: object }) => [each.kind, each.place]),
    ).toEqual(
      expect.arrayContaining([
        ['moved-to', { version: 'new', address: '第一条第三款', line: 4 }],
        ['moved-from', { version: 'old', address: '第三条第二款', line: 5 }],
      ]),
    );
    const again = xiufa('draft', 'redline.docx');
    expect(again.out.trim()).toBe(decision.trim());
  });

  test('a file without tracked changes, and one that is no Word file, are told', () => {
    const plain = tracked('plain.docx', p('第一条　停车场应当公示收费标准。'));
    expect(xiufa('draft', plain, '-o', 'x.txt')).toMatchObject({ status: 2, out: '' });
    expect(xiufa('draft', plain).said).toContain('R082');
    writeFileSync(join(folder, 'plain.txt'), '某市停车场条例\n第一条　甲。\n');
    expect(xiufa('draft', 'plain.txt').said).toContain('R082');
    expect(xiufa('draft', plain, '--revisions', 'accept').said).toContain('--revisions');
    expect(existsSync(join(folder, 'x.txt'))).toBe(false);
  });

  test('what is written to standard output stands there alone', () => {
    const file = tracked('alone.docx', p(r('第一条　停车场应当公示') + came('收费') + r('标准。')));
    expect(xiufa('draft', file, '--clean', '-').out).toBe('某市停车场条例\n第一条　停车场应当公示收费标准。\n');
    expect(xiufa('draft', file, '--clean', '-', '--table', '-').status).toBe(2);
  });

  test('all outputs or none', () => {
    const file = tracked('all.docx', p(r('第一条　停车场应当公示') + came('收费') + r('标准。')));
    writeFileSync(join(folder, 'occupied'), '');
    const { status, said } = xiufa('draft', file, '-o', 'one.txt', '--table', 'occupied/table.txt');
    expect([status, existsSync(join(folder, 'one.txt'))]).toEqual([2, false]);
    expect(said).toContain('没有写出任何文件');
  });
});
