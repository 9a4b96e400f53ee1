import type { Drafting } from '../drafting.ts';
import type { ModelParagraph } from '../statute.ts';
import { isRow, type Row } from '../text.ts';

/** What becomes of words. */
export const WORDS: readonly ((d: Drafting) => void)[] = [replaceWords, replaceEverywhere, deleteMember, deleteMember, addMember, addMember];

/** What becomes of one place of several. */
export const PLACES: readonly ((d: Drafting) => void)[] = [replaceOne];

function replaceWords(d: Drafting): void {
  const writable = d.writable();
  if (writable.length === 0) return;
  const { article } = d.random.pick(writable);
  const paragraph = d.random.pick(article.paragraphs);
  const at = paragraph.text.findIndex((part) => typeof part === 'string');
  const old = paragraph.text[at];
  if (typeof old !== 'string' || old.length !== 3 || !d.isOld(paragraph) || placesOfFirst(paragraph).length > 1) return;
  d.write(article);
  const made = d.words.next();
  paragraph.text[at] = made;
  d.order(() => ({ kind: 'replace-text', targets: [d.old(paragraph)], pairs: [{ old, new: made }] }));
}

/** 将第三条第二款中的第二处“甲”修改为“乙”, or all of them. */
function replaceOne(d: Drafting): void {
  const found = d
    .writable()
    .flatMap(({ article }) => article.paragraphs.filter((p) => d.isOld(p) && placesOfFirst(p).length > 1).map((paragraph) => ({ article, paragraph })));
  if (found.length === 0) return;
  const { article, paragraph } = d.random.pick(found);
  d.write(article);
  const places = placesOfFirst(paragraph);
  const old = paragraph.text[0] as string;
  const made = d.words.next();
  const occurrence = d.random.pick(['first', 'second', 'last', undefined] as const);
  const chosen = occurrence === undefined ? places : [{ first: places[0], second: places[1], last: places.at(-1) }[occurrence] as number];
  for (const at of chosen) paragraph.text[at] = made;
  d.order(() => ({ kind: 'replace-text', targets: [d.old(paragraph)], pairs: [{ old, new: made }], ...(occurrence && { occurrence }) }));
}

/** Where the words with which a text begins stand in it. */
function placesOfFirst({ text }: ModelParagraph): readonly number[] {
  return text.flatMap((part, i) => (typeof part === 'string' && part.length === 3 && part === text[0] ? [i] : []));
}

/** 将本条例中的“甲”修改为“乙”: in a heading, or in a text that no other order changes. */
function replaceEverywhere(d: Drafting): void {
  if (d.everywhere) return;
  const made = d.words.next();
  const chapter = d.random.chance(0.5) ? d.work.find((each) => each.heading !== null && d.isOld(each)) : undefined;
  const paragraph = d.random.pick(d.standing()).article.paragraphs[0];
  const old = chapter?.heading ?? paragraph?.text[0];
  if (typeof old !== 'string' || old.length !== 3 || (paragraph !== undefined && placesOfFirst(paragraph).length > 1)) return;
  d.everywhere = true;
  if (chapter !== undefined) chapter.heading = made;
  else {
    const home = d.writable().find(({ article }) => paragraph !== undefined && d.isOld(paragraph) && article.paragraphs.includes(paragraph));
    if (home === undefined || paragraph === undefined) return;
    d.write(home.article);
    paragraph.text[0] = made;
  }
  d.order(() => {
    // Where the unit goes with another order, its words stand nowhere any more.
    if (chapter !== undefined && !d.work.includes(chapter)) d.unsayable = true;
    return { kind: 'replace-everywhere', pairs: [{ old, new: made }] };
  });
}

function rowOf(d: Drafting): { paragraph: ModelParagraph; row: Row } | null {
  const found = d
    .writable()
    .flatMap(({ article }) =>
      article.paragraphs.flatMap((paragraph) =>
        paragraph.text.flatMap((part) => (isRow(part) && d.isOld(paragraph) ? [{ article, paragraph, row: part }] : [])),
      ),
    );
  if (found.length === 0) return null;
  const chosen = d.random.pick(found);
  d.write(chosen.article);
  return chosen;
}

/** 删去“乙”: the mark or the connective goes that nothing needs any more (docs/semantics.md#seams). */
function deleteMember(d: Drafting): void {
  const chosen = rowOf(d);
  if (chosen === null) return;
  const { paragraph, row } = chosen;
  const at = d.random.below(row.members.length);
  const [gone] = row.members.splice(at, 1) as [string];
  // The last one takes its connective along.
  if (at === row.members.length && row.connective !== '等') row.connective = '';
  d.order(() => ({ kind: 'delete-text', targets: [d.old(paragraph)], quotes: [gone] }));
}

/** 在“乙”后增加“丁”: a member is joined by 、, which drafters leave out where the anchor stands in the row (docs/semantics.md#joints). */
function addMember(d: Drafting): void {
  const chosen = rowOf(d);
  if (chosen === null) return;
  const { paragraph, row } = chosen;
  const made = d.words.next();
  const behind = d.random.chance(0.6);
  const inner = row.members.length - (row.connective === '' || row.connective === '等' ? 0 : 1);
  // Of the members in front of the connective: behind any but the first, in front of any but the first.
  const at = 1 + d.random.below(inner - 1);
  const anchor = row.members[at] as string;
  row.members.splice(behind ? at + 1 : at, 0, made);
  // 甲、乙、丙应当……: nothing shows where 丙 ends, and the drafter sets the mark.
  const unclear = row.connective === '' && anchor === row.members[row.members.length - (behind ? 2 : 1)] && paragraph.text[0] === row;
  const words = unclear ? (behind ? `、${made}` : `${made}、`) : made;
  d.order(() => ({
    kind: 'insert-text',
    targets: [d.old(paragraph)],
    anchor,
    position: behind ? 'after' : 'before',
    text: words,
  }));
}
