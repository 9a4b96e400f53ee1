import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableLines } from '../../src/draft/lines.ts';
import { amend, draft } from '../../src/index.ts';
import { statuteOf } from '../support/texts.ts';

const OLD = [
  '第一章　总则',
  '第一条　本办法所称停车场，是指供车辆停放的场所。',
  '第二章　管理',
  '第二条　停车场应当公示收费标准。',
  '第三条　乱收费的，处五百元罚款。',
];
const NEW = [
  '第一章　总则',
  '第一条　本办法所称停车场，是指供机动车停放的场所。',
  '第二章　监督管理',
  '第二条　停车场应当公示收费标准和投诉电话。',
  '第三条　乱收费的，处一千元罚款。',
];

/** Drafts, and if a decision is printed reads and applies it as anybody would: what was refused, or what the text lacks. */
function outcome(old: string, now: string): readonly string[] {
  const { text, diagnostics } = draft(old, now);
  if (text === null) return diagnostics.map(({ code }) => code);
  const { amendment, diagnostics: said } = amend(old, text);
  expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(comparableLines(amendment?.after ?? statuteOf(old))).toEqual(comparableLines(statuteOf(now)));
  return ['printed'];
}

function titled(title: string): readonly string[] {
  const [old, now] = [OLD, NEW].map((lines) => [title, ...lines].filter((line) => line !== '').join('\n')) as [string, string];
  return outcome(old, now);
}

describe('a decision is printed only if it is read without an error', () => {
  test.each([
    '某市“三公”经费管理办法',
    '某市“12345”热线管理办法',
    '某市实施《中华人民共和国道路交通安全法》办法',
    '《某市停车场管理办法》',
    '某市停车场管理办法（草案）',
    '某　市　停　车　场　管　理　办　法',
    '某市停车场\n管理办法',
    '某市停车场管理办法'.repeat(12),
    '某市公园、停车场：管理办法',
    '某市停车场第一条管理办法',
  ])('named %s', (title) => expect(titled(title)).toEqual(['printed']));

  test.each(['', '（2004年5月1日某会议通过）', '目　录', '2004年5月1日某市人民政府令第3号公布', '某市令第3号'])('without a title: %s', (title) =>
    expect(new Set(titled(title))).toEqual(new Set(['V025'])),
  );

  test.each(['某市“停车场管理办法', '某市”停车场管理办法', '某市》停车场管理办法'])('marks that do not pair: %s', (title) =>
    expect(new Set(titled(title))).toEqual(new Set(['V025'])),
  );

  test('a title that reads as an order', () => expect(titled('将某办法修改为某条例')[0]).toBe('V026'));

  test('whatever stands in titles and headings', () => {
    const sign = fc.constantFrom(...'某市停车场“”《》〈〉（）‘’"：；、，。第一条章款将中的修改为增加删去草案2０　 '.split(''));
    const words = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(words, words, (title, heading) => {
        outcome([title, ...OLD].join('\n'), [title, ...NEW.map((line) => line.replace('监督管理', heading))].join('\n'));
      }),
      { numRuns: 150 },
    );
  });
});
