import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { titleOf } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import type { Comparison } from './types.ts';

/** V011 where the two texts are not versions of one statute. */
export function unrelated({ old, new: now, likeness, related }: Comparison): readonly Diagnostic[] {
  if (related) return [];
  const [title] = now.title;
  const params = { old: titleOf(old), new: titleOf(now), share: String(Math.round(likeness * 100)) };
  return [diagnose('V011', title === undefined ? null : placeOf(title), params)];
}
