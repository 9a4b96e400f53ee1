import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparableLines } from '../../src/draft/lines.ts';
import { amend, draft } from '../../src/index.ts';
import { projectFile, statuteOf } from '../support/texts.ts';
import { measurePair, sameButFollowing } from './measure.ts';
import { corpusPairs } from './pairs.ts';

const cases = readdirSync('test/cases').filter(
  (name) => existsSync(join('test/cases', name, 'expected.txt')) && existsSync(join('test/cases', name, 'base.txt')),
);

/** What no decision brings about, or what is nothing to decide. */
const NOT_DRAFTED = ['V014', 'V016'];

test.each(cases)('case %s: the decision drafted from its two versions gives the new one', (name) => {
  const [base, expected] = [projectFile(`test/cases/${name}/base.txt`), projectFile(`test/cases/${name}/expected.txt`)];
  const form = /修正案/.test(projectFile(`test/cases/${name}/decision.txt`).split('\n')[0] ?? '') ? 'amendment' : 'decision';
  for (const quoting of ['npc', 'spc'] as const) {
    const { text, diagnostics } = draft(base, expected, { form, quoting });
    if (diagnostics.some(({ code }) => NOT_DRAFTED.includes(code))) continue;
    expect(text, diagnostics.map((d) => d.code).join()).not.toBeNull();
    const { amendment } = amend(base, text ?? '');
    const following = diagnostics.filter((d) => d.code === 'X009').length;
    if (following > 0) expect(amendment && sameButFollowing(comparableLines(amendment.after), comparableLines(statuteOf(expected)), following)).toBe(true);
    else expect(amendment && comparableLines(amendment.after)).toEqual(comparableLines(statuteOf(expected)));
  }
});

const pairs = corpusPairs().filter((_, i) => i % 8 === 0);

describe.skipIf(pairs.length === 0)('versions of real statutes', () => {
  test.each(pairs)('$name', (pair) => {
    const { proved, equal } = measurePair(pair);
    expect(proved || equal).toBe(true);
  });
});
