import type { Change, Revision } from '../../document/types.ts';
import type { XmlElement, XmlNode } from '../../xml.ts';
import { Comments } from './comments.ts';
import { w } from './w.ts';

/** Word keeps no longer names of authors. */
const LONGEST_AUTHOR = 255;

/** Who made a change and when, with a number that nothing else in the document bears. */
export interface Authorship {
  readonly id: number;
  readonly author: string;
  readonly date: string | null;
}

/** What became of something and is tracked so: it came, it went, it was moved. */
export type Tracked = Exclude<Change, 'same'>;

const NAMES = { inserted: ['ins', 'moveTo'], deleted: ['del', 'moveFrom'] } as const;

/** Marks what came and went in one document; each mark bears a number of its own. */
export class Changes {
  readonly #revision: Revision;
  #made = 0;
  readonly comments = new Comments();

  constructor(revision: Revision) {
    this.#revision = revision;
  }

  /**
   * What came (`w:ins`) or went (`w:del`), or did so by a move (`w:moveTo`, `w:moveFrom`): the words of a paragraph or, where nothing stands in the
   * element, what bears it; `by` as in a run.
   */
  mark(change: Tracked, by: Revision | undefined, move: boolean, ...children: readonly XmlNode[]): XmlElement {
    return w(NAMES[change][move ? 1 : 0], { ...this.authorship(by) }, children);
  }

  /** That a paragraph had other properties before. */
  properties(by: Revision | undefined, before: XmlElement): XmlElement {
    return w('pPrChange', { ...this.authorship(by) }, before);
  }

  authorship(by: Revision | undefined): Authorship {
    const { author, date } = by ?? this.#revision;
    const shown = author.length > LONGEST_AUTHOR ? `${author.slice(0, LONGEST_AUTHOR - 1)}…` : author;
    return { id: ++this.#made, author: shown, date: date === null ? null : `${date}T00:00:00Z` };
  }
}
