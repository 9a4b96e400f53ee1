import { unaccounted } from '../../amend/conserve.ts';
import type { Edits } from '../../amend/edits.ts';
import type { Amendment } from '../../amend/types.ts';
import { textAfter, textBefore } from '../../changes/segments.ts';
import type { Changes } from '../../changes/types.ts';
import { indexStatute, isInside, type StatuteIndex } from '../../statute/locate.ts';
import { printParagraph } from '../../statute/print.ts';
import { textsOf } from '../../statute/texts.ts';
import type { NodeId, Statute, StatuteNode } from '../../statute/types.ts';
import { unitsOf } from '../../statute/units.ts';

/** One level of the account: before = same + text + number + gone + rewritten, after = same + text + number + added. */
export interface Account {
  readonly before: number;
  readonly same: number;
  readonly text: number;
  readonly number: number;
  readonly gone: number;
  readonly rewritten: number;
  readonly added: number;
  readonly after: number;
}

export type AccountLevel = StatuteNode['type'];

/** The account of one amendment, made from its two texts and its edits alone. */
export interface Proof {
  readonly levels: readonly (readonly [AccountLevel, Account])[];
  /** How many units were looked at: divisions, provisions, the title, lines of annexes. */
  readonly units: number;
  /** How many of them nothing accounts for: any at all is a fault of the program. */
  readonly unaccounted: number;
  /** Characters of labels and texts; `agrees` says whether the changes hold both texts to the letter. */
  readonly characters: { readonly before: number; readonly kept: number; readonly deleted: number; readonly inserted: number; readonly after: number };
  readonly agrees: boolean;
}

const LEVELS: readonly AccountLevel[] = ['division', 'article', 'paragraph', 'item', 'subitem'];

/** Runs the conservation check once more on what is shown, and counts. */
export function proofOf({ base, after, edits, map }: Amendment, changes: Changes): Proof {
  const [old, now] = [indexStatute(base), indexStatute(after)];
  const levels = LEVELS.map((level) => [level, accountOf(level, old, now, edits.rewritten, (id) => map.byId.get(id)?.into != null)] as const);
  const lines = [...textsOf(base).keys()].filter((id) => !old.visits.has(id)).length;
  return {
    levels: levels.filter(([, account]) => account.before + account.after > 0),
    units: old.visits.size + lines,
    unaccounted: new Set(unaccounted(old, now, edits)).size,
    ...lettersOf(base, after, changes),
  };
}

function accountOf(level: AccountLevel, old: StatuteIndex, now: StatuteIndex, rewritten: Edits['rewritten'], merged: (id: NodeId) => boolean): Account {
  const account = { before: 0, same: 0, text: 0, number: 0, gone: 0, rewritten: 0, added: 0, after: 0 };
  for (const [id, { node }] of old.visits) {
    if (node.type !== level) continue;
    account.before++;
    const kept = now.visits.get(id)?.node;
    if (kept === undefined) account[!merged(id) && isInside(old, id, rewritten) ? 'rewritten' : 'gone']++;
    else if (wordsOf(node) !== wordsOf(kept)) account.text++;
    else if ('label' in node && 'label' in kept && node.label.text !== kept.label.text) account.number++;
    else account.same++;
  }
  for (const [id, { node }] of now.visits) {
    if (node.type !== level) continue;
    account.after++;
    if (!old.visits.has(id)) account.added++;
  }
  return account;
}

/** What a unit says itself: of an article all its 款, of a 款, 项 or 目 its own words, of a division its heading. */
function wordsOf(node: StatuteNode): string {
  if (node.type === 'article') return node.paragraphs.flatMap(printParagraph).join('\n');
  return node.type === 'division' ? node.heading.text : node.text.text;
}

/** Compares the labels and texts that the changes spell with those of the two statutes. */
function lettersOf(base: Statute, after: Statute, { units }: Changes): Pick<Proof, 'characters' | 'agrees'> {
  const characters = { before: 0, kept: 0, deleted: 0, inserted: 0, after: 0 };
  const spelt = { old: [] as string[], new: [] as string[] };
  for (const { old, new: now, segments } of units) {
    const [from, to] = [old?.label ?? '', now?.label ?? ''];
    if (from === to) characters.kept += from.length;
    else {
      characters.deleted += from.length;
      characters.inserted += to.length;
    }
    for (const { kind, text } of segments) characters[kind === 'same' ? 'kept' : kind] += text.length;
    spelt.old.push(from, textBefore(segments));
    spelt.new.push(to, textAfter(segments));
  }
  const printed = (statute: Statute): string[] => unitsOf(statute).flatMap(({ label, text }) => [label ?? '', text]);
  const [before, now] = [printed(base), printed(after)];
  characters.before = before.join('').length;
  characters.after = now.join('').length;
  return { characters, agrees: alike(before, spelt.old) && alike(now, spelt.new) };
}

/** Whether two lists hold the same texts; the changes follow the order of the new text. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (list: readonly string[]): string =>
    list
      .filter((text) => text !== '')
      .sort()
      .join('\n');
  return sorted(a) === sorted(b);
}
