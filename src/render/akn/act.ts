import type { Amendment } from '../../amend/types.ts';
import { OWN_NAMESPACE } from '../../statute/data/names.ts';
import { contentsOf } from '../../statute/front.ts';
import { annexParagraph, isTable } from '../../statute/tables.ts';
import type { Annex, NodeId, Statute, Transition } from '../../statute/types.ts';
import { divisionsOf } from '../../statute/walk.ts';
import { dateIn } from '../../text/date.ts';
import { element, type XmlElement, type XmlNode, xmlText } from '../xml.ts';
import { dated } from './dates.ts';
import { type ElementIds, elementIds } from './ids.ts';
import { type Amending, identification, lifecycle, lifeOf, references } from './meta.ts';
import { passiveModifications } from './modifications.ts';
import { NAMESPACE, statuteWork, UNDATED, type Work } from './names.ts';
import { tableElement } from './table.ts';
import { type Identify, looseElements, unitElement } from './units.ts';
import { decisionWork } from './works.ts';

/**
 * A statute as an act in Akoma Ntoso 3.0. `amendments` are those that led to it, in order, the last one giving this very text: they stand in
 * it as passive modifications. The same statute always gives the same document.
 */
export function actXml(statute: Statute, amendments: readonly Amendment[] = []): string {
  const work = statuteWork(statute);
  const amending = amendments.map(({ decision }): Amending => ({ work: decisionWork(decision), date: dateIn(decision.adoption?.date ?? '') ?? UNDATED }));
  const events = lifeOf(statute, amending);
  const date = events[events.length - 1]?.date ?? work.date;
  const ids = elementIds(statute);
  const before = amendments.at(-1);
  const old = before === undefined ? null : elementIds(before.base);
  const identify = identifier(ids, old);
  const meta = element(
    'meta',
    {},
    identification({ work, date, component: 'main' }),
    lifecycle(events, amending),
    passiveModifications(amendments, amending),
    references(
      work,
      amending.map((a, i) => element('passiveRef', { eId: `decision_${i + 1}`, href: a.work.uri, showAs: a.work.title })),
    ),
  );
  const act = element(
    'act',
    { name: work.kind, contains: 'singleVersion' },
    meta,
    preface(statute, ids),
    preamble(statute, identify),
    body(statute, identify),
    attachments(statute, work, date, ids),
  );
  return xmlText(element('akomaNtoso', { xmlns: NAMESPACE, 'xmlns:xiufa': OWN_NAMESPACE }, act));
}

function identifier(ids: ElementIds, old: ElementIds | null): Identify {
  return (node: NodeId) => {
    const eId = ids.get(node) ?? null;
    const wId = old?.get(node) ?? null;
    return { eId, wId: wId === eId ? null : wId };
  };
}

/** Title, title note, what else stands before the text, table of contents. */
function preface(statute: Statute, ids: ElementIds): XmlElement | null {
  const { title, history, front, toc, unfinished } = statute;
  const lines = (texts: readonly { readonly text: string }[]): XmlElement[] => texts.map((line) => element('p', {}, dated(line.text)));
  const named = title.flatMap((line, i): XmlNode[] => (i === 0 ? [line.text] : [element('eol', {}), line.text]));
  const { heading, entries } = contentsOf(toc ?? { lines: [] });
  const parts = [
    unfinished === null
      ? null
      : element('container', { eId: 'preface__status', name: 'status' }, element('p', {}, element('docStatus', {}, unfinished.text.text))),
    title.length === 0 ? null : element('longTitle', { eId: 'preface__longTitle' }, element('p', {}, element('docTitle', {}, named))),
    history === null ? null : element('container', { eId: 'preface__history', name: 'history' }, lines(history.lines)),
    front.length === 0 ? null : element('container', { eId: 'preface__front', name: 'front' }, lines(front)),
    heading === null ? null : element('block', { name: 'tocHeading' }, heading.text),
    entries.length === 0 ? null : tocElement(statute, entries, ids),
  ];
  return parts.every((part) => part === null) ? null : element('preface', {}, parts);
}

/** 目录: each entry leads to the first division behind that of the entry before it that is printed alike, else to the body. */
function tocElement(statute: Statute, entries: readonly { readonly text: string }[], ids: ElementIds): XmlElement {
  const bare = (text: string): string => text.replace(/[\s\u3000]/g, '');
  const divisions = divisionsOf(statute).map((d) => ({ id: d.id, level: d.level, text: bare(d.label.text + d.heading.text) }));
  const depth = [...new Set(['part', 'subpart', 'chapter', 'section', 'portion'].filter((level) => divisions.some((d) => d.level === level)))];
  let from = 0;
  const items = entries.map(({ text }) => {
    const at = divisions.findIndex((d, i) => i >= from && d.text === bare(text));
    const found = divisions[at];
    if (found !== undefined) from = at + 1;
    return element(
      'tocItem',
      { href: `#${found === undefined ? 'body' : (ids.get(found.id) ?? 'body')}`, level: String(depth.indexOf(found?.level ?? '') + 1 || 1) },
      text,
    );
  });
  return element('toc', { eId: 'preface__toc' }, items);
}

/** 序言, 引言; a reply (批复) has its text in the body. */
function preamble({ preamble: { heading, paragraphs }, body: units }: Statute, identify: Identify): XmlElement | null {
  if (units.length === 0 || (heading === null && paragraphs.length === 0)) return null;
  const head = heading === null ? null : element('block', { name: 'heading' }, heading.text);
  return element(
    'preamble',
    { eId: 'preamble' },
    head,
    paragraphs.flatMap((paragraph) => looseElements(paragraph, identify)),
  );
}

function body({ preamble: { heading, paragraphs }, body: units }: Statute, identify: Identify): XmlElement {
  if (units.length > 0)
    return element(
      'body',
      { eId: 'body' },
      units.map((unit) => unitElement(unit, identify)),
    );
  const head = heading === null ? [] : [element('block', { name: 'heading' }, heading.text)];
  const text = [...head, ...paragraphs.flatMap((paragraph) => looseElements(paragraph, identify))];
  return element(
    'body',
    { eId: 'body' },
    element('hcontainer', { eId: 'text', name: 'text' }, element('content', {}, text.length > 0 ? text : element('p', {}))),
  );
}

function attachments({ annexes, transitions }: Statute, work: Work, date: string, ids: ElementIds): XmlElement | null {
  if (annexes.length + transitions.length === 0) return null;
  return element(
    'attachments',
    {},
    annexes.map((annex, i) => attachment(annex, i, work, date, ids)),
    transitions.map((transition, i) => ownProvisions(transition, i, work, date)),
  );
}

/** What a decision provides of its own is no annex but a document beside the statute. */
function ownProvisions({ heading, lines }: Transition, at: number, work: Work, date: string): XmlElement {
  const eId = `transition_${at + 1}`;
  const meta = element('meta', {}, identification({ work, date, component: eId }));
  const text = [heading, ...lines].map((line, i) => element('p', { eId: `${eId}__p_${i + 1}` }, dated(line.text)));
  return element('attachment', { eId }, element('doc', { name: 'transition', contains: 'singleVersion' }, meta, element('mainBody', {}, text)));
}

/** An annex is a document of its own, a <p> a paragraph; the first is its heading. */
function attachment({ id, blocks }: Annex, at: number, work: Work, date: string, ids: ElementIds): XmlElement {
  const identify: Identify = (node) => ({ eId: ids.get(node) ?? null, wId: null });
  const text = blocks.map((block, i) =>
    isTable(block) ? tableElement(block, identify) : element('p', { eId: ids.get(annexParagraph(id, i)) ?? null }, block.text),
  );
  // What its metadata refers to (#author) is told once, in the document that it belongs to.
  const meta = element('meta', {}, identification({ work, date, component: `annex_${at + 1}` }));
  return element('attachment', { eId: ids.get(id) ?? null }, element('doc', { name: 'annex', contains: 'singleVersion' }, meta, element('mainBody', {}, text)));
}
