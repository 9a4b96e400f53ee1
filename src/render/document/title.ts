import type { Stretch, Words } from './stretches.ts';
import type { Change, Revision } from './types.ts';

/** Words of a title, of either text or of both. */
export interface TitleWords {
  readonly kind: Change;
  readonly text: string;
  readonly by?: Revision;
}

/**
 * The words of a title, which is one text, with the ends of the lines on which either version prints it: an end that both have in the same
 * place stays. The lines are given by their lengths.
 */
export function titleStretches(words: readonly TitleWords[], oldLines: readonly number[], newLines: readonly number[]): readonly Stretch[] {
  const out: Stretch[] = [];
  const [olds, news] = [new Ends(oldLines), new Ends(newLines)];
  const end = (change: Change): void => void out.push({ type: 'end', style: 'title', change });
  /** Puts the ends that were reached; where only words of the new title follow, an end of the old one waits for its partner. */
  const close = (next: Change | null): void => {
    if (olds.reached && news.reached) {
      end('same');
      olds.pass();
      news.pass();
    } else if (olds.reached && next !== 'inserted') {
      end('deleted');
      olds.pass();
    } else if (news.reached && next !== 'deleted') {
      end('inserted');
      news.pass();
    }
  };
  for (const { kind, text, by } of words) {
    for (let rest = text; rest !== ''; ) {
      close(kind);
      const room = Math.min(kind === 'inserted' ? Number.POSITIVE_INFINITY : olds.room, kind === 'deleted' ? Number.POSITIVE_INFINITY : news.room);
      const piece = rest.slice(0, room);
      rest = rest.slice(piece.length);
      if (kind !== 'inserted') olds.take(piece.length);
      if (kind !== 'deleted') news.take(piece.length);
      const own: Words = { type: 'words', text: piece, face: 'text', change: kind, anchor: null };
      out.push(by === undefined ? own : { ...own, by });
    }
  }
  close(null);
  close(null);
  return out;
}

/** The ends of the lines of one title, passed one by one. */
class Ends {
  readonly #lines: readonly number[];
  #at = 0;
  #used = 0;

  constructor(lines: readonly number[]) {
    this.#lines = lines;
  }

  /** How many characters are left on the line at hand. */
  get room(): number {
    return (this.#lines[this.#at] ?? Number.POSITIVE_INFINITY) - this.#used;
  }

  get reached(): boolean {
    return this.room === 0;
  }

  take(count: number): void {
    this.#used += count;
  }

  pass(): void {
    this.#at++;
    this.#used = 0;
  }
}
