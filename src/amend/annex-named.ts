import type { Address } from '../statute/address.ts';
import { annexHeading, annexParagraph, isRow, isTable } from '../statute/tables.ts';
import type { Annex, NodeId, Statute } from '../statute/types.ts';
import { fold } from '../text/fold.ts';
import { NUMERAL_CHARACTERS } from '../text/numeral.ts';
import { rowNumber } from './row-number.ts';

/**
 * The annex that a decision means: its first line begins with the name, or is it but for its brackets (税率表一（……适用）); words that point at it (附表一“收费标准”)
 * must be of its title.
 */
export function annexNamed(statute: Statute, { annex: name = '', words }: Pick<Address, 'annex' | 'words'>): Annex | null {
  const key = annexKey(name);
  const named = statute.annexes.filter((annex) => {
    const heading = annexKey(annexHeading(annex));
    return heading.startsWith(key) && !/^[0-9一二三四五六七八九十]/.test(heading.slice(key.length));
  });
  const [annex, ...more] = named;
  if (annex === undefined || more.length > 0) return null;
  return words === undefined || isTitle(annex, words) ? annex : null;
}

/** The title of an annex and where it stands: behind the name (附表一　收费标准), else on the line below. */
export interface AnnexTitle {
  readonly node: NodeId;
  readonly start: number;
  readonly text: string;
}

export function annexTitle(annex: Annex): AnnexTitle | null {
  const heading = annexHeading(annex);
  const name = annexNameOf(heading) ?? '';
  const gap = /^[\s\u3000：:]*/.exec(heading.slice(name.length))?.[0].length ?? 0;
  const behind = heading.slice(name.length + gap);
  if (behind !== '') return { node: annexParagraph(annex.id, 0), start: name.length + gap, text: behind };
  const second = annex.blocks[1];
  if (second === undefined || isTable(second) || isRow(second) || /[。；：]$/.test(second.text) || rowNumber(second.text) !== null) return null;
  return { node: annexParagraph(annex.id, 1), start: 0, text: second.text };
}

/** Whether words are the title of an annex, all of it or with its name. */
export function isTitle(annex: Annex, words: string): boolean {
  const title = annexTitle(annex);
  const said = annexKey(words);
  return title !== null && (said === annexKey(title.text) || said === annexKey(annexHeading(annex)));
}

/** 附件1, 附表一: the name with which a heading begins; null where it is another one (税率表一). */
export function annexNameOf(heading: string): string | null {
  return ANNEX_NAME.exec(heading)?.[0] ?? null;
}

const ANNEX_NAME = new RegExp(`^附[件表录图][0-9${NUMERAL_CHARACTERS}]*`);

function annexKey(text: string): string {
  return fold(text).replace(/[ \u3000]/g, '');
}
