import type { Amendment, RelabelEdit, TextEdit } from '../../amend/types.ts';
import type { Address } from '../../statute/address.ts';
import { unitOf } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { textsOf } from '../../statute/texts.ts';
import { LEVELS, type Level, type NodeId } from '../../statute/types.ts';
import { type Content, type Html, html } from './html.ts';
import type { Landmarks } from './landmarks.ts';
import { rowName } from './names.ts';
import type { Spoken } from './spoken.ts';

/** How many characters stand on either side of a mark that was tidied. */
const BESIDE = 8;

/** What follows from the changes and no clause orders word for word: references, marks, numbers, the title note, the table of contents. */
export function consequencesSection(amendment: Amendment, marks: Landmarks, spoken: Spoken): Html {
  const { words } = spoken;
  const { edits, map, base } = amendment;
  const texts = textsOf(base);
  const unitLink = (node: NodeId): Content => {
    const entry = map.byId.get(node);
    if (entry === undefined) return null;
    const [address, numbering] = entry.to === null ? ([entry.from, 'old'] as const) : ([entry.to, 'new'] as const);
    return linked(address, numbering, marks, spoken);
  };
  const textEdits = edits.ofKind('text');
  const references = textEdits.filter((edit) => edit.cause.type === 'reference');
  const tidied = textEdits.filter((edit) => edit.cause.type === 'tidy');
  const counted = edits.ofKind('relabel').filter((edit) => edit.cause.type === 'numbering');
  const notes = edits.ofKind('history').map((edit) => edit.entry);
  const groups: Html[] = [];
  const group = (name: string, count: number, lines: readonly Html[]): void => {
    if (count > 0) groups.push(html`<h4>${name} <span class="count">${count}</span></h4><ul class="consequences">${lines}</ul>`);
  };
  group(
    words.references,
    references.length,
    references.map((edit) => html`<li>${unitLink(edit.node)}<span lang="zh-CN"><del>${old(edit, texts)}</del> → <ins>${edit.text}</ins></span></li>`),
  );
  group(
    words.tidied,
    tidied.length,
    tidied.map((edit) => {
      const text = texts.get(edit.node)?.text ?? '';
      const before = text.slice(Math.max(0, edit.start - BESIDE), edit.start);
      const after = text.slice(edit.end, edit.end + BESIDE);
      const item = edit.cause.type === 'tidy' ? edit.cause.operation.item : '';
      const change = html`${edit.start > BESIDE && '…'}${before}<del>${old(edit, texts)}</del>${edit.text !== '' && html`<ins>${edit.text}</ins>`}${after}…`;
      return html`<li>${unitLink(edit.node)}<span lang="zh-CN">${change}</span> <small>${item}</small></li>`;
    }),
  );
  group(
    spoken.names.parts.history,
    notes.length,
    notes.map((entry) => html`<li lang="zh-CN"><ins>${entry}</ins></li>`),
  );
  group(words.counted, counted.length, [html`<li><span>${words.relabelled(countsByLevel(counted, amendment))}</span></li>`]);
  const contents = marks.blocks.filter((block) => block.kind === 'toc' && block.shown).length;
  group(spoken.terminal.toc, contents, [html`<li><span>${words.contentsFollow}</span></li>`]);
  if (groups.length === 0) return html`<p class="none">${words.noConsequences}</p>`;
  return html`<p class="lead">${words.consequencesLead}</p>${groups}`;
}

function old({ node, start, end }: TextEdit, texts: ReturnType<typeof textsOf>): string {
  return texts.get(node)?.text.slice(start, end) ?? '';
}

function linked(address: Address, numbering: 'old' | 'new', marks: Landmarks, spoken: Spoken): Html {
  const row = marks.rowAt(address, numbering);
  if (row === null || row.id === null) return html`<span class="unit">${formatAddress(address)}</span>`;
  return html`<a class="unit" href="#${row.id}">${rowName(row, spoken)}</a>`;
}

/** 条 23、项 4: how many labels of each level were counted again. */
function countsByLevel(edits: readonly RelabelEdit[], { map }: Amendment): string {
  const counts = new Map<Level, number>();
  for (const edit of edits) {
    const level = map.byId.get(edit.node)?.from.steps.at(-1)?.level;
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return LEVELS.flatMap((level) => (counts.has(level) ? [`${unitOf(level)} ${counts.get(level)}`] : [])).join('、');
}
