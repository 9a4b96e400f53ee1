import type { Stage, StageCode } from '../diagnostics/codes.ts';

/** What a code means, for a drafter or a clerk; each text is one paragraph without line breaks. */
export interface Explanation {
  /** One line for the list, without a full stop and without anything of a particular case. */
  readonly title: string;
  readonly meaning: string;
  /** Why xiufa does not guess here, or by what rule it chose. */
  readonly reason: string;
  readonly remedy: string;
}

/**
 * The texts of one stage in a language. The Chinese ones must hold every code of it, in one file or in several that an index joins, and
 * the English texts and the examples every code of theirs: who adds a code is told here first.
 */
export type Explanations<S extends Stage> = Readonly<Record<StageCode<S>, Explanation>>;
