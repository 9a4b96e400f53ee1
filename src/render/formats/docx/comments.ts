import type { Move, Run } from '../../document/types.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Authorship } from './changes.ts';
import { NAMESPACES } from './package.ts';
import { w } from './w.ts';

/** Who wrote a comment, as Word shows it beside the number of the comment. */
const INITIALS = 'XF';

/**
 * What a document says of its moves, as comments: each move has one at each of its places, on the words with which it begins there. Comments are
 * no part of the text, whatever becomes of the changes.
 */
export class Comments {
  readonly #said = { deleted: new Set<Move>(), inserted: new Set<Move>() };
  readonly #made: XmlElement[] = [];

  /** The id of the comment that begins with these words; null if none does. `authorship` is that of the change, `id` a new one. */
  begin({ moved, change }: Run, authorship: () => Authorship): number | null {
    if (moved === undefined || change === 'same' || this.#said[change].has(moved.move)) return null;
    this.#said[change].add(moved.move);
    const { id, ...by } = authorship();
    const text = change === 'deleted' ? moved.move.left : moved.move.came;
    this.#made.push(
      w(
        'comment',
        { id, ...by, initials: INITIALS },
        w('p', {}, w('r', {}, w('annotationRef')), w('r', {}, element('w:t', { 'xml:space': 'preserve' }, text))),
      ),
    );
    return id;
  }

  /** The part with the comments; null if there is none. */
  part(): XmlElement | null {
    return this.#made.length === 0 ? null : element('w:comments', NAMESPACES, this.#made);
  }
}

/** What stands before and behind the words to which a comment belongs. */
export function commentMarks(id: number): readonly [start: XmlElement, end: XmlElement, reference: XmlElement] {
  return [w('commentRangeStart', { id }), w('commentRangeEnd', { id }), w('r', {}, w('commentReference', { id }))];
}
