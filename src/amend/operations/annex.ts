import type { Replace } from '../../decision/operation.ts';
import { isAnnexHeading } from '../../statute/annex-heading.ts';
import { annexBlocks, annexHeading, annexParagraph, isRow, isTable } from '../../statute/tables.ts';
import type { Annex } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { built, placeOf } from '../../text/passage.ts';
import { annexNamed, annexNameOf, annexTitle } from '../annex-named.ts';
import { materialise, materialiseWords } from '../new-text.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { refuse } from '../refused.ts';
import { noPart } from '../scope.ts';
import type { Cause, Edit } from '../types.ts';

/**
 * 附件1修改为：“…”: the lines behind the heading; a text that repeats the heading replaces all of it, and one that is a heading and nothing else (附表一改称“附表”)
 * the heading alone.
 */
export function replaceAnnex(operation: Replace, name: string, context: PlanContext): Plan {
  const annex = annexNamed(context.base, operation.target);
  if (operation.adds.some((added) => added.annex === name)) return addAnnex(operation, name, annex !== null, context);
  if (annex === null) return noPart(operation.target, operation);
  const text = materialise(operation.text);
  const [only, ...more] = text;
  const cause: Cause = { type: 'operation', operation };
  if (only !== undefined && more.length === 0 && annex.blocks.length > 1 && !isRow(only) && isAnnexHeading(only.text)) {
    return replaceHeading(operation, annex, only.text, cause);
  }
  const blocks = annexBlocks(text, context.newId);
  const [heading] = annex.blocks;
  const [first] = blocks;
  const repeats = first !== undefined && !isTable(first) && (fold(first.text).startsWith(fold(name)) || isOfOneKind(first.text, name));
  const edit: Edit = {
    kind: 'annex',
    node: annex.id,
    blocks: heading === undefined || isTable(heading) || repeats ? blocks : [heading, ...blocks],
    cause,
  };
  return { edits: [edit], notes: [] };
}

/** Whether a line is the heading of an annex of the kind that a name has: 附件　收费标准 in place of 附件1. A 附表 may stand inside a 附件. */
function isOfOneKind(line: string, name: string): boolean {
  return isAnnexHeading(line) && annexNameOf(name) !== null && line.slice(0, 2) === name.slice(0, 2);
}

/** A name alone leaves the title that stands behind the old one; a title behind the name needs one there, or it might stand twice. */
function replaceHeading(operation: Replace, annex: Annex, heading: string, cause: Cause): Plan {
  const old = annexHeading(annex);
  const [before, now] = [old, heading].map((text) => annexNameOf(text)?.length ?? 0) as [number, number];
  const alone = now === heading.length;
  if (before === 0 ? alone : !alone && before === old.length) return refuse('A026', operation.text.place, { level: 'annex' });
  return { edits: [{ kind: 'text', node: annexParagraph(annex.id, 0), start: 0, end: alone ? before : old.length, text: heading, cause }], notes: [] };
}

/** 附表一的名称修改为“收费标准”: the title alone, wherever it stands. */
export function replaceAnnexTitle(operation: Replace, context: PlanContext): Plan {
  const annex = annexNamed(context.base, operation.target);
  const title = annex && annexTitle(annex);
  if (title === null) return noPart(operation.target, operation);
  const words = materialiseWords(operation.text);
  if (operation.text.lines.length > 1 || annexNameOf(words) !== null) return refuse('A026', operation.text.place, { level: 'annex' });
  const { node, start, text } = title;
  return { edits: [{ kind: 'text', node, start, end: start + text.length, text: words, cause: { type: 'operation', operation } }], notes: [] };
}

const ANNEX_NUMBER = new RegExp(`^附[件表录图]([0-9${NUMERAL_CHARACTERS}]+)`);

/** 增加附表三：“……”: behind the annexes that are there; one of its name, or of a later number, must not be among them. */
function addAnnex(operation: Replace, name: string, exists: boolean, context: PlanContext): Plan {
  if (exists) return refuse('A032', placeOf(operation.clause), { address: name });
  const number = (text: string): number => parseNumeral(ANNEX_NUMBER.exec(text.replace(/[\s\u3000]/g, ''))?.[1] ?? '') ?? 0;
  if (context.base.annexes.some((annex) => number(annexHeading(annex)) > number(name))) return noPart(operation.target, operation);
  const text = materialise(operation.text);
  const headed = text[0] !== undefined && !isRow(text[0]) && fold(text[0].text).startsWith(fold(name));
  const blocks = annexBlocks(headed ? text : [built(name), ...text], context.newId);
  return { edits: [{ kind: 'annex', node: context.newId(), blocks, cause: { type: 'operation', operation } }], notes: [] };
}
