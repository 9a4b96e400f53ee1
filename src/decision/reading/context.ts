import { type Address, depthOf, EVERY, lastStep, levelOf, type Step } from '../../statute/address.ts';
import type { WrittenAddress } from '../language/written.ts';

const ARTICLE = depthOf('article');

/**
 * What the clause before left in mind: an address that begins below 条 takes the levels above it from here. It survives the
 * stops and the paragraphs of one item and is cleared at the next.
 */
export type Context = Address | null;

function isArticle({ level }: Step): boolean {
  return level === 'article';
}

/** What an address says beside its path. */
function narrowing({ sentences, occurrence, segment, division, table, edge, numbering, annex, words, part }: Address): Omit<Address, 'steps'> {
  return {
    ...(part && { part }),
    ...(annex !== undefined && { annex }),
    ...(words !== undefined && { words }),
    ...(sentences && { sentences }),
    ...(occurrence && { occurrence }),
    ...(segment && { segment }),
    ...(division !== undefined && { division }),
    ...(table !== undefined && { table }),
    ...(edge && { edge }),
    ...(numbering && { numbering }),
  };
}

/**
 * Completes an address from the context: levels above its first one are kept, the rest is cleared (第二款第二项 under
 * 第十二条第一款 is 第十二条第二款第二项). Null if the article is not known.
 */
export function complete(written: WrittenAddress, context: Context): Address | null {
  const own = narrowing(written);
  const first = written.steps[0];
  if (written.pronoun !== null) return completePronoun(written, context, own);
  // 将第三十三条改为第三十二条，第一自然段修改为：“……”: of an article or a 款 it is what stands before its 项.
  const isLead = written.part === 'text' && written.steps.length === 1 && first?.number === 1 && context?.part === undefined;
  if (isLead && context?.steps.some((step) => step.level === 'article')) return { ...context, ...own, part: 'leadin' };
  // 第二十五条改为第二十六条，将引言中的“甲”……: what stands before the 项 of the article.
  if (written.part === 'preamble' && written.steps.length === 0 && context?.part === undefined && context?.steps.some(isArticle))
    return { ...context, ...own, part: 'leadin' };
  // 第三条……，第二自然段……: of the article last named.
  const article = written.part === 'text' && first?.level === 'paragraph' && (context?.part ?? 'text') === 'text' ? context?.steps.find(isArticle) : undefined;
  if (article !== undefined) return { steps: [article, ...written.steps], ...own };
  if (written.annex !== undefined || written.division !== undefined || written.part === 'preamble' || written.part === 'text')
    return { steps: written.steps, ...own };
  if (first === undefined) {
    if (written.part === 'title' || written.part === 'history') return { steps: [], ...own };
    if (context === null || (context.steps.length === 0 && context.part === undefined && context.annex === undefined)) return null;
    // 第十四条改为第十三条，条标修改为……: of the article last named, whichever unit of it that was.
    const end = written.part === 'heading' ? context.steps.findIndex(isArticle) + 1 : 0;
    return { ...context, ...(end > 0 && { steps: context.steps.slice(0, end) }), ...own };
  }
  if (first.level === 'section') return { steps: [...sectionsAbove(context), ...written.steps], ...own };
  if (depthOf(first.level) <= ARTICLE) return { steps: written.steps, ...own };
  // 附表一第一项……，第三项……: a numbered line of the annex last named.
  if (context?.annex !== undefined && (first.level === 'item' || first.level === 'subitem')) {
    const { annex, words, numbering } = context;
    return { steps: written.steps, annex, ...(words !== undefined && { words }), ...(numbering && { numbering }), ...own };
  }
  const above = stepsAbove(context, first);
  if (!above.some((step) => step.level === 'article')) return null;
  const inherited = {
    ...(context?.numbering && { numbering: context.numbering }),
    ...(context?.words !== undefined && first.level === 'item' && { words: context.words }),
  };
  return { steps: [...above, ...written.steps], ...inherited, ...own };
}

/** 该条, 该款第二项, 这一自然段: the unit of that level last named. */
function completePronoun(written: WrittenAddress, context: Context, own: Omit<Address, 'steps'>): Address | null {
  const { pronoun } = written;
  if (context === null || pronoun === null || pronoun === 'following' || pronoun === '句') return null;
  if (pronoun === 'its' || pronoun === 'those') {
    // 其第一款: in the unit last named.
    if (written.steps.length > 0) return complete({ ...written, pronoun: null }, context);
    return context.steps.length === 0 && context.part === undefined && context.annex === undefined && context.division === undefined
      ? null
      : { ...context, ...own };
  }
  if (pronoun === '附件') return context.annex === undefined ? null : { ...context, ...own };
  if (pronoun === '自然段') return context.part === 'preamble' || context.part === 'text' ? { ...context, ...own } : null;
  const level = levelOf(pronoun);
  if (level === 'chapter' && context.division !== undefined) return { steps: written.steps, division: context.division, ...own };
  const named = context.steps.findLastIndex((step) => step.level === level);
  const numbering = context.numbering === undefined ? {} : { numbering: context.numbering };
  return named < 0 ? null : { steps: [...context.steps.slice(0, named + 1), ...written.steps], ...numbering, ...own };
}

/** More units than are ever said to follow one: so many are not understood. */
const MOST_FOLLOWING = 1000;

/** 其后两项: the units behind the one last named, as many as are said; none where it is not known which. */
export function completeFollowing(following: Step, context: Context): readonly Address[] {
  const last = context === null ? undefined : lastStep(context);
  if (context === null || last === undefined || last.level !== following.level || last.number < 0 || following.number > MOST_FOLLOWING) return [];
  return Array.from({ length: following.number }, (_, i) => ({ steps: [...context.steps.slice(0, -1), { ...last, number: last.number + i + 1 }] }));
}

/** What of an address the next clause goes on with: the unit, not the words or sentences inside it. */
export function contextOf({ steps, part, annex, table, division, words, numbering }: Address): Address {
  const kept = part === 'leadin' || part === 'heading' ? undefined : part;
  return {
    steps,
    ...(kept && { part: kept }),
    ...(annex !== undefined && { annex }),
    ...(table !== undefined && { table }),
    ...(division !== undefined && { division }),
    ...(words !== undefined && { words }),
    ...(numbering && { numbering }),
  };
}

/** Completes a new address (作为第二款, 调整为第四项) beside the old one it belongs to. */
export function completeNew(written: WrittenAddress, beside: Address | null): Address | null {
  const first = written.steps[0];
  // 作为第三行, 作为序号6: of the table that receives it.
  if (first === undefined && written.table !== undefined) return { ...(beside ?? { steps: [] }), table: written.table };
  if (first === undefined) return null;
  if (depthOf(first.level) <= ARTICLE) return { steps: written.steps };
  return { steps: [...stepsAbove(beside, first), ...written.steps] };
}

/** The chapter last named, in which sections are counted: 第二章第一节与第二节互换位置. */
export function sectionsAbove(context: Context): readonly Step[] {
  // 所有章名、节名: all chapters are none in particular.
  const chapter = (context?.steps ?? []).filter((step) => depthOf(step.level) < depthOf('section') && step.number !== EVERY);
  return chapter.some((step) => step.level === 'chapter') ? chapter : [];
}

function stepsAbove(context: Context, first: Step): readonly Step[] {
  return (context?.steps ?? []).filter((step) => depthOf(step.level) < depthOf(first.level));
}
