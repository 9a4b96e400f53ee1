import { closingAt } from './language/closings.ts';
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
  return [...inItems, ...decision.closing].flatMap(({ what, item, clause }): readonly OwnProvision[] => {
    const own = ownWords(what, quotations.line(clause));
    return own === null ? [] : [{ ...own, item, text: own.text + stopBehind(own.text) }];
  });
}

/** What a clause that changes no text provides, in its words; null where it provides nothing that lasts. */
function ownWords(what: NonTextualKind, words: string): Omit<OwnProvision, 'item'> | null {
  switch (what) {
    case 'commencement':
      return { what, text: words };
    case 'provision':
      return lastingSentences(words);
    case 'repeal':
      // An instrument in a list of those that are repealed is a line of a sheet, and no provision.
      return /废止|停止执行|失效/.test(words.replace(/《(?:[^《》]|《[^《》]*》)*》|（[^（）]*）/g, '')) ? { what, text: words } : null;
    case 'republication': {
      // 本决定自……起施行，《……》根据本决定作相应修改后重新公布
      const begins = /^[^，“]*(?:施行|实施|生效)(?=，)/.exec(words)?.[0];
      return begins === undefined ? null : { what: 'commencement', text: begins };
    }
    case 'foreign-references':
    case 'renumbering':
    case 'introduction':
    case 'editorial':
    case 'attachment':
      return null;
  }
}

/** A paragraph without its sentences that are spent; one that only says from when the decision is in force is called so. */
function lastingSentences(words: string): Omit<OwnProvision, 'item'> | null {
  const sentences = words.split(/(?<=。)/).map((text) => ({ text, what: closingAt(text, 0)?.what ?? null }));
  const lasting = sentences.filter(({ what }) => what !== 'republication' && what !== 'renumbering');
  if (lasting.length === 0) return null;
  const what = lasting.every((sentence) => sentence.what === 'commencement') ? 'commencement' : 'provision';
  return { what, text: lasting.map(({ text }) => text).join('') };
}
