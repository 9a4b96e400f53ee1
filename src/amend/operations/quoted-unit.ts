import type { DeleteText, Quote, ReplaceText } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type Address, depthOf, EVERY, lastStep, type Step, sameStep } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { readLabel } from '../../statute/label.ts';
import { textIdsIn } from '../../statute/texts.ts';
import type { Visit } from '../../statute/walk.ts';
import { fold } from '../../text/fold.ts';
import { placeOf } from '../../text/passage.ts';
import { annexNamed, isTitle } from '../annex-named.ts';
import { endMark } from '../marks/table.ts';
import { nearest } from '../match.ts';
import { materialiseWords } from '../new-text.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { DeleteEdit, Edit } from '../types.ts';
import { replaceAnnex } from './annex.ts';
import { planDelete } from './delete.ts';
import { linesOf, withoutOwnLabel } from './unit-text.ts';

/**
 * 删去第十二条中的“（五）其他行为”: a whole 项 quoted with its label, which is none of its words. Null where the targets hold no such unit, or more
 * than one.
 */
export function quotedUnit(quote: Quote, operation: DeleteText, context: PlanContext): { readonly edit: DeleteEdit; readonly note: Diagnostic } | null {
  const quoted = materialiseWords(quote);
  const label = readLabel(quoted);
  if (label === null || (label.kind !== 'item' && label.kind !== 'subitem')) return null;
  const sought = bare(quoted.slice(label.length + label.gap.length));
  const found = operation.targets.flatMap((target) => {
    const unit = find(context, target, operation);
    if (unit instanceof Refused) return [];
    return textIdsIn(unit.node).flatMap((id) => {
      const visit = context.index.visits.get(id);
      if (visit === undefined || (visit.node.type !== 'item' && visit.node.type !== 'subitem')) return [];
      const { type, ordinal, text } = visit.node;
      return type === label.kind && ordinal.number === label.ordinal.number && bare(text.text) === sought ? [visit] : [];
    });
  });
  const [visit, ...more] = found;
  if (visit === undefined || more.length > 0) return null;
  return {
    edit: { kind: 'delete', node: visit.node.id, into: null, cause: { type: 'operation', operation } },
    note: diagnose('A018', placeOf(operation.clause), { address: formatAddress(visit.address) }),
  };
}

/**
 * 删去“第一节　水质保护”“第二节　水面利用” · 删去第一节节名“水质保护”: a heading that is quoted whole goes, and not its words alone. Null where the targets hold no division,
 * or more than one, that is called so.
 */
export function quotedHeading(quote: Quote, operation: DeleteText, context: PlanContext): DeleteEdit | null {
  const quoted = fold(materialiseWords(quote));
  const own = readLabel(materialiseWords(quote));
  const label = own === null || depthOf(own.kind) >= depthOf('article') ? null : own;
  const heading = label === null ? quoted : fold(materialiseWords(quote).slice(label.length + label.gap.length));
  const asHeading = operation.targets.some(({ part }) => part === 'heading');
  if (label === null && !asHeading) return null;
  const found = operation.targets
    .flatMap(({ steps }) => headingsIn(steps, context))
    .filter(({ node, address }) => {
      const last = lastStep(address);
      const numbered = label === null || (last !== undefined && last.level === label.kind && sameStep(last, { level: label.kind, ...label.ordinal }));
      return node.type === 'division' && numbered && fold(node.heading.text) === heading;
    });
  const [visit, ...more] = [...new Map(found.map((one) => [one.node.id, one])).values()];
  if (visit === undefined || more.length > 0) return null;
  return { kind: 'delete', node: visit.node.id, into: null, heading: true, cause: { type: 'operation', operation } };
}

/**
 * 将第三章“质询”修改为“询问和质询”: what is quoted right behind a division, and is the whole of its heading, is the heading; 第三章中的“质询” stands anywhere in it. The targets, those
 * headings in place of their divisions (docs/semantics.md#headings).
 */
export function headingsQuoted({ clause, targets, pairs: [pair, ...more] }: ReplaceText, context: PlanContext): readonly Address[] {
  if (pair === undefined || more.length > 0 || !RIGHT_BEHIND.test(clause.text) || EVERYWHERE.test(clause.text)) return targets;
  const heading = fold(materialiseWords(pair.old));
  return targets.map((target) => {
    if (target.part !== undefined || target.segment !== undefined) return target;
    const node = headingsIn(target.steps, context).find(({ address }) => address.steps.length === target.steps.length)?.node;
    return node?.type === 'division' && fold(node.heading.text) === heading ? { ...target, part: 'heading' } : target;
  });
}

const RIGHT_BEHIND = /第[^，。；：“”]{1,6}(?:[编章节]|部分)“/;
const EVERYWHERE = /统一|一律|均|全部|都/;

/** The divisions that a path names (第二章, 第二章各节), and those that stand in them. */
function headingsIn(steps: readonly Step[], context: PlanContext): readonly Visit[] {
  const outer = lastStep({ steps })?.number === EVERY ? steps.slice(0, -1) : steps;
  if (outer.some(({ level }) => depthOf(level) >= depthOf('article'))) return [];
  return [...context.index.visits.values()].filter(
    ({ node, address }) => node.type === 'division' && outer.every((step) => address.steps.some((own) => sameStep(own, step))),
  );
}

/**
 * 删除第四十条：“……：¶“（一）……¶“（二）……”: several lines are no words inside a text, but the whole unit, which goes; they must be what it says. Null where
 * the quotation is one line.
 */
export function wholeUnitQuoted(operation: DeleteText, context: PlanContext): Plan | null {
  const [target, ...others] = operation.targets;
  const [quote, ...more] = operation.quotes;
  if (target === undefined || quote === undefined || others.length > 0 || more.length > 0 || quote.lines.length < 2) return null;
  const found = target.annex !== undefined || target.part !== undefined ? null : find(context, target, operation);
  if (found === null || found instanceof Refused) return found;
  const { node, address } = found;
  const says = linesOf(node).join('');
  const words = materialiseWords(quote);
  if (bare(says) !== bare(withoutOwnLabel(words, node))) {
    return refuse('A039', quote.place, { address: formatAddress(address), words, near: nearest(says, words) });
  }
  const plan = planDelete({ ...operation, kind: 'delete' }, context);
  if (plan instanceof Refused) return plan;
  return { ...plan, edits: plan.edits.map((edit): Edit => ({ ...edit, cause: { type: 'operation', operation } })) };
}

/**
 * 删去附表一“收费标准” · 附表一“收费标准”修改为：“……”, several lines: the title says which annex is meant, and all of it goes or is new. Null where it is words in the
 * annex that are quoted.
 */
export function quotedAnnex(operation: DeleteText | ReplaceText, context: PlanContext): Plan | null {
  const [target, ...others] = operation.targets;
  const quotes = operation.kind === 'delete-text' ? operation.quotes : operation.pairs.map((pair) => pair.old);
  const [quote, ...more] = quotes;
  if (target?.annex === undefined || others.length > 0 || quote === undefined || more.length > 0) return null;
  const { annex: name, ...place } = target;
  const annex = place.steps.length === 0 && Object.keys(place).length === 1 ? annexNamed(context.base, target) : null;
  if (annex === null || !isTitle(annex, materialiseWords(quote))) return null;
  const plan = operation.kind === 'delete-text' ? planDelete({ ...operation, kind: 'delete' }, context) : retold(operation, name, context);
  if (plan === null || plan instanceof Refused) return plan;
  return { ...plan, edits: plan.edits.map((edit): Edit => ({ ...edit, cause: { type: 'operation', operation } })) };
}

function retold({ pairs: [pair], targets: [target], ...ordered }: ReplaceText, name: string, context: PlanContext): Plan | null {
  if (pair === undefined || target === undefined || pair.new.lines.length < 2) return null;
  return replaceAnnex({ ...ordered, kind: 'replace', target, old: null, text: pair.new, adds: [] }, name, context);
}

function bare(text: string): string {
  const folded = fold(text);
  return folded.slice(0, folded.length - endMark(folded).length);
}
