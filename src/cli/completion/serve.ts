import type { Command } from 'commander';
import { candidatesFor } from './candidates.ts';
import { answerFor, questionOf, SHELLS, type Shell } from './shells.ts';

/** The word by which the script of a shell asks. */
export const SERVER = 'completion-server';

/** Answers a shell: `xiufa completion-server -- WORDS…`, the shell's name and which word is meant in the environment. */
export function serveCompletion(program: Command, words: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  const shell: Shell = SHELLS.find((name) => env['SHELL']?.endsWith(name)) ?? 'bash';
  const question = questionOf(words, Number(env['COMP_CWORD'] ?? words.length));
  return answerFor(shell, candidatesFor(program, question), question.current);
}
