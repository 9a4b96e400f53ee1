import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');
const official = join(root, 'statutes/republished/shanxi-land-2020.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the program as a user does, from a folder that is not the project's. */
function xiufa(...args: string[]): Run {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const body = (text: string): string => text.slice(text.indexOf('第一章'));

describe('apply', () => {
  test('prints operations, redline and numbering', () => {
    const { status, out, said } = xiufa('apply', land, decision);
    expect(status).toBe(0);
    expect(out).toContain('第四十二条 → 第二十四条');
    expect(out).toContain('[-土地行政主管部门-]{+自然资源主管部门+}');
    expect(out).toContain('一、5');
    expect(said).toContain('操作 11 项：执行 11 项，未能执行 0 项');
  });

  test('--joint none inserts words without the mark that drafters leave out', () => {
    const [base, inserting] = ['base.txt', 'decision.txt'].map((f) => join(root, 'test/cases/words-inserted-in-enumeration', f)) as [string, string];
    expect(xiufa('apply', base, inserting, '--text').out).toContain('人工水道、行洪区、');
    const { status, out, said } = xiufa('apply', base, inserting, '--text', '--joint', 'none');
    expect([status, out.includes('人工水道行洪区、'), said.includes('[A017]')]).toEqual([0, true, false]);
  });

  describe('what the program chose', () => {
    const [base, border] = ['base.txt', 'decision.txt'].map((f) => join(root, 'test/cases/insert-article-at-border', f)) as [string, string];
    const chosen = '第二条在两章交界处，没有文字可据，按前一章末尾，放入第一章';

    test('is listed once, with what else it could be and the option for that', () => {
      const { status, out, said } = xiufa('apply', base, border);
      expect([status, out.includes(chosen), said.split(chosen).length]).toEqual([0, false, 2]);
      expect(said).toContain('【选择】以下各处由程序选择，请核对\n警告[A021]：第二条在两章交界处');
      expect(said).toContain('      或者：放入第二章　--place 第二条=第二章');
      expect(said).toContain('未能执行 0 项；由程序选择 1 处');
      const english = xiufa('apply', base, border, '--lang', 'en').said;
      expect(english).toContain('[Choices] chosen by the program: please check');
      expect(english).toContain('  or: it goes into 第二章　--place 第二条=第二章');
      const settled = xiufa('apply', base, border, '--place', '第二条=第二章');
      expect([settled.said.includes('【选择】'), settled.said.includes('由程序选择')]).toEqual([false, false]);
    });

    test('stands beside a text alone on standard error', () => {
      const { out, said } = xiufa('apply', base, border, '--text');
      expect([out.includes(chosen), said.includes(chosen)]).toEqual([false, true]);
    });

    test('--strict stops at each: status 1, nothing written or printed, the choices as the reason; --force writes', () => {
      for (const [name, decided] of [
        ['choices-of-several-kinds', 5],
        ['joints-of-inserted-words', 5],
      ] as const) {
        const files = ['base.txt', 'decision.txt'].map((f) => join(root, 'test/cases', name, f));
        expect(xiufa('apply', ...files, '-o', 'chosen.txt').status).toBe(0);
        rmSync(join(folder, 'chosen.txt'));
        const refused = xiufa('apply', ...files, '--strict', '-o', 'chosen.txt');
        expect([refused.status, existsSync(join(folder, 'chosen.txt'))]).toEqual([1, false]);
        expect(refused.said).toContain('【选择】以下各处由程序选择，请核对（--strict：视为错误）');
        expect(refused.said).toContain(`由程序选择 ${decided} 处；没有写出任何文件`);
        expect(xiufa('apply', ...files, '--strict', '--text')).toMatchObject({ status: 1, out: '' });
        expect(xiufa('apply', ...files, '--strict', '--force', '-o', 'chosen.txt').status).toBe(1);
        expect(existsSync(join(folder, 'chosen.txt'))).toBe(true);
        rmSync(join(folder, 'chosen.txt'));
      }
      expect(xiufa('apply', base, border, '--strict', '--place', '第二条=第一章').status).toBe(0);
    });

    test('is data with --json', () => {
      const { amendments } = JSON.parse(xiufa('apply', base, border, '--json').out).result as { amendments: { choices: object[] }[] };
      const place = { address: '第二条', clause: { file: border, line: 4, column: 1 }, text: null };
      expect(amendments[0]?.choices).toMatchObject([{ code: 'A021', chosen, alternative: '放入第二章', option: '--place 第二条=第二章', places: [place] }]);
    });

    test('is listed by verify, table and report too, which --strict stops alike', () => {
      const official = join(root, 'test/cases/insert-article-at-border/expected.txt');
      for (const [command, ...rest] of [['verify', '--against', official], ['table'], ['report', '-o', 'chosen.html']] as const) {
        const { status, said } = xiufa(command, base, border, ...rest);
        expect([status, said.split(chosen).length], command).toEqual([0, 2]);
        const strict = xiufa(command, base, border, '--strict', ...rest);
        expect([strict.status, strict.said.includes('--strict：视为错误')], command).toEqual([1, true]);
        if (command === 'report') rmSync(join(folder, 'chosen.html'));
      }
    });
  });

  test('-o writes the text that the gazette printed, --redline the redline, --text prints the text', () => {
    const { status } = xiufa('apply', land, decision, '-o', 'new.txt', '--redline', 'redline.txt');
    expect(status).toBe(0);
    const written = readFileSync(join(folder, 'new.txt'), 'utf8');
    expect(body(written)).toBe(body(readFileSync(official, 'utf8')).replace('。。', '。'));
    expect(readFileSync(join(folder, 'redline.txt'), 'utf8')).toContain('第三十八条、第三十九条 → 第二十一条');
    expect(xiufa('apply', land, decision, '--text').out).toBe(written);
  });

  test('--statutes amends every statute that the decision names', () => {
    const { status, said } = xiufa('apply', decision, '--statutes', join(root, 'statutes'), '-o', 'all');
    expect(status).toBe(0);
    expect(said).toContain('操作 20 项');
    expect(readdirSync(join(folder, 'all')).sort()).toEqual(['shanxi-election-2015.txt', 'shanxi-land-2008.txt', 'shanxi-organ-2020.txt']);
  });

  test('--json is one document with operations, map and text', () => {
    const { status, out, said } = xiufa('apply', land, decision, '--json');
    const document = JSON.parse(out).result as { amendments: { operations: { status: string }[]; map: unknown[]; text: string[] }[] };
    expect([status, said]).toEqual([0, '']);
    expect(document.amendments[0]?.operations.every((o) => o.status === 'applied')).toBe(true);
    expect(document.amendments[0]?.text).toContain('第二章　土地利用总体规划');
    expect(document.amendments[0]?.map).toContainEqual({ from: '第四十二条', to: '第二十四条', into: null });
  });

  test('reads standard input and GB 18030', () => {
    const input = readFileSync(decision);
    const env = { ...process.env, NO_COLOR: '1' };
    const piped = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), 'apply', land, '-', '--text'], { input, env, encoding: 'utf8' });
    expect(piped.status).toBe(0);
    // 一 and 、 and 。 as GB 18030 has them, in a decision that is read whole.
    const bytes = Buffer.from('b5dad2bbccf5a1a1bcd7a1a3', 'hex');
    const statute = file('gb.txt', Buffer.concat([Buffer.from('c4b3cad0ccf5c0fd0a', 'hex'), bytes]));
    const { said } = xiufa('apply', statute, decision);
    expect(said).toContain('A012');
    expect(said).toContain('某市条例');
  });

  test('several decisions apply in order', () => {
    const base = file('base.txt', '某市条例\n第一条　甲。\n第二条　乙。\n');
    const order = (name: string, item: string): string =>
      file(name, `关于修改《某市条例》的决定\n决定对《某市条例》作如下修改：\n${item}\n本决定自公布之日起施行。对条文顺序作相应调整，重新公布。\n`);
    const { status, out } = xiufa('apply', base, order('d1.txt', '一、删去第一条。'), order('d2.txt', '一、将第一条中的“乙”修改为“丙”。'), '--text');
    expect([status, out]).toEqual([0, '某市条例\n第一条　丙。\n']);
  });
});

describe('verify', () => {
  test('says that all is equal and what the official print got wrong', () => {
    const { status, out, said } = xiufa('verify', land, decision, '--against', official);
    expect(status).toBe(0);
    expect(out).toContain('条文 37：相同 37');
    expect(said).toContain('V001');
    expect(said).toContain('V002');
  });

  test('shows a difference and ends with 1', () => {
    const other = file('other.txt', readFileSync(official, 'utf8').replace('应当有关部门', '').replace('予以公告', '予以公布'));
    const { status, out } = xiufa('verify', land, decision, '--against', other);
    expect(status).toBe(1);
    expect(out).toContain('第八条');
    expect(out).toMatch(/\[-公告-\]\{\+公布\+\}|公\[-告-\]\{\+布\+\}/);
  });
});

describe('the editable form', () => {
  test('parse -o x.yaml writes it; apply and verify take it in place of the wording, from a file or standard input', () => {
    const { status, out, said } = xiufa('parse', decision, '-o', 'x.yaml');
    expect([status, out.includes('一、5')]).toEqual([0, true]);
    expect(said).toContain('已写出 x.yaml');
    const ours = xiufa('apply', land, decision, '--text').out;
    expect(xiufa('apply', land, 'x.yaml', '--text').out).toBe(ours);
    const input = readFileSync(join(folder, 'x.yaml'));
    expect(spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), 'apply', land, '-', '--text'], { input, encoding: 'utf8' }).stdout).toBe(ours);
    expect(xiufa('verify', land, 'x.yaml', '--against', official).status).toBe(0);
    expect(JSON.parse(xiufa('parse', 'x.yaml', '--json').out)).toMatchObject({ result: { form: 'decision' }, diagnostics: [{ code: 'D010' }] });
  });

  test('a Word file is taken by its content; its tracked changes only when it is said what becomes of them', () => {
    expect(xiufa('apply', land, decision, '-o', 'new.docx', '--redline', 'redline.docx').status).toBe(0);
    const after = xiufa('apply', land, decision, '--text').out;
    expect(xiufa('apply', 'redline.docx', decision, '--text', '--revisions', 'reject').out).toBe(after);
    const unsaid = xiufa('refs', 'redline.docx');
    expect([unsaid.status, unsaid.said.includes('[R009]'), unsaid.said.includes('--revisions accept')]).toEqual([2, true, true]);
    expect(xiufa('convert', 'redline.docx', '--format', 'txt', '--revisions', 'accept').out).toBe(xiufa('convert', 'new.docx', '--format', 'txt').out);
    file('law.txt', readFileSync(join(folder, 'new.docx')));
    const taken = xiufa('convert', 'law.txt', '--format', 'txt');
    expect([taken.status, taken.said.includes('[R007]')]).toEqual([0, true]);
  });

  test('-o x.json writes what was understood as data; other endings are refused', () => {
    expect(xiufa('parse', decision, '-o', 'x.json').status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'x.json'), 'utf8'))).toMatchObject({ result: { form: 'decision' } });
    const { status, said } = xiufa('parse', decision, '-o', 'x.wps');
    expect([status, said.includes('[R004]'), existsSync(join(folder, 'x.wps'))]).toEqual([2, true, false]);
    expect(xiufa('apply', 'x.yaml', decision).said).toContain('[R045]');
  });

  test('what was not understood stands in it and forbids its use until it is resolved', () => {
    const [base, bad] = ['base.txt', 'decision.txt'].map((f) => join(root, 'test/cases/bad-clause-unknown', f)) as [string, string];
    const { status, said } = xiufa('parse', bad, '-o', 'bad.yaml');
    expect([status, said.includes('1 处没有读懂')]).toEqual([1, true]);
    const refused = xiufa('apply', base, 'bad.yaml', '-o', 'bad.txt');
    expect([refused.status, refused.said.includes('[D028]'), existsSync(join(folder, 'bad.txt'))]).toEqual([1, true, false]);
    const resolved = readFileSync(join(folder, 'bad.yaml'), 'utf8').replace(
      / +unresolved:\n.*\n( +)operations: \[\]/,
      '$1operations:\n$1  - {op: delete, targets: 第二条}',
    );
    expect(xiufa('apply', base, file('resolved.yaml', resolved), '--text').status).toBe(0);
    expect(xiufa('parse', land, '-o', 'none.yaml').status).toBe(2);
    expect(existsSync(join(folder, 'none.yaml'))).toBe(false);
  });

  test('faults are shown in the YAML file, those of its form and those of the amendment', () => {
    const yaml = readFileSync(join(folder, 'x.yaml'), 'utf8');
    const wrong = xiufa('apply', land, file('wrong.yaml', yaml.replace('op: merge', 'op: marge')), '-o', 'never.txt');
    expect([wrong.status, existsSync(join(folder, 'never.txt'))]).toEqual([1, false]);
    expect(wrong.said).toContain('[D026]');
    expect(wrong.said).toContain('是不是“merge”');
    const missing = xiufa('apply', land, file('missing.yaml', yaml.replace('- 公安、法院、监察', '- 公安、法院、检察')));
    expect(missing.status).toBe(1);
    expect(missing.said).toMatch(/\[A004\][\s\S]*missing\.yaml:\d+:\d+[\s\S]*公安、法院、检察[\s\S]*\^\^\^/);
  });
});

describe('refs', () => {
  const lines = ['某省实施《中华人民共和国某法》办法', '第一条　根据《中华人民共和国某法》（以下简称某法），制定本办法。'];
  const clean = [...lines, '第二条　依照某法第九条和本办法第一条。'].join('\n');
  const broken = [...lines, '第二条　依照本办法第一条、第四条。', '第三条　依照前款规定。'].join('\n');

  test('lists where every reference leads', () => {
    const { status, out, said } = xiufa('refs', file('clean.txt', clean));
    expect([status, said]).toEqual([0, '']);
    expect(out).toContain('第二条\n  第一款  第九条  → 《中华人民共和国某法》第九条\n          第一条  → 第一条\n');
    expect(out).toContain('引用 2 处：本法规 1，其他法规 1，不能确定 0，所指不存在 0');
  });

  test('says what leads nowhere, with a place, and ends with 1', () => {
    const path = file('broken.txt', broken);
    const { status, out, said } = xiufa('refs', path);
    expect(status).toBe(1);
    expect(out).toContain('第四条  ✗ 第四条　不存在');
    expect(said).toContain('警告[X006]：第二条第一款引用的“第四条”不存在（第四条）');
    expect(said).toContain('broken.txt:3:14');
    expect(said).toContain('第三条第一款中的“前款”前面没有可指的条、款、项');
    expect(xiufa('refs', path, '--lang', 'en').said).toContain('warning[X006]：第二条第一款 refers to “第四条” (第四条), which does not exist');
  });

  test('--json is one document', () => {
    const { status, out, said } = xiufa('refs', file('broken.txt', broken), '--json');
    const document = JSON.parse(out) as { result: { references: object[] }; diagnostics: { code: string }[] };
    expect([status, said]).toEqual([1, '']);
    expect(document.result.references[1]).toMatchObject({
      address: '第二条第一款',
      words: '第四条',
      scope: 'own',
      law: null,
      target: '第四条',
      state: 'dangling',
    });
    expect(document.diagnostics.map((d) => d.code)).toEqual(['X006', 'X006']);
  });
});

describe('bad input: a code, a place, a status, and nothing written', () => {
  const situation = (name: string): string[] => ['base.txt', 'decision.txt'].map((f) => join(root, 'test/cases', name, f));

  test.each([
    ['bad-quotation-not-there', 'A004', 'decision.txt:4:8'],
    ['bad-no-such-article', 'A001', 'decision.txt:5:3'],
    ['bad-clause-unknown', 'D002', 'decision.txt:5:3'],
    ['bad-quotation-open', 'D003', 'decision.txt:4:11'],
    ['bad-other-statute', 'A012', 'base.txt:1:1'],
    ['bad-stated-number', 'A007', 'decision.txt:4:3'],
    ['bad-same-words-twice', 'A008', 'decision.txt:5:3'],
  ])('%s', (name, code, place) => {
    const { status, said } = xiufa('apply', ...situation(name), '-o', `${name}.txt`, '--redline', `${name}-redline.txt`);
    expect(status).toBe(1);
    expect(said).toContain(`[${code}]`);
    expect(said).toContain(place);
    expect(existsSync(join(folder, `${name}.txt`)) || existsSync(join(folder, `${name}-redline.txt`))).toBe(false);
  });

  test('--force writes what could be applied', () => {
    const { status } = xiufa('apply', ...situation('bad-no-such-article'), '-o', 'forced.txt', '--force');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'forced.txt'), 'utf8')).toContain('第二条　丙。');
  });

  test('a quotation left open before the next item is closed with a warning; --strict refuses', () => {
    expect(xiufa('apply', ...situation('bad-quotation-open-recovered'), '--text').status).toBe(0);
    expect(xiufa('apply', ...situation('bad-quotation-open-recovered'), '--strict', '-o', 'strict.txt').status).toBe(1);
    expect(existsSync(join(folder, 'strict.txt'))).toBe(false);
  });

  test.each([
    ['an empty file', '', 'R001'],
    ['white space only', ' \n　\n', 'R001'],
    ['a binary file', new Uint8Array([0x8b, 0x50, 0x01, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'R002'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'R004'],
    ['a text that is no statute', '今天天气很好。\n', 'R010'],
  ])('%s', (_name, content, code) => {
    const { status, said } = xiufa('apply', file('bad.txt', content), decision, '-o', 'never.txt');
    expect(status).toBe(2);
    expect(said).toContain(`[${code}]`);
    expect(existsSync(join(folder, 'never.txt'))).toBe(false);
  });

  test.each([
    [['apply', 'nowhere.txt', 'nowhere.txt'], 'R003'],
    [['apply', land, decision, '-o', 'x.wps'], 'R004'],
    [['apply', land], '缺少决定'],
    [['apply', '--nonsense', land], '--nonsense'],
    [['frobnicate'], 'frobnicate'],
    [['verify', land, decision], '--against'],
    [['refs', 'nowhere.txt'], 'R003'],
    [['refs'], '缺少法规'],
    [['apply', decision, '--statutes', 'nowhere'], 'nowhere'],
  ])('%j', (args, words) => {
    const { status, said } = xiufa(...args);
    expect(status).toBe(2);
    expect(said).toContain(words);
  });

  test('a statute given as a decision is said to be none', () => {
    const { status, said } = xiufa('parse', land);
    expect([status, said]).toEqual([2, `错误：${land} 是法规，这里要的是修改决定（比较两个文本：xiufa diff 旧 新）\n`]);
  });
});

test('speaks English too', () => {
  const { said, out } = xiufa('apply', land, decision, '--lang', 'en');
  expect(said).toContain('11 operations: 11 applied, 0 failed');
  expect(out).toContain('[Redline]');
  expect(xiufa('--help', '--lang', 'en').out).toContain('amend a statute by decisions');
  expect(xiufa('--help').out).toContain('按决定修改法规');
});
