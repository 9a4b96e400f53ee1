import type { Passage } from '../text/source.ts';
import { namesSeveral } from '../text/titles/amended.ts';

/**
 * Whether a decision names no statute anywhere (某村关于修改公约的意见: 一、第五条……) and so can be carried out on the one that is given with it, which is told
 * (D042): it has one part, and its title does not say that it amends several.
 */
export function namesNoStatute({ title, parts }: { readonly title: Passage; readonly parts: readonly { readonly instrument: string }[] }): boolean {
  return parts.length === 1 && parts[0]?.instrument === '' && !namesSeveral(title.text);
}
