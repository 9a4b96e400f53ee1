import { annexLines } from '../../statute/tables.ts';
import type { Annex, Article, Division, Item, Paragraph as Kuan, Statute, Subitem } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Passage } from '../../text/source.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import type { Document, Paragraph, Run, Style } from './types.ts';

/** The consolidated text as a document: a paragraph for each line that `printStatute` prints, with its style and the name of its unit. */
export function statuteDocument(statute: Statute): Document {
  const { title, history, front, toc, preamble, body, annexes } = statute;
  const anchors = anchorsOf(statute);
  const blocks = [
    ...title.map((line) => plain('title', line)),
    ...(history?.lines ?? []).map((line) => plain('history', line)),
    ...front.map((line) => plain('front', line)),
    ...(toc?.lines ?? []).map((line, i) => plain(i === 0 ? 'heading' : 'toc', line)),
    ...(preamble.heading === null ? [] : [plain('heading', preamble.heading)]),
    ...preamble.paragraphs.flatMap((paragraph) => kuan(paragraph, anchors)),
    ...body.flatMap((node) => child(node, anchors)),
    ...annexes.flatMap(annex),
  ];
  return { title: titleOf(statute), page: 'portrait', revision: null, blocks };
}

function child(node: Division | Article, anchors: Anchors): Paragraph[] {
  return node.type === 'article' ? article(node, anchors) : division(node, anchors);
}

function division({ id, level, label, gap, heading, lead, children }: Division, anchors: Anchors): Paragraph[] {
  const head = paragraph(level, [labelRun(label.text + gap), textRun(heading.text)], anchors.get(id));
  return [head, ...lead.flatMap((under) => kuan(under, anchors)), ...children.flatMap((under) => child(under, anchors))];
}

/** The line that the label and the first 款 share bears the name of the article. */
function article({ id, label, gap, labelAlone, paragraphs }: Article, anchors: Anchors): Paragraph[] {
  const lines = paragraphs.flatMap((under) => kuan(under, anchors));
  const [first, ...rest] = lines;
  if (labelAlone || first === undefined) return [paragraph('text', [labelRun((label.text + gap).trimEnd())], anchors.get(id)), ...lines];
  return [paragraph('text', [labelRun(label.text + gap), ...first.runs], anchors.get(id)), ...rest];
}

function kuan({ id, text, items }: Kuan, anchors: Anchors): Paragraph[] {
  return [paragraph('text', [textRun(text.text)], anchors.get(id)), ...items.flatMap((under) => item(under, anchors))];
}

function item(node: Item, anchors: Anchors): Paragraph[] {
  return [labelled(node, anchors), ...node.subitems.map((under) => labelled(under, anchors))];
}

function labelled({ id, label, gap, text }: Item | Subitem, anchors: Anchors): Paragraph {
  return paragraph('text', [labelRun(label.text + gap), textRun(text.text)], anchors.get(id));
}

function annex(node: Annex): Paragraph[] {
  return annexLines(node).map(({ text }, i) => plain(i === 0 ? 'heading' : 'annex', text));
}

function plain(style: Style, { text }: Passage): Paragraph {
  return paragraph(style, [textRun(text)]);
}

function paragraph(style: Style, runs: readonly Run[], anchor: string | null = null): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: runs.filter((run) => run.text !== ''), anchor };
}

function labelRun(text: string): Run {
  return { text, change: 'same', face: 'label' };
}

function textRun(text: string): Run {
  return { text, change: 'same', face: 'text' };
}
