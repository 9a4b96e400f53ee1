import process from 'node:process';
import { CommanderError } from 'commander';
import { wordsIn } from '../../words/index.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { localLanguage, toldLanguage } from '../open-session.ts';
import { commandAsked, programIn } from '../program.ts';
import { hostedBy } from '../run.ts';
import { usageFault } from '../usage-fault.ts';

/** What a command line came to: its status and what it gave with --json. */
export interface Ran {
  readonly status: ExitStatus;
  /** The text of the document; what went wrong where there is none. */
  readonly document: string | null;
  readonly fault: string | null;
}

/** Runs one command line and gives what it would print; nothing is written to the streams of the process. One at a time in a thread. */
export async function runJob(argv: readonly string[]): Promise<Ran> {
  let status: ExitStatus = EXIT.bug;
  let document: string | null = null;
  hostedBy(async (session, ended) => {
    status = ended;
    document = session.shown().product;
  });
  const language = toldLanguage(argv) ?? localLanguage(process.env);
  const program = programIn(language, argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return { status, document, fault: null };
  } catch (error) {
    if (error instanceof CommanderError) {
      const fault = usageFault(error, commandAsked(program, argv) ?? program, wordsIn(language).commandLine);
      return { status: EXIT.usage, document: null, fault };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: EXIT.bug, document: null, fault: `${wordsIn(language).help.bug}\n${detail}` };
  }
}
