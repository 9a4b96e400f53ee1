import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../src/diagnostics/contrasts.ts';
import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { groupsOf, spokenFor } from '../../src/diagnostics/groups.ts';
import { contrastLines } from '../../src/render/terminal/contrast.ts';

const absent = (address: string, words = '报表'): Diagnostic => diagnose('A004', null, { address, words, near: '' });
const more = (count: number): string => `等 ${count} 处`;

describe('the same message about several places', () => {
  test('is one, which names its units; another word, or another code, is another message', () => {
    const groups = groupsOf([absent('第三条'), diagnose('A016', null, { mark: '、' }), absent('第四条'), absent('第三条', '帐簿')]);
    expect(groups.map(({ first, all }) => [first.code, all.length])).toEqual([
      ['A004', 2],
      ['A016', 1],
      ['A004', 1],
    ]);
    const [first] = groups;
    expect(first && spokenFor(first, more)).toMatchObject({ named: true, spoken: { params: { address: '第三条、第四条' } } });
  });

  test('names a few units of many', () => {
    const [group] = groupsOf(['一', '二', '三', '四', '五', '六'].map((n) => absent(`第${n}条`)));
    expect(group && spokenFor(group, more).spoken.params['address']).toBe('第一条、第二条、第三条、第四条等 6 处');
  });

  test('stays apart where other results could be chosen', () => {
    expect(groupsOf([absent('第三条'), absent('第四条')], (d) => d.params['address'] ?? '')).toHaveLength(2);
  });
});

describe('two near texts', () => {
  const lines = (diagnostic: Diagnostic, language: 'zh' | 'en' = 'zh'): string[] => {
    const contrast = contrastOf(diagnostic);
    return contrast === null ? [] : contrastLines(contrast, (text) => text, { language, columns: 60 });
  };

  test('stand under each other, with carets under what differs in either', () => {
    expect(lines(diagnose('A004', null, { address: '第五条', words: '禁止在河道倾倒生活垃圾', near: '……禁止在河道内倾倒垃圾……' }))).toEqual([
      '  = 决定所引  禁止在河道倾倒生活垃圾',
      '                            ^^^^',
      '  = 法规原文  禁止在河道内倾倒垃圾',
      '                        ^^',
    ]);
  });

  test('of another width or with another space: what no eye sees is named', () => {
    expect(lines(diagnose('A020', null, { words: '(甲)　乙', found: '（甲）乙' }))).toEqual([
      '  = 决定所引  (甲)␣乙',
      '              ^  ^^',
      '  = 法规原文  （甲）乙',
      '              ^^  ^^',
      '  = 差别在于：“(”（半角，U+0028） ↔ “（”（全角，U+FF08）；“)”（半角，U+0029） + 全角空格（U+3000） ↔ “）”（全角，U+FF09）',
    ]);
    expect(lines(diagnose('A020', null, { words: '甲 乙', found: '甲乙' })).at(-1)).toBe('  = 差别在于：前者多出 半角空格（U+0020）');
  });

  test('in a character that prints mix say so', () => {
    expect(lines(diagnose('A004', null, { address: '第七条', words: '账目', near: '……帐目……' }), 'en').at(-1)).toBe(
      '  = they differ in: 账 ↔ 帐（another form of the same）',
    );
  });

  test('that share nothing are not compared', () => {
    expect(lines(diagnose('V006', null, { ours: '甲乙', official: '丙丁' }))).toEqual([]);
    expect(contrastOf(diagnose('V005', null, { ours: '', official: '丙丁' }))).toBeNull();
  });

  test('are broken into lines with their carets', () => {
    const [ours, official] = ['甲'.repeat(20), '乙'.repeat(50) + '甲'.repeat(20)];
    const shown = lines(diagnose('V006', null, { ours, official }));
    expect(shown.length).toBeGreaterThan(4);
    for (const line of shown) expect(line.length).toBeLessThanOrEqual(60);
  });
});
