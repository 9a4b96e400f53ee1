import type { Step } from '../../statute/address.ts';
import type { Level, NodeId, Statute } from '../../statute/types.ts';
import { walkStatute } from '../../statute/walk.ts';

/** The names by which a document links to units of a statute. */
export type Anchors = ReadonlyMap<NodeId, string>;

const NAMES: Readonly<Record<Level, string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chp',
  section: 'sec',
  portion: 'portion',
  article: 'art',
  paragraph: 'para',
  item: 'item',
  subitem: 'sub',
};

/**
 * A name for every unit: chp_2__sec_1, art_42__para_2__item_1; 第十条之一 is art_10z1. Letters, digits and underscores only, so that an
 * address of the web and a bookmark of a word processor can be made of it; a place named before has _2 behind it.
 */
export function anchorsOf(statute: Statute): Anchors {
  const anchors = new Map<NodeId, string>();
  const used = new Map<string, number>();
  walkStatute(statute, ({ node, address }) => {
    const name = [...(address.part === undefined ? [] : [address.part]), ...address.steps.map(nameOf)].join('__') || 'division';
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    anchors.set(node.id, times === 1 ? name : `${name}_${times}`);
  });
  return anchors;
}

function nameOf({ level, number, suffix }: Step): string {
  return `${NAMES[level]}_${number}${suffix === 0 ? '' : `z${suffix}`}`;
}
