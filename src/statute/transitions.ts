import { built } from '../text/passage.ts';
import type { Line } from '../text/source.ts';
import { inTitleMarks } from '../text/titles/marks.ts';
import { isAnnexHeading } from './annex-heading.ts';
import { opensArticle, readLabel } from './label.ts';
import { isRow } from './tables.ts';
import type { Transition } from './types.ts';

/** 附：《…的决定》中的施行、过渡规定: over what a decision provides of its own. No annex of a statute bears such a name. */
const HEADING = /^附：《.+》中的施行、过渡规定$/;

/** What the decision of a title provides of its own, to be kept behind the statutes that it amended. */
export function transitionOf(title: string, lines: readonly string[]): Transition {
  return { heading: built(`附：${inTitleMarks(title)}中的施行、过渡规定`), lines: lines.map(built) };
}

/**
 * Takes what decisions provide of their own out of the lines of a file. What reads as an annex or as an article behind such a heading is of the
 * statute again.
 */
export function partTransitions(lines: readonly Line[]): { readonly transitions: readonly Transition[]; readonly rest: readonly Line[] } {
  if (!lines.some(isHeading)) return { transitions: [], rest: lines };
  const transitions: Transition[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const heading = lines[at++] as Line;
    if (!isHeading(heading)) {
      rest.push(heading);
      continue;
    }
    const from = at;
    while (at < lines.length && !isHeading(lines[at] as Line) && !isOfStatute(lines[at] as Line)) at++;
    transitions.push({ heading, lines: lines.slice(from, at) });
  }
  return { transitions, rest };
}

function isHeading(line: Line): boolean {
  return !isRow(line) && HEADING.test(line.text);
}

function isOfStatute(line: Line): boolean {
  const label = isRow(line) ? null : readLabel(line.text);
  return isRow(line) || isAnnexHeading(line.text) || (label !== null && opensArticle(line.text, label, false));
}
