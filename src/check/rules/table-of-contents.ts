import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { contentsOf } from '../../statute/front.ts';
import { readLabel } from '../../statute/label.ts';
import { divisionsOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * L12. The table of contents (目录) lists the divisions as their headings read. That a text with chapters has none is not reported:
 * most collections strip it. Where 定义条款 and 过渡性条款 belong is a matter of their content.
 */
export const tableOfContents: Rule = {
  id: 'L12',
  source: 'manual',
  scopes: ['statute'],
  codes: ['C013'],
  run: strayEntries,
};

function strayEntries(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'statute' || subject.statute.toc === null) return [];
  const { entries } = contentsOf(subject.statute.toc);
  const levels = new Set(entries.map((line) => readLabel(line.text)?.kind));
  const headings = divisionsOf(subject.statute)
    .filter((division) => division.ordinal === null || levels.has(division.level))
    .map((division) => bare(division.label.text + division.heading.text));
  const listed = entries.map((line) => bare(line.text));
  const at = listed.findIndex((entry, i) => entry !== headings[i]);
  if (at >= 0) return [diagnose('C013', placeOf(entries[at] as (typeof entries)[number]), { entry: listed[at] as string, heading: headings[at] ?? '' })];
  const missing = headings[listed.length];
  return missing === undefined ? [] : [diagnose('C013', placeOf(subject.statute.toc.lines[0] as (typeof entries)[number]), { entry: '', heading: missing })];
}

function bare(line: string): string {
  return line.replace(/[ \u3000\u00a0]/g, '').replace(/[（(]第(?=[^（）()]*条)[^（）()]*[）)]$/, '');
}
