import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programIn } from '../../src/cli/program.ts';
import { OUTPUT_SCHEMAS } from '../../src/render/output-schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STATUTE = '某市河道管理办法\n（2010年3月1日某市人民代表大会常务委员会通过）\n第一条　为了管理河道，制定本办法。\n第二条　水务局负责河道管理。\n';
const DECISION =
  '关于修改《某市河道管理办法》的决定\n（2020年5月1日某市人民代表大会常务委员会通过）\n决定对《某市河道管理办法》作如下修改：\n一、将第二条中的“水务局”修改为“水行政主管部门”。\n本决定自公布之日起施行。\n';
const AFTER = STATUTE.replace('水务局', '水行政主管部门');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-line-'));
  writeFileSync(join(folder, 's.txt'), STATUTE);
  writeFileSync(join(folder, 'd.txt'), DECISION);
  writeFileSync(join(folder, 'new.txt'), AFTER.replace('常务委员会通过）', '常务委员会通过　根据2020年5月1日《关于修改〈某市河道管理办法〉的决定》修正）'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

function xiufa(...args: string[]): Run {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('options of all commands', () => {
  test('stand before the command or behind it', () => {
    const behind = xiufa('apply', 's.txt', 'd.txt', '--lang', 'en', '--no-pager', '--strict', '--color', 'never');
    expect(xiufa('--lang', 'en', '--no-pager', '--strict', '--color', 'never', 'apply', 's.txt', 'd.txt')).toEqual(behind);
    expect(behind.said).toContain('1 operation: 1 applied');
    expect(xiufa('--json', 'refs', 's.txt').out).toBe(xiufa('refs', 's.txt', '--json').out);
  });

  test('help COMMAND is COMMAND --help', () => {
    for (const name of ['apply', 'completion']) expect(xiufa('help', name)).toEqual(xiufa(name, '--help'));
    expect(xiufa('help').out).toBe(xiufa('--help').out);
  });
});

describe('help', () => {
  const COMMANDS = ['apply', 'parse', 'check', 'verify', 'diff', 'draft', 'table', 'report', 'refs', 'extract', 'convert', 'explain', 'completion', 'help'];

  test.each(COMMANDS)('of %s is in Chinese throughout, and names what a choice may be', (name) => {
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      programIn(language, [])
        .commands.find((each) => each.name() === name)
        ?.helpInformation(),
    );
    expect(zh).toMatch(new RegExp(`^用法： xiufa ${name} `));
    expect(zh).not.toMatch(/\[options\]|<[a-z.]+>|\(default|\(choices|Options:|Arguments:/);
    expect(en).toMatch(new RegExp(`^Usage: xiufa ${name} `));
    expect(en).not.toMatch(/<[a-z.]+>|\(default: |\(choices: /);
  });

  test('uses the words of the README', () => {
    expect(xiufa('apply', '--help').out).toContain('用法： xiufa apply 法规 决定…\n       xiufa apply 决定… --statutes 目录\n');
    expect(xiufa('diff', '--help', '--lang', 'en').out).toContain('Usage: xiufa diff OLD NEW\n');
    expect(xiufa('apply', '--help').out).toMatch(/--refs auto\|report\|keep .*\n/);
  });
});

describe('wrong usage', () => {
  test.each([
    [
      ['aply', 's.txt', 'd.txt'],
      '没有命令 aply；是不是 apply？（xiufa --help 显示用法）',
      'there is no command aply; did you mean apply? (xiufa --help shows the usage)',
    ],
    [
      ['help', 'aply'],
      '没有命令 aply；是不是 apply？（xiufa --help 显示用法）',
      'there is no command aply; did you mean apply? (xiufa --help shows the usage)',
    ],
    [['s.txt', 'd.txt'], 's.txt 是文件，前面要写命令', 's.txt is a file: a command goes before it'],
    [
      ['apply', 's.txt', 'd.txt', '--redlin', 'x'],
      '没有选项 --redlin；是不是 --redline？（xiufa apply --help 显示用法）',
      'there is no option --redlin; did you mean --redline?',
    ],
    [['--redline', 'apply', 's.txt', 'd.txt'], '--redline 是 apply 的选项，要写在 apply 之后', '--redline is an option of apply and goes behind it'],
    [
      ['apply', 's.txt', 'd.txt', '--refs', 'aut'],
      '“aut”不对：只能是 auto、report、keep',
      '“aut” of the option --refs is not right: it can be auto, report, keep',
    ],
    [['apply', 's.txt', 'd.txt', '-o'], '选项 -o, --output 文件 后面没有写值', 'the option -o, --output FILE has no value behind it'],
    [['diff', 's.txt'], '缺少新文本：xiufa diff 旧 新', 'NEW is missing: xiufa diff OLD NEW'],
    [['refs', 's.txt', 's.txt'], '只要 1 个参数，写了 2 个：xiufa refs 法规', 'takes 1 argument, not 2: xiufa refs STATUTE'],
    [['apply', '--statutes', '.'], '缺少决定', 'no decision given'],
    [
      ['draft', 's.txt', 'new.txt', '--date', '2024-02-30'],
      '“2024-02-30”不对：应写作 2024-06-28',
      '“2024-02-30” of the option --date is not right: write 2024-06-28',
    ],
    [
      ['table', 's.txt', 'd.txt', '--format', 'pdf'],
      '不能写成“.pdf”格式；可以写成 .txt、.md、.html、.docx',
      '“.pdf” cannot be written; these can: .txt, .md, .html, .docx',
    ],
    [['convert', 's.txt', '-o', '-'], '用 --format 指明：txt、md、html、docx、yaml、json、xml', 'name it with --format: txt, md, html, docx, yaml, json, xml'],
    [['apply', 'd.txt', 's.txt'], 'd.txt 是修改决定，s.txt 是法规：次序写反了', 'd.txt is an amending decision and s.txt a statute: they are swapped'],
    [['verify', 's.txt', 'd.txt', '--against', 'd.txt'], 'd.txt 是修改决定，这里要的是法规', 'd.txt is an amending decision, and a statute is wanted here'],
    [['apply', 's.txt', 'new.txt'], 'new.txt 是法规，这里要的是修改决定', 'new.txt is a statute, and an amending decision is wanted here'],
    [['completion', 'tcsh'], '没有 tcsh 的补全脚本：只有 bash、zsh、fish', 'no completion for tcsh: there are bash, zsh, fish'],
    [['apply', 's.txt', 'd.txt', '--watch', '--overwrite'], '--watch 不能与 --overwrite 同用', '--watch does not go with --'],
  ] as const)('%j', (args, zh, en) => {
    const { status, said, out } = xiufa(...args);
    expect([status, out, said]).toEqual([2, '', expect.stringContaining(zh)]);
    // A program is told the same, on standard output, with the same status.
    const told = xiufa('--json', '--lang', 'en', ...args);
    const document = JSON.parse(told.out) as { result: null; diagnostics: { message: string }[] };
    expect([told.status, told.said]).toEqual([2, '']);
    expect(OUTPUT_SCHEMAS.error.safeParse(document).error?.issues ?? []).toEqual([]);
    expect(document.diagnostics[0]?.message).toContain(en.replace(/ \(xiufa [a-z-]*.*/, ''));
  });

  test('without a command: help, and status 2', () => {
    const { status, out, said } = xiufa();
    expect([status, out, said.startsWith('用法： xiufa 命令')]).toEqual([2, '', true]);
    expect(JSON.parse(xiufa('--json').out)).toMatchObject({ result: null, diagnostics: [{ code: 'usage', message: '没有写命令' }] });
  });

  test('old and new that their dates say are swapped are compared, with a warning', () => {
    for (const command of ['diff', 'table', 'draft']) {
      expect(xiufa(command, 'new.txt', 's.txt').said, command).toContain('[V020]：按题注，旧文本到2020年5月1日，新文本只到2010年3月1日');
      expect(xiufa(command, 's.txt', 'new.txt').said, command).not.toContain('V020');
    }
  });
});

describe('--json', () => {
  test.each([
    ['amendment', 0, ['apply', 's.txt', 'd.txt']],
    ['amendment', 0, ['apply', 'd.txt', '--statutes', 'folder']],
    ['operations', 0, ['parse', 'd.txt']],
    ['findings', 0, ['check', 'd.txt', '--against', 's.txt']],
    ['rules', 0, ['check', '--rules']],
    ['verification', 0, ['verify', 's.txt', 'd.txt', '--against', 'new.txt']],
    ['gazette-verification', 1, ['verify', 's.txt', '--gazette', 'd.txt']],
    ['comparison', 1, ['diff', 's.txt', 'new.txt']],
    ['draft', 0, ['draft', 's.txt', 'new.txt']],
    ['table', 0, ['table', 's.txt', 'd.txt', '--unchanged']],
    ['report', 0, ['report', 's.txt', 'd.txt', '-o', 'r.html']],
    ['references', 0, ['refs', 's.txt']],
    ['gazette', 0, ['extract', 'd.txt']],
    ['conversion', 0, ['convert', 's.txt', '-o', 'c.docx']],
    ['explanations', 0, ['explain', 'A004', 'D001']],
    ['explanations', 0, ['explain']],
    ['error', 2, ['refs', 'none.txt']],
    ['error', 1, ['verify', 'other.txt', 'd.txt', '--against', 'other.txt']],
  ] as const)('is the document of %s (status %i): %j', (name, expected, args) => {
    mkdirSync(join(folder, 'folder'), { recursive: true });
    copyFileSync(join(folder, 's.txt'), join(folder, 'folder/s.txt'));
    writeFileSync(join(folder, 'other.txt'), STATUTE.replace('河道', '公园'));
    const { status, out } = xiufa(...args, '--json');
    expect(status).toBe(expected);
    expect(OUTPUT_SCHEMAS[name].safeParse(JSON.parse(out)).error?.issues ?? []).toEqual([]);
    expect(Object.keys(JSON.parse(out))).toEqual(['$schema', 'version', 'result', 'diagnostics']);
  });

  test('a file that cannot be written is the one thing told', () => {
    writeFileSync(join(folder, 'plain'), '');
    const { status, out } = xiufa('report', 's.txt', 'd.txt', '-o', join('plain', 'r.html'), '--json');
    expect([status, JSON.parse(out)]).toMatchObject([2, { result: null, diagnostics: [{ code: 'usage', message: expect.stringContaining('写不了') }] }]);
  });
});

describe('-o - is standard output', () => {
  test.each([
    [['apply', 's.txt', 'd.txt'], /^某市河道管理办法\n/],
    [['parse', 'd.txt'], /\nform: decision/],
    [['diff', 's.txt', 'new.txt'], /^某市河道管理办法\n/],
    [['draft', 's.txt', 'new.txt'], /^关于修改《某市河道管理办法》的决定\n/],
    [['table', 's.txt', 'd.txt'], /修改前后对照表/],
    [['report', 's.txt', 'd.txt'], /^<!DOCTYPE html>/],
    [['extract', 'd.txt'], /^关于修改《某市河道管理办法》的决定\n/],
    [['convert', 's.txt', '--format', 'md'], /^# 某市河道管理办法/],
  ] as const)('%j', (args, begins) => {
    const { out, said } = xiufa(...args, '-o', '-');
    expect(out).toMatch(begins);
    expect(said).not.toContain('已写出');
  });

  test('takes any format, and one thing only', () => {
    expect(xiufa('apply', 's.txt', 'd.txt', '-o', '-').out).toBe(xiufa('apply', 's.txt', 'd.txt', '--text').out);
    expect(xiufa('apply', 's.txt', 'd.txt', '--format', 'html').out).toContain('<html');
    expect(xiufa('apply', 's.txt', 'd.txt', '--redline', '-').out).toContain('[-水务局-]');
    expect(xiufa('apply', 's.txt', 'd.txt', '-o', '-', '--redline', '-')).toMatchObject({
      status: 2,
      out: '',
      said: expect.stringContaining('只能写一样内容'),
    });
    expect(xiufa('apply', 's.txt', 'd.txt', '--format', 'docx').out.slice(0, 2)).toBe('PK');
  });
});

describe('files that are read', () => {
  const REFUSED = { status: 2, said: expect.stringContaining('是要读的文件，没有写进它') };

  test('are not replaced, by whatever path, unless --overwrite', () => {
    copyFileSync(join(folder, 's.txt'), join(folder, 'own.txt'));
    symlinkSync('own.txt', join(folder, 'sym.txt'));
    linkSync(join(folder, 'own.txt'), join(folder, 'hard.txt'));
    for (const target of ['own.txt', './folder/../own.txt', join(folder, 'own.txt'), 'sym.txt', 'hard.txt']) {
      mkdirSync(join(folder, 'folder'), { recursive: true });
      expect(xiufa('apply', 'own.txt', 'd.txt', '-o', target), target).toMatchObject(REFUSED);
    }
    expect(xiufa('apply', 's.txt', 'd.txt', '--redline', 'd.txt')).toMatchObject(REFUSED);
    expect(xiufa('diff', 's.txt', 'own.txt', '-o', 'hard.txt')).toMatchObject(REFUSED);
    expect(xiufa('convert', 's.txt', '-o', 's.txt')).toMatchObject(REFUSED);
    expect([text('own.txt'), text('d.txt')]).toEqual([STATUTE, DECISION]);
    expect(xiufa('apply', 'own.txt', 'd.txt', '-o', 'sym.txt', '--overwrite').status).toBe(0);
    expect([text('own.txt'), text('hard.txt')].every((now) => now.includes('水行政主管部门'))).toBe(true);
  });

  test('nor those of a folder', () => {
    mkdirSync(join(folder, 'laws'));
    copyFileSync(join(folder, 's.txt'), join(folder, 'laws/s.txt'));
    expect(xiufa('apply', 'd.txt', '--statutes', 'laws', '-o', 'laws')).toMatchObject(REFUSED);
    expect(text('laws/s.txt')).toBe(STATUTE);
    expect(xiufa('apply', 'd.txt', '--statutes', 'laws', '-o', 'laws', '--overwrite').status).toBe(0);
    expect(text('laws/s.txt')).toContain('水行政主管部门');
  });
});

test('two products for one file are refused, by whatever path', () => {
  writeFileSync(join(folder, 'one.txt'), '');
  linkSync(join(folder, 'one.txt'), join(folder, 'two.txt'));
  symlinkSync('.', join(folder, 'here'));
  for (const [output, redline] of [
    ['p.txt', './p.txt'],
    ['p.txt', 'here/p.txt'],
    ['one.txt', 'two.txt'],
  ] as const) {
    const { status, said } = xiufa('apply', 's.txt', 'd.txt', '-o', output, '--redline', redline);
    expect([status, said.includes('两样内容都要写进')], redline).toEqual([2, true]);
  }
});

test('of several products all are written or none', () => {
  writeFileSync(join(folder, 'text'), '');
  const { status, said } = xiufa('apply', 's.txt', 'd.txt', '-o', 'all.txt', '--redline', 'text/redline.txt');
  expect([status, said.includes('没有写出任何文件')]).toEqual([2, true]);
  expect(() => text('all.txt')).toThrow();
});
