import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparableLines } from '../../src/draft/lines.ts';
import { draftOmnibus, isKindKnown } from '../../src/draft/omnibus.ts';
import { DEFAULT_DRAFT, type DraftOptions } from '../../src/draft/types.ts';
import { amendStatutes } from '../../src/index.ts';
import { statuteOf } from '../support/texts.ts';
import { corpusPairs } from './pairs.ts';

function options(frame: Partial<DraftOptions['frame']> = {}): DraftOptions {
  return { ...DEFAULT_DRAFT, frame: { ...DEFAULT_DRAFT.frame, ...frame } };
}

/** A made-up statute of a name in two versions. */
function versions(name: string): { readonly old: ReturnType<typeof statuteOf>; readonly now: ReturnType<typeof statuteOf> } {
  const text = (words: string): string => `${name}\n第一条　本市负责管理工作。\n第二条　违反规定的，处${words}罚款。`;
  return { old: statuteOf(text('五百元')), now: statuteOf(text('一千元')) };
}

describe('one decision for several statutes', () => {
  test('a statute that does not change is left out, and told', () => {
    const same = versions('某市绿化条例');
    const { drafting, diagnostics } = draftOmnibus([versions('某市停车场条例'), { ...same, now: same.old }], options());
    expect(drafting?.text).toMatch(/^关于修改《某市停车场条例》的决定\n/);
    expect(diagnostics.map(({ code }) => code)).toEqual(['V016']);
  });

  test.each([
    ['中华人民共和国', '法', '', '等四部法律的决定'],
    ['', '条例', '国务院', '等四部行政法规的决定'],
    ['某市', '条例', '某市人民代表大会常务委员会', '等四件地方性法规的决定'],
    ['某市', '办法', '某市人民政府', '等四件规章的决定'],
    ['', '规定', '最高人民法院', '等四件司法解释的决定'],
    ['某市', '条例', '', '等四件××××的决定'],
  ])('the kind of %s…%s by %s', (before, kind, body, words) => {
    const pairs = ['甲甲', '乙乙', '丙丙', '丁丁'].map((name) => versions(before + name + kind));
    const { drafting } = draftOmnibus(pairs, options({ body }));
    expect(drafting?.decision.title.text).toContain(words);
    expect(isKindKnown(pairs, options({ body }))).toBe(!words.includes('×'));
  });

  const pairs = corpusPairs().filter(({ form, name }) => form === 'decision' && name.startsWith('written/'));
  test.skipIf(pairs.length === 0)('applied to every statute it gives each new version', { timeout: 60_000 }, async () => {
    const texts = pairs.map(({ name, old, now }) => ({ name, text: readFileSync(old, 'utf8'), now: readFileSync(now, 'utf8') }));
    const titles = new Set<string>();
    const given = texts.filter(({ text }) => {
      const title = statuteOf(text)
        .title.map((line) => line.text)
        .join('');
      return titles.size < titles.add(title).size;
    });
    const { drafting } = draftOmnibus(
      given.map(({ text, now }) => ({ old: statuteOf(text), now: statuteOf(now) })),
      options({ body: '某市人民代表大会常务委员会' }),
    );
    const { statutes } = await amendStatutes(given, [drafting?.text ?? '']);
    for (const { name, now } of given) {
      const made = statutes.find((each) => each.name === name);
      expect(made?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const after = made?.amendments[0]?.after;
      expect(after && comparableLines(after), name).toEqual(comparableLines(statuteOf(now)));
    }
  });
});
