import { expect, test } from 'vitest';
import { DEFAULT_DRAFT } from '../../src/draft/types.ts';
import { type MendOptions, mendReferences } from '../../src/ripple/mend.ts';
import { printStatute } from '../../src/statute/print.ts';
import { decisionOn, rippleIn, rule } from '../support/collection.ts';
import { statuteOf } from '../support/texts.ts';

const INSERT = decisionOn('2020年1月1日', ['一、增加一条，作为第三条：“国家支持甲事。”', '二、删去第五条。']);
const FRAME = { ...DEFAULT_DRAFT.frame, body: '某市人民政府', session: '第二次会议', date: '2021年1月1日', inForce: '2021年2月1日' };

/** The decision that mends a collection, what it gives, and why the rest is left. */
async function mended(files: Readonly<Record<string, string>>, options: Partial<MendOptions> = {}) {
  const read = async (file: string) => statuteOf(files[file] ?? '', file);
  const { mending, leftOut } = await mendReferences(rippleIn(files, [INSERT]), { frame: FRAME, doubtful: false, read, at: () => {}, ...options });
  const after = [...(mending?.after ?? [])].map(([file, statute]) => [file, printStatute(statute).filter((line) => /^第.条/.test(line))] as const);
  return { lines: (mending?.text ?? '').trimEnd().split('\n'), after: Object.fromEntries(after), left: leftOut.map(({ why }) => why) };
}

test('one statute: the references of a list are quoted together, with the name of the law', async () => {
  const { lines, after } = await mended({
    'a.txt': rule(['根据《中华人民共和国甲法》（以下简称甲法）。', '适用甲法第三条、第四条；不适用甲法第六条第一款。']),
  });
  expect(lines).toEqual([
    '某市人民政府关于修改《某市甲事办法》的决定',
    '（2021年1月1日某市人民政府第二次会议通过）',
    '某市人民政府第二次会议决定对《某市甲事办法》作如下修改：',
    '将第二条中的“甲法第三条、第四条”修改为“甲法第四条、第五条”。',
    '本决定自2021年2月1日起施行。',
    '《某市甲事办法》根据本决定作相应修改，重新公布。',
  ]);
  expect(after['a.txt']?.[1]).toBe('第二条　适用甲法第四条、第五条；不适用甲法第六条第一款。');
});

test('several statutes: an omnibus decision, a part for each', async () => {
  const { lines, after, left } = await mended({
    'a.txt': rule(['适用《甲法》第三条。', '适用《甲法》第四条。']),
    'b.txt': rule(['适用《甲法》第三条。'], { title: '某县〈甲法〉办法' }),
  });
  expect(lines.slice(2)).toEqual([
    '某市人民政府第二次会议决定对《某市甲事办法》等两件法规作如下修改：',
    '一、对《某市甲事办法》作出修改',
    '（一）将第一条中的“《甲法》第三条”修改为“《甲法》第四条”。',
    '（二）将第二条中的“《甲法》第四条”修改为“《甲法》第五条”。',
    '二、对《某县〈甲法〉办法》作出修改',
    '将第一条中的“《甲法》第三条”修改为“《甲法》第四条”。',
    '本决定自2021年2月1日起施行。',
    '《某市甲事办法》等两件法规根据本决定作相应修改，重新公布。',
  ]);
  expect(after).toEqual({ 'a.txt': ['第一条　适用《甲法》第四条。', '第二条　适用《甲法》第五条。'], 'b.txt': ['第一条　适用《甲法》第四条。'] });
  expect(left).toEqual([]);
});

test('what needs a person is left out, with the reason', async () => {
  const files = {
    'gone.txt': rule(['适用《甲法》第五条。']),
    'old.txt': rule(['适用《甲法》第三条。'], { title: '某县甲事办法', note: '2005年1月1日第一次会议通过' }),
    'annex.txt': `${rule(['为了规范甲事。'], { title: '某省甲事办法' })}\n附件：\n适用《中华人民共和国甲法》第三条的情形`,
  };
  const { lines, left } = await mended(files);
  expect(lines).toEqual(['']);
  expect(left).toEqual(['gone', 'doubtful', 'annex']);
});

test('which version is cited may be taken for granted', async () => {
  const files = { 'old.txt': rule(['适用《甲法》第三条。'], { note: '2005年1月1日第一次会议通过' }) };
  expect((await mended(files, { doubtful: true })).lines).toContain('将第一条中的“《甲法》第三条”修改为“《甲法》第四条”。');
});

test('words that would stand twice are told apart', async () => {
  const files = { 'a.txt': rule(['适用《甲法》第三条的，报告；不适用《甲法》第三条第一款的，不报告。']) };
  const { lines, after } = await mended(files);
  expect(after['a.txt']).toEqual(['第一条　适用《甲法》第四条的，报告；不适用《甲法》第四条第一款的，不报告。']);
  expect(lines.length).toBeGreaterThan(3);
});

test('a file that reads otherwise than it did is left out', async () => {
  const read = async () => statuteOf(rule(['适用《乙法》第三条。']));
  expect(await mended({ 'a.txt': rule(['适用《甲法》第三条。']) }, { read })).toMatchObject({ lines: [''], left: ['changed-since'] });
});

test('a statute that is there twice is amended once', async () => {
  const text = rule(['适用《甲法》第三条。']);
  const { lines, after } = await mended({ 'a.txt': text, 'copy.txt': text });
  expect(lines.filter((line) => line.includes('修改为'))).toEqual(['将第一条中的“《甲法》第三条”修改为“《甲法》第四条”。']);
  expect(Object.keys(after)).toEqual(['a.txt', 'copy.txt']);
});

test('titles are written as decisions write them', async () => {
  const { lines } = await mended({ 'a.txt': rule(['适用《甲法》第三条。'], { title: '某院　某局关于《甲法(试行)》的规定' }) });
  expect(lines[2]).toContain('《某院某局关于〈甲法（试行）〉的规定》');
});
