import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type Origin, offsetAt, SourceText } from '../../src/text/source.ts';
import { readTree, type YamlScalar } from '../../src/text/yaml/tree.ts';

function scalarOf(yaml: string): YamlScalar {
  const { root, faults } = readTree(new SourceText('x.yaml', yaml));
  expect(faults).toEqual([]);
  const value = root?.type === 'mapping' ? root.entries.get('a')?.value : undefined;
  if (value?.type !== 'scalar') throw new Error('no scalar');
  return value;
}

/** What stands in the file where each character of the value was read: itself, a backslash for an escape, white space for what was folded. */
function shown(yaml: string): string {
  const { passage } = scalarOf(yaml);
  return passage.text
    .split('')
    .map((_, i) => yaml[offsetAt(passage.origin as Origin, i)])
    .join('');
}

/** A text without the blanks between Chinese characters, for which line breaks of the file leave none. */
const close = (text: string): string => text.replace(/(?<=[甲乙丙。𠮷]) (?=[甲乙丙。𠮷])/gu, '');

test('a line break between Chinese characters is no blank, and is told', () => {
  const { root, notes } = readTree(new SourceText('x.yaml', 'a: 甲\n  乙 a\n  丙\n'));
  expect(root?.type === 'mapping' && root.entries.get('a')?.value).toMatchObject({ passage: { text: '甲乙 a 丙' } });
  expect(notes).toMatchObject([{ kind: 'folded', params: { text: '甲乙 a 丙', count: '2' } }]);
});

test.each([
  ['plain', 'a: 甲 乙\n', '甲 乙'],
  ['plain over lines', 'a: 甲\n  乙\n\n  丙\n', '甲乙\n丙'],
  ['single quotes', "a: '甲''乙'\n", "甲'乙"],
  ['escapes', 'a: "甲\\n\\u4e59\\x41 \\\n   丙\\"\\U00020BB7丁"\n', '甲\\\\\\ 丙\\\\\\丁'],
  ['folded in double quotes', 'a: "甲  \n   \n  乙"\n', '甲 乙'],
  ['a block', 'a: |-\n  甲\n\n    乙\n  丙\n', '甲\n\n  乙\n丙'],
  ['a block with CRLF', 'a: |-\r\n  甲\r\n  乙\r\n', '甲\r乙'],
  ['a folded block', 'a: >-\n  甲\n  乙\n\n  丙\n', '甲乙\n丙'],
  ['a block kept', 'a: |+\n  甲\n\n', '甲\n\n'],
])('%s', (_name, yaml, expected) => {
  const { passage } = scalarOf(yaml);
  expect(close(passage.text)).toBe(close((load(yaml) as { a: string }).a));
  expect((passage.origin as { at: Int32Array }).at.length).toBe(passage.text.length + 1);
  expect(shown(yaml)).toBe(expected);
});

describe('any scalar', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '。', ' ', '  ', '\n', '\n\n', "'", '"', '\\', '\t', 'a', '𠮷', '\u2028', '\u0007', ': ', '#'), { maxLength: 14 })
    .map((parts) => parts.join(''));
  const style = fc.constantFrom<object>(
    {},
    { forceQuotes: true },
    { forceQuotes: true, quoteStyle: 'double' },
    { lineWidth: 8 },
    { lineWidth: 8, forceQuotes: true, quoteStyle: 'double' },
    { indent: 4 },
  );

  test('each character that is no white space and not escaped points at itself, in order', () => {
    fc.assert(
      fc.property(text, style, fc.boolean(), (value, options, windows) => {
        const unix = dump({ a: value }, options);
        const yaml = windows ? unix.replace(/\n/g, '\r\n') : unix;
        const { passage } = scalarOf(yaml);
        expect(close(passage.text)).toBe(close((load(yaml) as { a: string }).a));
        const at = passage.origin?.at as Int32Array;
        for (let i = 0; i < passage.text.length; i++) {
          expect(at[i + 1] as number).toBeGreaterThanOrEqual(at[i] as number);
          const there = yaml[at[i] as number];
          if (/\S/.test(passage.text[i] as string)) expect([passage.text[i], '\\']).toContain(there);
        }
        expect(at[passage.text.length] as number).toBeLessThanOrEqual(yaml.length);
      }),
      { numRuns: 1500, seed: 3 },
    );
  });
});
