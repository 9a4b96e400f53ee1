import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-papers-'));
  for (const [name, lines] of Object.entries(TEXTS)) file(name, lines);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

function file(name: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), lines.join('\n'));
}

async function linesOf(name: string): Promise<readonly string[]> {
  const { reading } = await readDocument(join(folder, name), { revisions: 'accept' });
  return (reading?.lines ?? []).map(({ text }) => text);
}

const GREEN = ['某市绿化条例', '第一章　总则', '第一条　为了绿化，制定本条例。', '第二章　管理', '第二条　市园林局负责绿化。', '第三条　毁绿的，处罚款。'];
const GREENER = [
  '某市绿化条例',
  '第一章　总则',
  '第一条　为了绿化，制定本条例。',
  '第二章　监督管理',
  '第二条　市绿化部门负责绿化。',
  '第三条　单位应当养护树木。',
  '第四条　毁绿的，处一千元罚款。',
];
const PARKING = ['某市停车场条例', '第一条　（收费）停车场应当公示价格。', '第二条　乱收费的，处五百元罚款。'];
const PARKED = ['某市停车场条例', '第一条　（收费）停车场应当公示收费标准。', '第二条　乱收费的，处五百元罚款。'];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'old/green.txt': GREEN,
  'old/parking.txt': PARKING,
  'new/green-2024.txt': GREENER,
  'new/parking.txt': PARKED,
  'lone/green.txt': GREEN,
};
const BODY = ['--body', '某市人民代表大会常务委员会'];
const FRAME = [...BODY, '--session', '某市第十六届人民代表大会常务委员会第三次会议', '--date', '2024-06-28', '--in-force', '公布之日'];

describe('the papers of a sitting', () => {
  test('decision, comparison table and statement stand in a folder', async () => {
    const { status, out, said } = xiufa('draft', 'old/green.txt', 'new/green-2024.txt', ...FRAME, '--papers', 'papers');
    expect([status, out]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'papers')).sort()).toEqual(['修改决定.docx', '修改前后对照表.docx', '说明.docx'].sort());
    expect(said).not.toContain('--date');
    expect(said).toContain('说明.docx 中的“××××”处须填写');
    expect((await linesOf('papers/修改决定.docx')).slice(0, 2)).toEqual([
      '某市人民代表大会常务委员会关于修改《某市绿化条例》的决定',
      '（2024年6月28日某市第十六届人民代表大会常务委员会第三次会议通过）',
    ]);
    const statement = await linesOf('papers/说明.docx');
    expect(statement.slice(0, 2)).toEqual([
      '关于《某市人民代表大会常务委员会关于修改〈某市绿化条例〉的决定（草案）》的说明',
      '——××××年×月×日在某市第十六届人民代表大会常务委员会第三次会议上',
    ]);
    expect(statement).toContain('（一）关于监督管理（第二章、第二条至第四条）');
    expect(statement.filter((line) => line.startsWith('决定草案第')).length).toBeGreaterThan(2);
    expect(statement).toContain('修改的理由：××××。');
    expect(xiufa('apply', 'old/green.txt', 'papers/修改决定.docx', '--text').out).toContain('第四条　毁绿的，处一千元罚款。');
  });

  test('a matter is named by the theme of the article, or is a blank', async () => {
    xiufa('draft', 'old/parking.txt', 'new/parking.txt', '--papers', 'themes');
    expect(await linesOf('themes/说明.docx')).toContain('（一）关于收费（第一条）');
    file('plain-old.txt', ['某规定', '第一条　甲。', '第二条　乙。']);
    file('plain-new.txt', ['某规定', '第一条　甲。', '第二条　丙丁戊己。']);
    xiufa('draft', 'plain-old.txt', 'plain-new.txt', '--papers', 'plain');
    expect(await linesOf('plain/说明.docx')).toContain('（一）关于××××（第二条）');
  });

  test('nothing is written if one of the papers cannot be', () => {
    file('taken/说明.docx/inside.txt', ['']);
    expect(xiufa('draft', 'old/green.txt', 'new/green-2024.txt', '--papers', 'taken').status).toBe(2);
    expect(existsSync(join(folder, 'taken/修改决定.docx'))).toBe(false);
  });
});

describe('the frame is checked', () => {
  test.each([
    [['--date', '2024-02-30'], '--date'],
    [['--date', '2024-06-28', '--in-force', '2024-06-01'], '施行不能早于通过'],
    [['--session', '常委会'], '第几次会议'],
    [['--session', '第三次会议'], '哪个机关'],
    [['--session', '某省第十六届人大常委会第三次会议', ...BODY], '不是 --body'],
    [['--body', '，'], '--body'],
    [['--title', '通知'], '--title'],
  ])('%s', (args, words) => {
    const { status, said } = xiufa('draft', 'old/green.txt', 'new/green-2024.txt', ...args);
    expect([status, said.includes(words)]).toEqual([2, true]);
  });

  test('only blanks that are left are named', () => {
    const { said } = xiufa('draft', 'old/green.txt', 'new/green-2024.txt', '--session', '某市第十六届人大常委会第三次会议', ...BODY, '--date', '2024年6月28日');
    expect(said).toContain('须填写：施行日期（--in-force）');
    expect(xiufa('draft', 'old/green.txt', 'new/green-2024.txt', ...FRAME).said).not.toContain('须填写');
  });
});

describe('one decision for several statutes', () => {
  test('in pairs', () => {
    const { status, out, said } = xiufa('draft', '--pairs', 'old/green.txt', 'new/green-2024.txt', 'old/parking.txt', 'new/parking.txt', ...FRAME);
    expect(status).toBe(0);
    expect(said).not.toContain('须填写');
    expect(out.split('\n').slice(0, 4)).toEqual([
      '某市人民代表大会常务委员会关于修改《某市绿化条例》、《某市停车场条例》的决定',
      '（2024年6月28日某市第十六届人民代表大会常务委员会第三次会议通过）',
      '某市第十六届人民代表大会常务委员会第三次会议决定：',
      '一、对《某市绿化条例》作出修改',
    ]);
    expect(out).toContain('\n二、对《某市停车场条例》作出修改\n');
    expect(out).toContain('\n本决定自公布之日起施行。\n《某市绿化条例》、《某市停车场条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。');
  });

  test('from two folders, as the same decision; apply --statutes gives the new texts', () => {
    expect(xiufa('draft', 'old', 'new', ...FRAME, '-o', 'decision.txt', '--table', 'table.docx', '--redline', 'redline.docx').status).toBe(0);
    expect(readFileSync(join(folder, 'decision.txt'), 'utf8').trim()).toBe(
      xiufa('draft', '--pairs', 'old/green.txt', 'new/green-2024.txt', 'old/parking.txt', 'new/parking.txt', ...FRAME).out.trim(),
    );
    expect(xiufa('apply', 'decision.txt', '--statutes', 'old', '-o', 'done/').status).toBe(0);
    expect(readFileSync(join(folder, 'done/parking.txt'), 'utf8')).toContain(PARKED[1]);
  });

  test('what has no partner, stands twice, or goes with one statute only', () => {
    const alone = xiufa('draft', 'lone', 'new');
    expect([alone.status, alone.out]).toEqual([1, '']);
    expect(alone.said).toContain('V029');
    expect(xiufa('draft', 'lone', 'new', '--allow-missing').out).toContain('《某市绿化条例》');
    const twice = xiufa('draft', '--pairs', 'old/green.txt', 'new/green-2024.txt', 'lone/green.txt', 'new/green-2024.txt');
    expect([twice.status, twice.said.includes('V028')]).toEqual([1, true]);
    for (const more of [['--clean', 'x.txt'], ['--form', 'amendment'], ['old/green.txt']])
      expect(xiufa('draft', '--pairs', 'old/green.txt', 'new/green-2024.txt', ...more).status, more.join(' ')).toBe(2);
    expect(xiufa('draft', 'old/green.txt', 'new/green-2024.txt', 'old/parking.txt').said).toContain('--pairs');
  });

  test('more than three are counted in the title, by their kind', () => {
    const names = ['甲', '乙', '丙', '丁'];
    const files = names.flatMap((name) => {
      file(`${name}1.txt`, [`某市${name}条例`, '第一条　甲甲甲甲。', '第二条　乙乙乙乙。']);
      file(`${name}2.txt`, [`某市${name}条例`, '第一条　甲甲甲甲。', '第二条　丙丙丙丙。']);
      return [`${name}1.txt`, `${name}2.txt`];
    });
    expect(xiufa('draft', '--pairs', ...files, ...FRAME).out).toMatch(/^某市人民代表大会常务委员会关于修改《某市甲条例》等四件地方性法规的决定\n/);
    const { out, said } = xiufa('draft', '--pairs', ...files);
    expect(out).toMatch(/^关于修改《某市甲条例》等四件××××的决定\n/);
    expect(said).toContain('法规的种类');
  });
});
