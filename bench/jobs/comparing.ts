import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diff } from '../../src/index.ts';
import type { Job, Outcome, Settings } from '../job.ts';
import { type Command, measure, program, xiufa } from '../processes.ts';
import { articlesOf, edited, printCode } from '../texts/code.ts';
import { companyLaw } from '../texts/corpus.ts';

/** How long the generated code is. */
const CODE = 120_000;

type Versions = (settings: Settings) => readonly [old: string, now: string] | null;

/** A code, and the same with twenty articles edited and one put in, so that every later number is another: written once. */
const codeVersions: Versions = ({ temp }) => {
  const articles = articlesOf(CODE);
  const files = [join(temp, 'code-old.txt'), join(temp, 'code-new.txt')] as const;
  writeFileSync(files[0], printCode(articles));
  writeFileSync(files[1], printCode(edited(articles)));
  return files;
};

export const comparing: readonly Job[] = [
  comparison('diff-company-law', '公司法 2018 and 2023 compared', companyLaw),
  comparison('diff-code', `a code of ${CODE} characters with twenty articles edited and all later numbers shifted`, codeVersions),
  drafting('draft-company-law', 'the decision between 公司法 2018 and 2023 drafted', companyLaw),
  drafting('draft-code', 'the decision between the two versions of the code drafted', codeVersions),
];

function comparison(name: string, title: string, versions: Versions): Job {
  return {
    name,
    title,
    run: async (settings): Promise<Outcome> => {
      const files = versions(settings);
      if (files === null) return { skipped: 'the texts are not at hand' };
      const [old, now] = files;
      const git: Command = {
        who: 'git diff',
        command: 'git',
        args: ['diff', '--no-index', '--word-diff-regex=.', '--word-diff=porcelain', old, now],
        status: 1,
      };
      const jsdiff: Command = { ...program('jsdiff (diffChars)', 'jsdiff.js', old, now), atMost: 1 };
      const dmp = program('diff-match-patch', 'diff-match-patch.js', old, now);
      const ours: Command = { ...xiufa('diff', old, now, '--no-pager'), note: shown(changesOfOurs(old, now)), status: 1 };
      const others = [{ ...dmp, note: shown(told(dmp)) }, { ...git, note: shown(changesOfGit(git)) }, ...(settings.slow ? [jsdiff] : [])];
      const rows = measure([ours, ...others], settings);
      return {
        rows,
        goal: 'at most 3 × node -e 0, and fewer changes than all',
        ...(!settings.slow && { said: 'jsdiff takes a minute and more: with --slow' }),
      };
    },
  };
}

function drafting(name: string, title: string, versions: Versions): Job {
  return {
    name,
    title,
    run: async (settings): Promise<Outcome> => {
      const files = versions(settings);
      return files === null ? { skipped: 'the texts are not at hand' } : { rows: measure([xiufa('draft', ...files, '--no-pager')], settings) };
    },
  };
}

function shown(changes: number): string {
  return `${changes} changes`;
}

/**
 * The places that a reader of our redline is shown, counted as in the others: stretches of deleted and inserted text without unchanged text between them, the end
 * of a line that stayed being such. Numbers that only follow the numbering are folded into a line of their own there.
 */
function changesOfOurs(...files: readonly [string, string]): number {
  const [old, now] = files.map((file) => readFileSync(file, 'utf8')) as [string, string];
  let count = 0;
  let before = false;
  const meet = (changed: boolean): void => {
    if (changed && !before) count++;
    before = changed;
  };
  for (const unit of diff(old, now).changes.units) {
    for (const { kind, by } of unit.segments) meet(kind !== 'same' && by === null);
    meet(unit.old === null || unit.new === null);
  }
  return count;
}

function told({ command, args }: Command): number {
  return Number(spawnSync(command, args, { encoding: 'utf8' }).stdout);
}

/** In the porcelain form every stretch is a line, and ~ ends a line of the text. */
function changesOfGit({ command, args }: Command): number {
  let [count, before] = [0, false];
  for (const line of spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 }).stdout.split('\n')) {
    if (/^(?:---|\+\+\+) /.test(line)) continue;
    const changed = /^[+-]/.test(line);
    if (changed && !before) count++;
    before = changed;
  }
  return count;
}
