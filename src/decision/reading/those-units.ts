import { type Address, levelOf } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { parseNumeral } from '../../text/numeral.ts';

const COUNTED = /(各|几|有关|[二两三四五六七八九十])(条|款|项|段|处|规定|部分)/;

/** An item that has named more units than these says so of none. */
const MOST_NAMED = 1000;

/**
 * 上述两条, 上述各款: the units that are meant, of those that the clause before named, or else of all that the item has named so far. Empty where these are
 * not as many as are said; null where no number is said and the clause before named one.
 */
export function thoseUnits(said: string, named: readonly Address[], mentioned: readonly Address[]): readonly Address[] | null {
  const [, count, unit] = COUNTED.exec(said) ?? [];
  if (count === undefined || unit === undefined) return named.length > 1 ? named : null;
  const number = parseNumeral(count.replace('两', '二'));
  if (named.length > 1 && (number === null || named.length === number)) return named;
  if (mentioned.length > MOST_NAMED) return [];
  const level = unit === '段' ? 'paragraph' : /[条款项]/.test(unit) ? levelOf(unit) : null;
  const found = new Map<string, Address>();
  for (const address of mentioned) {
    const end = level === null ? address.steps.length : address.steps.findIndex((step) => step.level === level) + 1;
    if (end === 0) continue;
    const meant = { ...address, steps: address.steps.slice(0, end) };
    found.set(formatAddress(meant), meant);
  }
  if (number === null) return found.size > 1 ? [...found.values()] : null;
  return found.size === number ? [...found.values()] : [];
}
