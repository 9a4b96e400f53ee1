import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Amendment } from '../../../src/amend/types.ts';
import { changesBetween } from '../../../src/changes/compared.ts';
import { compare } from '../../../src/compare/compare.ts';
import { asLines } from '../../../src/render/document/resolved.ts';
import type { Block, Paragraph, Run } from '../../../src/render/document/types.ts';
import { type ComparisonTable, comparisonTable, isChangedRow } from '../../../src/render/table/table.ts';
import { printStatute } from '../../../src/statute/print.ts';
import type { Statute } from '../../../src/statute/types.ts';
import { titleOf } from '../../../src/statute/walk.ts';
import { CELL_END } from '../../../src/text/source.ts';
import { amendedCases, amendedCorpus, amendedSamples } from '../../support/amended.ts';
import { changesBy } from '../../support/changes.ts';
import { statuteOf } from '../../support/texts.ts';
import { pairs } from '../../support/versions.ts';

/** Every legal situation of test/cases, the statutes of Shanxi, and real amendments where the corpus is there, chains as one table. */
const situations = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/', 'written/')];

const textOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('');
const wordsOf = (blocks: readonly Block[]): readonly string[] =>
  asLines(blocks).map(({ runs }) =>
    runs
      .filter((run) => run.face !== 'label')
      .map((run) => run.text)
      .join(''),
  );
/** The lines of a statute, its title in one. */
const linesOf = (statute: Statute): readonly string[] => [titleOf(statute), ...printStatute(statute).slice(statute.title.length)];
const changesIn = (blocks: readonly Block[]): ReadonlySet<Run['change']> => new Set(asLines(blocks).flatMap(({ runs }) => runs.map((run) => run.change)));

/** Two texts and their table. */
interface Tabled {
  readonly name: string;
  readonly base: Statute;
  readonly after: Statute;
  readonly table: () => ComparisonTable | null;
}

const amended = situations.map(({ name, amendments }): Tabled => {
  const { base } = amendments[0] as Amendment;
  const { after } = amendments[amendments.length - 1] as Amendment;
  return { name, base, after, table: () => comparisonTable(changesBy(...amendments)) };
});

/** The same texts without what the decisions say, and versions of real statutes where the corpus is there. */
const compared = [...amended, ...versionsInCorpus()].map(
  ({ name, base, after }): Tabled => ({
    name: `${name}, compared`,
    base,
    after,
    table: () => comparisonTable(changesBetween(compare(base, after), { by: 'word', typography: true })),
  }),
);

function versionsInCorpus(): readonly Omit<Tabled, 'table'>[] {
  const read = (pair: string, file: string): Statute =>
    statuteOf(readFileSync(new URL(`../../../../shared/corpus/pairs/${pair}/${file}.txt`, import.meta.url), 'utf8'));
  return pairs().map((name) => ({ name, base: read(name, 'old'), after: read(name, 'new') }));
}

test('there are situations to look at', () => {
  expect(situations.length).toBeGreaterThan(80);
});

describe.each([...amended, ...compared])('$name', ({ base, after, table }) => {
  const rows = table()?.rows ?? [];

  test('every line of both texts stands in its column, once and to the letter', () => {
    expect(rows.flatMap((row) => asLines(row.old).map(textOf)).sort()).toEqual([...linesOf(base)].sort());
    expect(rows.flatMap((row) => asLines(row.new).map(textOf)).sort()).toEqual([...linesOf(after)].sort());
  });

  test('what is left out says the same before and after, and what is shown does not', () => {
    for (const row of rows) {
      if (row.kind === 'history' || row.kind === 'toc') continue;
      if (!isChangedRow(row)) expect(wordsOf(row.old)).toEqual(wordsOf(row.new));
      else if (row.status !== 'moved') expect(asLines(row.old).map(textOf)).not.toEqual(asLines(row.new).map(textOf));
    }
  });

  test('the left column deletes, the right one inserts; what neither does is the same on both sides', () => {
    for (const { old, new: now, oldNames, newNames } of rows) {
      expect([...changesIn(old)]).not.toContain('inserted');
      expect([...changesIn(now)]).not.toContain('deleted');
      const kept = (blocks: readonly Block[]): string =>
        asLines(blocks)
          .flatMap(({ runs }) => runs.filter((run) => run.face !== 'label' && run.change === 'same'))
          .map((run) => run.text)
          .join('')
          .replaceAll(CELL_END, '');
      // Articles that belong together stand in the order of their own text on each side.
      const sorted = oldNames.length > 1 && newNames.length > 1 ? (text: string): string => [...text].sort().join('') : (text: string): string => text;
      expect(sorted(kept(old))).toBe(sorted(kept(now)));
    }
  });
});
