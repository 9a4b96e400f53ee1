import process from 'node:process';
import { CommanderError } from 'commander';
import { outputDocument } from '../render/json.ts';
import { wordsIn } from '../words/index.ts';
import { SERVER, serveCompletion } from './completion/serve.ts';
import { endingText, faultJson } from './envelope.ts';
import { EXIT } from './exit.ts';
import { pathOf } from './help-style.ts';
import { localLanguage, toldLanguage } from './open-session.ts';
import { CannotPrint, complain, emit, endUnprinted } from './output.ts';
import { commandAsked, commandWord, programIn } from './program.ts';
import { usageFault } from './usage-fault.ts';

export { runJob } from './batch/run-job.ts';

/** What the process of bin/pdf.js does. */
export async function servePdf(): Promise<void> {
  return (await import('./pdf/serve.ts')).servePdf();
}

/** Reads the command line and runs what it asks for; whatever goes wrong ends in a status, never in a stack trace on the user's screen. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const language = toldLanguage(argv) ?? localLanguage(process.env);
  const json = argv.includes('--json');
  const program = programIn(language, argv);
  try {
    if (argv[0] === SERVER) emit(1, serveCompletion(program, argv.slice(2), process.env));
    else await program.parseAsync();
  } catch (error) {
    if (error instanceof CannotPrint) return endUnprinted(error, language);
    const document = (text: string): void => {
      try {
        if (json) emit(1, text);
      } catch {}
    };
    if (!(error instanceof CommanderError)) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      complain(`${wordsIn(language).help.bug}\n${argv.join(' ')}\n${detail}`, EXIT.bug);
      return document(`${JSON.stringify(outputDocument('error', null, [faultJson('bug', detail)]), null, 2)}\n`);
    }
    if (error.exitCode === 0) return;
    const words = wordsIn(language).commandLine;
    const word = commandWord(program, argv);
    const asked = commandAsked(program, argv);
    const [, flag = ''] = /'(-[^']*)'/.exec(error.message) ?? [];
    const inFront = word !== null && argv.indexOf(flag) >= 0 && argv.indexOf(flag) < argv.indexOf(word);
    const command = (inFront ? null : asked) ?? program;
    const message = error.code === 'commander.help' ? words.noCommand : usageFault(error, command, words);
    const name = command.name() === 'help' ? 'xiufa' : pathOf(command).join(' ');
    document(endingText({ language }, { message }));
    complain(json || error.code === 'commander.help' ? '' : words.seeHelp(message, name), EXIT.usage);
  }
}
