import type { Annex, Article, Division, Item, Paragraph as Kuan, Statute, Subitem } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Passage } from '../../text/source.ts';
import type { Document, Paragraph, Run, Style } from './types.ts';

/** The consolidated text as a document: a paragraph for each line that `printStatute` prints, with its style. */
export function statuteDocument(statute: Statute): Document {
  const { title, history, front, toc, preamble, body, annexes } = statute;
  const blocks = [
    ...title.map((line) => plain('title', line)),
    ...(history?.lines ?? []).map((line) => plain('history', line)),
    ...front.map((line) => plain('front', line)),
    ...(toc?.lines ?? []).map((line, i) => plain(i === 0 ? 'heading' : 'toc', line)),
    ...(preamble.heading === null ? [] : [plain('heading', preamble.heading)]),
    ...preamble.paragraphs.flatMap(kuan),
    ...body.flatMap(child),
    ...annexes.flatMap(annex),
  ];
  return { title: titleOf(statute), page: 'portrait', revision: null, blocks };
}

function child(node: Division | Article): Paragraph[] {
  return node.type === 'article' ? article(node) : division(node);
}

function division({ level, label, gap, heading, lead, children }: Division): Paragraph[] {
  return [paragraph(level, [labelRun(label.text + gap), textRun(heading.text)]), ...lead.flatMap(kuan), ...children.flatMap(child)];
}

function article({ label, gap, labelAlone, paragraphs }: Article): Paragraph[] {
  const lines = paragraphs.flatMap(kuan);
  const [first, ...rest] = lines;
  if (labelAlone || first === undefined) return [paragraph('text', [labelRun((label.text + gap).trimEnd())]), ...lines];
  return [{ ...first, runs: [labelRun(label.text + gap), ...first.runs] }, ...rest];
}

function kuan({ text, items }: Kuan): Paragraph[] {
  return [plain('text', text), ...items.flatMap(item)];
}

function item(node: Item): Paragraph[] {
  return [labelled(node), ...node.subitems.map(labelled)];
}

function labelled({ label, gap, text }: Item | Subitem): Paragraph {
  return paragraph('text', [labelRun(label.text + gap), textRun(text.text)]);
}

function annex({ lines }: Annex): Paragraph[] {
  return lines.map((line, i) => plain(i === 0 ? 'heading' : 'annex', line));
}

function plain(style: Style, { text }: Passage): Paragraph {
  return paragraph(style, [textRun(text)]);
}

function paragraph(style: Style, runs: readonly Run[]): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: runs.filter((run) => run.text !== ''), anchor: null };
}

function labelRun(text: string): Run {
  return { text, change: 'same', face: 'label' };
}

function textRun(text: string): Run {
  return { text, change: 'same', face: 'text' };
}
