import type { Explanation } from '../../explanation.ts';
import type { references as zh } from '../../zh/explanations/references.ts';

export const references: Readonly<Record<keyof typeof zh, Explanation>> = {
  X001: {
    title: 'a reference follows the new numbering',
    meaning: 'An article cites another article of the same statute, which bears a new number since articles were counted again; the citation follows it.',
    reason:
      'What is cited is the same, only its number is new; left alone, the citation would lead elsewhere. Only citations that certainly mean this statute follow, those of other laws never. Each is listed so that it can be checked.',
    remedy: 'Mostly nothing. --refs report only names them, --refs keep ignores them.',
  },
  X002: {
    title: 'a reference to a place that is gone',
    meaning: 'Text that was not amended cites an article, paragraph or item that is deleted; the citation now leads nowhere.',
    reason: 'Whether another article should be cited or the sentence go as well is for the legislature. It is pointed out and left alone.',
    remedy: 'Add an item to the decision that amends the citation. If the decision is in force already, tell the body that made it.',
  },
  X003: {
    title: 'a reference whose law is not certain',
    meaning:
      'The sentence names another law before and then only 第…条, which may be of that law or of this statute; and in this statute the article has a new number or is gone.',
    reason: 'If it means this statute it should follow; if it means the other law it must not. Both readings are possible, so it stays as it is.',
    remedy: 'Decide it yourself. If it means this statute, amend it in the decision, best as 本条例第…条.',
  },
  X004: {
    title: '前款, 前条, 本章: another unit is meant now',
    meaning:
      'The text says 前款, 前条 or 前两项, and what stood before it was deleted or moved, or something new stands between; or it says 本章 or 本节, and its article stands in another one now. The words are the same and mean another place.',
    reason: 'There is no number that could follow. Whether the former neighbour is meant or the new one cannot be seen from the words.',
    remedy: 'Read whether the sentence still makes sense. If not, have the decision replace 前款 by a citation with a number.',
  },
  X005: {
    title: "the decision's own text cites what does not exist",
    meaning:
      'A text that the decision writes, whole articles or words put into old ones, cites an article, paragraph, item or annex of the statute that does not exist after the amendment; or it says 前款 with nothing before it.',
    reason: 'New text should cite the new numbers. It is taken over as it is; no word of the legislature is changed.',
    remedy: 'Mostly the old number was used in drafting. xiufa apply prints the numbering; cite the new number.',
  },
  X006: {
    title: 'a reference of a statute to a place that it does not have',
    meaning:
      'An article cites an article, paragraph or item of the same statute that is not there; or it says 前款, 前条 or 前项 with nothing before it. Reported by refs and check when they read a statute.',
    reason:
      'The slip is in the statute itself or in the source, and no decision made it. Which place was meant is not known. What a deletion leaves behind is X002, what new text cites is X005.',
    remedy: 'Compare with the gazette. Correct the source; if the statute reads so, correct it by its next amendment.',
  },
  X007: {
    title: 'a range whose inside is another set now',
    meaning:
      'An article cites 第…条至第…条. Both ends are there, and the citation follows the numbering; but inside the range articles were deleted or moved out, or others moved in or are new. The words still read well and take in other articles than before.',
    reason:
      'Whether the rule is meant for the new article too, and no more for the one that left, is for the legislature; the citation does not say. Nothing is changed for it, and what is different is listed.',
    remedy: 'Read whether the citation still says what is meant. If not, amend it in the decision.',
  },
  X008: {
    title: 'a reference that cannot say where its place is now',
    meaning:
      'What is cited is still there, but is of another level now, or the ends of a range have changed places or are one; another number alone does not make a citation of it. So too where it was merged with what is cited beside it and 两条 or 分别 follows, and where an annex bears another name.',
    reason:
      '第三条至第六条, its ends turned round, must not read 第七条至第五条. To write it well, words must change that are no numbers, and those are for the legislature.',
    remedy: 'Add an item to the decision that amends the citation. The message has the place that it means now.',
  },
  X009: {
    title: 'a reference that did not follow the numbering',
    meaning:
      'Two versions are compared. The words around a citation are kept and so is its number, but what bore that number bears another one now, or is gone and its number was given to an article that stood elsewhere. So the citation leads to another provision than before, or to none.',
    reason:
      'Mostly it was forgotten when the articles were counted again; it may also be meant. Citations joined by 、, 和 and 至 are held beside each other one by one; one whose sentence was rewritten, or to which others were joined, is not asked about.',
    remedy:
      'Read both provisions, which are shown. If the citation should follow, correct the new version; if not, nothing need be done. A drafted decision does not mention it, so it follows when the decision is applied; --explicit-refs writes the number as it stands.',
  },
  X010: {
    title: 'two that are cited side by side are one now: cited once',
    meaning:
      'Two articles (paragraphs, items, chapters) that a text cites side by side, joined by 、 or 和, were merged by the decision. The new text cites them once; the other citation goes with the 、 or 和 that joined it.',
    reason:
      'Rewritten alike, 第三十八条和第三十九条 would read 第二十一条和第二十一条; left alone, its second number is that of another article. What is meant has not changed, but the words taken out are none that the decision names: so it is a choice.',
    remedy: 'Read the sentence. To word it otherwise, add an item to the decision that amends the citation; --refs report tells and changes nothing.',
  },
};
