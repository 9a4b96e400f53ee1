import process from 'node:process';
import { measurePair, type Row } from './measure.ts';
import { corpusPairs } from './pairs.ts';
import type { Quotation } from './quotations.ts';

/**
 * Drafts the decision for every pair of versions of the corpus, applies what was printed, and prints a row a pair: proved or not, lines
 * that differ in typography alone, characters beside those of the official decision, how many of its operations were chosen too, what
 * was worded more strongly; at the end how the quotations stand on words. Status 1 if one is not proved. `npm run drafts NAME` takes the
 * pairs whose name holds NAME; `--cuts` lists the quotations that begin or end inside a word, and the stumps, `--moves` what is deleted and put in
 * again; `--reversed` drafts the decision that undoes the change, `--explicit` one that spells references out.
 */
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const listing = process.argv.includes('--cuts');
const moves = process.argv.includes('--moves');
const reversed = process.argv.includes('--reversed');
const explicit = process.argv.includes('--explicit');
const rows = corpusPairs()
  .filter(({ name }) => name.includes(only))
  .map((pair) => {
    const row = measurePair(reversed ? { ...pair, old: pair.now, now: pair.old, official: null } : pair, explicit);
    process.stdout.write(`${line(row)}\n`);
    if (listing)
      for (const { role, around, cuts, stump } of row.quotations) if (cuts || stump) process.stdout.write(`    ${role}${stump ? ' stump' : ''} ${around}\n`);
    if (moves)
      for (const { gone, brought } of row.reinsertions) process.stdout.write(`    deleted ${gone.slice(0, 40)}\n    brought ${brought.slice(0, 40)}\n`);
    return row;
  });

function line(row: Row): string {
  const outcome = row.equal ? 'equal ' : row.proved ? 'proved' : 'FAILED';
  const chosen = row.official === 0 ? '' : `, ${row.alike}/${row.official} operations as the official decision`;
  const length = row.officialCharacters === null ? `${row.characters} characters` : `${row.characters} of ${row.officialCharacters} characters`;
  const stronger = row.fallbacks.map((f) => `${f.unit} ${f.to}`).join(', ');
  return `${outcome}  ${row.name}: ${length}${chosen}${row.typographic > 0 ? `, ${row.typographic} lines typography` : ''}${stronger === '' ? '' : `; ${stronger}`}`;
}

function quoting(of: (row: Row) => readonly Quotation[]): string {
  const all = rows.flatMap(of);
  const share = (some: readonly Quotation[]): string => `${some.length} of ${all.length} (${((100 * some.length) / all.length).toFixed(1)} %)`;
  const mean = (all.reduce((total, { words }) => total + words.length, 0) / all.length).toFixed(1);
  return `${share(all.filter(({ cuts }) => cuts))} quotations begin or end inside a word, ${all.filter(({ stump }) => stump).length} stumps, ${mean} characters long on average`;
}

const drafted = rows.filter((row) => !row.equal);
const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
const compared = rows.filter((row) => row.officialCharacters !== null);
const [ours, theirs] = [compared.reduce((t, r) => t + r.characters, 0), compared.reduce((t, r) => t + (r.officialCharacters ?? 0), 0)];
process.stdout.write(
  [
    '',
    `${drafted.filter((row) => row.proved).length} of ${drafted.length} pairs proved; ${rows.filter((row) => row.equal).length} with equal versions, ${rows.filter((row) => row.damaged).length} with a text that has lost a heading`,
    `${ours} characters where the official decisions have ${theirs}`,
    `${sum((row) => row.alike)} of ${sum((row) => row.official)} official operations chosen too`,
    `ours: ${quoting((row) => row.quotations)}`,
    `official: ${quoting((row) => row.officialQuotations)}`,
    `${sum((row) => row.fallbacks.length)} items worded more strongly, ${rows.filter((row) => row.fallbacks.some((f) => f.to === 'body')).length} bodies put in anew`,
    `${sum((row) => row.reinsertions.length)} lines deleted and put in again`,
    `${sum((row) => row.typographic)} lines that differ in typography alone`,
    '',
  ].join('\n'),
);
if (drafted.some((row) => !row.proved)) process.exitCode = 1;
