import { type Address, depthOf, type InsertedLevel, lastStep } from '../../statute/address.ts';
import { buildContent, newIds } from '../../statute/build.ts';
import { readLabel } from '../../statute/label.ts';
import type { Article, Division, Level } from '../../statute/types.ts';
import type { Quote } from '../operation.ts';

/**
 * How many units of a level a quotation holds: divisions and articles by their labels (one, if it has none), 款 as paragraphs,
 * 项 and 目 by their labels (one, if it has none), rows as lines.
 */
export function countUnits({ lines }: Quote, level: InsertedLevel): number {
  if (level === 'row') return lines.length;
  const { lead, children } = buildContent(lines, newIds('q'));
  if (depthOf(level) < depthOf('article')) return divisionsIn(children, level) || 1;
  if (level === 'article') return children.filter((child) => child.type === 'article').length || 1;
  const [only, ...more] = children;
  // “第十条　……”¶“……”: the 款 of an article quoted with its number.
  if (level === 'paragraph') return lead.length === 0 && only?.type === 'article' && more.length === 0 ? only.paragraphs.length : lead.length;
  return lines.filter((line) => readLabel(line.text)?.kind === level).length || 1;
}

function divisionsIn(children: readonly (Division | Article)[], level: Level): number {
  return children.reduce((sum, child) => (child.type === 'article' ? sum : sum + (child.level === level ? 1 : 0) + divisionsIn(child.children, level)), 0);
}

/**
 * Shares a quotation out among several units of one level: a new part begins with each article label, each paragraph, or each
 * item label. Null unless there are as many parts as units.
 */
export function shareOut(quote: Quote, targets: readonly Address[]): readonly Quote[] | null {
  const level = lastStep(targets[0] ?? { steps: [] })?.level;
  const parts: Quote['lines'][number][][] = [];
  for (const line of quote.lines) {
    const kind = readLabel(line.text)?.kind;
    const opens = level === 'paragraph' ? kind === undefined : kind === level;
    if (opens || parts.length === 0) parts.push([line]);
    else parts[parts.length - 1]?.push(line);
  }
  return parts.length === targets.length ? parts.map((lines): Quote => ({ lines, place: quote.place })) : null;
}
