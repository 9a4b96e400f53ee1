import { buildContent, newIds } from '../statute/build.ts';
import { readLabel } from '../statute/label.ts';
import type { ProvisionLevel } from '../statute/types.ts';
import type { Quote } from './operation.ts';

/**
 * How many units of a level a quotation holds: articles by their labels (one, if it has none), 款 as paragraphs, 项 and 目 by
 * their labels (one, if it has none).
 */
export function countUnits({ lines }: Quote, level: ProvisionLevel): number {
  const { lead, children } = buildContent(lines, newIds('q'));
  if (level === 'article') return children.filter((child) => child.type === 'article').length || 1;
  if (level === 'paragraph') return lead.length;
  return lines.filter((line) => readLabel(line.text)?.kind === level).length || 1;
}
