import process from 'node:process';
import { messageOf } from '../../src/words/index.ts';
import { CORPUS } from '../fidelity/corpus.ts';
import { table } from '../fidelity/table.ts';
import { Judge, type Verdict } from './judge.ts';
import { makeMutations, type Numbered } from './make.ts';
import { changedLines } from './mutation.ts';
import { corpusSubjects } from './subject.ts';

/**
 * Puts faults into real decisions and looks whether every one is noticed, or carried out exactly as worded: a row a kind, and the
 * silently wrong ones by name. `--seed N` and `--count N` choose, `--only ID` shows one, `--json` prints data. Exit 1 when anything
 * is silently wrong.
 */
interface Judged extends Numbered {
  readonly verdict: Verdict;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function shown({ id, kind, mutation, verdict }: Judged, judge: Judge): string {
  const { before, after } = changedLines(mutation.subject.wording.text, mutation.text);
  const expected = mutation.expected.type === 'contradiction' ? `contradiction: ${mutation.expected.why}` : mutation.expected.type;
  const { diagnostics } = judge.run(mutation.subject, mutation.text);
  const said = diagnostics.filter((d) => d.severity !== 'info').map((d) => `  ${d.severity} ${d.code} ${messageOf(d, 'zh')}`);
  return [
    `${id}  ${kind}  ${mutation.subject.name}`,
    ...before.map((line) => `- ${line}`),
    ...after.map((line) => `+ ${line}`),
    `expected ${expected}; ${verdict.outcome} ${verdict.detail}`.trimEnd(),
    ...said,
  ].join('\n');
}

function scores(judged: readonly Judged[]): string {
  const outcomes = ['reported', 'as worded', 'same', 'wrong'] as const;
  const row = (name: string, of: readonly Judged[]): string[] => [
    name,
    String(of.length),
    ...outcomes.map((outcome) => String(of.filter((j) => j.verdict.outcome === outcome).length)),
  ];
  const kinds = [...new Set(judged.map((j) => j.kind))];
  const rows = kinds.map((kind) =>
    row(
      kind,
      judged.filter((j) => j.kind === kind),
    ),
  );
  return table(['kind', 'made', 'reported', 'exactly as worded', 'same', 'silently wrong'], [...rows, row('total', judged)]);
}

function main(): void {
  const only = option('--only');
  const seed = Number(only?.split('-')[0] ?? option('--seed') ?? 20201127);
  const count = Number(only?.split('-')[1] ?? option('--count') ?? 500);
  const judge = new Judge();
  const subjects = corpusSubjects().map((subject) => judge.understood(subject));
  if (subjects.length === 0) {
    process.stderr.write(`no real texts at ${CORPUS}; set XIUFA_CORPUS\n`);
    process.exitCode = 2;
    return;
  }
  const made = makeMutations(subjects, seed, count);
  const judged = made.filter((m) => only === undefined || m.id === only).map((m): Judged => ({ ...m, verdict: judge.judge(m.mutation) }));
  const wrong = judged.filter((j) => j.verdict.outcome === 'wrong');
  if (process.argv.includes('--json')) {
    const data = judged.map(({ id, kind, mutation, verdict }) => ({ id, kind, subject: mutation.subject.name, expected: mutation.expected.type, ...verdict }));
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else if (only !== undefined) process.stdout.write(`${judged.map((j) => shown(j, judge)).join('\n\n')}\n`);
  else process.stdout.write(`${scores(judged)}\n`);
  if (only === undefined) for (const j of wrong) process.stderr.write(`\nsilently wrong: ${shown(j, judge)}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

main();
