import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { RULES } from '../../src/check/rules.ts';
import { against, recognise } from '../../src/check/subject.ts';
import { CODES } from '../../src/diagnostics/codes.ts';
import { readText } from '../../src/read/lines.ts';
import { SourceText } from '../../src/text/source.ts';
import { messageOf, wordsIn } from '../../src/words/index.ts';
import type { RuleName } from '../../src/words/rules.ts';
import { statuteOf } from '../support/texts.ts';

/**
 * Each file is one rule: the statute in force (现行法规) where it needs one, texts that offend it (违反) with what is then said (结果),
 * and texts that do not (不违反). UPDATE=1 rewrites the results.
 */
const folder = fileURLToPath(new URL('cases', import.meta.url));
const files = readdirSync(folder).sort();
const update = process.env['UPDATE'] === '1';

/** What the rule `id` says of a text, a line each: its place, its code, its message. */
function findings(id: string, text: string, base: string | null): string {
  const subject = recognise(readText(new SourceText('text', text)).reading);
  if (subject.kind === 'neither') throw new Error(`neither a decision nor a statute: ${text}`);
  const whole = base === null ? subject : against(subject, statuteOf(base));
  const said = check(whole).filter(({ rule }) => rule?.id === id);
  return said
    .map(({ diagnostic }) => {
      const at = diagnostic.place?.source.position(diagnostic.place.span.start);
      const where = at ? `${diagnostic.place?.source.name === 'text' ? '' : '现行法规 '}${at.line}:${at.column}` : '-';
      return `${where} ${diagnostic.severity} ${diagnostic.code} ${messageOf(diagnostic, 'zh')}`;
    })
    .join('\n');
}

interface Section {
  readonly heading: string;
  readonly body: string;
}

function sections(file: string): Section[] {
  const parts = readFileSync(join(folder, file), 'utf8')
    .split(/^#{2,3} (.+)$/m)
    .slice(1);
  return Array.from({ length: parts.length / 2 }, (_, i) => ({ heading: parts[2 * i] as string, body: (parts[2 * i + 1] as string).trim() }));
}

const raised = new Map<string, string>();

describe.each(files)('%s', (file) => {
  const id = file.split('-')[0] as string;
  const read = sections(file);
  const base = read.find((s) => s.heading === '现行法规')?.body ?? null;

  test('says what offends it', () => {
    const offending = read.flatMap((s, i) => (s.heading === '违反' ? [{ text: s.body, result: read[i + 1] as Section, at: i + 1 }] : []));
    expect(offending.length).toBeGreaterThan(0);
    const actual = offending.map(({ text }) => findings(id, text, base));
    if (update) {
      const lines = read.map((s, i) => `${s.heading === '结果' ? '###' : '##'} ${s.heading}\n\n${actual[offending.findIndex((o) => o.at === i)] ?? s.body}\n`);
      writeFileSync(join(folder, file), `# ${id}　${wordsIn('zh').rules.texts[id as RuleName].says}\n\n${lines.join('\n')}`);
    } else expect(actual).toEqual(offending.map(({ result }) => result.body));
    for (const result of actual) expect(result).not.toBe('');
    raised.set(file, actual.join('\n'));
  });

  test('leaves the rest in peace', () => {
    const clean = read.filter((s) => s.heading === '不违反');
    expect(clean.length).toBeGreaterThan(0);
    for (const { body } of clean) expect(findings(id, body, base)).toBe('');
  });
});

test('every rule that can be decided has a case, every code of its own is raised, and none is without a source', () => {
  const decided = RULES.filter((rule) => rule.codes.length > 0).map((rule) => rule.id);
  expect([...new Set(files.map((file) => file.split('-')[0]))].sort()).toEqual([...decided].sort());
  const findings = [...raised.values()].join('\n');
  for (const code of Object.keys(CODES).filter((c) => c.startsWith('C'))) expect(findings, code).toContain(` ${code} `);
  for (const rule of RULES) {
    const said = (['zh', 'en'] as const).map((language) => wordsIn(language).rules);
    for (const { sources, texts } of said) {
      expect(sources[rule.source].length, rule.id).toBeGreaterThan(3);
      if (rule.codes.length === 0) expect(texts[rule.id].open, rule.id).not.toBeNull();
    }
    expect(
      said.map(({ texts }) => texts[rule.id].open === null),
      rule.id,
    ).toEqual(Array(2).fill(said[0]?.texts[rule.id].open === null));
    for (const code of rule.codes) if (code.startsWith('C')) expect(RULES.filter((r) => r.codes.includes(code))).toEqual([rule]);
  }
});

test('the table holds L1–L22 and D1–D24, once each, in order', () => {
  const ids = [...Array.from({ length: 22 }, (_, i) => `L${i + 1}`), ...Array.from({ length: 24 }, (_, i) => `D${i + 1}`)];
  expect(RULES.map((rule) => rule.id)).toEqual(ids);
});
