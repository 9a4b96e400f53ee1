import { wordsIn } from '../../words/index.ts';
import { completionScript } from '../completion/script.ts';
import { SHELLS, type Shell } from '../completion/shells.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { usage } from '../saving.ts';
import type { Session } from '../session.ts';

/** `completion SHELL`: the script by which a shell asks this program what may stand next on its command line. */
export async function completionCommand(session: Session, shell: string | undefined): Promise<ExitStatus> {
  if (shell === undefined || !isKnown(shell)) {
    const words = wordsIn(session.language).commands;
    return usage(session, shell === undefined ? words.noShell(SHELLS) : words.noCompletion(shell, SHELLS));
  }
  session.print(await completionScript(shell));
  return EXIT.done;
}

function isKnown(name: string): name is Shell {
  return (SHELLS as readonly string[]).includes(name);
}
