import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { changesBetween } from '../../src/changes/compared.ts';
import { compare } from '../../src/compare/compare.ts';
import { segmentsIn } from '../../src/compare/segments.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import type { Address } from '../../src/statute/address.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import type { Statute } from '../../src/statute/types.ts';
import { unitsOf } from '../../src/statute/units.ts';
import { CORPUS, type CorpusCase, corpusCases } from '../fidelity/corpus.ts';
import { read } from '../fidelity/measure.ts';
import { linesOf, resolved } from '../support/changes.ts';

/** National and local pairs are for reading decisions: comparing was measured on these. */
const cases = corpusCases().filter(({ name, informative }) => !informative && /^(?:shanxi|triples|spc|written)\//.test(name));
/** What a comparison cannot find: of two articles merged, one of which is hardly left, only the other is seen. */
const NOT_FOUND = ['triples/kuaiji-2024 第四十三条', 'triples/kuaiji-2024 第二十五条'];

// The articles of a reconstructed base whose old text was not to be had (条文从略) do not count.
describe.skipIf(cases.length === 0)('official amendments, without their decision (skipped without the corpus)', () => {
  it('every article is found where the decision puts it', () => {
    const wrong: string[] = [];
    let articles = 0;
    for (const given of cases) {
      const { amendment, official } = lastStep(given);
      const where = new Map(compare(amendment.base, official).units.map((unit) => [unit.old?.key, unit.new?.address ?? unit.into?.address ?? null]));
      const units = unitsOf(amendment.base);
      const placeholders = new Set(units.flatMap(({ parent, text }) => (text.includes('从略') ? [parent] : [])));
      for (const { key, address, level } of units) {
        const destination = amendment.map.byId.get(key);
        if (level !== 'article' || address === null || destination === undefined || placeholders.has(key)) continue;
        articles++;
        if (articleOf(where.get(key) ?? null) !== articleOf(destination.to ?? destination.into)) wrong.push(`${given.name} ${formatAddress(address)}`);
      }
    }
    expect(articles).toBeGreaterThan(2000);
    expect(wrong.filter((article) => !NOT_FOUND.includes(article))).toEqual([]);
  });
});

/** The last decision of a case, applied, and the official text after it. */
function lastStep({ base, decisions, official }: CorpusCase): { readonly amendment: Amendment; readonly official: Statute } {
  let text = parseStatute(read(base)).statute;
  let last: Amendment | null = null;
  for (const path of decisions) {
    last = amend(text, parseDecision(read(path)).decision).amendment ?? last;
    text = last?.after ?? text;
  }
  if (last === null) throw new Error('no amendment');
  return { amendment: last, official: parseStatute(read(official)).statute };
}

function articleOf(address: Address | null): string | null {
  return address && formatAddress({ steps: address.steps.filter((step) => step.level === 'article') });
}

const PAIRS = join(CORPUS, 'pairs');
const pairs = cases.length === 0 ? [] : readdirSync(PAIRS).sort();

describe.skipIf(pairs.length === 0)('two official versions, no decision between them (skipped without the corpus)', () => {
  // Every fifth, and the total revisions of two long statutes.
  const chosen = pairs.filter((name, i) => i % 5 === 0 || /^(?:公司法|反间谍法)/.test(name));

  it.each(chosen)('%s: every unit once, both texts to the letter', (name) => {
    const [old, now] = ['old.txt', 'new.txt'].map((file) => parseStatute(read(join(PAIRS, name, file))).statute) as [Statute, Statute];
    const comparison = compare(old, now);
    expect(comparison.related).toBe(true);
    expect(comparison.units.flatMap((unit) => unit.new?.key ?? [])).toEqual(unitsOf(now).map(({ key }) => key));
    expect(new Set(comparison.units.flatMap((unit) => unit.old?.key ?? []))).toEqual(new Set(unitsOf(old).map(({ key }) => key)));
    for (const unit of comparison.units) {
      const shown = segmentsIn(unit, { by: 'word', typography: false }).some(({ kind, follows }) => kind !== 'same' && !follows);
      if (unit.old !== null && unit.new !== null) expect(shown).toBe(unit.status === 'changed');
    }
    const document = changesDocument(changesBetween(comparison, { by: 'word', typography: true }));
    expect(linesOf(resolved(document, 'in'))).toEqual(printStatute(now));
    expect(linesOf(resolved(document, 'out'))).toEqual(printStatute(old));
  });
});
