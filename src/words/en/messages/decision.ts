import { type Messages, type Params, quoted, takenIn } from '../../message.ts';
import { MAYBE_TEXT, syntax, YAML_FEATURES, YAML_KINDS } from './yaml.ts';

/** What the words of a clause were taken for. */
const TAKEN: Params = {
  units: 'place',
  words: 'quotation',
  count: 'number',
  side: 'before or behind',
  title: 'title',
  change: 'is to read',
  number: 'bears another number',
  add: 'adds',
  delete: 'deletes',
  merge: 'merges',
  join: 'goes into',
  split: 'splits',
  single: 'stands alone',
  move: 'moves',
  swap: 'changes places',
  'stand-in': 'stands in for',
};

function readAs(p: Params): string {
  const taken = takenIn(p, TAKEN).map(([as, text]) => `${quoted(text)} (${as})`);
  return taken.length === 0 ? '' : `; understood: ${taken.join(', ')}`;
}

const UNITS: Params = {
  part: 'parts',
  subpart: 'subparts',
  chapter: 'chapters',
  section: 'sections',
  portion: 'portions',
  article: 'articles',
  paragraph: 'paragraphs',
  item: 'items',
  subitem: 'subitems',
  row: 'rows',
};

/** What is stated as one number and found as another. */
function counted(p: Params): string {
  const unit = UNITS[p['level'] ?? ''] ?? 'units';
  switch (p['of']) {
    case 'text':
      return `${unit} stated: ${p['stated']}, quoted: ${p['found']}`;
    case 'numbers':
      return `${unit} spoken of: ${p['stated']}, new numbers given: ${p['found']}`;
    case 'places':
      return `one place only can stand here, and there are ${p['found']}`;
    case 'headings':
      return `divisions spoken of: ${p['stated']}, headings given: ${p['found']}`;
    case 'occurrences':
      return `places of the words stated: ${p['stated']}, found in the text: ${p['found']}`;
    default:
      return `${p['stated']} stated, ${p['found']} found`;
  }
}

/** Understanding the decision, as it is printed and in its YAML form. */
export const decision: Messages<'D'> = {
  D001: () => 'nothing in it amends anything: not an amending decision',
  D002: (p) =>
    `this clause is not understood: “${p['clause']}”${p['at'] ? `; nothing is known by “${p['at']}”` : ''}${readAs(p)}${p['mark'] ? `; ${p['mark']} is no quotation mark, use “”` : ''}${p['nearest'] ? `; the nearest form that is known: ${p['nearest']}` : ''}`,
  D003: (p) => `the quotation is not closed: “${p['quote']}`,
  D004: (p) => `the quotation is not closed; closed before the next item: “${p['quote']}`,
  D005: (p) => (p['address'] ? `“${p['address']}” does not say which article` : 'it is not said which article is amended'),
  D006: counted,
  D007: (p) => `item “${p['number']}” does not count on`,
  D008: () => 'it is not said which statute is amended',
  D009: () => 'a closing quotation mark without an opening one',
  D010: (p) => `a provision of the decision's own; amends no text and is kept: “${p['text']}”`,
  D011: (p) => `numeral not understood: “${p['text']}”`,
  D012: (p) => `${p['law']} is named here, but this part amends 《${p['instrument']}》`,
  D013: (p) => `第 is missing in front of “${p['address']?.replace(/^第/, '')}”; read as ${p['address']}`,
  D014: (p) => `the new text has no quotation marks; taken from “${p['from']}” up to “${p['to']}”`,
  D015: (p) => `how the other statute was renumbered is not said in this decision; left alone: “${p['text']}”`,
  D016: (p) => `text behind the decision, which is no part of it, was not read from here on: “${p['text']}”`,
  D017: (p) => `this decision repeals ${p['what']}; it amends nothing`,
  D018: (p) => `this decision approves ${p['what']}; it amends nothing`,
  D020: (p) => `not valid YAML: ${syntax(p)}`,
  D021: (p) => `the editable form has no ${YAML_FEATURES[p['what'] ?? '']}${MAYBE_TEXT[p['what'] ?? ''] ?? ''}`,
  D022: (p) => `“${p['key']}” stands twice`,
  D023: (p) => `“${p['key']}” is missing`,
  D024: (p) => `there is no key “${p['key']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; allowed here: ${p['allowed']}` : ''}`,
  D025: (p) => `${p['key'] ? `“${p['key']}”` : 'this'} must be ${YAML_KINDS[p['expected'] ?? '']}`,
  D026: (p) => `“${p['key']}” cannot be “${p['value']}”${p['near'] ? `; did you mean “${p['near']}”?` : `; it can be ${p['allowed']}`}`,
  D027: (p) => `address not understood: “${p['text']}”`,
  D028: (p) => `not resolved yet; correct it and delete this line: ${p['note']}`,
  D029: (p) => `item ${p['number']} has no operation`,
  D031: (p) => `this clause has two readings that differ: “${p['clause']}”; “${p['readings']}”`,
  D032: (p) => `these words leave the text to the editor: nothing was changed, and the official text may differ there: “${p['text']}”`,
  D033: (p) => `wrong quotation marks, read as a quotation: “${p['quote']}”`,
  D034: (p) => `what is added behind ${p['address']} is read as a unit of its own`,
  D035: (p) =>
    p['old']
      ? 'nothing stands between the marks: which words of the text in force are meant?'
      : p['text']
        ? `the new text is only “${p['text']}” and is not written out`
        : 'nothing stands between the marks, so that there is no new text; to delete words, say 删去',
  D036: (p) => `where “${p['words']}” goes is not said; as it ends with “，” it goes to the beginning of ${p['address']}`,
  D037: (p) => `where in ${p['address']} “${p['words']}” goes is not said`,
  D040: (p) => `${p['item'] ? `item ${p['item']}: ` : ''}“${p['words']}” cannot be worded so that it is read as it is meant; nothing is written`,
  D042: () => 'it is not said which statute is amended; the one given is taken to be meant',
  D043: (p) => `the opening mark in front of “${p['from']}” is missing; read as a further paragraph of the text before`,
  D044: (p) =>
    `“${p['label']}” ${/点$/.test(p['label'] ?? '') ? '' : /[（(]/.test(p['label'] ?? '') ? 'has brackets and ' : 'has no item above it and '}is read as an item: ${p['address']}`,
  D045: (p) => `words without quotation marks; read as “${p['old']}” changed to “${p['new']}”`,
  D048: (p) => `${p['inner']} is inside ${p['outer']}, and cannot stand beside it`,
  D047: (p) => `“${p['words']}” says nothing that is changed, and is taken as a remark`,
  D046: (p) => `“${p['words']}” is taken as a description of ${p['address'] || 'the place'} that changes nothing`,
  D041: (p) => `an ellipsis stands in the new text and goes into the statute: “${p['part']}”`,
  D038: (p) => `items are quoted in one line; from “${p['label']}” on they are set on lines of their own`,
};
