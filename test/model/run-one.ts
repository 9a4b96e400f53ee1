import { amend } from '../../src/amend/amend.ts';
import type { Decision, NonTextual, Operation } from '../../src/decision/operation.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { printStatute } from '../../src/statute/print.ts';
import { built } from '../../src/text/passage.ts';
import { messageOf } from '../../src/words/index.ts';
import { statuteOf } from '../support/texts.ts';
import { generate, type Sample } from './generate.ts';
import type { Order } from './operations.ts';
import { Random } from './random.ts';
import { numeral } from './statute.ts';

const TITLE = '某市试验条例';

/** A sample and what the program made of it; `errors` with their code first. */
export interface Result extends Sample {
  readonly seed: number;
  readonly actual: readonly string[];
  readonly errors: readonly string[];
}

/** The sample of a seed, carried out by the program; null where nothing was ordered. */
export function runSeed(seed: number): Result | null {
  const sample = generate(new Random(seed));
  if (sample.orders.length === 0) return null;
  const statute = statuteOf([TITLE, ...sample.base].join('\n'));
  try {
    const { amendment, diagnostics } = amend(statute, decisionOf(sample));
    const actual = amendment === null ? [] : printStatute(amendment.after).slice(1);
    return { ...sample, seed, actual, errors: diagnostics.filter(isError).map((d) => `${d.code} ${messageOf(d, 'zh')}`) };
  } catch (fault) {
    return { ...sample, seed, actual: [`thrown: ${String(fault)}`], errors: [] };
  }
}

/** Whether the program carried the decision out and yet made something else of it. */
export function isWrong({ errors, expected, actual }: Result): boolean {
  return errors.length === 0 && expected.join('\n') !== actual.join('\n');
}

/** The orders as a decision, an item each. */
function decisionOf({ orders, frozen }: Sample): Decision {
  const items = orders.map((order: Order, i) => {
    const [number, clause] = [numeral(i + 1), built(order.kind)];
    return { number, text: clause, operations: [{ item: number, id: number, clause, ...order } as unknown as Operation], unread: [] };
  });
  const closing: NonTextual = { kind: 'non-textual', what: 'republication', renumbers: frozen ? 'none' : 'all', item: '', id: '', clause: built('') };
  return {
    form: frozen ? 'amendment' : 'decision',
    title: built(`关于修改《${TITLE}》的决定`),
    adoption: null,
    enacting: [],
    parts: [{ instrument: TITLE, header: null, items }],
    closing: [closing],
    unread: [],
  };
}
