import { type Address, lastStep, parentAddress, sameAddress } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import { rangeOf } from './folds.ts';

/** The names of addresses in a list, each without what it shares with the one before: 第三十四条第一款, 第二款. */
export function addressNames(addresses: readonly Address[]): readonly string[] {
  return addresses.map((address, i) => {
    const before = addresses[i - 1];
    const step = lastStep(address);
    const lastBefore = before === undefined ? undefined : lastStep(before);
    if (before === undefined || step === undefined || address.part !== undefined || step.level !== lastBefore?.level) return formatAddress(address);
    return sameAddress(parentAddress(before), parentAddress(address)) ? formatStep(step) : formatAddress(address);
  });
}

/** Neighbouring addresses as a range: 第三十五条第一款第一项至第四项. */
export function addressRange(addresses: readonly Address[], words: TerminalWords): string {
  const first = addresses[0];
  const last = addresses[addresses.length - 1];
  if (first === undefined || last === undefined) return '';
  const [from, to] = addressNames([first, last]) as readonly [string, string];
  return addresses.length === 1 ? from : rangeOf([from, ...addresses.slice(1, -1).map(formatAddress), to], words);
}
