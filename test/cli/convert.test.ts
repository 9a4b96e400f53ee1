import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const land = join(root, 'statutes/shanxi-land-2008.txt');
const decision = join(root, 'decisions/shanxi-2020-66.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-convert-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('apply -o', () => {
  test('writes the new text in the format of the ending', () => {
    expect(xiufa('apply', land, decision, '-o', 'new.html').status).toBe(0);
    expect(written('new.html')).toContain('<p class="text article" id="art_24"><span class="label">第二十四条</span>　');
    expect(xiufa('apply', land, decision, '-o', 'new.md').status).toBe(0);
    expect(written('new.md')).toContain('\n\n## 第二章　土地利用总体规划\n\n**第七条**　');
  });
});

describe('machine formats', () => {
  const text = (path: string): string => xiufa('convert', path, '--format', 'txt').out;
  const amended = (...files: string[]): string => xiufa('apply', ...files, '--text').out;

  test.each(['yaml', 'json', 'xml'])('a statute is written as .%s and read from it by every command', (ending) => {
    expect(xiufa('convert', land, '-o', `land.${ending}`).status).toBe(0);
    expect(text(`land.${ending}`)).toBe(readFileSync(land, 'utf8'));
    expect(xiufa('apply', `land.${ending}`, decision, '-o', `new.${ending}`).status).toBe(0);
    // .json and .xml always hold what the decision provides of its own.
    expect(text(`new.${ending}`)).toBe(amended(land, decision, ...(ending === 'yaml' ? [] : ['--transition'])));
    expect(xiufa('verify', `land.${ending}`, decision, '--against', `new.${ending}`).status).toBe(0);
    expect(xiufa('refs', `new.${ending}`).status).toBe(0);
  });

  test('the decision with what it does is written as Akoma Ntoso, and used as a decision', () => {
    expect(xiufa('apply', land, decision, '--decision', 'decision.xml').status).toBe(0);
    expect(written('decision.xml')).toContain('<activeModifications>');
    expect(amended(land, 'decision.xml')).toBe(amended(land, decision));
    expect(xiufa('convert', decision, '-o', 'plain.xml').status).toBe(0);
    expect(written('plain.xml')).not.toContain('<activeModifications>');
    expect(xiufa('apply', land, decision, decision, '--decision', 'both.xml')).toMatchObject({ status: 2, said: expect.stringContaining('--decision') });
  });

  test('damaged files are shown where they are damaged, with status 2', () => {
    for (const [name, content, code] of [
      ['cut.xml', '<akomaNtoso><act><body>', 'R047'],
      ['laughs.xml', '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "哈">]><akomaNtoso>&a;</akomaNtoso>', 'R048'],
      ['cut.json', '{"form":"statute","title":"某条例"', 'R040'],
      ['bad.yaml', 'form: statute\ntitle: 某条例\nbdoy: []\n', 'R044'],
    ] as const) {
      writeFileSync(join(folder, name), content);
      expect(xiufa('apply', name, decision), name).toMatchObject({ status: 2, said: expect.stringContaining(`[${code}]`) });
    }
  });
});

describe('convert', () => {
  test('a statute from text to text is the same text', () => {
    expect(xiufa('convert', land, '--format', 'txt')).toMatchObject({ status: 0, out: readFileSync(land, 'utf8') });
  });

  test('a statute to a page, a decision to its wording in Markdown or to its operations', () => {
    expect(xiufa('convert', land, '-o', 'land.html').status).toBe(0);
    expect(written('land.html')).toContain('<h1 class="title">山西省实施《中华人民共和国土地管理法》办法</h1>');
    const wording = xiufa('convert', decision, '--format', 'md');
    expect(wording).toMatchObject({ status: 0, said: '' });
    expect(wording.out).toMatch(/^# 山西省人民代表大会常务委员会关于修改.*\n\n（2020年11月27日/);
    expect(wording.out).toContain('\n\n1.将有关条款'.replace('1.', '1\\.'));
    expect(xiufa('convert', decision, '-o', 'decision.yaml').status).toBe(0);
    expect(xiufa('apply', land, 'decision.yaml', '--text').out).toBe(xiufa('apply', land, decision, '--text').out);
  });

  test('faults of reading are shown; under --strict they count', () => {
    writeFileSync(join(folder, 'gap.txt'), '某市条例\n第一条　为了管理，制定本条例。\n第三条　本条例自公布之日起施行。\n');
    const { status, said } = xiufa('convert', 'gap.txt', '-o', 'gap.md');
    expect([status, said.includes('[R020]'), said.includes('已写出 gap.md')]).toEqual([0, true, true]);
    expect(xiufa('convert', 'gap.txt', '-o', 'gap.md', '--strict').status).toBe(1);
    expect(JSON.parse(xiufa('convert', 'gap.txt', '-o', 'gap.md', '--json').out)).toMatchObject({
      result: { kind: 'statute', file: 'gap.md' },
      diagnostics: [{ code: 'R020' }],
    });
  });

  test('operations that were edited are put into words, which are read as the same', () => {
    expect(xiufa('parse', decision, '-o', 'operations.yaml').status).toBe(0);
    const operations = (file: string): string =>
      JSON.stringify(JSON.parse(xiufa('parse', file, '--json').out).parts, (key, value) => (['clause', 'span'].includes(key) ? undefined : value));
    for (const ending of ['txt', 'md', 'html', 'docx']) {
      expect(xiufa('convert', 'operations.yaml', '-o', `words.${ending}`).status).toBe(0);
      expect(operations(`words.${ending}`), ending).toBe(operations(decision));
    }
  });

  test('what was not understood, or cannot be said, is not put into words', () => {
    writeFileSync(join(folder, 'vague.txt'), '关于修改《某条例》的决定\n决定作如下修改：\n一、删去第三条。\n二、对第五条酌情处理。\n');
    xiufa('parse', 'vague.txt', '-o', 'vague.yaml');
    const { status, said } = xiufa('convert', 'vague.yaml', '-o', 'vague.md');
    expect([status, said.includes('D028'), existsSync(join(folder, 'vague.md'))]).toEqual([1, true, false]);
  });

  test('what is neither statute nor decision is refused, and so is a format that cannot hold it', () => {
    writeFileSync(join(folder, 'notice.txt'), '关于召开会议的通知\n现将会议时间通知如下。\n');
    const { status, said } = xiufa('convert', 'notice.txt', '-o', 'notice.md');
    expect([status, said.includes('[R010]'), existsSync(join(folder, 'notice.md'))]).toEqual([2, true, false]);
    expect(xiufa('convert', land, '-o', 'land.wps')).toMatchObject({ status: 2, said: expect.stringContaining('[R004]') });
    expect(xiufa('convert', land)).toMatchObject({ status: 2, said: expect.stringContaining('--format') });
  });

  test.each(['A.TXT', 'a.htm', 'a.markdown', 'a.yml', 'a.Yaml', 'a.JSON', 'a.akn', 'a.DOCX'])('%s is written and read by its ending', (name) => {
    expect(xiufa('convert', land, '-o', name).status).toBe(0);
    expect(xiufa('convert', name, '--format', 'txt').out).toBe(readFileSync(land, 'utf8'));
  });

  test('what cannot be written is said with what can, a folder is no file, and nothing is overwritten that is read', () => {
    expect(xiufa('convert', land, '-o', 'x.pdf').said).toContain('“.pdf”格式；可以写成 .txt、.md、.html、.docx、.yaml、.json、.xml');
    expect(xiufa('convert', land, '-o', '.')).toMatchObject({ status: 2, said: expect.stringContaining('是目录') });
    writeFileSync(join(folder, 'empty.txt'), '\n');
    expect(xiufa('convert', 'empty.txt').said).toContain('[R001]');
    writeFileSync(join(folder, 'd.txt'), readFileSync(decision, 'utf8'));
    expect(xiufa('apply', land, 'd.txt', '-o', './d.txt')).toMatchObject({ status: 2, said: expect.stringContaining('要读的文件') });
    expect(xiufa('apply', land, 'd.txt', '-o', 'both.txt', '--redline', './both.txt').status).toBe(2);
    expect(existsSync(join(folder, 'both.txt'))).toBe(false);
    expect(xiufa('apply', '-', '-').said).toContain('只能读一次');
    expect(xiufa('convert', land, '-o', `${'某'.repeat(80)}.txt`).status).toBe(0);
  });

  test('--strict writes nothing where it gives status 1', () => {
    writeFileSync(join(folder, 'gap2.txt'), '某市条例\n第一条　为了管理，制定本条例。\n第三条　本条例自公布之日起施行。\n');
    expect(xiufa('convert', 'gap2.txt', '-o', 'gap2.md', '--strict').status).toBe(1);
    expect(existsSync(join(folder, 'gap2.md'))).toBe(false);
  });
});
