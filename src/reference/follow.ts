import { type Address, sameAddress, stepAt } from '../statute/address.ts';
import { resolveAnchor } from './resolve.ts';
import type { Anchor } from './types.ts';

/** Where a unit of the base is now: null for an address that the base does not have. */
export type DestinationOf = (address: Address) => Address | 'deleted' | null;

/** No article has more 款, and no article more 之, than are tried. */
const MOST = 200;

/**
 * Where a cited address is now. 第三条第二项 without a 款 is the item of the article's only list; an address whose last steps the base
 * does not have follows its article.
 */
export function follow(address: Address, destination: DestinationOf): Address | 'deleted' | null {
  const exact = destination(address);
  if (exact !== null) return exact;
  const article = stepAt(address, 'article');
  if (article === undefined || address.steps.length === 1) return null;
  const outer = destination({ steps: [article] });
  if (outer === null || outer === 'deleted') return outer;
  const listed = address.steps[1]?.level === 'item' ? followItem(address, destination) : null;
  if (listed !== null) return listed;
  return outer.steps.length === 1 ? { steps: [...outer.steps, ...address.steps.slice(1)] } : null;
}

/** Whether the base has what an address names, an item without its 款 being that of the article's only list. */
export function isThere(address: Address, destination: DestinationOf): boolean {
  return destination(address) !== null || (address.steps[1]?.level === 'item' && followItem(address, destination) !== null);
}

function followItem(address: Address, destination: DestinationOf): Address | 'deleted' | null {
  const [article, ...rest] = address.steps;
  const found: (Address | 'deleted')[] = [];
  for (let number = 1; number < MOST && article !== undefined; number++) {
    const paragraph = [article, { level: 'paragraph', number, suffix: 0 } as const];
    if (destination({ steps: paragraph }) === null) break;
    const item = destination({ steps: [...paragraph, ...rest] });
    if (item !== null) found.push(item);
  }
  const only = found.length === 1 ? found[0] : undefined;
  if (only === undefined || only === 'deleted') return only ?? null;
  return only.steps.some((step) => step.level === 'item') ? { steps: only.steps.filter((step) => step.level !== 'paragraph') } : only;
}

/** Whether 前款 or 前条 (or one of 前两款) means another unit at `newHome` than it did at `home`, or none. */
export function neighbourChanged({ level, back }: Anchor, home: Address, newHome: Address, destination: DestinationOf): boolean {
  for (let k = 1; k <= back; k++) {
    const before = level === 'article' ? articleBefore(home, k, destination) : resolveAnchor({ level, back: k }, home);
    if (before === null) return false;
    const now = destination(before);
    if (now === 'deleted') return true;
    const due = resolveAnchor({ level, back: k }, newHome);
    if (now === null) continue;
    if (due === null) return true;
    const same = level === 'article' ? sameArticle(now, due) : sameAddress(now, due);
    if (!same) return true;
  }
  return false;
}

/** The article before 第十一条 is 第十条之二, if the base has that. Only the nearest is looked for so. */
function articleBefore(home: Address, back: number, destination: DestinationOf): Address | null {
  const plain = resolveAnchor({ level: 'article', back }, home);
  const step = plain?.steps[0];
  if (plain === null || step === undefined || back > 1 || stepAt(home, 'article')?.suffix !== 0) return plain;
  let last = plain;
  for (let suffix = 1; suffix < MOST; suffix++) {
    const next = { steps: [{ ...step, suffix }] };
    if (destination(next) === null) break;
    last = next;
  }
  return last;
}

function sameArticle(now: Address, due: Address): boolean {
  const [a, b] = [stepAt(now, 'article'), stepAt(due, 'article')];
  return now.steps.length === 1 && a?.number === b?.number && (b?.suffix === 0 || a?.suffix === b?.suffix);
}
