import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from '../support/pdf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = (path: string): string => readFileSync(join(root, path), 'utf8');
const bases = ['land-2008', 'organ-2020', 'election-2015'].map((name) => join(root, `statutes/shanxi-${name}.txt`)) as [string, string, string];
const decision = join(root, 'decisions/shanxi-2020-66.txt');

const ANNOUNCEMENT =
  ' 山西省人民代表大会常务委员会公告\n\n(第六十六号)\n\n«山西省人民代表大会常务委员会关于修改‹山西省实施«中华人民共和国土地管理法»办法›‹山西\n\n省机关运行保障条例›‹山西省各级人民代表大会选举实施细则›的决定»已由山西省第十三届人民代表\n\n大会常务委员会第二十一次会议于２０２０年１１月２７日通过,现予公布,自公布之日起施行.\n\n山西省人民代表大会常务委员会\n\n２０２０年１１月２７日\n';
const REPEAL =
  ' 山西省人民代表大会常务委员会\n\n关于废止«山西省农村初级卫生保健条例»\n的决定\n\n(２０２０年１１月２７日山西省第十三届人民代表大会\n\n常务委员会第二十一次会议通过)\n\n山西省第十三届人民代表大会常务委员会第二十一次会议决定:２００３年１１月３０日山西省第十届\n\n人民代表大会常务委员会第七次会议通过的«山西省农村初级卫生保健条例»自２０２１年１月１日起\n\n废止.\n\n—５５—\n';
/** The real prints of the decision and of the statutes it amends, one behind the other as in the gazette. */
const GAZETTE = [
  ANNOUNCEMENT,
  sample('decisions/shanxi-2020-66.print.txt'),
  ...['land', 'organ', 'election'].map((name) => sample(`statutes/republished/shanxi-${name}-2020.print.txt`)),
  REPEAL,
].join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-gazette-'));
  writeFileSync(join(folder, 'gazette.txt'), GAZETTE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: readonly string[]): { status: number | null; out: string; said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

describe('extract', () => {
  test('lists the documents and writes each clean, with an index', () => {
    const { status, out, said } = xiufa('extract', 'gazette.txt', '-o', 'parts');
    expect([status, said]).toEqual([0, '已在 parts 写出 7 个文件\n']);
    expect(out).toContain('共 6 件：公告 1，修改决定 1，法规 3，废止决定 1');
    const files = readdirSync(join(folder, 'parts')).sort();
    expect(files.map((name) => name.slice(0, 9))).toEqual([
      '01-公告-第六十',
      '02-修改决定-关',
      '03-法规-山西省',
      '04-法规-山西省',
      '05-法规-山西省',
      '06-废止决定-关',
      'index.jso',
    ]);
    expect(readFileSync(join(folder, 'parts', files[1] as string), 'utf8').trim()).toBe(sample('decisions/shanxi-2020-66.txt').trim());
    const index = JSON.parse(readFileSync(join(folder, 'parts/index.json'), 'utf8')).result;
    expect(index.documents.map((d: { file: string }) => d.file)).toEqual(files.slice(0, 6));
    expect(index.documents[5]).toMatchObject({ kind: 'repeal-decision', date: '2020-11-27', body: '山西省第十三届人民代表大会常务委员会' });
    expect(index.furniture).toContain(GAZETTE.split('\n').indexOf('—５５—') + 1);
  });

  test('gives the same as JSON, and writes nothing unless asked', () => {
    const { status, out } = xiufa('extract', 'gazette.txt', '--json');
    expect(status).toBe(0);
    const { result, diagnostics } = JSON.parse(out);
    const { documents } = result;
    expect(documents.map((d: { kind: string }) => d.kind)).toEqual(['announcement', 'amending-decision', 'statute', 'statute', 'statute', 'repeal-decision']);
    expect([diagnostics, documents[0].file]).toEqual([[], null]);
  });

  test('what it writes can be used: the decision on its statute', () => {
    expect(xiufa('extract', 'gazette.txt', '-o', 'use').status).toBe(0);
    const own = readdirSync(join(folder, 'use')).map((name) => join(folder, 'use', name));
    const at = (kind: string): string => own.find((name) => name.includes(kind)) as string;
    expect(xiufa('verify', bases[0], at('修改决定'), '--against', at('03-法规')).status).toBe(0);
  });

  test('a text without documents is no gazette', () => {
    writeFileSync(join(folder, 'none.txt'), '今天天气很好。\n');
    const { status, said } = xiufa('extract', 'none.txt');
    expect([status, said.trim()]).toEqual([1, '没有找到任何文件：不是公报']);
    expect(xiufa('extract', 'nowhere.txt').status).toBe(2);
  });
});

describe('verify --gazette', () => {
  test('compares every statute with the text that the gazette republishes', () => {
    const { status, out } = xiufa('verify', '--gazette', 'gazette.txt', ...bases);
    expect(status).toBe(0);
    expect(out).toContain('✓ 《山西省机关运行保障条例》　条文 45，相同 45');
    expect(out).toContain('废止    《山西省农村初级卫生保健条例》');
    expect(out).toContain('修改 3 件法规：相同 3，不同 0，未能修改 0，未核对 0；废止、批准等决定 1 件');
    expect(xiufa('verify', '--gazette', 'gazette.txt', '--statutes', join(root, 'statutes')).status).toBe(0);
  });

  test('names the bases that are missing; with none of them nothing is proven', () => {
    const { status, out } = xiufa('verify', '--gazette', 'gazette.txt', bases[1]);
    expect(status).toBe(0);
    expect(out).toContain('? 《山西省各级人民代表大会选举实施细则》　没有给出修改前的法规');
    expect(xiufa('verify', '--gazette', 'gazette.txt', bases[1], '--strict').status).toBe(1);
    expect(xiufa('verify', '--gazette', 'gazette.txt').status).toBe(1);
  });

  test('shows what differs', () => {
    writeFileSync(join(folder, 'other.txt'), GAZETTE.replace('依法给予处分;构成犯罪的,依法追究刑事责任..', '依法给予行政处分;构成犯罪的,依法追究刑事责任.'));
    const { status, out } = xiufa('verify', '--gazette', 'other.txt', bases[0]);
    expect(status).toBe(1);
    expect(out).toContain('✗ 第三十六条');
    expect(out).toContain('{+行政+}处分');
    expect(out).toContain('相同 0，不同 1');
  });

  test('a base that is the republished text itself proves nothing', () => {
    const { status, out, said } = xiufa('verify', '--gazette', 'gazette.txt', join(root, 'statutes/republished/shanxi-land-2020.txt'));
    expect(status).toBe(1);
    expect(out).toContain('✗ 《山西省实施〈中华人民共和国土地管理法〉办法》　没有可用的修改前的文本');
    expect(out).toContain('相同 0，不同 0，未能修改 1，未核对 2');
    expect(said).toContain('[B003]');
  });

  test('a statute that is not republished is named; a base that nothing amends, too', () => {
    writeFileSync(join(folder, 'short.txt'), [ANNOUNCEMENT, sample('decisions/shanxi-2020-66.print.txt')].join('\n'));
    const { status, said } = xiufa('verify', '--gazette', 'short.txt', bases[0]);
    expect(status).toBe(1);
    expect(said).toContain('[V008]');
    const unused = xiufa('verify', '--gazette', 'gazette.txt', bases[0], join(root, 'test/cases/insert-paragraph/base.txt'));
    expect(unused.said).toContain('公报没有修改');
  });
});

describe('a decision that amends nothing', () => {
  test('is said to repeal or to approve, once', () => {
    writeFileSync(join(folder, 'repeal.txt'), REPEAL);
    for (const args of [
      ['parse', 'repeal.txt'],
      ['apply', bases[0], 'repeal.txt'],
    ]) {
      const { status, said } = xiufa(...args);
      expect([status, said.match(/\[[A-Z]\d{3}\]/g)]).toEqual([1, ['[D017]']]);
      expect(said).toContain('这个决定废止《山西省农村初级卫生保健条例》，没有修改任何内容');
    }
    expect(xiufa('check', 'repeal.txt').said).toContain('[D017]');
  });
});

describe('a PDF', () => {
  test('is read as the statute it shows', () => {
    const { status, out } = xiufa('verify', bases[0], decision, '--against', join(root, 'test/read/pdf/libreoffice-two-columns.pdf'));
    expect([status, out.trim()]).toEqual([0, '✓ 条文 37：相同 37，不同 0，缺少 0，多出 0；编章节标题 7：相同 7']);
  });

  test('that is scanned, or damaged, is said to be', () => {
    writeFileSync(join(folder, 'scan.pdf'), pdfOf([{ texts: [], image: true }]));
    writeFileSync(join(folder, 'damaged.pdf'), '%PDF-1.7');
    expect(xiufa('refs', 'scan.pdf')).toMatchObject({ status: 2, out: '', said: expect.stringContaining('[R025]') });
    expect(xiufa('refs', 'damaged.pdf')).toMatchObject({ status: 2, out: '', said: expect.stringContaining('[R029]') });
  });
});
