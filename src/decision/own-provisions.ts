import type { Decision, DecisionPart, NonTextual, NonTextualKind } from './operation.ts';
import { stopBehind } from './print/quoting.ts';
import { Quotations } from './yaml/quotations.ts';

/** A provision of a decision's own in its words, as a sentence; `item` as operations have it. */
export interface OwnProvision {
  readonly what: NonTextualKind;
  readonly item: string;
  readonly text: string;
}

/**
 * What a decision provides of its own and no text of a statute takes up: when it is in force, how it passes from old to new, whom it empowers, what
 * ceases with it; in its order. `part` is what it orders for one statute, and what stands in the items of other parts is left out. What orders the
 * statute to be counted or published again is spent when that is done.
 */
export function ownProvisions(decision: Decision, part: DecisionPart): readonly OwnProvision[] {
  const quotations = new Quotations(decision);
  const inItems = part.items.flatMap((item) => item.operations.filter((o): o is NonTextual => o.kind === 'non-textual'));
  return [...inItems, ...decision.closing].filter(isOwn).map(({ what, item, clause }) => {
    const text = quotations.line(clause);
    return { what, item, text: text + stopBehind(text) };
  });
}

function isOwn({ what, clause }: NonTextual): boolean {
  switch (what) {
    case 'commencement':
    case 'provision':
      return true;
    case 'repeal':
      // An instrument in a list of those that are repealed is a line of a sheet, and no provision.
      return /废止|停止执行|失效/.test(clause.text.replace(/[《（(][^》）)]*[》）)]/g, ''));
    case 'foreign-references':
    case 'republication':
    case 'renumbering':
    case 'introduction':
    case 'editorial':
    case 'attachment':
      return false;
  }
}
