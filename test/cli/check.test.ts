import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-check-'));
  writeFileSync(join(folder, 'draft.txt'), DRAFT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DRAFT = `某市人民代表大会常务委员会关于修改《某市停车场管理条例》的决定
某市人民代表大会常务委员会决定对《某市停车场管理条例》作如下修改：
一、删去第二条。
二、删除第三条，但居住区除外。
三、将第四条修改为：“停车场应当明码标价，但居住区除外。”
本决定自公布之日起施行。
《某市停车场管理条例》根据本决定作相应修改，重新公布。
`;
const CLEAN = DRAFT.replace(/二、.*\n/, '')
  .replace('三、', '二、')
  .replace('但居', '但是居');

interface Result {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

const xiufa = (args: readonly string[], input = ''): Result => run(['check', ...args], input);

function run(args: readonly string[], input = ''): Result {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8', input });
  return { status, out: stdout, said: stderr };
}

test('says what it takes the file for, and carries the real decision out without a fault', () => {
  const { status, out, said } = xiufa([decision, '--against', land, '--strict']);
  expect(status).toBe(0);
  expect(out).toContain('修改决定：山西省人民代表大会常务委员会关于修改');
  expect(out).toContain('3 件法规，15 项');
  expect(out).toContain('提示[A014 D16]');
  expect(out).toContain('提示[D010]：决定自身的规定');
  expect(said).toBe('错误 0 处，警告 0 处，提示 2 处\n');
  expect(xiufa([land]).out).toContain('法规：山西省实施《中华人民共和国土地管理法》办法（59 条）');
});

test('shows a frame, the rule, and what the rule rests on, once', () => {
  const { status, out } = xiufa(['draft.txt']);
  expect(status).toBe(1);
  expect(out).toContain('警告[C016 D10]：同一决定中“删除”与“删去”并用\n  ┌─ draft.txt:4:3\n');
  expect(out).toContain('  = D10　用语统一：删去、修改为、增加（依据：历次修改决定的通例）');
  expect(out).toContain('提示[C012 L11]：“但”宜写作“但是” draft.txt:5');
  expect(out).toContain('错误[D002]');
});

test.each([
  ['nothing to say', CLEAN, [], 0, '没有发现问题'],
  ['a note', CLEAN.replace('但是居', '但居'), ['--strict'], 0, '错误 0 处，警告 0 处，提示 1 处'],
  ['a warning', CLEAN.replace(/《.*重新公布。\n/, ''), [], 0, '警告 1 处'],
  ['a warning under --strict', CLEAN.replace(/《.*重新公布。\n/, ''), ['--strict'], 1, '警告 1 处'],
  ['an error', CLEAN.replace('将第四条修改为：', '将第四条敲定为：'), [], 1, '错误 1 处'],
])('%s', (_name, text, options, status, words) => {
  const result = xiufa(['-', ...options], text);
  expect(result.said).toContain(words);
  expect(result.status).toBe(status);
});

describe('the YAML form of a decision', () => {
  const lines = (of: string) => of.replace(/^ *(?:┌─ .*|[0-9]*│.*)\n/gm, '').replace(/ \S+\.(?:yaml|txt):[0-9]+$/gm, '');

  test('has the faults of its wording, shown where they stand in it; --against takes it, too', () => {
    for (const [from, to] of [
      ['draft.txt', 'draft.yaml'],
      [decision, 'real.yaml'],
    ] as const) {
      const { out } = run(['parse', from, '-o', to]);
      expect(out).not.toBe('');
    }
    const understood = DRAFT.replace(/二、删除.*\n/, '二、删除第三条。\n');
    writeFileSync(join(folder, 'understood.txt'), understood);
    run(['parse', 'understood.txt', '-o', 'understood.yaml']);
    const [wording, form] = [xiufa(['understood.txt']), xiufa(['understood.yaml'])];
    expect(wording.said).toBe('错误 0 处，警告 1 处，提示 1 处\n');
    expect([form.status, form.said, lines(form.out)]).toEqual([wording.status, wording.said, lines(wording.out)]);
    expect(form.out).toContain('┌─ understood.yaml:');
    const real = xiufa(['real.yaml', '--against', land, '--strict']);
    expect([real.status, real.said]).toEqual([0, '错误 0 处，警告 0 处，提示 2 处\n']);
    expect(real.out).toContain('提示[A014 D16]');
  });

  test('is known by how it begins, says what was not understood, and needs no words where it orders', () => {
    run(['parse', 'draft.txt', '-o', 'draft.yaml']);
    const { status, out } = xiufa(['-'], readFileSync(join(folder, 'draft.yaml'), 'utf8'));
    expect([status, out.includes('错误[D028]')]).toEqual([1, true]);
    run(['parse', '-', '-o', 'clean.yaml'], CLEAN);
    const bare = readFileSync(join(folder, 'clean.yaml'), 'utf8').replace(/^closing:[\s\S]*$/m, (closing) =>
      closing.replace(/^.*clause:.*\n/gm, '').replace(/^ {4}what/gm, '    what'),
    );
    expect(bare).not.toContain('重新公布。');
    expect(xiufa(['-', '--strict'], bare).said).toBe('没有发现问题\n');
  });

  test('that is not in the form ends the command with status 1', () => {
    const { status, out, said } = xiufa(['-'], 'form: decision\ntitle: 某决定\nparts: 1\n');
    expect([status, out]).toEqual([1, '']);
    expect(said).toMatch(/错误\[D02[0-9]\]/);
  });
});

test.each([
  [['nowhere.txt'], 'R003'],
  [[], '缺少文件'],
  [[land, '-o', 'x.txt'], '须与 --fix 同用'],
  [['-'], 'R010'],
])('%j is wrong usage or unreadable', (args, words) => {
  const { status, said, out } = xiufa(args, '通知\n请各单位遵守规定。\n');
  expect(status).toBe(2);
  expect(said).toContain(words);
  expect(out).toBe('');
});

test('--json cites the rule with its source; --rules lists all, and says which a text cannot show', () => {
  const report = JSON.parse(xiufa(['draft.txt', '--json']).out).result;
  expect(report).toMatchObject({ kind: 'decision', against: null, counts: { error: 1, warning: 1, info: 1 } });
  const verb = report.findings.find((f: { code: string }) => f.code === 'C016');
  expect(verb).toMatchObject({ rule: { id: 'D10', source: '历次修改决定的通例' }, severity: 'warning', place: { file: 'draft.txt', line: 4 } });
  const { rules } = JSON.parse(xiufa(['--rules', '--json']).out).result as { rules: { id: string; checked: boolean }[] };
  expect(rules).toHaveLength(46);
  expect(rules.filter((r) => !r.checked).map((r) => r.id)).toEqual(['L4']);
  expect(xiufa(['--rules']).out).toMatch(/L4 .*法律文本\n +不检查/);
});

test('speaks English too', () => {
  const { out, said } = xiufa(['draft.txt', '--lang', 'en']);
  expect(out).toContain('warning[C016 D10]：one decision uses both “删除” and “删去”');
  expect(out).toContain('source: the constant form of official decisions');
  expect(said).toContain('1 error, 1 warning, 1 note');
  expect(xiufa(['--rules', '--lang', 'en']).out).toContain('not checked');
});

const OLD = `某市停车场管理条例
（2012年3月1日某市第十四届人民代表大会常务委员会第二次会议通过）
第一条　停车场应当明码标价。
第二条　违反第一条规定的，责令改正。
第三条　本条例自2012年6月1日起施行。
`;
const NEW = OLD.replace('第三条', '第四条').replace('第二条', '第三条').replace('第一条', '第一条　为了加强停车场管理，制定本条例。\n第二条');

test('a statute is held against the version before it', () => {
  writeFileSync(join(folder, 'old.txt'), OLD);
  writeFileSync(join(folder, 'new.txt'), NEW);
  const { status, out } = xiufa(['new.txt', '--against', 'old.txt', '--strict']);
  expect(status).toBe(1);
  expect(out).toContain('法规：某市停车场管理条例（4 条，对照《某市停车场管理条例》）');
  expect(out).toContain('警告[X009 D20]：第三条第一款引用的“第一条”没有随序号调整，是否有意？');
  expect(out).toContain('├─ old.txt:3:5  原来所指\n  ├─ new.txt:3:5  现在所指');
  expect(JSON.parse(xiufa(['new.txt', '--against', 'old.txt', '--json']).out).result.against).toBe('某市停车场管理条例');
  expect(run(['diff', 'old.txt', 'new.txt']).said).toContain('警告[X009]');
  expect(run(['draft', 'old.txt', 'new.txt']).said).toContain('警告[X009]');
});

describe('--fix', () => {
  const rough = OLD.replace('明码标价', '"明码标价"').replace('的，责令', '的,责令').replace('违反第一条', '违反第1条');
  const smooth = OLD.replace('明码标价', '“明码标价”');

  test('prints the corrected text, and says on standard error what was corrected and what is left', () => {
    const { status, out, said } = xiufa(['-', '--fix'], rough.replace('责令', '必须'));
    expect([status, out]).toEqual([0, smooth.replace('责令', '必须')]);
    expect(said).toContain('【已改正】（4 处）');
    expect(said).toMatch(/【其余】\n\n提示\[C025 L15\]/);
  });

  test('writes it; an input is not overwritten, and the text of operations is no wording', () => {
    writeFileSync(join(folder, 'rough.txt'), rough);
    expect(xiufa(['rough.txt', '--fix', '-o', 'smooth.txt']).status).toBe(0);
    expect(readFileSync(join(folder, 'smooth.txt'), 'utf8')).toBe(smooth);
    expect(xiufa(['rough.txt', '--fix', '-o', 'rough.txt'])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'rough.txt'), 'utf8')).toBe(rough);
    expect(xiufa(['rough.txt', '--fix', '-o', 'smooth.docx']).status).toBe(0);
    run(['parse', '-', '-o', 'form.yaml'], CLEAN);
    expect(xiufa(['form.yaml', '--fix'])).toMatchObject({ status: 2, out: '' });
  });

  test('is in the JSON document: what was corrected, the text, and what is left', () => {
    const { result } = JSON.parse(xiufa(['-', '--fix', '--json'], rough).out);
    expect(result).toMatchObject({ findings: [], text: smooth });
    expect(result.corrected.map((f: { code: string }) => f.code)).toEqual(['C028', 'C028', 'C024', 'C027']);
    expect(JSON.parse(xiufa(['-', '--json'], smooth).out).result).toMatchObject({ corrected: [], text: null });
  });
});
