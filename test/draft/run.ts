import process from 'node:process';
import { measurePair, type Row } from './measure.ts';
import { corpusPairs } from './pairs.ts';

/**
 * Drafts the decision for every pair of versions of the corpus, applies what was printed, and prints a row a pair: proved or not, lines
 * that differ in typography alone, characters beside those of the official decision, how many of its operations were chosen too, what
 * was worded more strongly. Status 1 if one is not proved. `npm run drafts NAME` takes the pairs whose name holds NAME, and shows all.
 */
const only = process.argv[2] ?? '';
const rows = corpusPairs()
  .filter(({ name }) => name.includes(only))
  .map((pair) => {
    const row = measurePair(pair);
    process.stdout.write(`${line(row)}\n`);
    return row;
  });

function line(row: Row): string {
  const outcome = row.equal ? 'equal ' : row.proved ? 'proved' : 'FAILED';
  const chosen = row.official === 0 ? '' : `, ${row.alike}/${row.official} operations as the official decision`;
  const length = row.officialCharacters === null ? `${row.characters} characters` : `${row.characters} of ${row.officialCharacters} characters`;
  const stronger = row.fallbacks.map((f) => `${f.unit} ${f.to}`).join(', ');
  return `${outcome}  ${row.name}: ${length}${chosen}${row.typographic > 0 ? `, ${row.typographic} lines typography` : ''}${stronger === '' ? '' : `; ${stronger}`}`;
}

const drafted = rows.filter((row) => !row.equal);
const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
const compared = rows.filter((row) => row.officialCharacters !== null);
const [ours, theirs] = [compared.reduce((t, r) => t + r.characters, 0), compared.reduce((t, r) => t + (r.officialCharacters ?? 0), 0)];
process.stdout.write(
  [
    '',
    `${drafted.filter((row) => row.proved).length} of ${drafted.length} pairs proved; ${rows.length - drafted.length} with equal versions`,
    `${ours} characters where the official decisions have ${theirs}`,
    `${sum((row) => row.alike)} of ${sum((row) => row.official)} official operations chosen too`,
    `${sum((row) => row.fallbacks.length)} items worded more strongly, ${rows.filter((row) => row.fallbacks.some((f) => f.to === 'body')).length} bodies put in anew`,
    `${sum((row) => row.typographic)} lines that differ in typography alone`,
    '',
  ].join('\n'),
);
if (drafted.some((row) => !row.proved)) process.exitCode = 1;
