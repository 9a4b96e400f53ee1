import process from 'node:process';
import { messageOf } from '../../../src/words/index.ts';
import { table } from '../../fidelity/table.ts';
import { type Judged, judge } from './judge.ts';
import { paraphrase } from './paraphrase.ts';

/**
 * Reads many paraphrases back: a row a kind of clause, then samples of the refused and misread ones. `--count N`, `--seed N`, `--show N` (samples
 * a kind), `--kind K` (only these), `--list` (only prints them, to be read by a person). Exit 1 when one is not read as meant.
 */
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

function shown({ paraphrase: { item, means }, outcome, read, diagnostics }: Judged): string {
  const said = diagnostics.filter((d) => d.severity !== 'info').map((d) => `    ${d.severity} ${d.code} ${messageOf(d, 'zh')}`);
  const understood = outcome === 'misread' ? read.map((line) => `    read   ${line}`) : said.slice(0, 2);
  return [`  ${outcome}: ${item.replace(/\n/g, '\n    ')}`, ...means.map((line) => `    means  ${line}`), ...understood].join('\n');
}

function main(): void {
  const count = Number(option('--count', '2000'));
  const seed = Number(option('--seed', '1'));
  const samples = Number(option('--show', '2'));
  const only = option('--kind', '');
  const made = Array.from({ length: count }, (_, n) => paraphrase(seed, n)).filter(({ kind }) => kind.includes(only));
  if (process.argv.includes('--list')) {
    for (const { kind, item, means } of made) process.stdout.write(`[${kind}] ${item}\n${means.map((line) => `    = ${line}\n`).join('')}`);
    return;
  }
  const judged = made.map(judge);
  const kinds = [...new Set(judged.map((j) => j.paraphrase.kind))].sort();
  const row = (name: string, of: readonly Judged[]): string[] => {
    const counts = (['read', 'refused', 'misread'] as const).map((outcome) => of.filter((j) => j.outcome === outcome).length);
    return [name, String(of.length), ...counts.map(String), `${((100 * (counts[0] as number)) / of.length).toFixed(1)}%`];
  };
  const of = (kind: string): Judged[] => judged.filter((j) => j.paraphrase.kind === kind);
  process.stdout.write(
    `${table(['kind', 'made', 'read', 'refused', 'misread', 'rate'], [...kinds.map((kind) => row(kind, of(kind))), row('total', judged)])}\n`,
  );
  for (const kind of kinds) {
    for (const outcome of ['misread', 'refused'] as const) {
      const failed = of(kind).filter((j) => j.outcome === outcome);
      if (failed.length > 0 && samples > 0) process.stdout.write(`\n${kind}: ${failed.length} ${outcome}\n${failed.slice(0, samples).map(shown).join('\n')}\n`);
    }
  }
  if (judged.some((j) => j.outcome !== 'read')) process.exitCode = 1;
}

main();
