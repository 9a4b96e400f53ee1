import type { Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, type Related, relatedTo } from '../../diagnostics/diagnostic.ts';
import type { NodeId } from '../../statute/types.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Edits } from '../edits.ts';
import type { TextEdit } from '../types.ts';
import { closingOf, endMark, isSentence, sameMark } from './table.ts';
import { wordsTwice } from './twice.ts';

/** How far to both sides of a seam the table may look. */
const REACH = 40;
/** One closing may bring the next (甲、和|乙|。); more than this in a row there are not. */
const MOST = 6;
/** Longer words than these do not come twice by a slip. */
const MOST_TWICE = 12;

/** A stretch of a text as amended: of the base, from `start` on, or the words of the edit with that number. */
interface Piece {
  text: string;
  start: number;
  readonly edit: number | null;
}

/** What closes the seams of some texts: their edits, with those that were added, and what is to be said. */
export interface Closed {
  readonly edits: readonly TextEdit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks at every place where edited words meet others, and closes by the table what is doubled or orphaned there; what the table does not close
 * stays, and is told. A mark of the base goes by an edit of its own; one that the decision brings is left out of its words.
 */
export function closeSeams(words: Edits['words'], texts: ReadonlyMap<NodeId, Passage>, listed: (node: NodeId) => boolean): Closed {
  const closed: TextEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [node, list] of words) {
    const text = new Amended(texts.get(node) as Passage, list, listed(node));
    text.close();
    closed.push(...text.result());
    diagnostics.push(...text.diagnostics);
  }
  return { edits: closed, diagnostics };
}

class Amended {
  readonly diagnostics: Diagnostic[] = [];
  readonly #passage: Passage;
  readonly #listed: boolean;
  readonly #edits: TextEdit[];
  readonly #added: TextEdit[] = [];
  readonly #pieces: Piece[] = [];

  constructor(passage: Passage, edits: readonly TextEdit[], listed: boolean) {
    this.#passage = passage;
    this.#listed = listed;
    // Edits at one place stand in the order in which they were made.
    this.#edits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    for (const [i, { start, end, text }] of this.#edits.entries()) {
      if (start > at) this.#pieces.push({ text: passage.text.slice(at, start), start: at, edit: null });
      this.#pieces.push({ text, start, edit: i });
      at = Math.max(at, end);
    }
    if (at < passage.text.length) this.#pieces.push({ text: passage.text.slice(at), start: at, edit: null });
  }

  close(): void {
    for (let i = 0; i < this.#pieces.length; ) i = this.#seam(i);
    this.#end();
  }

  result(): readonly TextEdit[] {
    return [...this.#edits, ...this.#added];
  }

  /** Looks at what follows the text of a piece, up to the next piece that has any; gives the number of that one. */
  #seam(i: number): number {
    let right = i + 1;
    while (right < this.#pieces.length && this.#pieces[right]?.text === '') right++;
    const piece = this.#pieces[i] as Piece;
    if (i === 0 && piece.edit !== null) this.#meet(-1, piece.text === '' ? right : 0);
    if (piece.text !== '') this.#meet(i, right);
    return right;
  }

  #meet(left: number, right: number): void {
    const between = this.#pieces.slice(left + 1, right).flatMap(({ edit }) => (edit === null ? [] : [this.#edits[edit] as TextEdit]));
    const beside = [this.#pieces[left], this.#pieces[right]].flatMap((piece) => (piece?.edit == null ? [] : [this.#edits[piece.edit] as TextEdit]));
    const operation = orderedBy([...between, ...beside]);
    // Two stretches of the base side by side, or a mark that was supplied and what it joins.
    if (operation === null) return;
    const deleted = between.length > 0 && beside.length === 0 ? between.map(({ start, end }) => this.#passage.text.slice(start, end)).join('') : null;
    this.#twice(left, right, operation);
    for (let step = 0; step < MOST; step++) {
      const before = this.#before(left);
      const behind = this.#behind(right);
      if (right >= this.#pieces.length && deleted === null) return;
      const closing = closingOf({ left: before, right: behind, brought: this.#pieces[left]?.edit != null, deleted, closed: step > 0 });
      if (closing === null) return;
      if (closing === 'open') {
        const place = this.#place(between[0]?.start ?? beside[0]?.start ?? 0, operation);
        this.diagnostics.push(diagnose('A060', place, { text: `${before.slice(-8)}${behind.slice(0, 8)}` }, clauseOf(operation)));
        return;
      }
      const piece = this.#pieces[closing.drop === 'left' ? left : right];
      if (piece === undefined || piece.text.length < closing.length) return;
      this.#drop(piece, closing.drop, closing.length, closing.chosen, operation);
    }
  }

  /** 由三名监事组成, “三名监事” changed to “五名监事组成”: words that stand twice in a row, which the decision says and hardly means. */
  #twice(left: number, right: number, operation: Operation): void {
    const [before, behind] = [this.#before(left), this.#behind(right)];
    if (behind.length < 2 || !before.slice(-MOST_TWICE).includes(behind.slice(0, 2))) return;
    const words = wordsTwice(before, behind);
    if (words === '') return;
    const at = this.#pieces[right]?.start ?? this.#passage.text.length;
    const text = `${before.slice(-MOST_TWICE)}${behind.slice(0, words.length + 4)}`;
    this.diagnostics.push(diagnose('A080', this.#place(at, operation), { words, text }, clauseOf(operation)));
  }

  #drop(piece: Piece, side: 'left' | 'right', length: number, chosen: boolean, operation: Operation): void {
    const from = side === 'left' ? piece.text.length - length : 0;
    const mark = piece.text.slice(from, from + length);
    piece.text = piece.text.slice(0, from) + piece.text.slice(from + length);
    const context = side === 'left' ? piece.text.slice(-8) : piece.text.slice(0, 8);
    const code = chosen ? 'A061' : 'A016';
    if (piece.edit !== null) {
      const edit = this.#edits[piece.edit] as TextEdit;
      this.#edits[piece.edit] = { ...edit, text: piece.text };
      this.diagnostics.push(diagnose(code, placeOf(operation.clause), { mark, text: context }));
      return;
    }
    const start = piece.start + from;
    this.#added.push({ kind: 'text', node: this.#node(), start, end: start + length, text: '', cause: { type: 'tidy', operation } });
    this.diagnostics.push(diagnose(code, placeOf(this.#passage, start, start + length), { mark, text: context }, chosen ? clauseOf(operation) : []));
    if (side === 'right') piece.start += length;
  }

  /** A unit that ended with a mark ends with one: 将“征收。”修改为“收取”, 删去“、乙。”. What ends a 项 is settled with its list. */
  #end(): void {
    if (this.#passage.text !== '' && this.#pieces.every(({ text }) => text === '')) {
      const emptied = orderedBy(this.#edits);
      if (emptied !== null) this.diagnostics.push(diagnose('A060', this.#place(0, emptied), { text: '' }, clauseOf(emptied)));
      return;
    }
    const mark = endMark(this.#passage.text);
    const last = this.#pieces[this.#pieces.length - 1];
    if (mark === '' || last?.edit == null) return;
    const operation = orderedBy(this.#edits.slice(-1)) ?? orderedBy(this.#edits);
    const now = this.#before(this.#pieces.length - 1);
    if (now === '' || operation === null || isSentence(now) || /[：:]$/.test(now)) return;
    const ends = endMark(now);
    if (ends !== '' && (this.#listed || sameMark(ends, mark))) return;
    if (/[；;]$/.test(now)) {
      this.diagnostics.push(diagnose('A060', this.#place(last.start, operation), { text: now.slice(-12) }, clauseOf(operation)));
      return;
    }
    const bearer = this.#pieces.findLast((piece) => piece.text !== '');
    if (bearer !== undefined && /[、，,]$/.test(bearer.text)) this.#drop(bearer, 'left', 1, false, operation);
    const kept = this.#before(this.#pieces.length - 1);
    const at = this.#passage.text.length;
    this.#added.push({ kind: 'text', node: this.#node(), start: at, end: at, text: mark, cause: { type: 'tidy', operation } });
    const open = closingOf({ left: kept, right: mark, brought: false, deleted: null, closed: true }) === 'open';
    this.diagnostics.push(diagnose(open ? 'A060' : 'A062', this.#place(at, operation), { mark, text: kept.slice(-8) + mark }, clauseOf(operation)));
  }

  #before(piece: number): string {
    let text = '';
    for (let i = piece; i >= 0 && text.length < REACH; i--) text = (this.#pieces[i]?.text ?? '') + text;
    return text.slice(-REACH);
  }

  #behind(piece: number): string {
    let text = '';
    for (let i = piece; i < this.#pieces.length && text.length < REACH; i++) text += this.#pieces[i]?.text ?? '';
    return text.slice(0, REACH);
  }

  #place(at: number, operation: Operation): Diagnostic['place'] {
    return placeOf(this.#passage, Math.max(0, at - 1), Math.min(this.#passage.text.length, at + 1)) ?? placeOf(operation.clause);
  }

  #node(): NodeId {
    return (this.#edits[0] as TextEdit).node;
  }
}

/** The operation that made an edit of the decision among these; null if there is none. */
function orderedBy(edits: readonly TextEdit[]): Operation | null {
  for (const { cause } of edits) if (cause.type === 'operation') return cause.operation;
  return null;
}

/** The clause that brought a choice about, to be shown beside the place of it. */
function clauseOf({ clause }: Operation): readonly (Related | null)[] {
  return [relatedTo(placeOf(clause), 'clause')];
}
