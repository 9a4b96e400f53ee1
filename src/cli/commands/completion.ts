import { completionScript } from '../completion/script.ts';
import { SHELLS, type Shell } from '../completion/shells.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { usage } from '../saving.ts';
import type { Session } from '../session.ts';

/** `completion SHELL`: the script by which a shell asks this program what may stand next on its command line. */
export async function completionCommand(session: Session, shell: string | undefined): Promise<ExitStatus> {
  if (shell === undefined || !isKnown(shell)) {
    const names = SHELLS.join('、');
    const [zh, en] = shell === undefined ? ['没有写是哪个终端', 'no shell named'] : [`没有 ${shell} 的补全脚本`, `no completion for ${shell}`];
    return usage(session, `${zh}：只有 ${names}`, `${en}: there are ${SHELLS.join(', ')}`);
  }
  session.print(await completionScript(shell));
  return EXIT.done;
}

function isKnown(name: string): name is Shell {
  return (SHELLS as readonly string[]).includes(name);
}
