import type { Maker } from '../mutation.ts';
import { lostDi, noSuchPlace, wordsElsewhere } from './addresses.ts';
import { doubledAddress, doubledClause, droppedItem, exchangedItems, exchangedWithNumbers, lostPlace, wrongName } from './items.ts';
import { countWord, itemNumber, wrongNewNumber } from './numbers.ts';
import { changedWord, closingLost, droppedLine, openingLost } from './quotations.ts';
import { narrowStop, spaces, wideLabel } from './typography.ts';
import { control, exchangedWords, lostParagraph, movedReplacement, otherArticle, otherItem, otherParagraph } from './worded.ts';

/** Every kind of mutation by name; mutation n is of kind n modulo their number. */
export const KINDS: Readonly<Record<string, Maker>> = {
  'no such place': noSuchPlace,
  'words elsewhere': wordsElsewhere,
  'other article': otherArticle,
  'other 款': otherParagraph,
  'other 项': otherItem,
  'lost 款': lostParagraph,
  'text moved': movedReplacement,
  'lost 第': lostDi,
  'wrong new number': wrongNewNumber,
  'item number': itemNumber,
  'count word': countWord,
  'changed word': changedWord,
  'opening mark lost': openingLost,
  'closing mark lost': closingLost,
  'line dropped': droppedLine,
  'item dropped': droppedItem,
  'items exchanged': exchangedItems,
  'items and numbers exchanged': exchangedWithNumbers,
  'clause doubled': doubledClause,
  'address doubled': doubledAddress,
  'words exchanged': exchangedWords,
  'place lost': lostPlace,
  'wrong name': wrongName,
  'half-width stop': narrowStop,
  'label width': wideLabel,
  spaces,
  control,
};
