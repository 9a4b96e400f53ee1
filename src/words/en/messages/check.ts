import type { Messages } from '../../message.ts';

/** Checking the drafting. */
export const check: Messages<'C'> = {
  C001: (p) => `${p['unit']} is numbered in ${p['unit'] === '项' ? 'bracketed Chinese numerals' : 'Chinese numerals'}; here it is “${p['label']}”`,
  C002: () => 'no title note: it states the enacting body and the date',
  C003: (p) => `an event of the title note does not state its ${p['lacks']}: “${p['entry']}”`,
  C004: (p) => `the events of the title note are out of order: “${p['entry']}”`,
  C005: (p) => `items are cited without brackets: “${p['instead']}”, not “${p['words']}”`,
  C006: (p) => `“${p['words']}” is written “${p['instead']}”`,
  C007: (p) => `the title says ${p['kind']}, this says “${p['words']}”`,
  C008: (p) => (p['where'] === 'lead' ? `“${p['words']}” lacks 的` : `the items of this list do not agree on ending in 的: ${p['words']} differs from most`),
  C009: (p) => `amounts are written in two ways: “${p['words']}” here, elsewhere as “${p['other']}” (${p['count']})`,
  C010: (p) => `a quotation of whole 条 or 款 lacks its end mark: “…${p['words']}”`,
  C011: (p) => `a quotation of words alone ends in “${p['mark']}”: “…${p['words']}”`,
  C012: (p) => `“${p['words']}” is better written “${p['instead']}”`,
  C013: (p) => (p['entry'] ? `the contents list “${p['entry']}”, the text has “${p['heading'] || '(nothing)'}”` : `the contents do not list “${p['heading']}”`),
  C014: (p) => `amended by a decision, the title note says “${p['instead']}”; here it says “${p['words']}”`,
  C015: (p) => `“${p['words']}” is usually written “${p['instead']}”`,
  C016: (p) => `one decision uses both “${p['words']}” and “${p['instead']}”`,
  C017: (p) => `the title counts ${p['stated']} instruments, the body amends ${p['found']}`,
  C018: (p) =>
    p['elsewhere']
      ? `the title names 《${p['named']}》 in another order than the body`
      : `the title names 《${p['named']}》, the body amends ${p['found'] ? `《${p['found']}》` : 'no more'}`,
  C019: (p) => `${p['label']} should end with “${p['wanted']}”, ${p['mark'] ? `not “${p['mark']}”` : 'and has no mark'}`,
  C020: (p) => `no commencement (本${p['form']}自……起施行)`,
  C021: () => 'no order to publish the text anew (……根据本决定作相应修改，重新公布)',
  C022: (p) => `the numeral in “${p['words']}” is not well formed`,
  C023: (p) => `“${p['mark']}” in a quotation has no partner: “${p['around']}”`,
  C024: (p) => `“${p['words']}” should be “${p['instead']}”`,
  C025: () => '“必须” is usually “应当”',
  C026: () => 'no commencement (本……自……起施行)',
  C027: (p) => `“${p['words']}” of half width should be “${p['instead']}”`,
  C028: (p) =>
    `the quotation mark “${p['words']}” should be ${p['instead'] ? `“${p['instead']}”` : 'one of “ and ”; they do not pair, and are left to a person'}`,
  C029: (p) => `${p['article']} has one 款 only, and “第一款” is not written: “${p['words']}”`,
  C030: (p) => `“${p['words']}” is usually “${p['instead']}”`,
  C031: (p) => `“${p['words']}” is not the full name of a law, and no 以下简称 defines it`,
  C032: (p) => `the repeal stands in front of the commencement: “${p['words']}”`,
  C033: (p) => `the quotation “${p['words']}” begins or ends inside a word (${p['word']})`,
  C034: (p) => `marks meet in ${p['address']} after the amendment: “……${p['around']}……”`,
  C035: (p) => `the decision was passed on ${p['day']}, and the text that it amends is already that of ${p['made']}`,
  C036: (p) => `the title note names this decision already, the statute has been amended by it: “${p['entry']}”`,
  C037: () => 'the draft has no comparison of the texts before and after (xiufa table makes it)',
};
