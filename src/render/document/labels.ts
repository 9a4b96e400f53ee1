import type { Stretch, Words } from './stretches.ts';
import type { Change } from './types.ts';

/** A label that takes the place of another is one word, replaced whole; the space behind it stays where both have it. */
export function labelsCompared(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out[out.length - 1];
    if (isLabel(stretch, 'inserted') && last !== undefined && isLabel(last, 'deleted')) out.splice(-1, 1, ...compared(last, stretch));
    else out.push(stretch);
  }
  return out;
}

function isLabel(stretch: Stretch, change: Change): stretch is Words {
  return stretch.type === 'words' && stretch.face === 'label' && stretch.change === change;
}

function compared(old: Words, after: Words): Words[] {
  const { by: _, moved: __, ...unchanged }: Words = { ...after, change: 'same' };
  if (old.text === after.text) return [unchanged];
  const space = after.text.slice(after.text.trimEnd().length);
  const shared = old.text.slice(old.text.trimEnd().length) === space ? space.length : 0;
  const pieces: Words[] = [
    { ...old, text: old.text.slice(0, old.text.length - shared) },
    { ...after, text: after.text.slice(0, after.text.length - shared) },
    { ...unchanged, text: space.slice(0, shared) },
  ];
  return pieces.filter(({ text }) => text !== '');
}
