import type { TextEdit } from '../amend/types.ts';
import type { Unadjusted } from '../compare/unadjusted.ts';
import { formatAddress } from '../statute/address-text.ts';
import { indexStatute, type StatuteIndex } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import type { Article, Division, Item, NodeId, Paragraph, Statute, Subitem } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import { built } from '../text/passage.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import type { Pairing } from './pairing.ts';

/**
 * The new version as a decision gives it. No unit is restated for a reference that did not follow the numbering (`asked`): when the decision is applied it
 * does. `following` are the references that follow, of the base.
 */
export function withReferencesFollowed(
  old: StatuteIndex,
  now: StatuteIndex,
  { toNew }: Pairing,
  following: readonly TextEdit[],
  asked: readonly Unadjusted[],
): StatuteIndex {
  const told = groupBy(asked, ({ reference }) => formatAddress(reference.home));
  const [olds, news] = [textsOf(old.statute), textsOf(now.statute)];
  const texts = new Map<NodeId, string>();
  for (const [id, edits] of groupBy(following, ({ node }) => node)) {
    const [before, after] = [olds.get(id)?.text, news.get(toNew.get(id) ?? '')?.text];
    const hunks = before === undefined || after === undefined ? null : hunksOf(before, after, []);
    if (before === undefined || after === undefined || hunks === null) continue;
    const here = told.get(formatAddress(now.visits.get(toNew.get(id) ?? '')?.address ?? { steps: [] })) ?? [];
    const isAsked = (number: string): boolean =>
      here.some(({ reference: { passage, reference } }) => passage.text.slice(reference.start, reference.end).includes(number));
    const stayed = edits.filter(({ start, end }) => {
      const [from, to] = joinedWith(before, start, end);
      return (
        isAsked(before.slice(start, end)) && !hunks.some((hunk) => hunk.start <= to && hunk.end >= from) && placeIn(after, before, hunks, start, end) !== null
      );
    });
    if (stayed.length === 0) continue;
    let text = after;
    for (const { start, end, text: number } of [...stayed].sort((a, b) => b.start - a.start)) {
      const at = placeIn(after, before, hunks, start, end) as number;
      text = text.slice(0, at) + number + text.slice(at + (end - start));
    }
    texts.set(toNew.get(id) ?? '', text);
  }
  return texts.size === 0 ? now : indexStatute(withTexts(now.statute, texts));
}

/** So much in front of references and behind them must stay too, that they are known again. */
const AROUND = 4;
const CHAIN = /(?:(?:第[〇零一二三四五六七八九十百千万]+|之[一二三四五六七八九十]+)?[条款项目]?|（[一二三四五六七八九十]+）项?|、|和|至|到|或者|以及|及|与)/y;

/** References are held beside each other with those that they are joined to: 第十六条至第十九条, 第十五条、第十六条. */
function joinedWith(text: string, start: number, end: number): readonly [number, number] {
  let to = end;
  for (;;) {
    CHAIN.lastIndex = to;
    const length = CHAIN.exec(text)?.[0].length ?? 0;
    if (length === 0) break;
    to += length;
  }
  let from = start;
  while (from > 0 && /[第〇零一二三四五六七八九十百千万条款项目之（）、和至到与及]/.test(text[from - 1] ?? '')) from--;
  return [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
}

/** Where a stretch of the base that no hunk touches stands in the new text; null if the same words do not stand there. */
function placeIn(after: string, before: string, hunks: readonly Hunk[], start: number, end: number): number | null {
  const shift = hunks.filter((hunk) => hunk.end <= start).reduce((sum, hunk) => sum + hunk.text.length - (hunk.end - hunk.start), 0);
  return after.slice(start + shift, end + shift) === before.slice(start, end) ? start + shift : null;
}

function withTexts(statute: Statute, texts: ReadonlyMap<NodeId, string>): Statute {
  const own = <T extends Paragraph | Item | Subitem>(unit: T): T => {
    const text = texts.get(unit.id);
    return text === undefined ? unit : { ...unit, text: built(text) };
  };
  const inItem = (item: Item): Item => ({ ...own(item), subitems: item.subitems.map(own) });
  const inParagraph = (paragraph: Paragraph): Paragraph => ({ ...own(paragraph), items: paragraph.items.map(inItem) });
  const inBody = (child: Division | Article): Division | Article =>
    child.type === 'article' ? { ...child, paragraphs: child.paragraphs.map(inParagraph) } : { ...child, children: child.children.map(inBody) };
  return { ...statute, body: statute.body.map(inBody) };
}
