import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import type { Edits } from '../edits.ts';
import { annexesAstray } from './annexes.ts';

/** Citations of annexes that lead nowhere any more (`annexesAstray`), where there are annexes at all. */
export function citedAnnexesAstray(after: StatuteIndex, base: StatuteIndex, edits: Edits): readonly Diagnostic[] {
  return base.statute.annexes.length + after.statute.annexes.length > 0 ? annexesAstray(after, base, edits) : [];
}
