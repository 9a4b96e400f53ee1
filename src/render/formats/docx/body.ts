import type { Block, Paragraph, Revision } from '../../document/types.ts';
import type { XmlElement } from '../../xml.ts';
import { Changes } from './changes.ts';
import { paragraphs } from './paragraphs.ts';
import { styleId } from './styles.ts';
import { tableOf } from './table.ts';
import { value, w } from './w.ts';

/** The text of a document in Word's terms; `width` is that of the text on the page, in twentieths of a point. */
export function bodyOf(blocks: readonly Block[], revision: Revision | null, width: number): XmlElement[] {
  const changes = revision === null ? null : new Changes(revision);
  const out: XmlElement[] = [];
  let together: Paragraph[] = [];
  let behindTable = false;
  const flush = (): void => {
    // Tables without a paragraph between them would be one, and the text cannot end with one.
    if (behindTable && together.length === 0) out.push(w('p', {}, w('pPr', {}, value('pStyle', styleId('note')))));
    out.push(...paragraphs(together, changes, styleId));
    together = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      together.push(block);
      continue;
    }
    flush();
    out.push(tableOf(block, changes, width));
    behindTable = true;
  }
  flush();
  return out;
}
