import type { Change, Paragraph } from './types.ts';

/**
 * Where the label of an article stays and its first 款 is another, the old one ends a line that goes and the new one a line that comes:
 * they are one line that stays, 第一条　[-旧-]{+新+}, before whole lines that go or come. The same for any words that run on from a line
 * whose end goes into a new line, or without the changes from one whose end comes into an old line.
 */
export function withEndsJoined(paragraphs: readonly Paragraph[]): Paragraph[] {
  const out: Paragraph[] = [];
  let [leftIn, leftOut] = [false, false];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    leftIn ||= paragraph.runs.some((run) => run.change !== 'deleted');
    leftOut ||= paragraph.runs.some((run) => run.change !== 'inserted');
    const runsOn = (paragraph.line === 'deleted' && leftIn) || (paragraph.line === 'inserted' && leftOut);
    const other = runsOn ? counterpart(paragraphs, i) : null;
    if (other === null) out.push(paragraph);
    else {
      out.push(joined(paragraph, paragraphs[other] as Paragraph), ...paragraphs.slice(i + 1, other));
      i = other;
    }
    if (other !== null || paragraph.line !== 'inserted') leftOut = false;
    if (other !== null || paragraph.line !== 'deleted') leftIn = false;
  }
  return out;
}

/** The line of the other kind with which a line is one: the first behind it, if it and all between are whole. */
function counterpart(paragraphs: readonly Paragraph[], at: number): number | null {
  const { line, style } = paragraphs[at] as Paragraph;
  let other = at + 1;
  while (isWhole(paragraphs[other], line)) other++;
  const found = paragraphs[other];
  return isWhole(found, line === 'deleted' ? 'inserted' : 'deleted') && found?.style === style ? other : null;
}

function isWhole(paragraph: Paragraph | undefined, change: Change): boolean {
  return paragraph?.line === change && paragraph.runs.every((run) => run.change === change);
}

/** Two lines as one that stays, deleted words before the inserted ones that take their place. */
function joined({ style, line, runs, anchor }: Paragraph, other: Paragraph): Paragraph {
  const before = line === 'deleted' ? runs.length : runs.findLastIndex((run) => run.change !== 'inserted') + 1;
  return {
    type: 'paragraph',
    style,
    line: 'same',
    runs: [...runs.slice(0, before), ...other.runs, ...runs.slice(before)],
    anchor: anchor ?? other.anchor,
  };
}
