import type { Candidates } from './candidates.ts';

/** The shells that are known. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a shell asks: the words before the one that is to be completed, and what there is of that one. */
export interface Question {
  readonly before: readonly string[];
  readonly current: string;
}

/** What the script of a shell passes on: all words of the line, the program's first, and which of them is meant. */
export function questionOf(words: readonly string[], at: number): Question {
  const [option = '', equals = '', value = ''] = [words[at - 2], words[at - 1], words[at]];
  // Bash takes --refs=auto for three words.
  if (value === '=' && equals.startsWith('--')) return { before: words.slice(1, at - 1), current: `${equals}=` };
  if (equals === '=' && option.startsWith('--')) return { before: words.slice(1, at - 2), current: `${option}=${value}` };
  return { before: words.slice(1, at), current: value };
}

/** The answer, as the script of a shell reads it: a line for each candidate, or the word that asks for files. */
export function answerFor(shell: Shell, candidates: Candidates, current: string): string {
  if (candidates === 'files') return shell === 'bash' ? '' : '__tabtab_complete_files__\n';
  const fitting = candidates.filter(({ name }) => name.startsWith(current));
  return fitting.map(({ name, says }) => `${line(shell, name, says, current)}\n`).join('');
}

function line(shell: Shell, name: string, says: string, current: string): string {
  // Of --refs=au bash replaces what stands behind the sign.
  if (shell === 'bash') return current.startsWith('--') && current.includes('=') ? name.slice(name.indexOf('=') + 1) : name;
  const told = says.replaceAll('\n', ' ');
  if (shell === 'fish') return told === '' ? name : `${name}\t${told}`;
  const [escaped, said] = [name, told].map((text) => text.replaceAll('\\', '\\\\').replaceAll(':', '\\:')) as [string, string];
  return said === '' ? escaped : `${escaped}:${said}`;
}
