import type { Operation } from '../decision/operation.ts';
import { ordered, quotable, words } from '../draft/wording.ts';
import { type Address, stepAt } from '../statute/address.ts';
import type { StatuteIndex } from '../statute/locate.ts';
import { textIdsIn, textsOf } from '../statute/texts.ts';
import type { NodeId } from '../statute/types.ts';
import type { Visit } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import type { RippleEntry } from './types.ts';

/** A reference to be written anew, and the unit in whose text it stands. */
export interface Site {
  readonly entry: RippleEntry;
  readonly id: NodeId;
}

/** Words of a text and what is to stand in their place. */
interface Pair {
  readonly old: string;
  readonly now: string;
}

/**
 * Words the change of references as drafters do (将第三条中的“甲法第四条、第五条”修改为“甲法第五条、第六条”): the references of a list together, with the name of the
 * instrument before them; an item an article. Null where words quoted so would not be clear.
 */
export function itemsFor(index: StatuteIndex, sites: readonly Site[]): readonly (readonly Operation[])[] | null {
  const byArticle = groupBy(sites, ({ id }) => index.visits.get(id)?.article?.id ?? '');
  if (byArticle.has('')) return null;
  const texts = textsOf(index.statute);
  const items: (readonly Operation[])[] = [];
  for (const own of byArticle.values()) {
    const operations: Operation[] = [];
    for (const [id, here] of groupBy(own, (site) => site.id)) {
      const visit = index.visits.get(id) as Visit;
      const text = texts.get(id)?.text ?? '';
      const pairs = pairsIn(text, here);
      const within = textIdsIn(visit.node).map((each) => texts.get(each)?.text ?? '');
      if (pairs === null || !pairs.every(({ old }) => occurrences(within, old) === occurrences([text], old))) return null;
      const quoted = pairs.map(({ old, now }) => ({ old: words(old), new: words(now) }));
      operations.push(ordered({ kind: 'replace-text', targets: [placeOf(visit)], pairs: quoted }, ''));
    }
    items.push(operations);
  }
  return items;
}

/** 第三条 where it has one 款 only. */
function placeOf({ address, article }: Visit): Address {
  const sole = article?.paragraphs.length === 1 && stepAt(address, 'paragraph') !== undefined;
  return sole ? { steps: address.steps.filter(({ level }) => level !== 'paragraph') } : address;
}

/** What changes in a text, a list of references at a time; words that stand more than once must all become the same. */
function pairsIn(text: string, sites: readonly Site[]): readonly Pair[] | null {
  const lists = [...groupBy(sites, ({ entry }) => entry.citation.reference.chain).values()].map((list) => list.map(({ entry }) => entry));
  const pairs = new Map<string, { now: string; times: number }>();
  for (const list of lists) {
    const { old, now } = pairOf(text, list);
    const known = pairs.get(old);
    if (!quotable(old) || !quotable(now) || (known !== undefined && known.now !== now)) return null;
    pairs.set(old, { now, times: (known?.times ?? 0) + 1 });
  }
  if ([...pairs].some(([old, { times }]) => occurrences([text], old) !== times)) return null;
  return [...pairs].map(([old, { now }]) => ({ old, now }));
}

/** From the name of the instrument, where it stands right before, to the last reference of the list that changes. */
function pairOf(text: string, list: readonly RippleEntry[]): Pair {
  const references = list.map(({ citation }) => citation.reference);
  const start = Math.min(...references.map((reference) => reference.start));
  const last = references.reduce((a, b) => (b.end > a.end ? b : a));
  // 第四、六项: the unit of the first stands behind the last.
  const open = last.spelling.at(-1)?.unit === '';
  const listed = list[0]?.citing.citations.map(({ reference }) => reference).filter(({ chain }) => chain === last.chain) ?? [];
  const end = open ? Math.max(...listed.map((reference) => reference.end)) : last.end;
  const name = NAMED.exec(text.slice(0, start))?.[0] ?? '';
  const law = references[0]?.law ?? '';
  const from = start - (name.includes('》') ? name.length : law !== '' && text.slice(0, start).endsWith(law) ? law.length : 0);
  let now = '';
  let at = from;
  for (const { citation, becomes } of [...list].sort((a, b) => a.citation.reference.start - b.citation.reference.start)) {
    now += text.slice(at, citation.reference.start) + (becomes ?? '');
    at = citation.reference.end;
  }
  return { old: text.slice(from, end), now: now + text.slice(at, end) };
}

const NAMED = /《(?:[^《》]|《[^《》]*》)*》$/;

function occurrences(texts: readonly string[], words: string): number {
  let count = 0;
  for (const text of texts) for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}
