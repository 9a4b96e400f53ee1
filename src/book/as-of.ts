import type { AmendOptions } from '../amend/amend.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { printedDate } from '../text/date.ts';
import { placeOf } from '../text/passage.ts';
import { type Chosen, itemNumbers, type Replay, replay } from './replay.ts';
import type { OpenBook, OpenStep } from './types.ts';

/**
 * The text as it was in force on a day: decisions of which all items were, whole; of others the items that were. A decision that was adopted by then and not
 * yet in force is told (B027), and an error if the statute itself was not (B026). Null if it cannot be given.
 */
export function versionOn(
  book: OpenBook,
  day: string,
  options: AmendOptions,
  strict: boolean,
): { readonly version: Replay | null; readonly diagnostics: readonly Diagnostic[] } {
  const { origin, first } = book;
  const begun = origin.inForce ?? origin.promulgated ?? origin.adopted;
  if (begun !== null && day < begun) {
    const known = {
      day: printedDate(day),
      title: book.title,
      inForce: printedDate(begun),
      adopted: origin.adopted !== null && origin.adopted <= day ? 'yes' : '',
    };
    return { version: null, diagnostics: [diagnose('B026', first.value.title[0] ? placeOf(first.value.title[0]) : null, known)] };
  }
  const version = replay(book, options, strict, (step) => chosenOn(step, day, itemNumbers(step.decision.value, first.value)));
  const waiting = book.steps.flatMap((step) => waitingOn(step, day));
  const diagnostics = [...version.diagnostics, ...waiting];
  return { version: version.stopped === null ? version : null, diagnostics };
}

function chosenOn(step: OpenStep, day: string, numbers: ReadonlySet<string>): Chosen {
  const begins = (item: string): string => step.items.get(item) ?? dayOf(step);
  const inForce = [...numbers].filter((item) => begins(item) <= day);
  if (numbers.size === 0) return dayOf(step) <= day ? 'all' : 'none';
  return inForce.length === 0 ? 'none' : inForce.length === numbers.size ? 'all' : new Set(inForce);
}

/** The day from which a step is law; without one it never is. */
function dayOf({ inForce, promulgated, adopted }: OpenStep): string {
  return inForce ?? promulgated ?? adopted ?? '9999-12-31';
}

function waitingOn(step: OpenStep, day: string): readonly Diagnostic[] {
  const known = step.adopted ?? step.promulgated;
  if (known === null || known > day) return [];
  const later = new Map([...step.items].filter(([, begins]) => begins > day));
  const whole = dayOf(step) > day;
  if (!whole && later.size === 0) return [];
  const begins = whole ? dayOf(step) : ([...later.values()].sort()[0] as string);
  return [
    diagnose('B027', placeOf(step.decision.value.title), {
      day: printedDate(day),
      decision: step.decision.value.title.text,
      inForce: printedDate(begins),
      items: whole ? '' : [...later.keys()].join('、'),
    }),
  ];
}
