import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { join, mapCharacters, passageOf, placeOf, trim } from '../../text/passage.ts';
import { offsetAt, type Passage, type SourceText } from '../../text/source.ts';
import { withUsualGap } from '../characters.ts';
import { openingOf } from '../print/opening.ts';
import { unwrap } from '../print/unwrap.ts';
import type { MarkdownLine } from './blocks.ts';
import { goesOn, isWrapped } from './wraps.ts';

/** A line of a paragraph, and what stands behind it. */
export interface Piece {
  readonly passage: Passage;
  readonly behind: MarkdownLine['behind'];
}

/**
 * Joins lines to paragraphs. Markdown reads a line break inside a paragraph as a blank, and so it is where a program wrapped the lines; but who writes Chinese in it
 * mostly ends a paragraph with the line. Which of both it was is told by the widths of the lines; where it was chosen, R005 tells.
 */
export function paragraphsOf(pieces: readonly Piece[], source: SourceText): { paragraphs: readonly Passage[]; diagnostics: readonly Diagnostic[] } {
  const lines = pieces.map((piece, i) => {
    const text = piece.passage.text.trim();
    const next = pieces[i + 1];
    const indented = /^\u3000\u3000/.test(next?.passage.text ?? '');
    return { text, soft: piece.behind === 'soft' && next !== undefined && !indented, joined: piece.behind === 'joined' };
  });
  const passages = pieces.map(({ passage }, i) =>
    lines[i]?.soft || lines[i]?.joined ? withBlank(trim(passage), pieces[i + 1]?.passage.text ?? '', source) : trim(passage),
  );
  if (isWrapped(lines)) {
    const known = lines.map(({ soft, joined }) => (joined ? 'goes-on' : soft ? null : 'ends'));
    const prints = passages.map((passage) => ({ passage, indent: 0, afterBlank: false, stretched: false }));
    const { lines: paragraphs, diagnostics } = unwrap(prints, known);
    return { paragraphs: paragraphs.map((paragraph) => withUsualGap(trim(paragraph))), diagnostics };
  }
  const paragraphs: Passage[] = [];
  const diagnostics: Diagnostic[] = [];
  let parts: Passage[] = [];
  for (const [i, passage] of passages.entries()) {
    const { text, soft, joined } = lines[i] as (typeof lines)[number];
    const next = lines[i + 1]?.text ?? '';
    parts.push(passage);
    const on = joined || (soft && goesOn(text, next));
    if (soft && openingOf(next) === null) {
      const at = passages[i + 1] as Passage;
      diagnostics.push(diagnose('R005', placeOf(at, 0, Math.min(10, at.text.length)), { before: text.slice(-10), after: next.slice(0, 10) }));
    }
    if (on) continue;
    paragraphs.push(withUsualGap(trim(join(parts))));
    parts = [];
  }
  return { paragraphs, diagnostics };
}

/** A line with the blank behind it that its line end stands for, if a Latin word ends there and another follows. */
function withBlank(line: Passage, next: string, source: SourceText): Passage {
  if (line.origin === null) return line;
  const end = offsetAt(line.origin, line.text.length);
  if (!/[!-~]$/.test(line.text) || !/^\s*[!-~]/.test(next)) return line;
  return join([line, mapCharacters(passageOf(source, end, end + 1), () => ' ')]);
}
