import type { Replace } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { buildParagraphs } from '../../statute/build.ts';
import { TITLE } from '../../statute/texts.ts';
import type { Article, Item, NodeId, Paragraph, Subitem } from '../../statute/types.ts';
import { built } from '../../text/passage.ts';
import { asArticleText, asItems, asParagraphs, type Fitted, materialise, materialiseWords } from '../content.ts';
import { endMark, withEndMark } from '../end-marks.ts';
import { find, type Plan, type PlanContext } from '../plan.ts';
import type { Cause, Edit } from '../types.ts';
import { noPart, scopeOf } from './words.ts';

/** The id under which the whole preamble is rewritten. */
export const PREAMBLE: NodeId = 'preamble';

/** 将A修改为：“…”: the unit keeps its identity and its label, its text is the decision's. */
export function planReplace(operation: Replace, context: PlanContext): Plan {
  const { target, text } = operation;
  const cause: Cause = { type: 'operation', operation };
  if (text.lines.length === 0) return failed(diagnose('A026', text.place, { level: 'text' }));
  if (target.part === 'preamble') {
    if (context.base.preamble.paragraphs.length === 0) return failed(noPart(target, operation));
    return { edits: [{ kind: 'rewrite', node: PREAMBLE, nodes: buildParagraphs(materialise(text), context.newId), cause }], diagnostics: [] };
  }
  if (target.part !== undefined) return replacePart(operation, context);
  const found = find(context, target, operation);
  if ('diagnostic' in found) return failed(found.diagnostic);
  const { node } = found.visit;
  if (node.type === 'division') return failed(diagnose('A026', text.place, { level: node.level }));
  const rewritten = rewrite(node, operation, context);
  if ('diagnostic' in rewritten) return failed(rewritten.diagnostic);
  return { edits: [{ kind: 'rewrite', node: node.id, nodes: rewritten.units, cause }], diagnostics: [] };
}

/** 名称, 章名, 条首部分: a text of its own inside the unit. */
function replacePart(operation: Replace, context: PlanContext): Plan {
  const scope = scopeOf(operation.target, operation, context);
  if ('diagnostic' in scope) return failed(scope.diagnostic);
  const node = scope.ids[0] ?? TITLE;
  const before = context.texts.get(node)?.text ?? '';
  const after = withEndMark(materialiseWords(operation.text), operation.target.part === 'leadin' ? endMark(before) : '');
  const edit: Edit = { kind: 'text', node, start: 0, end: before.length, text: after, cause: { type: 'operation', operation } };
  return { edits: [edit], diagnostics: [] };
}

type Unit = Article | Paragraph | Item | Subitem;

function rewrite(node: Unit, operation: Replace, context: PlanContext): Fitted<Unit> {
  const { text } = operation;
  switch (node.type) {
    case 'article': {
      const stated = context.stated.get(node.id);
      const fitted = asArticleText(text, stated === undefined ? [node.ordinal] : [node.ordinal, stated], context.newId);
      if ('diagnostic' in fitted) return fitted;
      return { units: [{ ...node, labelAlone: false, gap: node.gap === '' ? '　' : node.gap, paragraphs: fitted.units }] };
    }
    case 'paragraph': {
      const fitted = asParagraphs(text, context.newId);
      if ('diagnostic' in fitted) return fitted;
      const [first, ...rest] = fitted.units as [Paragraph, ...Paragraph[]];
      return { units: [{ ...first, id: node.id }, ...rest] };
    }
    case 'item':
    case 'subitem': {
      const fitted = asItems(text, node.type, node.ordinal.number, context.newId);
      if ('diagnostic' in fitted) return fitted;
      const [first, ...more] = fitted.units;
      if (first === undefined) return { diagnostic: diagnose('A026', text.place, { level: node.type }) };
      const marked = withEndMark(first.text.text, endMark(node.text.text));
      const words = marked === first.text.text ? first.text : built(marked);
      return { units: [{ ...first, id: node.id, label: node.label, gap: node.gap, text: words }, ...more] };
    }
  }
}

export function failed(...diagnostics: Diagnostic[]): Plan {
  return { edits: [], diagnostics };
}
