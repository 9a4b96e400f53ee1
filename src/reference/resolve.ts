import { type Address, depthOf, type Step } from '../statute/address.ts';
import type { Anchor, Reference } from './types.ts';

const ARTICLE = depthOf('article');

/**
 * The absolute address of an own or relative reference in text that stands at `home` (第四十七条第一款第二项); null for the others
 * and for a relative one that leads nowhere (前款 in a first paragraph). 前两款 gives the farther of the two.
 */
export function resolveReference(reference: Pick<Reference, 'scope' | 'anchor' | 'address'>, home: Address): Address | null {
  return reference.scope === 'own' || reference.scope === 'relative' ? readAs(reference, home) : null;
}

/** The address a reference has if it is one to this statute, whatever its scope. */
export function readAs({ anchor, address }: Pick<Reference, 'anchor' | 'address'>, home: Address): Address | null {
  if (anchor === null) return { steps: provisionSteps(address.steps) };
  const base = resolveAnchor(anchor, home);
  return base === null ? null : { steps: [...base.steps, ...address.steps] };
}

/** The unit an anchor means: 前款 in 第四十七条第二款第一项 is 第四十七条第一款; null if there is none. */
export function resolveAnchor({ level, back }: Anchor, home: Address): Address | null {
  const at = home.steps.findIndex((step) => step.level === level);
  const step = home.steps[at];
  if (step === undefined) return back === 0 && level !== 'article' && depthOf(level) >= ARTICLE && home.steps.length > 0 ? home : null;
  const moved = step.suffix > 0 ? { ...step, suffix: step.suffix - back } : { ...step, number: step.number - back };
  return moved.number < 1 || moved.suffix < 0 ? null : { steps: [...home.steps.slice(0, at), moved] };
}

/** Articles are addressed by their number alone: 第三章第十条 is 第十条. */
function provisionSteps(steps: readonly Step[]): readonly Step[] {
  return steps.some((step) => step.level === 'article') ? steps.filter((step) => depthOf(step.level) >= ARTICLE) : steps;
}
