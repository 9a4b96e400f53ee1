import { DEFAULT_OPTIONS } from '../../../amend/amend.ts';
import { versionOn } from '../../../book/as-of.ts';
import { openBook } from '../../../book/folder.ts';
import type { Replay } from '../../../book/replay.ts';
import { replay } from '../../../book/replay.ts';
import type { OpenBook } from '../../../book/types.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { LifeEvent } from '../../../render/terminal/blame.ts';
import { dateIn } from '../../../text/date.ts';
import { dayAsPrinted } from '../../../text/day.ts';
import { wordsIn } from '../../../words/index.ts';
import { EXIT } from '../../exit.ts';
import { endWith, stop } from '../../load.ts';
import { usage } from '../../saving.ts';
import type { Session } from '../../session.ts';

/** Reads the book in a folder; one that cannot be read ends the command with status 2. */
export async function loadBook(session: Session, folder: string): Promise<OpenBook> {
  const { book, diagnostics } = await openBook(folder, session.reading);
  return book ?? stop(session, diagnostics);
}

/** A text of a book, and what there is to say of it. */
export interface Version {
  readonly replay: Replay;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text in force on a day, or without one the last; if it cannot be given the command ends with status 1. */
export function versionFor(session: Session, book: OpenBook, day: string | null): Version {
  if (day !== null) {
    const { version, diagnostics } = versionOn(book, day, DEFAULT_OPTIONS, session.strict);
    return version === null ? endWith(session, diagnostics, EXIT.faults) : { replay: version, diagnostics };
  }
  const whole = replay(book, DEFAULT_OPTIONS, session.strict);
  if (whole.stopped !== null) {
    const step = book.steps[whole.stopped];
    if (!session.json) session.say(session.theme.error(wordsIn(session.language).book.stoppedAt(whole.stopped + 1, step?.decision.value.title.text ?? '')));
    return endWith(session, whole.diagnostics, EXIT.faults);
  }
  return { replay: whole, diagnostics: whole.diagnostics };
}

/** A day of the command line as YYYY-MM-DD; ends the command if it is none. */
export function dayNamed(session: Session, text: string): string {
  const day = dateIn(dayAsPrinted(text) ?? '');
  return day ?? usage(session, wordsIn(session.language).book.badDay(text));
}

/** The decisions of a life as they are listed. */
export function eventsOf({ stages }: Replay): readonly LifeEvent[] {
  return stages.map(({ step }) => ({ day: step.inForce ?? step.promulgated ?? step.adopted, title: step.decision.value.title.text }));
}
