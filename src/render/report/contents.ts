import { textAfter, textBefore } from '../../changes/segments.ts';
import { type Html, html, NOTHING } from './html.ts';
import type { Landmarks, PlacedBlock } from './landmarks.ts';
import type { Spoken } from './spoken.ts';
import { headingDepth } from './text.ts';

/** The headings of the text, each with the number of changed articles under it, and a mark where it changed itself; empty if there are none. */
export function contentsPanel({ blocks }: Landmarks, spoken: Spoken): Html {
  const headings = blocks.filter((block) => block.kind === 'division');
  if (headings.length === 0) return NOTHING;
  const counts = changesUnder(blocks);
  const lines = headings.map((block) => {
    const { row, id } = block.rows[0] as (typeof block.rows)[number];
    const gone = row.new === null;
    const [oldLabel, newLabel] = [row.old?.label ?? null, row.new?.label ?? null];
    const words = (gone ? textBefore(row.segments) : textAfter(row.segments)).trim();
    const label = newLabel ?? oldLabel ?? '';
    const count = counts.get(block) ?? 0;
    const counted = count === 0 ? NOTHING : html` <span class="count" title="${spoken.words.changesUnder(count)}">${count}</span>`;
    const name = html`${label}${label === '' ? '' : '　'}${words}`;
    const old = !gone && oldLabel !== null && oldLabel !== newLabel ? html` <small>${spoken.words.from}${oldLabel}</small>` : NOTHING;
    return html`<li class="d${headingDepth(block)}"><a href="#${id}">${gone ? html`<del>${name}</del>` : row.old === null ? html`<ins>${name}</ins>` : name}</a>${old}${counted}</li>
`;
  });
  return html`<ul class="contents" lang="zh-CN">${lines}</ul>`;
}

function changesUnder(blocks: readonly PlacedBlock[]): ReadonlyMap<PlacedBlock, number> {
  const counts = new Map<PlacedBlock, number>();
  let path: PlacedBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'division') path = [...path.filter((b) => headingDepth(b) < headingDepth(block)), block];
    else if (block.kind === 'article' && block.shown) for (const b of path) counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  return counts;
}
