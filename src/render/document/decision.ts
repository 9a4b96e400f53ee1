import type { Decision } from '../../decision/operation.ts';
import type { Passage } from '../../text/source.ts';
import type { Document, Paragraph, Style } from './types.ts';

/** The wording of a decision as a document, a paragraph for each of its lines: its title, its number and note of adoption, its text. */
export function wordingDocument({ title, adoption }: Decision, lines: readonly Passage[]): Document {
  const head: readonly (readonly [Style, string])[] = [
    ['title', title.text],
    ['history', adoption?.text.text ?? ''],
  ];
  const blocks: Paragraph[] = [];
  let at = 0;
  for (const [style, whole] of head) {
    // A number (法释〔2024〕3号) stands between the title and the note.
    while (style === 'history' && at < lines.length && whole !== '' && /^(?=[\s\S]*号$)[\s\S]*?〔[0-9]{4}〕/.test(lines[at]?.text ?? '')) {
      blocks.push(paragraph('front', lines[at++]?.text ?? ''));
    }
    for (let left = whole; left !== '' && at < lines.length && left.startsWith(lines[at]?.text ?? '\n'); at++) {
      const text = lines[at]?.text ?? '';
      blocks.push(paragraph(style, text));
      left = left.slice(text.length);
    }
  }
  for (const { text } of lines.slice(at)) blocks.push(paragraph('text', text));
  return { title: title.text, page: 'portrait', revision: null, blocks };
}

function paragraph(style: Style, text: string): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: [{ text, change: 'same', face: 'text' }], anchor: null };
}
