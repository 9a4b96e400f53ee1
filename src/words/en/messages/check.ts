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
};
