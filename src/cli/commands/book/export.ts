import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { printStatute } from '../../../statute/print.ts';
import type { Statute } from '../../../statute/types.ts';
import { wordsIn } from '../../../words/index.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { reasonOf } from '../../output.ts';
import { usage } from '../../saving.ts';
import type { Session } from '../../session.ts';
import { loadBook, versionFor } from './open.ts';

export interface ExportOptions {
  readonly git: string;
}

/** The earliest day that git dates a commit by. */
const EPOCH = '1970-01-01';

/** `book export DIR --git REPOSITORY`: a new repository with one commit for the first text and one for each decision, on the day from which it is in force. */
export async function bookExport(session: Session, folder: string, { git: repository }: ExportOptions): Promise<ExitStatus> {
  const words = wordsIn(session.language).book;
  const written = <T>(path: string, step: () => T): T => {
    try {
      return step();
    } catch (error) {
      const { files } = wordsIn(session.language);
      return usage(session, files.cannotWrite(path, reasonOf(error, files), false));
    }
  };
  if (existsSync(repository) && written(repository, () => readdirSync(repository)).length > 0) usage(session, words.isRepository(repository));
  const book = await loadBook(session, folder);
  const { replay } = versionFor(session, book, null);
  const file = `${book.title.replace(/[/\\:*?"<>|\s]/g, '')}.txt`;
  const git = gitIn(session, repository);
  written(repository, () => mkdirSync(repository, { recursive: true }));
  git(['init', '-q', '-b', 'main'], {});
  const commit = (statute: Statute, day: string | null, message: readonly string[]): void => {
    const path = join(repository, file);
    written(path, () => writeFileSync(path, `${printStatute(statute).join('\n')}\n`));
    if (day !== null && day < EPOCH) session.say(words.beforeGit(day));
    const dated = `${day === null || day < EPOCH ? EPOCH : day}T12:00:00+08:00`;
    git(['add', '--', file], {});
    git(['commit', '-q', '--allow-empty', '-m', message.join('\n')], { GIT_AUTHOR_DATE: dated, GIT_COMMITTER_DATE: dated });
  };
  const { origin } = book;
  const trailers = ({ adopted, inForce }: { readonly adopted: string | null; readonly inForce: string | null }): readonly string[] => [
    '',
    ...(adopted === null ? [] : [`${words.trailers.adopted}: ${adopted}`]),
    ...(inForce === null ? [] : [`${words.trailers.inForce}: ${inForce}`]),
  ];
  commit(replay.first, origin.inForce ?? origin.adopted, [`${book.title}（${words.firstText}）`, ...trailers(origin)]);
  for (const [i, { step, decision }] of replay.stages.entries()) {
    const text = i + 1 < replay.stages.length ? (replay.stages[i + 1]?.amendment.base as Statute) : replay.last;
    const wording = decision.parts.flatMap(({ items }) => items.map(({ text: item }) => item.text)).filter((line) => line !== '');
    commit(text, step.inForce ?? step.adopted, [decision.title.text, '', ...wording, ...trailers(step)]);
  }
  session.say(session.theme.ok(words.exported(repository, replay.stages.length + 1)));
  return EXIT.done;
}

/** Runs the git of the machine in a folder, with no settings but its own; what goes wrong ends the command with status 2. */
function gitIn(session: Session, cwd: string): (args: readonly string[], env: Readonly<Record<string, string>>) => void {
  const name = { GIT_AUTHOR_NAME: 'xiufa', GIT_AUTHOR_EMAIL: 'xiufa@localhost', GIT_COMMITTER_NAME: 'xiufa', GIT_COMMITTER_EMAIL: 'xiufa@localhost' };
  const own = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
  return (args, env) => {
    try {
      execFileSync('git', ['-c', 'core.quotepath=off', '-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgsign=false', ...args], {
        cwd,
        env: { ...process.env, ...own, ...name, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    } catch (error) {
      const { stderr, code } = error as { readonly stderr?: Buffer; readonly code?: string };
      usage(session, wordsIn(session.language).book.noGit(code ?? stderr?.toString().trim() ?? ''));
    }
  };
}
