import { spreadsheet } from '../../render/csv/spreadsheet.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { RippleColumn } from '../../words/ripple.ts';
import type { Ripple } from '../types.ts';
import { cellsOf } from './cells.ts';

const COLUMNS: readonly RippleColumn[] = ['title', 'place', 'cited', 'becomes', 'kind', 'doubts', 'sentence', 'said', 'saysNow', 'file', 'line'];

/** Stale references for a spreadsheet, a row a reference. */
export function rippleCsv({ entries }: Ripple, language: Language): string {
  const words = wordsIn(language).ripple.columns;
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry, language);
    return COLUMNS.map((column) => cells[column]);
  });
  return spreadsheet(
    COLUMNS.map((column) => words[column]),
    rows,
  );
}
