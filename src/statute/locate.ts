import { fold } from '../text/fold.ts';
import { type Address, depthOf, LAST, type Step } from './address.ts';
import { formatAddress } from './address-text.ts';
import { isNumbered } from './paragraphs.ts';
import { annexLines, tablesOf } from './tables.ts';
import type { Article, Division, Item, Level, NodeId, Paragraph, Statute, StatuteNode, Subitem } from './types.ts';
import { articlesOf, type Visit, walkStatute } from './walk.ts';

/** Every unit of a statute by its identity, in order of print, and the articles by number. */
export interface StatuteIndex {
  readonly statute: Statute;
  readonly visits: ReadonlyMap<NodeId, Visit>;
  readonly articles: ReadonlyMap<string, readonly Article[]>;
  /** The articles whose number comes last, and how many articles there are. */
  readonly last: readonly Article[];
  readonly count: number;
  /** The divisions of a level with a number (`chapter 3/0`), and those with a heading, folded. */
  readonly divisions: ReadonlyMap<string, readonly Division[]>;
  /** What holds what is no unit itself: the table of a row, the unit or annex of a table, the annex of a line. */
  readonly holders: ReadonlyMap<NodeId, NodeId>;
}

/** Why an address leads nowhere; `have` is what the statute has instead. */
export interface NotLocated {
  readonly found: false;
  readonly reason: 'article' | 'paragraph' | 'item' | 'two-lists' | 'duplicate' | 'division' | 'part' | 'words' | 'lines';
  readonly have: string;
}

export type Located = { readonly found: true; readonly visit: Visit } | NotLocated;

export function indexStatute(statute: Statute): StatuteIndex {
  const visits = new Map<NodeId, Visit>();
  const articles = new Map<string, Article[]>();
  const divisions = new Map<string, Division[]>();
  let last: readonly Article[] = [];
  let count = 0;
  walkStatute(statute, (visit) => {
    const { node } = visit;
    visits.set(node.id, visit);
    if (node.type === 'division') {
      if (node.ordinal !== null) add(divisions, divisionKey(node.level, node.ordinal), node);
      add(divisions, headingKey(node.heading.text), node);
    }
    if (node.type !== 'article') return;
    count++;
    const key = keyOf(node.ordinal);
    const first = !articles.has(key);
    const same = add(articles, key, node);
    if (first) last = same;
  });
  return { statute, visits, articles, last, count, divisions, holders: holdersOf(statute) };
}

/** How the articles of a statute have captions, as the first one shows: apart from the text, in front of it on its line, or not at all. */
export function captionsOf({ articles }: StatuteIndex): 'apart' | 'leading' | null {
  const [[first] = []] = articles.values();
  if (first === undefined) return null;
  if (first.caption !== null) return 'apart';
  return /^[（(【]/.test(first.paragraphs[0]?.text.text ?? '') ? 'leading' : null;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): readonly T[] {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
  return list;
}

function divisionKey(level: Level, ordinal: { readonly number: number; readonly suffix: number }): string {
  return `${level} ${keyOf(ordinal)}`;
}

/** No level holds a mark of a title. */
function headingKey(heading: string): string {
  return `《${fold(heading)}`;
}

function holdersOf(statute: Statute): ReadonlyMap<NodeId, NodeId> {
  const holders = new Map<NodeId, NodeId>();
  for (const { table, holder } of tablesOf(statute)) {
    holders.set(table.id, holder);
    for (const row of table.rows) holders.set(row.id, table.id);
  }
  for (const annex of statute.annexes) for (const { id, table } of annexLines(annex)) if (table === null) holders.set(id, annex.id);
  return holders;
}

/** What a unit, a table, a row or a line stands in; undefined for what stands in nothing that has an identity. */
export function holderOf({ visits, holders }: StatuteIndex, id: NodeId): NodeId | undefined {
  return visits.get(id)?.parent ?? holders.get(id);
}

/**
 * Finds the unit an address names. 款 are counted, 条 项 目 are found by their printed number; 第N项 without a 款 means the N-th
 * item of the article's only list, and is refused where the article has two (semantics: context).
 */
export function locate(index: StatuteIndex, address: Address): Located {
  // What stands in an annex is no unit of the text.
  if (address.annex !== undefined) return { found: false, reason: 'part', have: '' };
  const division = address.steps.filter((step) => depthOf(step.level) < depthOf('article'));
  const provision = address.steps.filter((step) => depthOf(step.level) >= depthOf('article'));
  const first = provision[0];
  if (address.part === 'text' && first?.level === 'article') return locateLine(index, address, provision);
  if (address.part === 'preamble' || address.part === 'text') return locateLoose(index, address);
  if (first === undefined)
    return division.length === 0 && address.division !== undefined ? locateHeading(index, address.division) : locateDivision(index, division, address.words);
  const called = address.division === undefined ? null : locateHeading(index, address.division);
  const within = division.length === 0 ? called : locateDivision(index, division, undefined);
  if (within !== null && !within.found) return within;
  const articles = articlesAt(index, first, within?.visit.node ?? null);
  if (articles.length > 1) return fail('duplicate', String(articles.length));
  const article = articles[0];
  if (article === undefined) return fail('article', String(index.count));
  let node: Article | Paragraph | Item | Subitem = article;
  if (address.words !== undefined) {
    const words = fold(address.words);
    const pointed = article.paragraphs.filter((paragraph) => fold(paragraph.text.text).includes(words));
    const shown = pointed.length === 1 ? null : shownMember(index, address);
    if (shown !== null) return shown;
    if (pointed.length !== 1) return fail('words', String(pointed.length));
    if (provision[1]?.level === 'item') node = pointed[0] as Paragraph;
  }
  for (const step of provision.slice(1)) {
    const next: Paragraph | Item | Subitem | NotLocated = descend(node, step);
    if ('found' in next) return next;
    node = next;
  }
  return { found: true, visit: index.visits.get(node.id) as Visit };
}

/** 第九条“（二）……；”: the member of a list of that number, where the words are all of its own; null where they are not. */
function shownMember(index: StatuteIndex, { words = '', ...address }: Address): Located | null {
  const member = locate(index, address);
  if (!member.found || (member.visit.node.type !== 'item' && member.visit.node.type !== 'subitem')) return null;
  const own = (text: string): string => fold(text).replace(/[；。，]$/, '');
  return own(member.visit.node.text.text) === own(words) ? member : null;
}

/** 第五章第一条: the article of that number, where it stands in that division; 第二章最后一条 is the last one of it. */
function articlesAt(index: StatuteIndex, step: Step, division: StatuteNode | null): readonly Article[] {
  if (division?.type !== 'division') return step.number === LAST ? index.last : (index.articles.get(keyOf(step)) ?? []);
  if (step.number === LAST) return articlesOf({ body: division.children }).slice(-1);
  const own = new Set([division.id]);
  return (index.articles.get(keyOf(step)) ?? []).filter(({ id }) => isInside(index, id, own));
}

function descend(node: Article | Paragraph | Item | Subitem, step: Step): Paragraph | Item | Subitem | NotLocated {
  if (step.level === 'paragraph') {
    if (node.type !== 'article') return fail('paragraph', '0');
    return counted(node.paragraphs, step.number) ?? fail('paragraph', String(node.paragraphs.length));
  }
  if (step.level === 'item') {
    const lists = node.type === 'article' ? listsIn(node.paragraphs) : node.type === 'paragraph' ? [node] : [];
    if (lists.length > 1) return fail('two-lists', String(lists.length));
    const items = lists[0]?.items ?? [];
    return labelled(items, step) ?? fail('item', String(items.length));
  }
  const subitems = node.type === 'item' ? node.subitems : [];
  return labelled(subitems, step) ?? fail('item', String(numberedIn(subitems).units.length));
}

/** The 款 of an article that have 项, found once for an article. */
const knownLists = new WeakMap<readonly Paragraph[], readonly Paragraph[]>();

function listsIn(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lists = knownLists.get(paragraphs) ?? paragraphs.filter((p) => p.items.length > 0);
  knownLists.set(paragraphs, lists);
  return lists;
}

function counted<T>(units: readonly T[], number: number): T | undefined {
  return units.at(number === LAST ? LAST : number - 1);
}

function labelled<T extends Item | Subitem>(units: readonly T[], step: Step): T | undefined {
  const { units: numbered, byNumber } = numberedIn(units);
  return step.number === LAST ? numbered.at(LAST) : byNumber.get(keyOf(step));
}

/** The units of a list that bear numbers, and by number: the first where several bear one. */
interface Numbered<T> {
  readonly units: readonly T[];
  readonly byNumber: ReadonlyMap<string, T>;
}

/** A list does not change once it is built, and is asked for each of its units. */
const numberedLists = new WeakMap<readonly (Item | Subitem)[], Numbered<Item | Subitem>>();

function numberedIn<T extends Item | Subitem>(units: readonly T[]): Numbered<T> {
  const known = numberedLists.get(units) as Numbered<T> | undefined;
  if (known !== undefined) return known;
  const numbered = units.filter((unit) => unit.type === 'item' || isNumbered(unit));
  const byNumber = new Map(numbered.map((unit) => [keyOf(unit.ordinal), unit] as const).reverse());
  const made = { units: numbered, byNumber };
  numberedLists.set(units, made);
  return made;
}

/** 第二条第二自然段: a 款 of the article, where counting its lines and counting its 款 come to the same, which they do not behind a list. */
function locateLine(index: StatuteIndex, { part: _, ...address }: Address, provision: readonly Step[]): Located {
  const found = locate(index, address);
  if (!found.found && found.reason === 'paragraph') {
    const around = locate(index, { steps: address.steps.slice(0, -1) });
    const listed = around.found && around.visit.article?.paragraphs.some(({ items }) => items.length > 0);
    return listed ? fail('lines', '') : found;
  }
  if (!found.found || found.visit.node.type !== 'paragraph') return found;
  const { article, node } = found.visit;
  const paragraphs = article?.paragraphs ?? [];
  const upTo = provision[1]?.number === LAST ? paragraphs.slice(-1) : paragraphs.slice(0, paragraphs.indexOf(node));
  return upTo.some(({ items }) => items.length > 0) ? fail('lines', '') : found;
}

/** 序言第七自然段, 正文第二段: loose paragraphs are counted; of a reply (批复) behind the line that addresses it. */
function locateLoose(index: StatuteIndex, { part, steps }: Address): Located {
  const { paragraphs } = index.statute.preamble;
  const salutation = part === 'text' && /^[^，。]*：$/.test(paragraphs[0]?.text.text ?? '') ? 1 : 0;
  const [first, ...rest] = steps;
  const paragraph = first === undefined ? undefined : counted(paragraphs.slice(salutation), first.number);
  if (paragraph === undefined || rest.length > 0) return fail(first === undefined ? 'part' : 'paragraph', String(paragraphs.length - salutation));
  return { found: true, visit: index.visits.get(paragraph.id) as Visit };
}

/** Whether a unit is one of a set or lies inside one of them. */
export function isInside(index: StatuteIndex, id: NodeId, set: { has(id: NodeId): boolean }): boolean {
  for (let at: NodeId | undefined = id; at !== undefined; at = holderOf(index, at)) if (set.has(at)) return true;
  return false;
}

function locateDivision(index: StatuteIndex, steps: readonly Step[], words: string | undefined): Located {
  const last = steps[steps.length - 1];
  if (last === undefined) return fail('part', '');
  const named = index.divisions.get(divisionKey(last.level, last)) ?? [];
  const under = named.filter((division) => {
    const { steps: path } = (index.visits.get(division.id) as Visit).address;
    return steps.every((step) => path.some((p) => formatAddress({ steps: [p] }) === formatAddress({ steps: [step] })));
  });
  if (under.length > 1) return fail('duplicate', String(under.length));
  const division = under[0];
  if (division !== undefined && words !== undefined && fold(division.heading.text) !== fold(words)) return fail('words', '0');
  return division === undefined ? fail('division', '') : { found: true, visit: index.visits.get(division.id) as Visit };
}

/** 附则, 法律责任: a division called by its heading. */
function locateHeading(index: StatuteIndex, heading: string): Located {
  const named = index.divisions.get(`《${heading}`) ?? [];
  if (named.length > 1) return fail('duplicate', String(named.length));
  const [division] = named;
  return division === undefined ? fail('division', '') : { found: true, visit: index.visits.get(division.id) as Visit };
}

function keyOf({ number, suffix }: { readonly number: number; readonly suffix: number }): string {
  return `${number}/${suffix}`;
}

function fail(reason: NotLocated['reason'], have: string): NotLocated {
  return { found: false, reason, have };
}
