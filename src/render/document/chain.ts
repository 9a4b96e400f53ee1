import type { Amendment } from '../../amend/types.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Grain } from '../../text/tokens.ts';
import { labelsCompared } from './labels.ts';
import { stretchesOf } from './redline.ts';
import { revisionOf } from './revision.ts';
import { blocksOf, type Stretch } from './stretches.ts';
import type { Document } from './types.ts';

/**
 * What several decisions, one after the other, changed in a statute, as one document between the first base and the last text: each
 * change is ascribed to the decision that made it, and what a later one took back again is not there. There must be one at least.
 */
export function chainDocument(amendments: readonly Amendment[], options: { readonly by: Grain }): Document {
  const [first, ...later] = amendments;
  const last = amendments[amendments.length - 1];
  if (first === undefined || last === undefined) throw new Error('a chain without decisions');
  const stretches = later.reduce((joined, amendment) => joinedWith(joined, madeBy(amendment)), madeBy(first));
  return { title: titleOf(last.after), page: 'portrait', revision: revisionOf(last.decision), blocks: blocksOf(labelsCompared(stretches)) };

  function madeBy(amendment: Amendment): readonly Stretch[] {
    const stretches = stretchesOf(amendment, options.by);
    if (amendment === last) return stretches;
    const revision = revisionOf(amendment.decision);
    return stretches.map((stretch) => (stretch.change === 'same' ? stretch : { ...stretch, by: revision }));
  }
}

/** Two redlines as one: the text that the first gives is the text from which the second starts, and they are read along it together. */
function joinedWith(earlier: readonly Stretch[], later: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  const [before, after] = [new Cursor(earlier), new Cursor(later)];
  for (;;) {
    const [a, b] = [before.current, after.current];
    if (a?.change === 'deleted') out.push(before.take(Number.POSITIVE_INFINITY));
    else if (b?.change === 'inserted') out.push(after.take(Number.POSITIVE_INFINITY));
    else if (a === undefined || b === undefined || a.type !== b.type) {
      if (a === b) return out;
      throw new Error('a redline that does not start from the text of the one before');
    } else {
      const length = Math.min(lengthOf(a), lengthOf(b));
      const [was, is] = [before.take(length), after.take(length)];
      if (was.change === 'same') out.push(inBoth(was, is));
      else if (is.change === 'same') out.push(inBoth(was, madeBefore(was, is)));
    }
  }
}

/** What an earlier decision inserted, as the later text has it. */
function madeBefore({ change, by }: Stretch, is: Stretch): Stretch {
  return { ...is, change, ...(by === undefined ? {} : { by }) };
}

/** What stands in the text between two decisions, as the later one left it; a row is then the one of the first text and the one of the last. */
function inBoth(was: Stretch, is: Stretch): Stretch {
  if (was.type !== 'end' || is.type !== 'end' || was.row === undefined || is.row === undefined) return is;
  return { ...is, row: { old: was.row.old, after: is.row.after } };
}

function lengthOf(stretch: Stretch): number {
  return stretch.type === 'end' ? 0 : stretch.text.length;
}

/** Reads stretches piece by piece. */
class Cursor {
  readonly #stretches: readonly Stretch[];
  #at = 0;
  #used = 0;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  /** What is left of the stretch at hand; undefined at the end. */
  get current(): Stretch | undefined {
    const stretch = this.#stretches[this.#at];
    return stretch?.type === 'words' ? { ...stretch, text: stretch.text.slice(this.#used) } : stretch;
  }

  /** The next characters of the stretch at hand, at most all of them; there must be one. */
  take(length: number): Stretch {
    const stretch = this.current as Stretch;
    if (stretch.type === 'words' && stretch.text.length > length) {
      this.#used += length;
      return { ...stretch, text: stretch.text.slice(0, length) };
    }
    this.#at++;
    this.#used = 0;
    return stretch;
  }
}
