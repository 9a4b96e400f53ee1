import { type Block, isShown } from './blocks.ts';
import { type ItemOf, itemsIn } from './items.ts';
import { type ChangedLine, isChanged } from './lines.ts';
import type { ChangeCause, ChangeSegment } from './types.ts';

/** In so many places the same words must give way to the same others before it is said once for all of them. */
const MANY = 5;

/** Words that give way to the same others in many places. */
export interface Repeat {
  readonly old: string;
  readonly new: string;
  /** How often. */
  readonly times: number;
  /** The articles in which it is, in order of reading, neighbours together. */
  readonly places: readonly (readonly Block[])[];
  /** The items that ordered it. */
  readonly items: readonly ItemOf[];
}

export interface Repeats {
  /** The most frequent first; none where no block changed in them alone. */
  readonly list: readonly Repeat[];
  /** The articles in which nothing changed but what is repeated in many places, and perhaps the number. */
  readonly folded: ReadonlySet<Block>;
}

/** The same replacement in many places (帐 by 账 in thirty articles of 会计法), and the articles in which nothing else changed. */
export function repeatsIn(blocks: readonly Block[]): Repeats {
  const found = new Map<string, Found>();
  for (const block of blocks) {
    for (const line of block.kind === 'article' ? block.lines : []) {
      for (const replacement of replacementsIn(line).list) {
        const key = keyOf(replacement);
        const repeat = found.get(key) ?? { core: replacement, whole: replacement.whole, times: 0, blocks: [], causes: [] };
        found.set(key, repeat);
        repeat.times++;
        if (repeat.whole?.old !== replacement.whole?.old || repeat.whole?.new !== replacement.whole?.new) repeat.whole = null;
        repeat.causes.push(...replacement.causes);
        if (repeat.blocks[repeat.blocks.length - 1] !== block) repeat.blocks.push(block);
      }
    }
  }
  const many = new Map([...found].filter(([, repeat]) => repeat.blocks.length >= MANY));
  const folded = new Set(blocks.filter((block) => many.size > 0 && isOnly(block, many)));
  const list = [...many.values()].filter((repeat) => repeat.blocks.some((block) => folded.has(block))).sort((a, b) => b.times - a.times);
  const place = new Map(blocks.filter(({ kind, lines }) => kind === 'article' && lines[0]?.new !== null).map((block, i) => [block, i]));
  return {
    list: list.map(({ core, whole, times, blocks: own, causes }) => {
      const { old, new: now } = whole ?? core;
      return { old, new: now, times, places: neighboursIn(own, place), items: itemsIn(causes) };
    }),
    folded,
  };
}

function neighboursIn(blocks: readonly Block[], place: ReadonlyMap<Block, number>): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && (place.get(before) as number) + 1 === place.get(block)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function isOnly(block: Block, many: ReadonlyMap<string, unknown>): boolean {
  if (block.kind !== 'article' || !isShown(block) || block.left.length > 0 || block.lines[0]?.moved !== false) return false;
  return block.lines.every((line, i) => {
    if (!isChanged(line)) return i === 0 || !line.renumbered;
    const { list, all } = replacementsIn(line);
    return all && list.every((replacement) => many.has(keyOf(replacement)));
  });
}

interface Words {
  readonly old: string;
  readonly new: string;
}

/** Words that gave way to others; `whole` with what both have at an end. */
interface Replacement extends Words {
  readonly whole: Words | null;
  readonly causes: readonly ChangeCause[];
}

/** What was found of one replacement; `whole` null where the words around it are not always the same. */
interface Found {
  readonly core: Words;
  whole: Words | null;
  times: number;
  readonly blocks: Block[];
  readonly causes: ChangeCause[];
}

function keyOf({ old, new: now }: Words): string {
  return `${old}\n${now}`;
}

/**
 * What gave way to what in a line that stays, without the characters that both have at an end (记帐 → 记账 is 帐 → 账), and apart from what follows
 * the numbering; `all` says whether nothing else came or went.
 */
function replacementsIn(line: ChangedLine): { readonly list: readonly Replacement[]; readonly all: boolean } {
  const { old: before, new: after, from, first, segments: given } = line;
  if (before === null || after === null || line.moved || from.length > 0 || first?.moved === true || first?.old === null || first?.new === null)
    return { list: [], all: false };
  const segments = given.filter(({ kind, by }) => !(kind === 'deleted' && follows(by)));
  const isSame = (segment: ChangeSegment | undefined): boolean => segment === undefined || segment.kind === 'same' || follows(segment.by);
  const found: Replacement[] = [];
  let all = true;
  for (let i = 0; i < segments.length; ) {
    let [old, now] = ['', ''];
    const causes: ChangeCause[] = [];
    for (; i < segments.length && !isSame(segments[i]); i++) {
      const { kind, text, by } = segments[i] as ChangeSegment;
      if (by !== null) causes.push(by);
      if (kind === 'deleted') old += text;
      else now += text;
    }
    if (old !== '' && now !== '') found.push({ ...core(old, now), whole: { old, new: now }, causes });
    else if (old !== now) all = false;
    i++;
  }
  return { list: found, all };
}

function follows(by: ChangeSegment['by']): boolean {
  return by?.cause.type === 'reference' || by?.cause.type === 'numbering';
}

function core(old: string, now: string): Words {
  const shortest = Math.min(old.length, now.length) - 1;
  let head = 0;
  while (head < shortest && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { old: old.slice(head, old.length - tail), new: now.slice(head, now.length - tail) };
}
