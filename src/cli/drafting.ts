import { blanksOf, faultOfFrame, PUBLICATION } from '../draft/frame-faults.ts';
import { DEFAULT_DRAFT, type DraftOptions } from '../draft/types.ts';
import { dayAsPrinted } from '../text/day.ts';
import { wordsIn } from '../words/index.ts';
import { usage } from './saving.ts';
import type { Session } from './session.ts';

/** What is told about the decision to be drafted. */
export interface FrameOptions {
  readonly title?: string;
  readonly body?: string;
  readonly session?: string;
  readonly date?: string;
  readonly inForce?: string;
  readonly style: DraftOptions['quoting'];
  readonly form: DraftOptions['form'];
  readonly explicitRefs?: boolean;
}

/** How to draft, as the command line says; ends the command where what it tells of the frame cannot be. */
export function draftOptions(session: Session, options: FrameOptions): DraftOptions {
  const { style, form, explicitRefs } = options;
  const told = (value: string | undefined): string => (value ?? '').trim();
  const frame = {
    title: told(options.title),
    body: told(options.body),
    session: told(options.session),
    date: told(options.date),
    inForce: told(options.inForce),
  };
  const fault = faultOfFrame(frame);
  if (fault !== null) usage(session, wordsIn(session.language).drafting.frameFaults[fault.fault](fault.value, fault.other));
  return { ...DEFAULT_DRAFT, form, frame, quoting: style, explicitRefs: explicitRefs === true };
}

/** Says which blanks are left in the wording of a decision. */
export function sayBlanks(session: Session, { frame }: Pick<DraftOptions, 'frame'>, kindKnown = true): void {
  const blanks = blanksOf(frame, kindKnown);
  if (blanks.length > 0) session.say(wordsIn(session.language).drafting.toFillIn(blanks));
}

/** The day from which a decision is in force, as decisions say it: a day, or that of its publication; null for anything else. */
export function commencementAsPrinted(text: string): string | null {
  return text === PUBLICATION ? text : dayAsPrinted(text);
}
