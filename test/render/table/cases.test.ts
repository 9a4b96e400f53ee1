import { describe, expect, test } from 'vitest';
import type { Amendment } from '../../../src/amend/types.ts';
import type { Paragraph, Run } from '../../../src/render/document/types.ts';
import { comparisonTable, isChangedRow } from '../../../src/render/table/table.ts';
import { printStatute } from '../../../src/statute/print.ts';
import type { Statute } from '../../../src/statute/types.ts';
import { titleOf } from '../../../src/statute/walk.ts';
import { amendedCases, amendedCorpus, amendedSamples } from '../../support/amended.ts';

/** Every legal situation of test/cases, the statutes of Shanxi, and real amendments where the corpus is there, chains as one table. */
const situations = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/', 'spc/', 'written/')];

const textOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('');
const wordsOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.map(({ runs }) =>
    runs
      .filter((run) => run.face !== 'label')
      .map((run) => run.text)
      .join(''),
  );
/** The lines of a statute, its title in one. */
const linesOf = (statute: Statute): readonly string[] => [titleOf(statute), ...printStatute(statute).slice(statute.title.length)];
const changesIn = (paragraphs: readonly Paragraph[]): ReadonlySet<Run['change']> => new Set(paragraphs.flatMap(({ runs }) => runs.map((run) => run.change)));

test('there are situations to look at', () => {
  expect(situations.length).toBeGreaterThan(80);
});

describe.each(situations)('$name', ({ amendments }) => {
  const rows = comparisonTable(amendments, { by: 'word' })?.rows ?? [];
  const base = (amendments[0] as Amendment).base;
  const after = (amendments[amendments.length - 1] as Amendment).after;

  test('every line of both texts stands in its column, once and to the letter', () => {
    expect(rows.flatMap((row) => row.old.map(textOf)).sort()).toEqual([...linesOf(base)].sort());
    expect(rows.flatMap((row) => row.new.map(textOf)).sort()).toEqual([...linesOf(after)].sort());
  });

  test('what is left out says the same before and after, and what is shown does not', () => {
    for (const row of rows) {
      if (row.kind === 'history' || row.kind === 'toc') continue;
      if (!isChangedRow(row)) expect(wordsOf(row.old)).toEqual(wordsOf(row.new));
      else if (row.status !== 'moved') expect(row.old.map(textOf)).not.toEqual(row.new.map(textOf));
    }
  });

  test('the left column deletes, the right one inserts; what neither does is the same on both sides', () => {
    for (const { old, new: now } of rows) {
      expect([...changesIn(old)]).not.toContain('inserted');
      expect([...changesIn(now)]).not.toContain('deleted');
      const kept = (paragraphs: readonly Paragraph[]): string =>
        paragraphs
          .flatMap(({ runs }) => runs.filter((run) => run.face !== 'label' && run.change === 'same'))
          .map((run) => run.text)
          .join('');
      expect(kept(old)).toBe(kept(now));
    }
  });
});
