import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '../../src/decision/language/chunks.ts';
import { deedsOf } from '../../src/decision/language/deeds.ts';
import { VERB_CLASSES, verbsOf } from '../../src/decision/language/lexicon.ts';
import { readWording } from '../../src/decision/language/read.ts';
import { ROWS, type Row, readingsOf, rolesOf } from '../../src/decision/language/rows.ts';

/**
 * The two tables of docs/language.md that a drafter reads are those by which clauses are read. `UPDATE=1 npx vitest run test/decision/language.test.ts`
 * writes them anew; the examples, which are the page's own, stay with their rows.
 */
const page = fileURLToPath(new URL('../../docs/language.md', import.meta.url));

interface ShownRow {
  readonly cells: readonly string[];
  readonly example: string;
}

function tableOf(name: 'rows' | 'lexicon'): readonly (readonly string[])[] {
  const [, behind = ''] = readFileSync(page, 'utf8').split(`<!-- ${name} -->\n`);
  const [table = ''] = behind.split(`<!-- /${name} -->`);
  const lines = table.split('\n').filter((line) => line !== '');
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function writeTable(name: 'rows' | 'lexicon', head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(`<!-- ${name} -->\n`);
  const after = rest.slice(rest.indexOf(`<!-- /${name} -->`));
  writeFileSync(page, `${before}<!-- ${name} -->\n${table}\n${after}`);
}

function cellsOf({ verb, needs, may, makes }: Row): readonly string[] {
  return [verb, needs.join(', '), may.join(', '), makes];
}

function shownRows(): readonly ShownRow[] {
  return tableOf('rows').map((cells) => ({ cells: cells.slice(0, 4), example: cells[4] ?? '' }));
}

/** The examples of the page, each with the row of the code that it stands beside: the same row, else one that needs or makes the same. */
function keptExamples(shown: readonly ShownRow[]): readonly string[] {
  const left = new Set(shown);
  const kept = ROWS.map(() => '');
  for (const columns of [
    [0, 1, 2, 3],
    [0, 1, 2],
    [0, 1, 3],
    [0, 1],
    [0, 3],
  ]) {
    for (const [i, row] of ROWS.entries()) {
      if (kept[i] !== '') continue;
      const own = cellsOf(row);
      const shown = [...left].find(({ cells, example }) => example !== '' && columns.every((column) => cells[column] === own[column]));
      if (shown === undefined) continue;
      kept[i] = shown.example;
      left.delete(shown);
    }
  }
  return kept;
}

/** Words as a product where that says them shorter (修改 更改 × 为 成), and the rest as they are. */
function shortly(words: readonly string[]): string {
  let left = [...new Set(words)];
  const groups: string[] = [];
  for (;;) {
    const best = bestProduct(left);
    if (best === null) break;
    groups.push(`${best.heads.join(' ')} × ${best.ends.join(' ')}`);
    const said = new Set(best.heads.flatMap((head) => best.ends.map((end) => head + end)));
    left = left.filter((word) => !said.has(word));
  }
  return [...groups, ...(left.length > 0 ? [left.join(' ')] : [])].join('; ');
}

function bestProduct(words: readonly string[]): { heads: readonly string[]; ends: readonly string[] } | null {
  const endsOf = new Map<string, Set<string>>();
  for (const word of words) {
    for (let i = 1; i < word.length; i++) endsOf.set(word.slice(0, i), (endsOf.get(word.slice(0, i)) ?? new Set()).add(word.slice(i)));
  }
  let best: { heads: readonly string[]; ends: readonly string[] } | null = null;
  let most = 4;
  for (const ends of endsOf.values()) {
    if (ends.size < 2) continue;
    const heads = [...endsOf].filter(([, own]) => [...ends].every((end) => own.has(end))).map(([head]) => head);
    const spared = heads.length * ends.size - heads.length - ends.size;
    // 单独列 + 为 and 单 + 独列为 are the same words: a product must say each once.
    if (spared <= most || new Set(heads.flatMap((head) => [...ends].map((end) => head + end))).size !== heads.length * ends.size) continue;
    most = spared;
    best = { heads, ends: [...ends] };
  }
  return best;
}

function wordsOf(cell: string): readonly string[] {
  return cell.split('; ').flatMap((group) => {
    const [heads = '', ends] = group.split(' × ').map((part) => part.split(' '));
    return ends === undefined ? [...heads] : [...heads].flatMap((head) => ends.map((end) => head + end));
  });
}

if (process.env['UPDATE'] !== undefined) {
  const examples = keptExamples(shownRows());
  writeTable(
    'rows',
    ['class', 'needs', 'may have', 'makes', 'example'],
    ROWS.map((row, i) => [...cellsOf(row), examples[i] as string]),
  );
  writeTable(
    'lexicon',
    ['class', 'words'],
    VERB_CLASSES.map((name) => [name, shortly(verbsOf(name))]),
  );
}

test('the table of rows in docs/language.md is the one that clauses are read by', () => {
  expect(ROWS.length).toBeGreaterThan(30);
  expect(shownRows().map(({ cells }) => cells)).toEqual(ROWS.map(cellsOf));
});

test('the lexicon in docs/language.md has every class of verbs, and every verb of each', () => {
  const shown = tableOf('lexicon');
  expect(shown.map(([name]) => name)).toEqual(VERB_CLASSES);
  for (const [name, cell] of shown) {
    const words = wordsOf(cell as string);
    expect(words.length, name).toBe(new Set(words).size);
    expect([...words].sort(), name).toEqual([...new Set(verbsOf(name as (typeof VERB_CLASSES)[number]))].sort());
  }
});

/** What an example says, without its source: several are parted by `; `, and (山西2020 一、2) is where it was met. */
function examplesOf(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('; ').map((example) => example.replace(/ \([^()]*\)$/, ''));
}

function masked(wording: string): string {
  let n = 0;
  return wording.replace(/“[^“”]*”/g, () => `“${n++}”`);
}

const EXAMPLES = shownRows().flatMap(({ cells, example }) => examplesOf(example).map((wording) => [wording, cells.join(' | ')] as const));

describe('an example of the table of rows is read by its row', () => {
  test('there are examples', () => expect(EXAMPLES.length).toBeGreaterThan(30));

  test.each(EXAMPLES)('%s · %s', (wording, row) => {
    const text = masked(wording);
    const frame = ROWS.find((f) => cellsOf(f).join(' | ') === row) as Row;
    const deeds = deedsOf(chunksOf(text, []));
    const own = deeds.some((deed) => {
      if (deed.verb === 'stray' || deed.verb !== frame.verb) return false;
      const roles = rolesOf(deed);
      const fits = frame.needs.every((role) => roles.has(role)) && [...roles].every((role) => frame.needs.includes(role) || frame.may.includes(role));
      return fits && readingsOf(deed).length === 1 && frame.build(deed) !== null;
    });
    expect(own, 'a verb with the roles of the row, and no other reading').toBe(true);
    expect(readWording(text, []).filter((clause) => clause.kind === 'not-understood')).toEqual([]);
  });
});
