import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, corpusCases } from '../fidelity/corpus.ts';
import { spell } from './numerals.ts';
import { readOrder } from './orders.ts';
import { type PlainStatute, plainStatute } from './plain.ts';
import { type Item, readWording, type Wording } from './wording.ts';

/** A real decision that mutations are made from, with its statute (null: read it only). */
export interface Subject {
  readonly name: string;
  readonly base: { readonly text: string; readonly plain: PlainStatute } | null;
  readonly wording: Wording;
  /** The items that amend this statute: in a decision on several, those of its part. */
  readonly items: readonly Item[];
  /** Whether every item is one of the simple forms, so that the reference implementation can carry the decision out. */
  readonly simple: boolean;
}

/** The cases of the corpus and its single decisions; those whose wording is not regular enough are left out. */
export function corpusSubjects(): readonly Subject[] {
  const cases = corpusCases()
    .filter((c) => !c.name.endsWith('(print)') && c.decisions.length === 1)
    .flatMap((c) => subjects(c.name, readFileSync(c.base, 'utf8'), readFileSync(c.decisions[0] as string, 'utf8')));
  const folder = join(CORPUS, 'decisions');
  const alone = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.txt') && !name.startsWith('not-'))
    .sort()
    .flatMap((name) => subjects(`decisions/${name.replace(/\.txt$/, '')}`, null, readFileSync(join(folder, name), 'utf8')));
  return [...cases, ...alone];
}

/** A decision as it is and, as a second subject, its simple items alone in a plain frame. */
export function subjects(name: string, base: string | null, decision: string): readonly Subject[] {
  const text = decision.replace(/\r/g, '').replace(/\u200b|\ufeff/g, '');
  const wording = readWording(text);
  if (wording === null || wording.items.length === 0) return [];
  const statute = base === null ? null : { text: base, plain: plainStatute(base.replace(/\u200b|\ufeff/g, '').split('\n')) };
  const items = statute === null ? wording.items : wording.items.filter((item) => item.part === '' || isAbout(item.part, statute.plain.title));
  const whole: Subject = { name, base: statute, wording, items, simple: false };
  if (statute === null || statute.plain.articles.length === 0) return [whole];
  const reduced = simpleOnly(name, statute, wording, items);
  return reduced === null ? [whole] : [whole, reduced];
}

/** The simple items of a decision, numbered anew, under a heading and above a closing clause of the usual words. */
function simpleOnly(name: string, base: NonNullable<Subject['base']>, wording: Wording, items: readonly Item[]): Subject | null {
  const bodies = items.filter((item) => readOrder(wording, item) !== null).map((item) => wording.text.slice(item.body, item.end));
  if (bodies.length === 0) return null;
  const title = base.plain.title.replace(/《/g, '〈').replace(/》/g, '〉');
  const lines = [
    `关于修改《${title}》的决定`,
    '（2020年1月1日某机关第二次会议通过）',
    `某机关第二次会议决定对《${title}》作如下修改：`,
    ...bodies.map((body, i) => `${spell(i + 1)}、${body}`),
    '本决定自公布之日起施行。',
    `《${title}》根据本决定作相应修改并对章条款顺序作相应调整，重新公布。`,
  ];
  const made = readWording(lines.join('\n'));
  return made === null ? null : { name: `${name} (simple items)`, base, wording: made, items: made.items, simple: true };
}

function isAbout(header: string, title: string): boolean {
  const bare = (text: string): string => text.replace(/[《》〈〉\s\u3000]/g, '').replace(/（[0-9]{4}年?）$/, '');
  const named = bare(/《.+》/.exec(header)?.[0] ?? '');
  return named === bare(title) || named === bare(title).replace(/^中华人民共和国/, '');
}
