import type { Decision, DecisionPart } from '../decision/operation.ts';
import { ownProvisions } from '../decision/own-provisions.ts';
import { DATE, dateIn } from '../text/date.ts';
import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import type { Days } from './types.ts';

/** What a decision says of its own days, and of items that come into force on days of their own, by their number. */
export interface StatedDays extends Days {
  readonly items: ReadonlyMap<string, string>;
}

const ON_A_DAY = new RegExp(`自(${DATE})(?:起|开始)?(?:施行|实施|执行|生效)`);
const ON_PUBLICATION = /自(?:公布|发布|颁布|印发)之日(?:起)?(?:施行|实施|执行|生效)/;
const ON_ADOPTION = /自通过之日(?:起)?(?:施行|实施|执行|生效)/;
const PUBLISHED = new RegExp(`(${DATE})[^，；。]{0,40}(?:公布|发布|颁布|印发)`);
/** 本决定第三条、第五条自……起施行: the provisions of a decision are its items. */
const ITEM_LISTED = new RegExp(`第[${NUMERAL_CHARACTERS}]+[条项](?:至|、|和)?`).source;
const ITEMS = new RegExp(`(?:本决定|本修正案)?((?<!${ITEM_LISTED})(?:${ITEM_LISTED})+)(?:的规定)?，?自`);
const ITEM = new RegExp(`第([${NUMERAL_CHARACTERS}]+)[条项](至|、|和)?`, 'g');

/** More items than any decision has. */
const MOST_ITEMS = 10_000;

/**
 * The days that a decision states: that of its adoption stands in its note, that of its commencement in a provision of its own (自2025年1月1日起施行,
 * 自公布之日起施行). An amendment of the constitution says nothing of commencement: it is law from the day on which it is promulgated.
 */
export function statedDays(decision: Decision, part: DecisionPart): StatedDays {
  const note = decision.adoption?.text.text ?? '';
  const adopted = dateIn(decision.adoption?.date ?? '') ?? dateIn(note);
  const promulgated = dateIn(PUBLISHED.exec(note)?.[1] ?? '') ?? adopted;
  const provisions = ownProvisions(decision, part).filter(({ what }) => what === 'commencement' || what === 'provision');
  const items = new Map<string, string>();
  let inForce: string | null = null;
  for (const clause of provisions.flatMap(({ text }) => text.split(/[；。]|，(?=其[他余]|本决定第)/))) {
    const day = dayIn(clause, adopted, promulgated);
    if (day === null) continue;
    const named = ITEMS.exec(clause)?.[1];
    if (named === undefined) inForce ??= day;
    else for (const number of numbersIn(named)) items.set(number, day);
  }
  return { adopted, promulgated, inForce: inForce ?? (decision.form === 'amendment' ? promulgated : null), items };
}

function dayIn(clause: string, adopted: string | null, promulgated: string | null): string | null {
  const day = ON_A_DAY.exec(clause)?.[1];
  if (day !== undefined) return dateIn(day);
  if (ON_PUBLICATION.test(clause)) return promulgated;
  return ON_ADOPTION.test(clause) ? adopted : null;
}

/** 第三条、第五条至第七条: the numbers of items, as a decision prints them. */
function numbersIn(named: string): readonly string[] {
  const found: string[] = [];
  let joins = false;
  for (const [, numeral = '', link = ''] of named.matchAll(ITEM)) {
    const number = parseNumeral(numeral) ?? 0;
    const before = parseNumeral(found.at(-1) ?? '') ?? number;
    for (let next = joins ? before + 1 : number; next <= number && found.length < MOST_ITEMS; next++) found.push(formatNumeral(next));
    joins = link === '至';
  }
  return found;
}
