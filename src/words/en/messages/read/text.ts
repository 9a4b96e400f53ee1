import type { Message } from '../../../message.ts';
import type { text as zh } from '../../../zh/messages/read/text.ts';

/** The lines of a statute or a gazette, with their labels and characters. */
export const text: Readonly<Record<keyof typeof zh, Message>> = {
  R005: (p) => `whether a paragraph ends at a hard line break was inferred from the layout: “…${p['before']}” | “${p['after']}…”`,
  R010: (p) => `no article found: this is not a statute${p['label'] ? `; in “${p['label']}”, ${p['characters']} is no character of a label` : ''}`,
  R014: () => 'articles stand side by side in a table: a comparison of two versions perhaps, not the text of one statute',
  R020: (p) => `${p['label']} does not count on from the article before it`,
  R021: (p) => `${p['label']} does not count on from the division before it`,
  R022: (p) => `${p['label']} does not count on from the item before it`,
  R023: (p) => `${p['label']} stands twice`,
  R024: (p) => `the numeral in “${p['label']}” is not spelt as labels are`,
  R026: (p) => `“${p['title']}” of the contents was not found in the gazette`,
  R027: (p) => `the contents do not list “${p['title']}”`,
  R028: (p) => `《${p['title']}》, which ${p['announcement']} promulgates, does not follow it`,
  R060: (p) =>
    `${p['count']} character(s) without a meaning (${p['characters']}), in line ${p['lines']}: a sign of a font's own, or a character lost in conversion`,
  R061: (p) => `${p['count']} radical(s) or compatibility character(s) (${p['characters']}), read as the ordinary characters`,
  R062: (p) => `${p['count']} invisible character(s) left out (${p['characters']}), in line ${p['lines']}`,
  R083: (p) =>
    `the number of “${p['label']}” cannot be read: taken for neither a label nor a reference${p['count'] === '1' ? '' : `; there are ${p['count']} such numbers`}`,
  R065: (p) => `“${p['label']}” is read as “${p['usual']}”${p['count'] === '1' ? '' : `; there are ${p['count']} such labels`}`,
  R066: (p) =>
    `the text of ${p['label']} is not at an end, and the next line has no label: read as a paragraph of the item; it may be one line that was broken`,
  R067: (p) =>
    `this line without label behind ${p['label']} is read as a paragraph (款); it may belong to ${p['label']}, since other items go on in such lines`,
  R068: (p) =>
    p['parted'] === 'yes'
      ? `“${p['label']}” stands inside a line, which is parted here`
      : `“${p['label']}” stands inside a line and does not count on: the line is not parted`,
  R069: (p) =>
    `“${p['text']}” is no sentence; it stands before the text and is read as part of the preamble${p['count'] === '1' ? '' : ` (${p['count']} such lines)`}`,
  R080: (p) =>
    `this is an unfinished result${p['missing'] ? `: ${p['missing']} ${p['missing'] === '1' ? 'item' : 'items'} of a decision not carried out` : ''}; it is not the statute, and its first line was not read as text`,
  R082: () => 'no tracked changes: one file to draft from must be a .docx with tracked changes; with two texts say draft OLD NEW',
  R081: (p) =>
    `“${p['heading']}” and the ${p['count']} ${p['count'] === '1' ? 'paragraph' : 'paragraphs'} behind it are a decision’s own provisions, not the statute’s: no amendment reaches them; they are kept`,
};
