import type { Rule } from './rule.ts';
import { amendedOrRevised } from './rules/amended-or-revised.ts';
import { amounts } from './rules/amounts.ts';
import { arabicCitations } from './rules/arabic-citations.ts';
import { citedItems } from './rules/cited-items.ts';
import { citedNames } from './rules/cited-names.ts';
import { closingWords } from './rules/closing-words.ts';
import { commencement } from './rules/commencement.ts';
import { comparisonTable } from './rules/comparison-table.ts';
import { countedLabels } from './rules/counted-labels.ts';
import { countedUnits } from './rules/counted-units.ts';
import { coveredGaps } from './rules/covered-gaps.ts';
import { danglingReferences } from './rules/dangling-references.ts';
import { duty } from './rules/duty.ts';
import { emptiedDivision } from './rules/emptied-division.ts';
import { emptyChange } from './rules/empty-change.ts';
import { existingCitations } from './rules/existing-citations.ts';
import { followedNumbers } from './rules/followed-numbers.ts';
import { fullNames } from './rules/full-names.ts';
import { widthOfMarks } from './rules/half-width-marks.ts';
import { insertedPlace } from './rules/inserted-place.ts';
import { itemMarks } from './rules/item-marks.ts';
import { joinedMarks } from './rules/joined-marks.ts';
import { listedConditions } from './rules/listed-conditions.ts';
import { numerals } from './rules/numerals.ts';
import { onePlaceOnce } from './rules/one-place-once.ts';
import { orderOfTime } from './rules/order-of-time.ts';
import { pairedQuotes } from './rules/paired-quotes.ts';
import { quotedLabel } from './rules/quoted-label.ts';
import { quotedMarks } from './rules/quoted-marks.ts';
import { quotedWords } from './rules/quoted-words.ts';
import { repealBehind } from './rules/repeal-behind.ts';
import { republishedText } from './rules/republished-text.ts';
import { runsOfArticles } from './rules/runs-of-articles.ts';
import { sequence } from './rules/sequence.ts';
import { soleParagraph } from './rules/sole-paragraph.ts';
import { statedNumber } from './rules/stated-number.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { tableOfContents } from './rules/table-of-contents.ts';
import { target } from './rules/target.ts';
import { titleAndBody } from './rules/title-and-body.ts';
import { titleNote } from './rules/title-note.ts';
import { unitBefore } from './rules/unit-before.ts';
import { verbs } from './rules/verbs.ts';
import { wellFormedNumerals } from './rules/well-formed-numerals.ts';
import { wholeWords } from './rules/whole-words.ts';
import { words } from './rules/words.ts';

/** Every rule, L1–L22 and D1–D24, in the order of their names; a diagnostic belongs to the first that claims it. */
export const RULES: readonly Rule[] = [
  numerals,
  sequence,
  titleNote,
  republishedText,
  comparisonTable,
  citedItems,
  citedNames,
  listedConditions,
  amounts,
  quotedMarks,
  words,
  tableOfContents,
  amendedOrRevised,
  arabicCitations,
  duty,
  commencement,
  widthOfMarks,
  straightQuotes,
  soleParagraph,
  runsOfArticles,
  fullNames,
  repealBehind,
  target,
  quotedWords,
  statedNumber,
  coveredGaps,
  onePlaceOnce,
  insertedPlace,
  countedUnits,
  quotedLabel,
  pairedQuotes,
  verbs,
  titleAndBody,
  danglingReferences,
  unitBefore,
  itemMarks,
  closingWords,
  emptiedDivision,
  emptyChange,
  existingCitations,
  wellFormedNumerals,
  followedNumbers,
  wholeWords,
  joinedMarks,
  countedLabels,
  orderOfTime,
];
