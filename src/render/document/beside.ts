import type { Statute } from '../../statute/types.ts';
import type { Stretch } from './stretches.ts';
import type { Change, Paragraph, Run, Style } from './types.ts';

/** A line of a file that is not of the statute. */
interface LineBeside {
  readonly style: Style;
  readonly face: Run['face'];
  readonly text: string;
}

/** What stands before the title of a statute: that it is a draft result. */
function headOf({ unfinished }: Statute): readonly LineBeside[] {
  return unfinished === null ? [] : [{ style: 'note', face: 'strong', text: unfinished.text.text }];
}

/** What stands behind its text: what decisions provide of their own. */
function tailOf({ transitions }: Statute): readonly LineBeside[] {
  return transitions.flatMap(({ heading, lines }): LineBeside[] => [
    { style: 'heading', face: 'text', text: heading.text },
    ...lines.map(({ text }): LineBeside => ({ style: 'annex', face: 'text', text })),
  ]);
}

/** The paragraphs before the title of a statute and behind its text. */
export function paragraphsBeside(statute: Statute): { readonly head: readonly Paragraph[]; readonly tail: readonly Paragraph[] } {
  const paragraphs = (lines: readonly LineBeside[]): Paragraph[] =>
    lines.map(({ style, face, text }) => ({ type: 'paragraph', style, line: 'same', runs: [{ text, face, change: 'same' }], anchor: null }));
  return { head: paragraphs(headOf(statute)), tail: paragraphs(tailOf(statute)) };
}

/** The same between two texts: lines of both are the same, the others are gone or new. */
export function stretchesBeside(old: Statute, after: Statute): { readonly head: readonly Stretch[]; readonly tail: readonly Stretch[] } {
  return { head: between(headOf(old), headOf(after)), tail: between(tailOf(old), tailOf(after)) };
}

/** Lines up to the first that differs are the same: decisions add theirs behind those of others. */
function between(old: readonly LineBeside[], after: readonly LineBeside[]): readonly Stretch[] {
  const first = after.findIndex(({ text }, i) => text !== old[i]?.text);
  const shared = first < 0 ? after.length : first;
  return [
    ...after.slice(0, shared).flatMap((line) => whole(line, 'same')),
    ...old.slice(shared).flatMap((line) => whole(line, 'deleted')),
    ...after.slice(shared).flatMap((line) => whole(line, 'inserted')),
  ];
}

function whole({ style, face, text }: LineBeside, change: Change): Stretch[] {
  return [
    { type: 'words', text, face, change, anchor: null },
    { type: 'end', style, change },
  ];
}
