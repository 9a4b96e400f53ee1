import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TITLE = '某市供水条例\n（2001年1月1日某市人民代表大会常务委员会第一次会议通过）';
const OLD = `${TITLE}
第一条　为了加强城市供水管理，制定本条例。
第二条　供水企业应当按照国家标准检测水质，并将检测结果公布。
第三条　用户的水表由供水企业安装，任何人不得擅自拆改。
第四条　违反第三条规定，擅自拆改水表的，处五百元以下罚款。
`;
const NEW = `${TITLE}
第一条　为了加强城市供水管理，制定本条例。
第二条　供水企业应当编制供水计划，报市人民政府备案。
第三条　供水企业应当按照国家标准检测水质，并将检测结果每月公布。
第四条　用户的水表由供水企业安装，任何人不得擅自拆改。
第五条　违反第四条规定，擅自拆改水表的，处五百元以下罚款。
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-diff-'));
  writeFileSync(join(folder, 'old.txt'), OLD);
  writeFileSync(join(folder, 'new.txt'), NEW);
  writeFileSync(join(folder, 'print.txt'), OLD.replaceAll('，', ',').replaceAll('　', '  '));
  writeFileSync(join(folder, 'other.txt'), '某省电梯条例\n第一条　电梯使用单位应当每月检查制动装置，并且做好记录。\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function xiufa(...args: string[]): { readonly status: number | null; readonly out: string; readonly said: string } {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/xiufa.js'), ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

describe('diff', () => {
  test('says what of substance changed only if asked', () => {
    const said = '  ◆ 机关：新增“市人民政府”';
    expect(xiufa('diff', 'old.txt', 'new.txt', '--substance').out.split('\n')).toContain(said);
    expect(xiufa('diff', 'old.txt', 'new.txt').out).not.toContain('◆');
    expect(
      JSON.parse(xiufa('diff', 'old.txt', 'new.txt', '--substance', '--json').out).result.units.flatMap((unit: { substance: { new: string }[] }) =>
        unit.substance.map((mark) => mark.new),
      ),
    ).toEqual(['应当', '市人民政府', '备案']);
    expect(xiufa('table', 'old.txt', 'new.txt', '--substance').out).toContain('实质改动');
  });

  test('shows what changed; what only follows the numbering is one line, not a change', () => {
    const { status, out } = xiufa('diff', 'old.txt', 'new.txt');
    expect(status).toBe(1);
    expect(out).toBe(`某市供水条例

……　第一条　未改动

第二条　新增
  {+供水企业应当编制供水计划，报市人民政府备案。+}

第二条 → 第三条
  供水企业应当按照国家标准检测水质，并将检测结果{+每月+}公布。

……　第三条、第四条 → 第四条、第五条　只改序号

修改 1 条，新增 1 条；只改序号 2 条，随序号变化的引用 1 处，未改动 1 条
`);
  });

  test('the same text, or one that differs in typography alone, is status 0; --typography makes that a difference', () => {
    expect(xiufa('diff', 'old.txt', 'old.txt')).toMatchObject({ status: 0, out: expect.stringContaining('没有改动') });
    expect(xiufa('diff', 'old.txt', 'print.txt')).toMatchObject({ status: 0, out: expect.stringContaining('只有标点、字形不同') });
    expect(xiufa('diff', 'old.txt', 'print.txt', '--typography')).toMatchObject({ status: 1, out: expect.stringContaining('[-，-]{+,+}') });
  });

  test('--why says which unit was taken for which', () => {
    const { out } = xiufa('diff', 'old.txt', 'new.txt', '--why');
    expect(out).toMatch(/第一条 → 第一条 +文字相同\n/);
    expect(out).toMatch(/第二条 → 第三条 +相似 0\.[0-9]{2}\n/);
    expect(out).toMatch(/ → 第二条 +新增；最相近的 0\.[0-9]{2}\n/);
  });

  test('--json gives a row for every printed unit', () => {
    const { status, out } = xiufa('diff', 'old.txt', 'new.txt', '--json');
    expect(status).toBe(1);
    const found = JSON.parse(out).result;
    expect(found).toMatchObject({ related: true, equal: false, following: 1, articles: { changed: 1, inserted: 1, renumbered: 2, same: 1 } });
    expect(found.units.find((row: { old: { address: string } | null }) => row.old?.address === '第四条第一款')).toMatchObject({
      status: 'same',
      new: { address: '第五条第一款' },
      segments: [
        { kind: 'same', text: '违反' },
        { kind: 'deleted', text: '第三条', by: { type: 'reference' } },
        { kind: 'inserted', text: '第四条', by: { type: 'reference' } },
        { kind: 'same', text: '规定，擅自拆改水表的，处五百元以下罚款。' },
      ],
    });
  });

  test('-o writes a document with the changes in it', () => {
    for (const ending of ['txt', 'md', 'html', 'docx', 'json']) expect(xiufa('diff', 'old.txt', 'new.txt', '-o', `out.${ending}`).status).toBe(1);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('检测结果{+每月+}公布。');
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toContain('<ins');
    expect(readFileSync(join(folder, 'out.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(xiufa('diff', 'old.txt', 'new.txt', '-o', 'out.wps')).toMatchObject({ status: 2, said: expect.stringContaining('[R004]') });
  });

  test('two statutes that are no versions of one: a warning, and status 1', () => {
    expect(xiufa('diff', 'old.txt', 'other.txt')).toMatchObject({ status: 1, said: expect.stringContaining('警告[V011]') });
  });

  test('a file that is not there, or one too few, is status 2', () => {
    expect(xiufa('diff', 'old.txt', 'none.txt').status).toBe(2);
    expect(xiufa('diff', 'old.txt').status).toBe(2);
  });
});
