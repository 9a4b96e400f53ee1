import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const republished = join(root, 'statutes/republished/shanxi-land-2020.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-draft-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program as a user does. */
function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('draft', () => {
  test('a decision is drafted, applied by apply and verified against the new version', () => {
    const decision = join(folder, 'decision.txt');
    const frame = ['--body', '山西省人民代表大会常务委员会', '--session', '山西省第十三届人民代表大会常务委员会第二十一次会议', '--date', '2020年11月27日'];
    const drafted = xiufa('draft', land, republished, ...frame, '-o', decision);
    expect(drafted).toMatchObject({ status: 0, out: '' });
    const text = readFileSync(decision, 'utf8');
    expect(text).toMatch(/^山西省人民代表大会常务委员会关于修改《山西省实施〈中华人民共和国土地管理法〉办法》的决定\n（2020年11月27日山西省第十三届/);
    expect(text).toContain('将有关条款中的“土地行政主管部门”修改为“自然资源主管部门”');
    expect(xiufa('verify', land, decision, '--against', republished).out).toContain('相同 37，不同 0');
    expect(xiufa('check', decision, '--against', land).status).toBe(0);
  });

  test('what was not told stands as ××××, and the drafter is told so', () => {
    const { status, out, said } = xiufa('draft', land, republished);
    expect(status).toBe(0);
    expect(out).toContain('（××××年×月×日××××通过）');
    expect(said).toContain('须填写');
  });

  test('the editable form takes the place of the wording', () => {
    const yaml = join(folder, 'decision.yaml');
    expect(xiufa('draft', land, republished, '-o', yaml).status).toBe(0);
    expect(xiufa('apply', land, yaml, '--text').out).toContain('第三十六条　自然资源主管部门、农业农村主管部门工作人员玩忽职守');
  });

  test('where its wording leaves a choice the drafter is told; --strict does not write it', () => {
    const rest = '对会计人员的教育和培训工作应当加强，具体办法由财政部门制定。';
    const old = file('choice-old.txt', ['某规定', `第一条　会计人员应当遵守职业道德，提高业务素质。${rest}`, '第二条　乙乙乙。']);
    const now = file('choice-new.txt', ['某规定', `第一条　会计人员应当遵守职业道德，提高业务素质，严格遵守国家有关保密规定。${rest}`, '第二条　乙乙乙。']);
    const { status, out, said } = xiufa('draft', old, now);
    expect([status, out.includes('在第一条中的“提高业务素质”后增加“严格遵守国家有关保密规定”')]).toEqual([0, true]);
    expect(said).toContain('【选择】以下各处由程序选择，请核对\n警告[A017]：增加“严格遵守国家有关保密规定”时补上“，”：第一条第一款　draft:');
    expect(xiufa('draft', old, now, '--strict')).toMatchObject({ status: 1, out: '' });
    expect(JSON.parse(xiufa('draft', old, now, '--json').out)).toMatchObject({
      result: { choices: [{ code: 'A017', alternative: '不补“，”' }] },
    });
  });

  test('the Court sets the marks at the two ends only', () => {
    const old = file('old.txt', ['某规定', '第一条　甲。', '第二条　乙。']);
    const now = file('new.txt', ['某规定', '第一条　丙丁戊。', '己庚辛。', '第二条　乙。']);
    expect(xiufa('draft', old, now, '--style', 'spc').out).toContain('修改为：\n“丙丁戊。\n己庚辛。”\n');
  });

  test('a 修正案 counts nothing again', () => {
    const old = file('old.txt', ['中华人民共和国刑法', '第一条　甲。', '第二条　乙。']);
    const now = file('new.txt', ['中华人民共和国刑法', '第一条　甲。', '第一条之一　丙。', '第二条　（删去）']);
    const { status, out } = xiufa('draft', old, now, '--form', 'amendment');
    expect(status).toBe(0);
    expect(out).toContain('一、在刑法第一条后增加一条，作为第一条之一：“丙。”\n二、删去刑法第二条。\n三、本修正案自××××年×月×日起施行。');
  });

  test('what no decision gives is refused: nothing is written', () => {
    const old = file('old.txt', ['某规定', '第一条　甲。', '第二条　乙。']);
    const gap = xiufa('draft', old, file('gap.txt', ['某规定', '第一条　甲。', '第三条　乙。']), '-o', 'x.txt');
    expect(gap.status).toBe(1);
    expect(gap.said).toContain('V015');
    expect(() => readFileSync(join(folder, 'x.txt'))).toThrow();
    expect(xiufa('draft', old, old)).toMatchObject({ status: 0, out: '' });
    expect(xiufa('draft', old, old).said).toContain('V016');
    expect(xiufa('draft', old).status).toBe(2);
  });

  test('references that follow are left to the engine, or spelled out', () => {
    const old = file('old.txt', [
      '某条例',
      '第一条　甲。',
      '第二条　乙。',
      '第三条　违反本条例第二条规定的，由市场监督管理部门责令限期改正，可以给予警告或者通报批评。',
    ]);
    const now = file('new.txt', ['某条例', '第一条　乙。', '第二条　违反本条例第一条规定的，由市场监督管理部门责令限期改正，可以给予警告或者通报批评。']);
    expect(xiufa('draft', old, now).out).not.toContain('修改为');
    expect(xiufa('draft', old, now, '--explicit-refs').out).toContain('将第三条改为第二条，其中的“违反本条例第二条规定的”修改为“违反本条例第一条规定的”');
  });
});
