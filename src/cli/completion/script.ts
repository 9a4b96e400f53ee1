import type { Shell } from './shells.ts';

/**
 * The script for fish, which the library has too; but its one evaluates the words of the command line, and a file named (rm x) would be run. It passes
 * on what those for bash and zsh do: the words, and which of them is to be completed.
 */
const FISH = `function _xiufa_completion
  set -l before (commandline -opc)
  set -l current (commandline -ct)
  set -l answers (env COMP_CWORD=(count $before) SHELL=fish xiufa completion-server -- $before "$current" 2>/dev/null)
  if test "$answers" = __tabtab_complete_files__
    __fish_complete_path "$current"
  else
    printf '%s\\n' $answers
  end
end

complete -f -c xiufa -a '(_xiufa_completion)'
`;

/** The script by which a shell completes the command line of xiufa. */
export async function completionScript(shell: Shell): Promise<string> {
  if (shell === 'fish') return FISH;
  const { getCompletionScript } = await import('@pnpm/tabtab');
  return getCompletionScript({ name: 'xiufa', completer: 'xiufa', shell });
}
