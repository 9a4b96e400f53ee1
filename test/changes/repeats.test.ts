import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/changes/compared.ts';
import { compare } from '../../src/compare/compare.ts';
import { redlineText } from '../../src/render/terminal/index.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { statuteOf } from '../support/texts.ts';

const WORKS = ['登记', '保管', '核对', '报送', '公布', '移交'];
const text = (word: string, others: (work: string, i: number) => string): string =>
  ['某市档案管理办法', ...WORKS.map((work, i) => `第${'一二三四五六'[i]}条　各单位应当依法${work}${word}，不得拖延。${others(work, i)}`)].join('\n');

const shown = (now: string): readonly string[] => {
  const comparison = compare(
    statuteOf(
      text('帐簿', () => ''),
      'old',
    ),
    statuteOf(now, 'new'),
  );
  return redlineText(changesBetween(comparison, { by: 'word', typography: false }), { theme: plainTheme, columns: null, language: 'zh' }).split('\n');
};

describe('the same replacement in many places', () => {
  it('is said once, and the articles in which nothing else changed are folded', () => {
    expect(shown(text('账簿', () => ''))).toEqual([
      '某市档案管理办法',
      '',
      '多处相同的改动',
      '  “帐簿” → “账簿”　6 处：第一条至第六条',
      '',
      '……　第一条至第六条　只有上列相同的改动',
    ]);
  });

  it('does not hide what else changed in an article', () => {
    const lines = shown(text('账簿', (_, i) => (i === 2 ? '逾期的，给予警告。' : '')));
    expect(lines).toContain('  各单位应当依法核对[-帐簿-]{+账簿+}，不得拖延。{+逾期的，给予警告。+}');
    expect(lines).toContain('……　第四条至第六条　只有上列相同的改动');
  });

  it('is nothing of the kind in a few places', () => {
    expect(
      shown(
        text('帐簿', () => '')
          .replace('登记帐簿', '登记账簿')
          .replace('保管帐簿', '保管账簿'),
      ).join('\n'),
    ).not.toContain('相同的改动');
  });
});
