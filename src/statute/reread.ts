import { passageOf } from '../text/passage.ts';
import { type Line, SourceText } from '../text/source.ts';
import { outlineOf, standing } from './data/outline.ts';
import { parseStatute } from './parse.ts';
import { printStatute } from './print.ts';
import { tableLines, tablesOf } from './tables.ts';
import type { Statute } from './types.ts';

/**
 * A statute read from its own print, under a name of its own, so that diagnostics can show where a text stands in it. What lines alone do not say (rows of tables,
 * paragraphs in which an item goes on) is as it was.
 */
export function rereadStatute(statute: Statute, name: string): Statute {
  const lines = printStatute(statute);
  const source = new SourceText(name, lines.join('\n'));
  const outline = outlineOf(statute);
  const rows = tablesOf(statute)
    .flatMap(({ table }) => tableLines(table))
    [Symbol.iterator]();
  let start = 0;
  const read = lines.map((line, i): Line => {
    const passage = passageOf(source, start, start + line.length);
    start += line.length + 1;
    const { role = 'paragraph', label = '' } = outline[i] ?? {};
    const row = role === 'row' ? rows.next().value?.row : undefined;
    return row === undefined ? { ...passage, ...standing(role, label, line) } : { ...passage, row };
  });
  return parseStatute({ source, lines: read, paragraphs: statute.paragraphs }).statute;
}
