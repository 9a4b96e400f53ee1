import { type Address, depthOf, lastStep, type Step, sameAddress, sameStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { type Context, contextOf } from '../reading/context.ts';
import type { PrintStyle } from './style.ts';

const ARTICLE = depthOf('article');

/**
 * Speaks the addresses of one item: what the clause before left in mind need not be said again (docs/semantics.md#context). `law` stands before the
 * first address that is said in full.
 */
export class Speaker {
  context: Context = null;
  #law: string;
  readonly #quoting: PrintStyle['quoting'];

  constructor({ law, quoting }: PrintStyle) {
    this.#law = law;
    this.#quoting = quoting;
  }

  /** An address of the text in force, as short as the context allows; it becomes the context. */
  old(address: Address): string {
    const spoken = this.#shorten(address) ?? this.full(address);
    this.context = contextOf(address);
    // What stands before the 项 of a 款: the congress counts it as its first 自然段, the Court calls it 条首部分.
    return address.part === 'leadin' && this.#quoting === 'npc' ? spoken.replace('条首部分', '第一自然段') : spoken;
  }

  /** Several addresses (第三十四条第一款、第二款; 第七条至第十条); the last one becomes the context. */
  list(addresses: readonly Address[]): string {
    return grouped(addresses)
      .map(({ first, last }) => {
        const spoken = this.old(first);
        if (last === null) return spoken;
        this.context = contextOf(last);
        return `${spoken}至${stepText(last)}`;
      })
      .join('、');
  }

  /** Whether an address is the unit last named. */
  isCurrent(address: Address): boolean {
    return this.context !== null && this.context.steps.length > 0 && sameAddress(this.context, address) && this.context.numbering === address.numbering;
  }

  /** Whether what comes at a level goes into a unit by what was named last: 增加一款 behind 第一款中的…… is said of its article. */
  isIn(address: Address, level: Step['level']): boolean {
    if (this.isCurrent(address)) return true;
    const { context } = this;
    if (context === null || !plain(context) || address.numbering !== undefined || address.part !== undefined || address.words !== undefined) return false;
    const above = context.steps.filter((step) => depthOf(step.level) < depthOf(level));
    return above.length === address.steps.length && address.steps.every((step, i) => sameStep(step, above[i]));
  }

  /** Whether an address lies in the article last named. */
  isNear(address: Address): boolean {
    const [a, b] = [address.steps[0], this.context?.steps[0]];
    return a !== undefined && a.level === 'article' && sameStep(a, b) && address.numbering === undefined && plain(this.context);
  }

  /** Whether an address need not be said in full: the clause goes on with the article last named. */
  goesOn(address: Address): boolean {
    return this.#shorten(address) !== null;
  }

  full(address: Address): string {
    const law = this.#law;
    this.#law = '';
    return address.numbering === undefined ? law + formatAddress(address) : formatAddress(address).replace(/^原|^修改后的/, (said) => said + law);
  }

  /** 第二款 under the article that the clause before named; null if that would mean something else. */
  #shorten(address: Address): string | null {
    const { context } = this;
    if (context === null || !plain(context) || address.numbering !== undefined || address.part === 'preamble' || address.part === 'text') return null;
    if (address.annex !== undefined || address.words !== undefined || context.steps[0]?.level !== 'article') return null;
    if (address.part === 'leadin' && sameAddress({ steps: address.steps }, { steps: context.steps })) return formatAddress({ ...address, steps: [] });
    for (let from = address.steps.length - 1; from > 0; from--) {
      const said = address.steps.slice(from);
      const first = said[0] as Step;
      if (depthOf(first.level) <= ARTICLE) return null;
      const meant = [...context.steps.filter((step) => depthOf(step.level) < depthOf(first.level)), ...said];
      if (meant.length === address.steps.length && meant.every((step, i) => sameStep(step, address.steps[i]))) {
        return formatAddress({ ...address, steps: said });
      }
    }
    return null;
  }
}

function plain(context: Context): boolean {
  return context !== null && context.part === undefined && context.annex === undefined && context.words === undefined && context.numbering === undefined;
}

/** A new number beside the unit it belongs to (作为第二款): the levels that `beside` gives are not said. */
export function saidNew(address: Address, beside: Address | null): string {
  for (let from = address.steps.length - 1; from > 0; from--) {
    const said = address.steps.slice(from);
    const first = said[0] as Step;
    if (depthOf(first.level) <= ARTICLE) break;
    const meant = [...(beside?.steps ?? []).filter((step) => depthOf(step.level) < depthOf(first.level)), ...said];
    if (meant.length === address.steps.length && meant.every((step, i) => sameStep(step, address.steps[i]))) return formatAddress({ steps: said });
  }
  return formatAddress({ steps: address.steps });
}

/** New numbers: 第二款、第三款; from four on 第二款至第五款. */
export function saidNewList(addresses: readonly Address[], beside: Address | null): string {
  return grouped(addresses)
    .map(({ first, last }) => saidNew(first, beside) + (last === null ? '' : `至${stepText(last)}`))
    .join('、');
}

interface Run {
  readonly first: Address;
  readonly last: Address | null;
}

/** Addresses that count up without a gap, from three on as a range. */
function grouped(addresses: readonly Address[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < addresses.length; ) {
    let end = at + 1;
    while (end < addresses.length && follows(addresses[end - 1] as Address, addresses[end] as Address)) end++;
    const length = end - at;
    if (length >= 3) runs.push({ first: addresses[at] as Address, last: addresses[end - 1] as Address });
    else for (const first of addresses.slice(at, end)) runs.push({ first, last: null });
    at = end;
  }
  return runs;
}

function follows(a: Address, b: Address): boolean {
  const [x, y] = [lastStep(a), lastStep(b)];
  if (x === undefined || y === undefined || !bare(a) || !bare(b) || x.number < 0 || y.number < 0) return false;
  const above = a.steps.length === b.steps.length && a.steps.slice(0, -1).every((step, i) => sameStep(step, b.steps[i]));
  return above && x.level === y.level && x.suffix === 0 && y.suffix === 0 && y.number === x.number + 1;
}

function bare({ steps: _steps, ...rest }: Address): boolean {
  return Object.keys(rest).length === 0;
}

function stepText(address: Address): string {
  return formatAddress({ steps: address.steps.slice(-1) });
}
