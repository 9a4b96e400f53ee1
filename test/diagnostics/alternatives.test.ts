import { expect, test } from 'vitest';
import { CODES, type Code, isChoiceCode, severityOf } from '../../src/diagnostics/codes.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { optionOf } from '../../src/diagnostics/option.ts';
import { alternativeOf } from '../../src/words/index.ts';

const codes = Object.keys(CODES) as Code[];

test.each(codes)('%s is a choice with an alternative in both languages, or none', (code) => {
  const diagnostic = diagnose(code, null);
  const words = [alternativeOf(diagnostic, 'zh'), alternativeOf(diagnostic, 'en')];
  if (isChoiceCode(code)) {
    for (const text of words) expect(text).toMatch(/^[^。.]{4,}$/);
    expect(severityOf(code)).toBe('warning');
  } else expect([...words, optionOf(diagnostic)]).toEqual([null, null, null]);
});

test('an option is named with what it takes', () => {
  const border = (other: string) => optionOf(diagnose('A021', null, { address: '第五条、第六条', division: '第三章', other }));
  expect(border('第二章')).toBe('--place 第五条=第二章 --place 第六条=第二章');
  // A heading without a number cannot be named.
  expect(border('附　则')).toBeNull();
});
