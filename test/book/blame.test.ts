import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { blame } from '../../src/changes/blame.ts';
import { rereadStatute } from '../../src/statute/reread.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';

/** What the text says at last, the words of each decision in brackets with its number. */
function marked(first: string, decisions: readonly string[]): readonly string[] {
  const base = statuteOf(first);
  const amendments: Amendment[] = [];
  let current = base;
  for (const [i, text] of decisions.entries()) {
    const { amendment } = amend(current, decisionOf(text).decision);
    if (amendment === null) throw new Error('no part for the statute');
    expect(amendment.outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
    amendments.push(amendment);
    current = rereadStatute(amendment.after, String(i));
  }
  return blame(base, amendments)
    .filter(({ unit }) => unit.level === 'paragraph' || unit.level === 'item')
    .map(({ runs }) => runs.map(({ text, writer }) => (writer.amendment === null ? text : `[${writer.amendment + 1}${writer.item} ${text}]`)).join(''));
}

const decision = (day: string, ...items: readonly string[]): string =>
  [
    '某市人民代表大会常务委员会关于修改《某市公园条例》的决定',
    `（${day}某市第一届人民代表大会常务委员会第九次会议通过）`,
    '对《某市公园条例》作如下修改：',
    ...items,
    '本决定自公布之日起施行。',
    '《某市公园条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。',
  ].join('\n');

const BASE = [
  '某市公园条例',
  '第一条　为了加强公园管理，制定本条例。',
  '第二条　园林局负责公园的管理工作。公园应当免费开放。',
  '第三条　禁止在公园内损坏树木、花草。',
  '违反前款规定的，处一百元罚款。',
].join('\n');

test('words that a clause puts in are its own; the others stay with who wrote them', () => {
  const first = decision('2001年1月1日', '一、将第二条中的“园林局”修改为“园林绿化局”。');
  const second = decision('2002年1月1日', '一、在第二条中的“公园应当”后增加“向公众”。', '二、增加一条，作为第三条：“公园管理机构应当设立标志。”');
  expect(marked(BASE, [first, second])).toEqual([
    '为了加强公园管理，制定本条例。',
    '园林[1一 绿化局]负责公园的管理工作。公园应当[2一 向公众]免费开放。',
    '[2二 公园管理机构应当设立标志。]',
    '禁止在公园内损坏树木、花草。',
    '违反前款规定的，处一百元罚款。',
  ]);
});

test('a restatement writes only the words that are new', () => {
  const restated = decision('2001年1月1日', '一、将第三条修改为：“禁止在公园内损坏树木、花草和设施。\n“违反前款规定的，处二百元罚款。”');
  expect(marked(BASE, [restated]).slice(2)).toEqual(['禁止在公园内损坏树木、花草[1一 和设施]。', '违反前款规定的，处[1一 二百]元罚款。']);
});

test('words that move, and those of a split article, stay with who wrote them', () => {
  const moved = decision('2001年1月1日', '一、将第三条移至第一条之后。');
  expect(marked(BASE, [moved])).toEqual([
    '为了加强公园管理，制定本条例。',
    '禁止在公园内损坏树木、花草。',
    '违反前款规定的，处一百元罚款。',
    '园林局负责公园的管理工作。公园应当免费开放。',
  ]);
  const split = decision(
    '2001年1月1日',
    '一、将第二条分为两条，作为第二条、第三条，修改为：\n“第二条　园林局负责公园的管理工作。\n“第三条　公园应当免费向公众开放。”',
  );
  expect(marked(BASE, [split]).slice(1, 3)).toEqual(['园林局负责公园的管理工作。', '公园应当免费[1一 向公众开放。]']);
});

test('words of an article that goes into another stay with who wrote them', () => {
  const merged = decision(
    '2001年1月1日',
    '一、将第二条、第三条合并，作为第二条，修改为：“园林局负责公园的管理工作。公园应当免费开放。\n“禁止在公园内损坏树木、花草。违者处一百元罚款。”',
  );
  const lines = marked(BASE, [merged]);
  expect(lines.slice(0, 2)).toEqual(['为了加强公园管理，制定本条例。', '园林局负责公园的管理工作。公园应当免费开放。']);
  expect(lines[2]).toContain('禁止在公园内损坏树木、花草。');
  expect(lines[2]).not.toContain('[1一 禁止');
});

test('all runs of a unit together are its text', () => {
  const lines = marked(BASE, [decision('2001年1月1日', '一、将第二条修改为：“公园免费开放，园林局负责管理。”')]);
  expect(lines[1]?.replace(/\[1一 ([^\]]*)\]/g, '$1')).toBe('公园免费开放，园林局负责管理。');
});
