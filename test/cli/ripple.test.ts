import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputName } from '../../src/render/json.ts';
import { OUTPUT_SCHEMAS } from '../../src/render/output-schema.ts';
import { decisionOn, LAW, rule } from '../support/collection.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RULE = rule(['根据《中华人民共和国甲法》（以下简称甲法）。', '适用甲法第三条、第四条。', '适用甲法第五条。']);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-ripple-'));
  mkdirSync(join(folder, 'laws'));
  writeFileSync(join(folder, 'law.txt'), LAW);
  writeFileSync(join(folder, 'decision.txt'), decisionOn('2020年1月1日', ['一、增加一条，作为第三条：“国家支持甲事。”', '二、删去第五条。']));
  writeFileSync(join(folder, 'bad.txt'), decisionOn('2020年1月1日', ['一、删去第九条。']));
  writeFileSync(join(folder, 'laws/rule.txt'), RULE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program as a user does. */
function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

function file(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** What the published schema has against a document. */
function faults(name: OutputName, text: string): unknown {
  return OUTPUT_SCHEMAS[name].safeParse(JSON.parse(text)).error?.issues ?? [];
}

describe('ripple', () => {
  test('lists stale references, a statute after the other, and counts them', () => {
    const { status, out } = xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'laws');
    expect(status).toBe(1);
    expect(out).toContain('某市甲事办法　rule.txt');
    expect(out).toMatch(/第二条第一款 +第三条 +→ 第四条 +改序号\n +第二条第一款 +第四条 +→ 第五条 +改序号\n +第三条第一款 +第五条 +→ （已删去） +删去/);
    expect(out).toContain('引用这件法规的条文 3 处：须改动或者核对 3 处，其中确定 3 处，不能确定 0 处');
    expect(existsSync(join(folder, 'laws/.xiufa-index'))).toBe(true);
  });

  test('says that nothing is stale', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect(xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'empty')).toMatchObject({ status: 0, out: expect.stringContaining('没有因此失效的引用') });
  });

  test.each(['.md', '.html', '.docx', '.csv', '.json', '.txt'])('writes the list as %s', (ending) => {
    expect(xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'laws', '-o', `list${ending}`)).toMatchObject({
      status: 1,
      said: expect.stringContaining('已写出'),
    });
    if (ending === '.json') expect(faults('ripple', file('list.json'))).toEqual([]);
    else if (ending !== '.docx') expect(file(`list${ending}`)).toContain('第五条');
  });

  test('gives JSON as its schema says, also with a draft, and where the decision fails', () => {
    const plain = xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'laws', '--json').out;
    expect(faults('ripple', plain)).toEqual([]);
    expect(JSON.parse(plain).result.references[0]).toMatchObject({ file: 'rule.txt', line: 4, target: '第三条', becomes: '第四条', certain: true, doubts: [] });
    const drafted = xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'laws', '--json', '--draft', 'json.txt').out;
    expect(faults('ripple', drafted)).toEqual([]);
    expect(JSON.parse(drafted).result.draft).toMatchObject({ statutes: 1, references: 2, leftOut: [{ file: 'rule.txt', why: 'gone' }] });
    const failed = xiufa('ripple', 'law.txt', 'bad.txt', '--over', 'laws', '--json');
    expect(failed.status).toBe(1);
    expect(JSON.parse(failed.out).result).toBe(null);
    expect(faults('ripple', failed.out)).toEqual([]);
  });

  test('drafts the decision that mends them; carried out, it leaves nothing stale but what is gone', () => {
    const { status, said } = xiufa(
      'ripple',
      'law.txt',
      'decision.txt',
      '--over',
      'laws',
      '--draft',
      'mend.txt',
      '--body',
      '某市人民政府',
      '--date',
      '2021-01-01',
    );
    expect(status).toBe(1);
    expect(said).toContain('所引条文已删去　《某市甲事办法》第三条第一款（第五条）');
    expect(said).toContain('起草的决定修改 1 件法规中的 2 处引用');
    expect(file('mend.txt')).toContain('将第二条中的“甲法第三条、第四条”修改为“甲法第四条、第五条”。');
    expect(xiufa('apply', 'laws/rule.txt', 'mend.txt', '--text').out).toContain('第二条　适用甲法第四条、第五条。');
    expect(xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'laws', '--draft', 'mend.yaml').status).toBe(1);
    expect(file('mend.yaml')).toContain('某市甲事办法');
  });

  test('lists nothing where the decision cannot be carried out whole', () => {
    const { status, out, said } = xiufa('ripple', 'law.txt', 'bad.txt', '--over', 'laws');
    expect([status, out]).toEqual([1, '']);
    expect(said).toContain('没有列出引用');
  });

  test('asks where to look', () => {
    expect(xiufa('ripple', 'law.txt', 'decision.txt')).toMatchObject({ status: 2, said: expect.stringContaining('--over') });
    expect(xiufa('ripple', 'law.txt', 'decision.txt', '--over', 'nowhere')).toMatchObject({ status: 2, said: expect.stringContaining('nowhere') });
  });
});

describe('index', () => {
  test('is made, and made no second time', () => {
    rmSync(join(folder, 'laws/.xiufa-index'), { force: true });
    expect(xiufa('index', 'laws').out).toBe('索引：文件 1 个，引用其他法规的条文 3 处；新读 1 个\n');
    const { status, out } = xiufa('index', 'laws', '--json');
    expect([status, faults('index', out)]).toEqual([0, []]);
    expect(JSON.parse(out).result).toEqual({ statutes: 1, citations: 3, renewed: 0, unread: [], kept: true });
  });
});

describe('apply --with', () => {
  const order = (law: string): string =>
    `关于修改《某市甲事办法》的决定\n（2021年1月1日通过）\n决定对《某市甲事办法》作如下修改：\n一、将第一条中的“根据”修改为“依照”。\n二、条文中引用${law}相关条文序号根据修改后的${law}作相应调整。\n本决定自公布之日起施行。\n`;

  test('the references follow, and nothing else', () => {
    writeFileSync(join(folder, 'order.txt'), order('甲法'));
    const { out, said } = xiufa('apply', 'laws/rule.txt', 'order.txt', '--with', '甲法=law.txt,decision.txt', '--text');
    expect(out).toContain('第一条　依照《中华人民共和国甲法》（以下简称甲法）。\n第二条　适用甲法第四条、第五条。\n第三条　适用甲法第五条。');
    expect(said).toContain('X002');
    expect(said).not.toContain('D015');
  });

  test('what is given must be used, and be what it says', () => {
    writeFileSync(join(folder, 'other.txt'), order('乙法'));
    expect(xiufa('apply', 'laws/rule.txt', 'other.txt', '--with', '甲法=law.txt,decision.txt').said).toContain('没有使用 --with');
    expect(xiufa('apply', 'laws/rule.txt', 'order.txt', '--with', '乙法=law.txt,decision.txt')).toMatchObject({ status: 2 });
    expect(xiufa('apply', 'laws/rule.txt', 'order.txt', '--with', '甲法=law.txt')).toMatchObject({ status: 2 });
    expect(xiufa('apply', 'laws/rule.txt', 'order.txt', '--with', '甲法=law.txt,bad.txt')).toMatchObject({ status: 1 });
  });
});
