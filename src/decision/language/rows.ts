import type { Deed } from './deed.ts';
import { divide, insert, insertDivision, insertHeading, insertRows, openInsert } from './row-insertions.ts';
import {
  announce,
  content,
  deleteHeadings,
  deleteUnits,
  include,
  joinAs,
  joinInto,
  merge,
  move,
  order,
  recount,
  recountByNumbers,
  rename,
  renumber,
  replaceUnits,
  single,
  standsInOwn,
  swap,
} from './row-units.ts';
import { addWithin, changeWithin, deleteWithin } from './row-within.ts';
import { addWords, deleteEverywhere, deleteMark, deleteWords, insertText, replaceEverywhere, replaceMark, replaceWords } from './row-words.ts';
import type { ParsedClause } from './written.ts';

/** What a clause may say beside its verb. */
export type Role =
  | 'units'
  | 'scope'
  | 'words'
  | 'around'
  | 'side'
  | 'mark'
  | 'count'
  | 'as'
  | 'to'
  | 'text'
  | 'name'
  | 'includes'
  | 'headings'
  | 'title'
  | 'from'
  | 'its'
  | 'onward';

/**
 * One row of the table that a drafter reads (docs/language.md): a class of verbs, the roles it needs and may have, and the operation they make.
 * `build` may still decline, where the roles do not fit each other (a list of old words and another number of new ones).
 */
export interface Row {
  readonly verb: Deed['verb'];
  readonly needs: readonly Role[];
  readonly may: readonly Role[];
  readonly makes: string;
  readonly build: (deed: Deed) => readonly ParsedClause[] | null;
}

export const ROWS: readonly Row[] = [
  { verb: 'change', needs: ['units', 'text'], may: ['as', 'includes'], makes: 'replace', build: replaceUnits },
  { verb: 'change', needs: ['words', 'text'], may: ['units', 'its'], makes: 'replace-text', build: replaceWords },
  { verb: 'change', needs: ['around', 'words', 'text'], may: ['units'], makes: 'replace-text (in the quotation around)', build: changeWithin },
  { verb: 'change', needs: ['scope', 'words', 'text'], may: [], makes: 'replace-everywhere', build: replaceEverywhere },
  { verb: 'change', needs: ['units', 'to'], may: ['text', 'name', 'includes'], makes: 'renumber · move', build: renumber },
  { verb: 'change', needs: ['units', 'headings'], may: ['count'], makes: 'split (a division)', build: divide },
  { verb: 'change', needs: ['units', 'count'], may: ['as', 'text'], makes: 'split · merge', build: recount },
  { verb: 'change', needs: ['count', 'text'], may: ['as'], makes: 'split (the unit last named)', build: recount },
  { verb: 'change', needs: ['units', 'title'], may: [], makes: 'replace (the name)', build: rename },
  { verb: 'change', needs: ['mark'], may: ['units', 'words', 'side'], makes: 'replace-text (a mark)', build: replaceMark },
  { verb: 'change', needs: ['text'], may: ['as', 'includes'], makes: 'replace (the unit last named)', build: replaceUnits },
  { verb: 'change', needs: ['to'], may: ['text', 'name', 'includes'], makes: 'renumber (the unit last named)', build: renumber },
  { verb: 'number', needs: ['units', 'to'], may: ['text', 'name', 'includes'], makes: 'renumber · move', build: renumber },
  { verb: 'number', needs: ['to'], may: ['text', 'name', 'includes'], makes: 'renumber (the unit last named)', build: renumber },
  { verb: 'add', needs: ['count', 'text'], may: ['units', 'side', 'as', 'words'], makes: 'insert', build: insert },
  { verb: 'add', needs: ['count', 'text'], may: ['units', 'side', 'as'], makes: 'insert (rows of a table)', build: insertRows },
  { verb: 'add', needs: ['as', 'text'], may: ['units', 'side'], makes: 'insert', build: insert },
  { verb: 'add', needs: ['words', 'side', 'text'], may: ['units', 'count', 'mark'], makes: 'insert-text', build: insertText },
  { verb: 'add', needs: ['around', 'words', 'side', 'text'], may: ['units'], makes: 'insert-text (in the quotation around)', build: addWithin },
  { verb: 'add', needs: ['units', 'text'], may: ['side', 'count'], makes: 'insert-text · insert', build: addWords },
  { verb: 'add', needs: ['text'], may: ['count'], makes: 'insert (in the unit last named)', build: addWords },
  { verb: 'add', needs: ['count'], may: ['units', 'side', 'as', 'name', 'includes', 'text', 'words'], makes: 'insert (a division)', build: insertDivision },
  { verb: 'add', needs: ['count'], may: ['units', 'side', 'as'], makes: 'insert (its text comes with the next clause)', build: openInsert },
  { verb: 'add', needs: ['name'], may: ['units', 'side', 'includes'], makes: 'insert (a heading)', build: insertHeading },
  { verb: 'delete', needs: ['units'], may: [], makes: 'delete', build: deleteUnits },
  { verb: 'delete', needs: ['words'], may: ['units', 'its'], makes: 'delete-text', build: deleteWords },
  { verb: 'delete', needs: ['around', 'words'], may: ['units'], makes: 'delete-text (in the quotation around)', build: deleteWithin },
  { verb: 'delete', needs: ['words', 'side', 'mark'], may: ['units'], makes: 'delete-text (a mark)', build: deleteMark },
  { verb: 'delete', needs: ['scope', 'words'], may: [], makes: 'replace-everywhere (by nothing)', build: deleteEverywhere },
  { verb: 'stand-in', needs: ['words', 'text'], may: ['units'], makes: 'replace-text', build: replaceWords },
  { verb: 'stand-in', needs: ['scope', 'words', 'text'], may: [], makes: 'replace-everywhere', build: replaceEverywhere },
  { verb: 'merge', needs: ['units'], may: ['count', 'as', 'text', 'name', 'includes'], makes: 'merge', build: merge },
  { verb: 'join', needs: ['to'], may: [], makes: 'non-textual (where a unit stands)', build: standsInOwn },
  { verb: 'join', needs: ['units', 'to', 'as'], may: ['text'], makes: 'move', build: joinAs },
  { verb: 'join', needs: ['units', 'to', 'text'], may: [], makes: 'insert (what comes from elsewhere)', build: renumber },
  { verb: 'join', needs: ['units', 'to'], may: ['side'], makes: 'merge (into a division)', build: joinInto },
  { verb: 'split', needs: ['units'], may: ['count', 'as', 'text'], makes: 'split', build: recount },
  { verb: 'split', needs: ['count', 'text'], may: ['as'], makes: 'split (the unit last named)', build: recount },
  { verb: 'split', needs: ['as', 'text'], may: [], makes: 'split (the unit last named)', build: recount },
  { verb: 'split', needs: ['units', 'headings'], may: ['count'], makes: 'split (a division) · insert (headings over what is there)', build: divide },
  { verb: 'split', needs: ['units', 'count', 'as', 'text'], may: [], makes: 'split (into what its numbers say)', build: recountByNumbers },
  { verb: 'single', needs: ['units'], may: ['count', 'as', 'text'], makes: 'move (款 → 条)', build: single },
  { verb: 'move', needs: ['units', 'to'], may: ['as', 'count', 'text', 'side'], makes: 'move', build: move },
  { verb: 'swap', needs: ['units'], may: ['as'], makes: 'swap', build: swap },
  { verb: 'include', needs: ['units', 'includes'], may: [], makes: 'include', build: include },
  { verb: 'announce', needs: [], may: ['units', 'scope'], makes: 'non-textual (introduction)', build: announce },
  { verb: 'divide-no-more', needs: ['count'], may: ['units', 'scope'], makes: 'delete (the headings of divisions)', build: deleteHeadings },
  { verb: 'order', needs: [], may: [], makes: 'non-textual (renumbering, commencement, left to the editor)', build: order },
  { verb: 'content', needs: ['text'], may: [], makes: 'text of the insertion before', build: content },
];

/** The roles that a deed has. */
export function rolesOf(deed: Deed): ReadonlySet<Role> {
  const roles = new Set<Role>();
  for (const group of deed.groups) {
    if (group.scope) roles.add('scope');
    else if (group.units.length > 0) roles.add('units');
    if (group.words !== null) roles.add('words');
    if (group.around !== null) roles.add('around');
    if (group.its !== null) roles.add('its');
    if (group.side !== null) roles.add('side');
    if (group.mark !== null) roles.add('mark');
    if (group.onward !== null) roles.add('onward');
  }
  for (const [role, present] of [
    ['count', deed.count !== null],
    ['as', deed.as.length > 0],
    ['to', deed.to.length > 0],
    ['text', deed.text !== null],
    ['name', deed.name !== null],
    ['includes', deed.includes.length > 0],
    ['headings', deed.headings.length > 0],
    ['title', deed.title !== null],
    ['mark', deed.mark !== null],
    ['from', deed.from !== null],
  ] as const) {
    if (present) roles.add(role);
  }
  return roles;
}

/** Every reading that the table gives a deed: none, one, or several that differ. */
export function readingsOf(deed: Deed): readonly (readonly ParsedClause[])[] {
  const roles = rolesOf(deed);
  const readings: (readonly ParsedClause[])[] = [];
  for (const row of ROWS) {
    if (row.verb !== deed.verb || !fits(row, roles)) continue;
    const made = row.build(deed);
    if (made !== null) readings.push(made);
  }
  return readings.length < 2 ? readings : [...new Map(readings.map((made) => [JSON.stringify(made), made])).values()];
}

function fits({ needs, may }: Row, roles: ReadonlySet<Role>): boolean {
  return needs.every((role) => roles.has(role)) && [...roles].every((role) => needs.includes(role) || may.includes(role));
}
