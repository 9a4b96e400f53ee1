import type { ProofWords } from '../proof.ts';

export const proof: ProofWords = {
  notAmended: (file, title) => `the gazette does not amend ${file} 《${title}》`,
  noDecision: 'the gazette has no amending decision',
  lines: (first, last) => ` (lines ${first}–${last})`,
  repeals: 'repeals',
  approves: 'approves',
  others: 'decisions that amend nothing',
  account: (all, equal, differs, failed, open, others) =>
    `${all} statutes amended: ${equal} equal, ${differs} differ, ${failed} could not be amended, ${open} not compared; ${others} repeals and approvals`,
  notRepublished: 'not republished in this gazette',
  noBase: 'the statute before amendment was not given',
  noUsableBase: 'no text from before that can be used',
  failed: (count) => `the decision could not be carried out in ${count} places`,
  articles: (all, equal, headings, same) => `articles ${all}, equal ${equal}; headings ${headings}, equal ${same}`,
};
