import { fold } from '../text/fold.ts';
import { type Address, depthOf, LAST, type Step } from './address.ts';
import { formatAddress } from './address-text.ts';
import { annexLines, tablesOf } from './tables.ts';
import type { Article, Division, Item, NodeId, Paragraph, Statute, Subitem } from './types.ts';
import { divisionsOf, type Visit, walkStatute } from './walk.ts';

/** Every unit of a statute by its identity, in order of print, and the articles by number. */
export interface StatuteIndex {
  readonly statute: Statute;
  readonly visits: ReadonlyMap<NodeId, Visit>;
  readonly articles: ReadonlyMap<string, readonly Article[]>;
  /** What holds what is no unit itself: the table of a row, the unit or annex of a table, the annex of a line. */
  readonly holders: ReadonlyMap<NodeId, NodeId>;
}

/** Why an address leads nowhere; `have` is what the statute has instead. */
export interface NotLocated {
  readonly found: false;
  readonly reason: 'article' | 'paragraph' | 'item' | 'two-lists' | 'duplicate' | 'division' | 'part' | 'words';
  readonly have: string;
}

export type Located = { readonly found: true; readonly visit: Visit } | NotLocated;

export function indexStatute(statute: Statute): StatuteIndex {
  const visits = new Map<NodeId, Visit>();
  const articles = new Map<string, Article[]>();
  walkStatute(statute, (visit) => {
    visits.set(visit.node.id, visit);
    if (visit.node.type !== 'article') return;
    const key = keyOf(visit.node.ordinal);
    const same = articles.get(key);
    if (same === undefined) articles.set(key, [visit.node]);
    else same.push(visit.node);
  });
  return { statute, visits, articles, holders: holdersOf(statute) };
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
  const division = address.steps.filter((step) => depthOf(step.level) < depthOf('article'));
  const provision = address.steps.filter((step) => depthOf(step.level) >= depthOf('article'));
  const first = provision[0];
  if (address.part === 'preamble' || address.part === 'text') return locateLoose(index, address);
  if (first === undefined)
    return division.length === 0 && address.division !== undefined ? locateHeading(index, address.division) : locateDivision(index, division, address.words);
  const articles = first.number === LAST ? [...index.articles.values()].slice(-1).flat() : (index.articles.get(keyOf(first)) ?? []);
  if (articles.length > 1) return fail('duplicate', String(articles.length));
  const article = articles[0];
  if (article === undefined) return fail('article', String([...index.articles.values()].reduce((sum, list) => sum + list.length, 0)));
  let node: Article | Paragraph | Item | Subitem = article;
  if (address.words !== undefined) {
    const words = fold(address.words);
    const pointed = article.paragraphs.filter((paragraph) => fold(paragraph.text.text).includes(words));
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

function descend(node: Article | Paragraph | Item | Subitem, step: Step): Paragraph | Item | Subitem | NotLocated {
  if (step.level === 'paragraph') {
    if (node.type !== 'article') return fail('paragraph', '0');
    return counted(node.paragraphs, step.number) ?? fail('paragraph', String(node.paragraphs.length));
  }
  if (step.level === 'item') {
    const lists = node.type === 'article' ? node.paragraphs.filter((p) => p.items.length > 0) : node.type === 'paragraph' ? [node] : [];
    if (lists.length > 1) return fail('two-lists', String(lists.length));
    const items = lists[0]?.items ?? [];
    return labelled(items, step) ?? fail('item', String(items.length));
  }
  const subitems = node.type === 'item' ? node.subitems : [];
  return labelled(subitems, step) ?? fail('item', String(subitems.length));
}

function counted<T>(units: readonly T[], number: number): T | undefined {
  return units.at(number === LAST ? LAST : number - 1);
}

function labelled<T extends Item | Subitem>(units: readonly T[], step: Step): T | undefined {
  return step.number === LAST ? units.at(LAST) : units.find((unit) => keyOf(unit.ordinal) === keyOf(step));
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
  const named = divisionsOf(index.statute).filter((d: Division) => d.level === last.level && d.ordinal !== null && keyOf(d.ordinal) === keyOf(last));
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
  const named = divisionsOf(index.statute).filter((division) => fold(division.heading.text) === heading);
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
