import type { RippleWords } from '../ripple.ts';

export const ripple: RippleWords = {
  kinds: {
    absent: 'no such place',
    renumbered: 'renumbered',
    moved: 'moved',
    merged: 'merged',
    split: 'split',
    deleted: 'deleted',
    range: 'other provisions inside the range',
    rewritten: 'written anew around it',
    reworded: 'words changed',
  },
  doubts: {
    earlier: 'the citing text is older than the text before the decision and may cite an earlier one',
    'amended-since': 'the citing text was written at several times: whether this sentence cites the text before or after is not known',
    'not-in-force': 'written after a text was passed and before it was in force: which is cited is not known',
    undated: 'the citing text bears no date: which text it cites is not known',
    'cited-undated': 'the statute cited or a decision bears no date: which text is cited is not known',
    former: 'says that it cites a former text',
    'only-before': 'by its date it cites the new text, which has no such place',
    ending: 'the name stands without title marks and may be part of a longer one',
    shortened: 'the name is cut short and nowhere defined: it may be that of this statute',
    several: 'one short name for several statutes',
    unsettled: 'which statute is cited is not certain',
    inside: 'the unit around it was written anew or split: where in it is not known',
    parted: 'part of what is cited went elsewhere: which part is meant must be seen',
    'in-place': 'the new numbers cannot stand in place of the old ones: the sentence must be reworded',
  },
  columns: {
    title: 'Statute',
    place: 'Place',
    cited: 'Cites',
    becomes: 'Becomes',
    kind: 'Change',
    doubts: 'Remarks',
    said: 'Provided',
    saysNow: 'That number now provides',
    sentence: 'Text',
    file: 'File',
    line: 'Line',
  },
  title: (statute) => `References to 《${statute}》 to be looked at after its amendment`,
  decision: (title) => `By: ${title}`,
  gone: '(deleted)',
  byHand: '(reword)',
  annex: 'annex',
  superseded: 'there is a later text',
  range: (inside) =>
    [
      ['gone', inside.gone],
      ['moved out', inside.left],
      ['moved in', inside.moved],
      ['new', inside.new],
    ]
      .filter(([, list]) => list !== '')
      .map(([what, list]) => `${what}: ${list}`)
      .join('; '),
  sure: 'certain',
  nothing: 'no reference is made stale',
  account: ({ statutes, citations, stale, certain }) =>
    `${counted(statutes, 'file')}, ${counted(citations, 'reference')} to provisions of this statute: ${stale} to be changed or looked at, ${certain} of them certain, ${stale - certain} not`,
  older: (count) => `${counted(count, 'more reference')} in texts of which there is a later version (--all lists them)`,
  indexing: 'Indexing references',
  indexed: (statutes, citations, renewed) =>
    `Index: ${counted(statutes, 'file')}, ${counted(citations, 'reference')} to provisions of other statutes; ${renewed} read anew`,
  notKept: (reason) => `the index is not kept (${reason}) and will be made anew next time`,
  notRead: (count, names) => `${counted(count, 'file')} not in the index, being no statutes: ${names}`,
  refused: 'not all of the decisions could be carried out, so that it is not certain where provisions went; no references listed',
  drafting: 'Drafting the decision',
  drafted: (statutes, references) =>
    `the drafted decision amends ${counted(references, 'reference')} in ${counted(statutes, 'statute')}, and was carried out on each`,
  nothingToDraft: 'there is nothing to draft',
  leftOut: (count) => `${count} not in the decision:`,
  leftOutReasons: {
    doubtful: 'not certain',
    gone: 'what it cites is deleted',
    'by-hand': 'the sentence must be reworded',
    annex: 'in an annex or a table',
    'changed-since': 'the file changed after it was indexed',
    'not-drafted': 'cannot be worded as a decision',
    'not-proved': 'carried out, it does not give the text that it should',
  },
  badWith: 'should be LAW=OLD,DECISION[,DECISION…]',
  withoutOrder: (title) => `the decision does not order that numbers cited from 《${title}》 be adjusted; --with was not used`,
  withRefused: (title) => `not all of the decisions on 《${title}》 could be carried out, so that numbers cited from it cannot be adjusted`,
  notThisStatute: (law, file, title) => `--with says 《${law}》, but ${file} is 《${title}》`,
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
