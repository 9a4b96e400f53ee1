import { type Step, unitOf } from '../statute/address.ts';
import { formatStep } from '../statute/address-text.ts';
import { formatNumeral } from '../text/numeral.ts';
import type { Reference, WrittenStep } from './types.ts';

/** The steps in the style of a written atom, one for one: brackets, digits, and what a list leaves out stay. */
export function spellAlike(steps: readonly Step[], spelling: readonly WrittenStep[]): string {
  return spelling.map((written, i) => spellStep(steps[i] as Step, written)).join('');
}

/** The steps written out whole, in the style of the atom where it wrote that level; null inside a list like 第（一）、（二）项. */
export function spellWhole(steps: readonly Step[], { spelling }: Reference): string | null {
  if (spelling.some((written) => written.ordinal === '' || written.unit === '')) return null;
  const like = (step: Step): WrittenStep | undefined => spelling.find((written) => written.step.level === step.level);
  return steps.map((step) => spellStep(step, like(step))).join('');
}

/** 之二 for a place that has its number in common with the one before it, else the whole address. */
export function spellSuffix(steps: readonly Step[], before: readonly Step[]): string {
  const [first, ...deeper] = steps;
  const shared = first !== undefined && first.suffix > 0 && before.some(({ level, number }) => level === first.level && number === first.number);
  const head = first === undefined ? '' : shared ? `之${formatNumeral(first.suffix)}` : formatStep(first);
  return head + deeper.map(formatStep).join('');
}

function spellStep(step: Step, like: WrittenStep | undefined): string {
  if (like === undefined) return formatStep(step);
  const suffix = step.suffix > 0 ? `之${formatNumeral(step.suffix)}` : '';
  return `${like.ordinal}${like.open}${numeral(step.number, like.digits)}${like.close}${like.unit === '' ? '' : unitOf(step.level)}${suffix}`;
}

function numeral(value: number, digits: WrittenStep['digits']): string {
  if (digits === 'chinese') return formatNumeral(value);
  return digits === 'ascii' ? String(value) : String(value).replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
}
