import type { Explanation } from '../../../explanation.ts';
import type { places as zh } from '../../../zh/explanations/amend/places.ts';

/** Where a clause points: the unit that its address names, and one that it does not name. */
export const places: Readonly<Record<keyof typeof zh, Explanation>> = {
  A001: {
    title: 'no such article',
    meaning:
      'The text in force has no article of the number that the decision names. Numbers in a decision are those before the amendment; where it says 修改后的第…条, the amended text has no such article.',
    reason:
      'Either the number is wrong, or this is not the version that the decision amends. To amend a neighbour would be to amend the wrong article. A number that makes sense in the new numbering is read so, with a warning (A035).',
    remedy: 'See in the title note whether the text includes all earlier amendments. Take the right version, or apply the earlier decisions first.',
  },
  A002: {
    title: 'no such paragraph',
    meaning: 'The article has fewer paragraphs (款) than the decision says. Each paragraph of print is one 款; a lead-in and its items are one together.',
    reason: '款 bear no numbers and can only be counted. Either the decision is wrong, or the source has run two paragraphs together.',
    remedy: 'Count the paragraphs of the article. Correct the source if it is divided wrongly, else the decision.',
  },
  A003: {
    title: 'no such item or subitem',
    meaning: 'The article or paragraph named has no item or subitem of that number. They are found by the number printed, not by counting.',
    reason: 'Without the item there is nothing to amend; the last item, or the one of that number in another paragraph, would be a guess.',
    remedy: 'Check both numbers. If more than one paragraph of the article has items, the paragraph must be named.',
  },
  A078: {
    title: 'an old text that is only a part of the unit',
    meaning:
      'It says 原第四条：“……”修改为：“……”, and what is quoted as the old text is one item or sentence of the article. That part is changed and the rest stays. The words must stand there once.',
    reason: 'Old and new text side by side often show only what changes; but the new text may have been meant for the whole article, so it is told.',
    remedy: 'Name the paragraph or item, or quote the whole text.',
  },
  A079: {
    title: 'a unit quoted in one line',
    meaning:
      'What is quoted as the old text runs several paragraphs together, and is all of the unit. Where the new text is one line of as many sentences, it is set on lines as the old one stands; else as it is quoted.',
    reason: 'Tables and amendments of charters often write several paragraphs in one cell or line. The breaks are supplied, so it is told.',
    remedy: 'Check the paragraphs, or quote them on lines of their own.',
  },
  A080: {
    title: 'words that stand twice in a row',
    meaning: 'After the change, the words brought and those beside them are the same (由五名监事组成组成). The decision is carried out to the letter.',
    reason: 'The quotation most likely takes in a few words too many or too few.',
    remedy: 'Check where the quotation begins and ends.',
  },
  A083: {
    title: 'a caption that another article has, or none',
    meaning: 'The decision names an article with a caption, and the article of that number has another one. The number rules.',
    reason: 'One of the two is wrong, or the text given is not the one in force.',
    remedy: 'Check the number and the caption.',
  },
  A082: {
    title: 'new text of an article without its caption',
    meaning:
      'The articles of this statute have captions (their theme, in brackets behind the number), and the new text of this one is quoted without. The old caption stays.',
    reason: 'Decisions on such statutes often quote the text alone. Whoever wants the caption gone has to say so, and so it is told.',
    remedy: 'Quote the caption with the text; to change it, write 第X条条标修改为.',
  },
  A081: {
    title: 'words replaced throughout, in a new text',
    meaning:
      'One clause replaces words throughout, and what another clause writes has them, too. The new text is the decision’s own, and is left as it is written.',
    reason: 'The replacement is about the text in force; but the drafter may have overlooked the words, so it is told.',
    remedy: 'Check the new text; if it is meant, quote it with the new words.',
  },
  A077: {
    title: 'a name that leaves the organisation out',
    meaning:
      'The name in the decision is that of the text given, without the organisation in front of it. As the decision amends one text only, it is carried out on the one given.',
    reason: 'Within a house nobody says whose rules are meant; but another one may have rules of that name. Laws and regulations are never read so.',
    remedy: 'See that it does amend this text; write its full name.',
  },
  A076: {
    title: 'a 自然段 that cannot be counted',
    meaning: 'The clause counts 自然段 (段), and items stand in the article in front of that one. Whether they count makes a difference.',
    reason: 'No rule says how 自然段 are counted: without items they are the paragraphs (款); with items, some count each of them.',
    remedy: 'Name the paragraph (第二款), or the paragraph and the item.',
  },
  A005: {
    title: 'an item without its paragraph, and two lists',
    meaning:
      'The decision says 第…条第二项 without a 款, and more than one paragraph of the article has items. Also said of an item to be inserted if it cannot be seen into which paragraph.',
    reason: 'Both paragraphs have a second item. Where only one has items, the 款 may be left out; here it would be a guess.',
    remedy: 'Name the paragraph: 第一条第一款第二项.',
  },
  A012: {
    title: 'the decision does not amend this statute',
    meaning:
      'None of the statutes that the decision amends has the title of this one. 中华人民共和国, （2018修正） and marks do not count; the decision may leave out the issuer in front of 关于, （试行）, or the place its own body is of.',
    reason: '第七条 in a decision means an article of the statute it names. To apply it to another title would amend another statute.',
    remedy: 'See which statutes the decision amends and give one of them; or see whether the first line of the file is the title.',
  },
  A022: {
    title: 'no place was stated: put last',
    meaning:
      'The decision inserts a paragraph or an item and says neither 作为第…款 nor behind which one. It stands behind the last paragraph of the article, or the last item of the list. An article without a number, in a division that is named (在附则中增加一条), stands last in it, but in front of the article on commencement.',
    reason: 'Where no place is stated, the end is mostly meant; but the last item often reads 其他……, and new ones belong before it: hence the warning.',
    remedy: 'State the place: 作为第二款, 作为第三项.',
  },
  A023: {
    title: 'the address fits more than one place',
    meaning: 'Two articles or two chapters of the text bear the number that the decision names.',
    reason:
      'Either may be meant, and either may be wrong. Mostly a number of the source is wrong (R023); where chapters begin anew in each part, the part is missing.',
    remedy: 'Correct the number in the source; for chapters, have the decision name the part: 第二编第一章.',
  },
  A028: {
    title: 'the statute has no such part',
    meaning: 'The part, chapter, section, heading or preamble that the decision names is not in the text in force.',
    reason:
      'What is not there cannot be amended. The number may be wrong, or the source has a heading on one line with other text, so that it was not read as one.',
    remedy: 'Check the number. If heading and text share a line in the source, divide them.',
  },
  A035: {
    title: 'an address is read in the new numbering',
    meaning:
      'By the numbers before the amendment there is no such place, or not with the words quoted; by the numbers after it there is, and so it was carried out. The message says which place it was. Where the decision says 修改后的第…条, that is done without a warning.',
    reason:
      'Numbers in a decision should be those before the amendment; but some insert a paragraph and go on counting from there. It is read so only where the old number leads nowhere and the new one fits: hence the warning.',
    remedy: 'See that the former place named in the message is the one meant. In drafting, use the numbers before the amendment throughout.',
  },
  A036: {
    title: 'addresses that mean other places if read one item after the other',
    meaning:
      'Earlier items insert or delete articles. If the numbers in later items counted on from there, these addresses would mean other articles. All of them are read in the numbering before the amendment; the first five are listed.',
    reason:
      'All items take effect at once, and their numbers are those of the statute before the amendment: so decisions are commonly read. But where both readings make sense the words show no fault, hence the note.',
    remedy:
      'Compare some of them with the articles in force. If what is amended does not suit the article, the decision may count item by item; then correct its numbers.',
  },
  A040: {
    title: 'no place for the unit that moves',
    meaning:
      'The decision moves or swaps units, and the place named cannot take them: an article behind a paragraph, an article swapped with a paragraph; or the unit would stand beside itself; or no place is named.',
    reason: 'The nearest place would be a guess, and all numbers behind it depend on it; nothing is done.',
    remedy:
      'Name a unit of the same level behind which it goes: 移至第五条之后, 移至第五条第一款之后. Two that change places must be of one level: both articles, both paragraphs, both items, both chapters.',
  },
  A041: {
    title: 'only a part of a unit is named',
    meaning: 'The decision names a sentence, or the end of a unit, but what it orders (an article of its own, a new number, a merger) takes a whole unit.',
    reason:
      'Done to the whole article or 款, it would move or remove text that the decision does not name. A sentence can be amended, deleted, or have words added behind it.',
    remedy: 'Name the article, 款 or 项; for a sentence alone write 删去……第二句 or 第二句修改为：.',
  },
  A067: {
    title: 'a clause that says no place: where its words were sought',
    meaning:
      'A clause about words does not say in which article, paragraph or item. The words stand in the one that the clause before named, and elsewhere in the article too; or they do not stand there, but elsewhere in the article.',
    reason:
      'The place left out is the one named last. If the words are not there, the next wider unit is tried, up to the article. Either may be meant otherwise, so each is listed.',
    remedy: 'See whether the right place was changed. Where the clause names it (删去第一条第二款中的……), there is no doubt.',
  },
};
