import type { Quote, Replace } from '../../decision/operation.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { isRow } from '../../statute/tables.ts';
import { textIdsIn } from '../../statute/texts.ts';
import type { StatuteNode } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import { materialise, materialiseWords } from '../new-text.ts';
import type { Plan, PlanContext } from '../plan.ts';
import type { Edit } from '../types.ts';

/** One character is no text that anybody quotes. */
const SHORTEST_PART = 2;

/**
 * 原第四条：“（五）甲；”修改为：“（五）乙；”: what is quoted as the old text is a part of it, a 项 or words that stand there once; that part changes, and the rest stays, which is
 * told. Null where it is no part, or the new text is more than one line.
 */
export function replaceQuotedPart(operation: Replace, old: Quote, node: StatuteNode, context: PlanContext): Plan | null {
  const [made, ...more] = materialise(operation.text);
  const words = materialiseWords(old);
  if (made === undefined || more.length > 0 || isRow(made) || words.length < SHORTEST_PART) return null;
  const note = diagnose('A078', placeOf(operation.clause), { address: formatAddress(operation.target) });
  const [label, fresh] = [readLabel(words), readLabel(made.text)];
  const texts = textIdsIn(node).flatMap((id) => {
    const text = context.texts.get(id)?.text;
    return text === undefined ? [] : [{ id, text, node: context.index.visits.get(id)?.node }];
  });
  const own = label !== null && fresh !== null && label.kind === fresh.kind && label.ordinal.number === fresh.ordinal.number;
  const [before, after] = own ? [words.slice(label.length + label.gap.length), made.text.slice(fresh.length + fresh.gap.length)] : [words, made.text];
  const items = own ? texts.filter((one) => one.node?.type === label.kind && 'ordinal' in one.node && one.node.ordinal.number === label.ordinal.number) : texts;
  const found = items.flatMap(({ id, text }) => {
    const start = text.indexOf(before);
    return start < 0 ? [] : [{ id, start, once: text.indexOf(before, start + 1) < 0, whole: id === node.id && before === text }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || !only.once) return null;
  const edit: Edit = { kind: 'text', node: only.id, start: only.start, end: only.start + before.length, text: after, cause: { type: 'operation', operation } };
  // 原第九条第（三）项：“（三）……”: the 项 with its number is all of it.
  return { edits: [edit], notes: only.whole ? [] : [note] };
}
