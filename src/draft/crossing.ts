import type { Address } from '../statute/address.ts';
import type { Article, NodeId, Paragraph } from '../statute/types.ts';
import { linesOf } from './lines.ts';
import { numberOf, type Versions } from './versions.ts';
import { type Drafted, restates } from './wording.ts';

/** 款 of one article that are 款 of another one now, or an article of their own. */
export interface Arrival {
  /** 第六条 where all of it goes, else the 款 themselves. */
  readonly targets: readonly Address[];
  readonly olds: readonly Paragraph[];
  readonly news: readonly Paragraph[];
  /** How the words of each are addressed. */
  readonly addressOf: (i: number) => Address;
}

/** All that crosses the border of an article. */
export interface Crossing {
  /** 款 that come into an article that was there, by the first of them. */
  readonly arrivals: ReadonlyMap<NodeId, Arrival>;
  /** New articles made of 款: 将第八条第三款单列一条，作为第四十九条. */
  readonly promoted: ReadonlyMap<NodeId, Arrival>;
  /** 款 of the base that leave. */
  readonly leaving: ReadonlySet<NodeId>;
  /** Articles of the base of which nothing is left. */
  readonly covered: ReadonlySet<NodeId>;
}

/** How the text of an article is drafted, with what crosses its border. */
export type ContentOf = (old: Article, now: Article, crossing: Crossing) => readonly Drafted[];

/**
 * What crosses from one article into another. Where the article that takes, or one that gives some of its 款 away, would be restated all the
 * same, nothing is said to cross. Of an article that is gone all 款 must go somewhere.
 */
export function crossings(versions: Versions, contentOf: ContentOf, may: (article: Article) => boolean): Crossing {
  let found = versions.news.flatMap((article): Taking[] => {
    const runs = may(article) && article.ordinal.suffix === 0 ? runsInto(versions, article) : [];
    return runs.length === 0 ? [] : [{ article, runs }];
  });
  for (;;) {
    const crossing = together(versions, found);
    const sound = found.filter((taking) => isSound(versions, crossing, taking, contentOf, may));
    if (sound.length === found.length) return crossing;
    found = sound;
  }
}

/** A new article and the 款 that it takes from others. */
interface Taking {
  readonly article: Article;
  readonly runs: readonly Run[];
}

interface Run {
  readonly donor: Article;
  readonly olds: readonly Paragraph[];
  readonly news: readonly Paragraph[];
}

/**
 * Neighbouring 款 of a new article that were neighbours in one article that it is not. An article of its own is made of one such run, which is
 * most of it.
 */
function runsInto(versions: Versions, article: Article): readonly Run[] {
  const runs = neighbours(versions, article);
  if (versions.oldArticle(article.id) !== null) return runs;
  const [run, ...others] = runs.length > 0 ? runs : rewritten(versions, article);
  const length = (paragraphs: readonly Paragraph[]): number => paragraphs.flatMap(linesOf).join('').length;
  if (run === undefined || others.length > 0 || length(run.news) < length(article.paragraphs) / 2) return [];
  return [{ ...run, news: article.paragraphs }];
}

/** The 款 of one article, gone as such, that a new article is made of. */
function rewritten(versions: Versions, article: Article): readonly Run[] {
  const sources = (versions.pairing.from.get(article.id) ?? []).map((id) => versions.old.visits.get(id));
  const donor = sources[0]?.article;
  if (donor === undefined || donor === null) return [];
  const olds = sources.flatMap((visit) => (visit?.node.type === 'paragraph' && visit.article === donor && versions.isGone(visit.node.id) ? [visit.node] : []));
  return olds.length < sources.length ? [] : [{ donor, olds, news: article.paragraphs }];
}

function neighbours(versions: Versions, article: Article): readonly Run[] {
  const own = versions.pairing.toOld.get(article.id);
  const runs: { donor: Article; olds: Paragraph[]; news: Paragraph[] }[] = [];
  let last: (typeof runs)[number] | null = null;
  for (const now of article.paragraphs) {
    const visit = versions.old.visits.get(versions.pairing.toOld.get(now.id) ?? '');
    const [old, donor] = [visit?.node, visit?.article];
    if (old?.type !== 'paragraph' || donor === undefined || donor === null || donor.id === own) {
      last = null;
      continue;
    }
    const at = donor.paragraphs.findIndex(({ id }) => id === old.id);
    if (last !== null && last.donor === donor && donor.paragraphs[at - 1] === last.olds.at(-1)) {
      last.olds.push(old);
      last.news.push(now);
    } else {
      last = { donor, olds: [old], news: [now] };
      runs.push(last);
    }
  }
  return runs;
}

function together(versions: Versions, found: readonly Taking[]): Crossing {
  const arrivals = new Map<NodeId, Arrival>();
  const promoted = new Map<NodeId, Arrival>();
  const leaving = new Set(found.flatMap(({ runs }) => runs.flatMap(({ olds }) => olds.map(({ id }) => id))));
  const covered = new Set<NodeId>();
  for (const { article, runs } of found) {
    const isOwn = versions.oldArticle(article.id) === null;
    for (const run of runs) {
      const { donor, olds, news } = run;
      const goes = versions.isGone(donor.id) && donor.paragraphs.every(({ id }) => leaving.has(id));
      if (goes) covered.add(donor.id);
      const whole = goes && !isOwn && olds.length === donor.paragraphs.length;
      if (isOwn) promoted.set(article.id, arrivalOf(run, versions, whole));
      else {
        const parts = whole ? [run] : olds.map((old, i): Run => ({ donor, olds: [old], news: [news[i] as Paragraph] }));
        for (const part of parts) arrivals.set((part.news[0] as Paragraph).id, arrivalOf(part, versions, whole));
      }
    }
  }
  return { arrivals, promoted, leaving, covered };
}

function arrivalOf({ donor, olds, news }: Run, versions: Versions, whole: boolean): Arrival {
  const addressOf = ({ id }: Paragraph): Address => (donor.paragraphs.length === 1 ? numberOf(donor) : versions.addressOf(id));
  const addresses = olds.map(addressOf);
  return { targets: whole ? [numberOf(donor)] : addresses, olds, news, addressOf: (i) => addresses[i] ?? numberOf(donor) };
}

/** Whether neither the article that takes nor one that gives would be restated. */
function isSound(versions: Versions, crossing: Crossing, { article, runs }: Taking, contentOf: ContentOf, may: (article: Article) => boolean): boolean {
  const partner = versions.oldArticle(article.id);
  if (partner !== null && contentOf(partner, article, crossing).some(restates)) return false;
  return runs.every(({ donor }) => {
    if (crossing.covered.has(donor.id)) return true;
    const heir = versions.now.visits.get(versions.pairing.toNew.get(donor.id) ?? '')?.node;
    return heir?.type === 'article' && may(heir) && !contentOf(donor, heir, crossing).some(restates);
  });
}
