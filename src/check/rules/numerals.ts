import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { articlesOf, divisionsOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { isOfCourts, writtenLists } from '../written.ts';

/**
 * L1. 编、章、节、条 are numbered in Chinese numerals, 款 not at all, 项 in Chinese numerals in brackets, 目 in Arabic ones
 * (立法法第六十五条). Judicial interpretations number 项 1. 2. 3. throughout; the article is not about them, and they are let pass.
 */
export const numerals: Rule = {
  id: 'L1',
  source: 'legislation-law-65',
  scopes: ['statute', 'decision'],
  codes: ['R024', 'C001'],
  run: wrongNumerals,
};

function wrongNumerals(subject: Subject): readonly Diagnostic[] {
  if (isOfCourts(subject)) return [];
  const labels = subject.kind === 'statute' ? [...divisionsOf(subject.statute), ...articlesOf(subject.statute)].map((unit) => unit.label) : [];
  const items = writtenLists(subject).flatMap(({ units }) => (units[0]?.type === 'item' ? units.map(({ label }) => label) : []));
  return [...labels.filter((label) => /[0-9０-９]/.test(label.text)), ...items.filter((label) => /^[（(]?[0-9０-９①-⑳⑴-⒛]/.test(label.text))].map((label) =>
    diagnose('C001', placeOf(label), { label: label.text, unit: /[编章节条]/.exec(label.text)?.[0] ?? '项' }),
  );
}
