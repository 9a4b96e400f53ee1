import type { Messages, Params } from '../../message.ts';
import { names } from '../names.ts';

const LEVEL: Params = names.parts;

const TABLE_FAULTS: Params = {
  none: 'there is no table',
  several: 'more than one table has it',
  row: 'the table has no such row',
  rows: 'the table has more than one such row',
  column: 'the table has no such column',
  columns: 'the table has more than one such column',
};

/** What speaks for a division where an article stands at a border. */
const BORDER_REASONS: Params = {
  order: 'by the order of the clauses',
  liability: 'since it is about liability for breaches',
  supplementary: 'since it is of the kind that closes a statute',
  definition: 'since it opens with a definition',
  heading: 'the only one of the two whose heading has words that it uses',
  left: 'where its text comes from',
  earlier: 'the earlier one, since its words do not tell',
};

const near = (p: Params): string => (p['near'] ? `; the nearest text is “${p['near']}”` : '');

const elsewhere = (p: Params): string => (p['elsewhere'] ? `; these words stand in ${p['elsewhere']}: is the number right?` : '');

const alike = (p: Params): string => (p['alike'] ? `; what looks the same has other characters: ${p['alike']}` : '');

/** Amending the statute. */
export const amend: Messages<'A'> = {
  A001: (p) => `there is no ${p['address']}${p['have'] ? ` (the statute has ${p['have']} articles)` : ''}`,
  A002: (p) => `there is no ${p['address']}: ${p['within']} has ${p['have']} paragraph(s)`,
  A003: (p) => `there is no ${p['address']}: ${p['within']} has ${p['have']} item(s)`,
  A004: (p) => `${p['address']} does not contain “${p['words']}”${near(p)}${alike(p)}${elsewhere(p)}`,
  A078: (p) => `what is quoted as the old text is only a part of ${p['address']}; that part is changed`,
  A079: (p) => `what is quoted as the old text is all of ${p['address']} in one line; the new text stands on lines as the old one does`,
  A080: (p) => `“${p['words']}” now stands twice in a row: “${p['text']}”`,
  A083: (p) => `it says ${p['address']}（${p['named']}）, and the caption of that article is “${p['caption']}”; the number rules`,
  A082: (p) => `the new text has no caption; ${p['address']} keeps “${p['caption']}”`,
  A081: (p) => `what is written here has “${p['words']}”, too (${p['count']} times), and is left by the replacement throughout`,
  A077: (p) => `the decision names 《${p['name']}》 without the organisation; the text given, 《${p['title']}》, is taken to be meant`,
  A076: (p) => `${p['address']}: the article has items, so that counting lines and counting paragraphs differ; say which paragraph (款)`,
  A005: (p) => `${p['address']}: more than one paragraph of the article has items; the paragraph must be named`,
  A006: (p) => `“${p['words']}” occurs ${p['count']} times in ${p['address']}; all were changed`,
  A007: (p) => `the decision states ${p['stated']}, counting gives ${p['counted'] || 'no such number'}`,
  A008: (p) => `“${p['item']}” and “${p['other']}” change the same words of ${p['address']}`,
  A009: (p) => `“${p['item']}” changes something inside ${p['address']}, which “${p['other']}” removes or rewrites`,
  A010: (p) => `“${p['item']}” and “${p['other']}” both dispose of ${p['address']}`,
  A011: (p) => `“${p['words']}” does not occur in the statute${near(p)}${alike(p)}`,
  A012: (p) => `the decision does not amend 《${p['title']}》; it amends ${p['named'] || '(nothing named)'}`,
  A013: (p) => `“${p['label']}” would have no article left, and the decision does not order divisions to be counted again`,
  A014: (p) => `“${p['label']}” has no article left and is gone; the following ones are counted again`,
  A015: () => 'counted again, although the decision does not order it',
  A016: (p) => `the “${p['mark']}” that the change left over was removed`,
  A017: (p) => `“${p['mark']}” was supplied to join “${p['text']}”${p['places'] ? `: ${p['places']}` : ''}`,
  A018: (p) => `the words deleted are the whole of ${p['address']}; the unit is deleted`,
  A019: (p) => `“${p['words']}” stands in the title of another instrument and was left alone`,
  A020: (p) => `the quotation “${p['words']}” and the text “${p['found']}” differ in typography only and were taken as the same`,
  A021: (p) => `${p['address']} stands between two divisions and was put into ${p['division']}, ${BORDER_REASONS[p['reason'] ?? ''] ?? ''}`,
  A022: (p) => (p['reason'] === 'commencement' ? 'no place is stated; put last, but in front of the article on commencement' : 'no place is stated; put last'),
  A023: (p) => `${p['address']} fits ${p['have']} places`,
  A024: (p) => `earlier amendments bear no ordinal in the title note; this is number ${p['count']} and is written 修正 as they are`,
  A025: () => 'the decision does not give the date and body of its adoption; the title note gains no entry',
  A026: (p) =>
    `the form of the quotation does not fit its place (${LEVEL[p['level'] ?? ''] ?? p['level']})${p['label'] ? `: it is numbered ${p['label']}` : ''}`,
  A027: (p) =>
    p['from'] ? `the mark at the end of ${p['label']} changes from “${p['from']}” to “${p['to']}”` : `“${p['to']}” supplied at the end of ${p['label']}`,
  A028: (p) => `the statute has no ${p['address'] || 'such part'}`,
  A029: (p) => `reads so already and was left alone (“${p['words']}”, ${p['count']})`,
  A030: (p) => `“${p['words']}” is changed by a more exact clause and was not replaced here`,
  A031: (p) => `“${p['item']}” and “${p['other']}” both replace “${p['words']}” over the whole statute`,
  A032: (p) => `${p['address']} exists already`,
  A033: () => 'this clause changes nothing',
  A035: (p) =>
    `“${p['address']}” ${p['reason'] === 'item' ? 'is counted as the other clauses of its item are' : `${p['reason'] === 'words' ? 'does not hold the quoted words' : 'does not exist'} in the old numbering`}; read in the new one, where it is the former ${p['base']}`,
  A036: (p) => `${p['count']} address(es) would mean other places if the items were read one after the other; read as base numbers: ${p['list']}`,
  A037: (p) => `the number stated takes ${p['address']} past ${p['other']}, and nobody says that either moves`,
  A038: (p) => `${p['address']}: the clauses do not give the text restated, which rules`,
  A039: (p) => `the text of ${p['address']} is not the whole text quoted, “${p['words']}”${near(p)}`,
  A040: (p) => `where ${p['address']} goes is not certain`,
  A041: (p) => `${p['address']} is only a part of a unit and cannot be amended so`,
  A042: (p) => `it is not said which article becomes ${p['article']}; ${p['address']} is made a new ${p['article']}`,
  A046: (p) => `“${p['item']}” and “${p['other']}” both state ${p['stated']}`,
  A047: (p) => `therefore ${p['count']} stated number(s) are not those counted; kept as stated: ${p['list']}`,
  A048: (p) => `${p['division']} is said to include ${p['stated']}, and ${p['counted'] ? `holds ${p['counted']}` : 'there is no such division'}`,
  A049: (p) => `it is not said which articles stand in ${p['division']}`,
  A075: (p) => `the range has ${p['addresses']} in it too: dealt with as well`,
  A050: (p) => `${p['address']} would stand behind ${p['division']}, and it is not said to which section it belongs`,
  A060: (p) => `the text now reads “${p['text']}”; its marks may be wrong, and stay as the decision has it`,
  A061: (p) => `“${p['mark']}” went with the words deleted; see whether it reads well: “${p['text']}”`,
  A062: (p) => `the unit keeps the “${p['mark']}” it ended with: “${p['text']}”`,
  A063: (p) => `${p['address']} has lost all its items; only their lead-in is left`,
  A064: (p) => `“${p['mark']}” supplied at the end: “${p['text']}”`,
  A065: (p) => `“${p['text']}” was inserted without a mark; see whether one is wanted${p['places'] ? `: ${p['places']}` : ''}`,
  A066: (p) => `the words deleted are the whole lead-in of ${p['address']}, and its items are still there`,
  A067: (p) =>
    p['reason'] === 'wider'
      ? `the clause says no place, and ${p['other']}, named last, does not contain “${p['words']}”; taken for ${p['address']}`
      : `the clause says no place; “${p['words']}” is taken for that in ${p['address']}, named last, though it stands elsewhere in ${p['other']}, too`,
  A068: (p) => `the new text of ${p['address']} ends with “：” and has no items: those that were there stay`,
  A069: (p) => `the text restated in the same item has ${p['address']} no more; there is nothing left to delete`,
  A070: (p) => `${p['address']} had no items, and its text does not lead to those that are added`,
  A071: (p) => `${p['address']}: ${TABLE_FAULTS[p['reason'] ?? '']}`,
  A072: (p) => `${p['address']} is joined to a merged cell and cannot be changed or deleted alone`,
  A073: (p) =>
    `the new content does not fit into ${p['address']}: rows and tables are to be given as a table with as many columns, a row with the number that is stated for it`,
  A074: (p) => `“${p['address']}” is counted below the head (${p['head']} rows)`,
};
