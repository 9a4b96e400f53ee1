import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/changes/blocks.ts';
import { changesBetween } from '../../src/changes/compared.ts';
import { levelOf } from '../../src/changes/kind.ts';
import { compare } from '../../src/compare/compare.ts';
import { summaryOf } from '../../src/compare/summary.ts';
import { figuresOf } from '../../src/render/report/counts.ts';
import { comparisonTable, isChangedRow } from '../../src/render/table/table.ts';
import { redlineText } from '../../src/render/terminal/index.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { articlesOf } from '../../src/statute/walk.ts';
import { statuteOf } from '../support/texts.ts';
import { pairs } from '../support/versions.ts';

const PAIRS = new URL('../../../shared/corpus/pairs/', import.meta.url);
const options = { by: 'word', typography: false } as const;

describe.skipIf(!existsSync(PAIRS)).each(pairs())('%s', (name) => {
  const [old, now] = ['old', 'new'].map((side) => statuteOf(readFileSync(new URL(`${name}/${side}.txt`, PAIRS), 'utf8'), side)) as [
    ReturnType<typeof statuteOf>,
    ReturnType<typeof statuteOf>,
  ];
  const comparison = compare(old, now);
  const changes = changesBetween(comparison, options);

  test('what is gone from an article stands in that article, what came from another one says from which', () => {
    const shown = redlineText(changes, { theme: plainTheme, columns: null, language: 'zh' });
    for (const { kind, lines } of blocksOf(changes)) {
      if (kind !== 'article') continue;
      const home = lines[0]?.old?.key;
      for (const line of lines.slice(1)) {
        if (line.new === null && levelOf(line) === 'paragraph') expect(line.old?.parent).toBe(home);
        const elsewhere = line.old !== null && line.new !== null && line.moved && levelOf(line) === 'paragraph' && line.old.parent !== home;
        if (elsewhere && line.old?.address) expect(shown).toContain(formatAddress(line.old.address));
      }
    }
  });

  test('the report counts the articles as the comparison does', () => {
    const { changed, inserted, deleted, moved, merged, split } = summaryOf(comparison, options).articles;
    expect(figuresOf(changes, [], null)).toMatchObject({ changed, inserted, deleted, moved: moved + merged + split });
  });

  test('what only moved or was counted again is no change of text', () => {
    const words = (statute: typeof old): ReadonlyMap<string, string> =>
      new Map(
        articlesOf(statute).map((article) => [article.id, JSON.stringify(article.paragraphs.map((p) => [p.text.text, p.items.map((i) => i.text.text)]))]),
      );
    const [before, after] = [words(old), words(now)];
    const moved = changes.units.filter((unit) => unit.old?.level === 'article' && unit.new !== null && before.get(unit.old.key) === after.get(unit.new.key));
    const { changed } = summaryOf(comparison, options).articles;
    expect(changed).toBeLessThanOrEqual(changes.units.filter((unit) => unit.old?.level === 'article' && unit.new !== null).length - moved.length);
    const labels = new Set(moved.map((unit) => unit.new?.label));
    const rows = comparisonTable(changes).rows.filter(isChangedRow);
    expect(rows.filter((row) => row.status === 'changed' && row.newNames.length === 1 && labels.has(row.newNames[0])).map((row) => row.newNames)).toEqual([]);
  });
});
