import { partGiven } from '../amend/select.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { dateIn, printedDate } from '../text/date.ts';
import { placeOf } from '../text/passage.ts';
import { statedDays } from './days.ts';
import { itemNumbers } from './replay.ts';
import type { Days, OpenStep } from './types.ts';

/** The days of a new step: what the user says, else what the decision states; `inForce` is known, or B023 says that it is not. */
export function daysOf(
  decision: OpenStep['decision'],
  statute: Statute,
  told: Partial<Days>,
): { readonly days: Days & Pick<OpenStep, 'items'>; readonly diagnostics: readonly Diagnostic[] } {
  const part = partGiven(decision.value, statute);
  const stated = part === null ? { adopted: null, promulgated: null, inForce: null, items: new Map<string, string>() } : statedDays(decision.value, part);
  const adopted = told.adopted ?? stated.adopted ?? told.promulgated ?? null;
  const promulgated = told.promulgated ?? stated.promulgated ?? adopted;
  const inForce = told.inForce ?? stated.inForce;
  const lacking = [adopted === null ? 'adopted' : '', inForce === null ? 'in-force' : ''].filter((key) => key !== '');
  const diagnostics = lacking.map((key) => diagnose('B023', placeOf(decision.value.title), { key }));
  return { days: { adopted, promulgated, inForce, items: stated.items }, diagnostics };
}

/**
 * Why a decision cannot be the next step of a life: it amends another statute (A012), was adopted before the last step (B022), is in the book already or named in
 * the title note of the text that it would amend (B025), or gives a day to an item that it does not have (B028).
 */
export function refusals(
  step: Omit<OpenStep, 'officialText' | 'official' | 'departures'>,
  before: readonly OpenStep[],
  current: Statute,
): readonly Diagnostic[] {
  const { value: decision } = step.decision;
  const place = placeOf(decision.title);
  if (partGiven(decision, current) === null) {
    const named = decision.parts.flatMap(({ instrument }) => (instrument === '' ? [] : [`《${instrument}》`])).join('、');
    return [diagnose('A012', place, { title: titleOf(current), named })];
  }
  const found: Diagnostic[] = [];
  const last = before.at(-1);
  if (last?.adopted != null && step.adopted !== null && step.adopted < last.adopted) {
    const params = { adopted: printedDate(step.adopted), last: printedDate(last.adopted), before: last.decision.value.title.text };
    found.push(diagnose('B022', place, params));
  }
  const known = before.find((other) => other.decision.value.title.text === decision.title.text && other.adopted === step.adopted);
  const noted =
    step.adopted === null ? undefined : (current.history?.entries ?? []).find((entry) => /修正|修改|修订/.test(entry) && dateIn(entry) === step.adopted);
  if (known !== undefined || noted !== undefined)
    found.push(diagnose('B025', place, { where: known === undefined ? 'note' : 'book', entry: noted ?? known?.file ?? '' }));
  const numbers = itemNumbers(decision, current);
  for (const item of step.items.keys()) if (!numbers.has(item)) found.push(diagnose('B028', place, { item, items: [...numbers].join('、') }));
  return found;
}
