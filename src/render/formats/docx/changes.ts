import type { Change, Revision } from '../../document/types.ts';
import type { XmlElement, XmlNode } from '../../xml.ts';
import { w } from './w.ts';

/** Word keeps no longer names of authors. */
const LONGEST_AUTHOR = 255;

/** Marks what came and went in one document; each mark bears a number of its own. */
export class Changes {
  readonly #revision: Revision;
  #made = 0;

  constructor(revision: Revision) {
    this.#revision = revision;
  }

  /** What came (`w:ins`) or went (`w:del`), the words of a paragraph or, where nothing stands in the element, what bears it; `by` as in a run. */
  mark(change: Exclude<Change, 'same'>, by: Revision | undefined, ...children: readonly XmlNode[]): XmlElement {
    return this.#element(change === 'inserted' ? 'ins' : 'del', by, children);
  }

  /** That a paragraph had other properties before. */
  properties(by: Revision | undefined, before: XmlElement): XmlElement {
    return this.#element('pPrChange', by, [before]);
  }

  #element(name: string, by: Revision | undefined, children: readonly XmlNode[]): XmlElement {
    const { author, date } = by ?? this.#revision;
    const shown = author.length > LONGEST_AUTHOR ? `${author.slice(0, LONGEST_AUTHOR - 1)}…` : author;
    return w(name, { id: ++this.#made, author: shown, date: date === null ? null : `${date}T00:00:00Z` }, children);
  }
}
