import type { Words } from '../words.ts';

/** What else could have been chosen, in a few words without a stop. Addresses and quotations stay in the language of the law. */
export const alternatives: Words['alternatives'] = {
  D004: () => 'the quotation ends elsewhere',
  D013: (p) => `“${p['address']?.replace(/^第/, '')}” is no number but a count`,
  D014: () => 'the new text begins, or ends, elsewhere',
  D033: () => 'no quotation begins here',
  D036: (p) => `it goes elsewhere in ${p['address']}`,
  D034: (p) => `it is the last sentence of ${p['address']}`,
  D042: () => 'it amends another statute',
  D043: () => 'it is no part of the new text',
  D044: (p) => `“${p['label']}” is a ${/点$/.test(p['label'] ?? '') ? 'subitem, or something else' : /[（(]/.test(p['label'] ?? '') ? 'paragraph' : 'subitem'}`,
  D045: () => 'the words begin or end elsewhere',
  D047: (p) => `“${p['words']}” orders something, too`,
  D046: (p) => `“${p['words']}” means something else`,
  D038: () => 'they are no items but words of the paragraph, in one line',
  A015: () => 'the numbers stay',
  A017: (p) => `no “${p['mark']}”`,
  A018: (p) => `only the words go, and ${p['address']} stays without content`,
  A019: () => 'it is changed too',
  A021: (p) => `it goes into ${p['other']}`,
  A022: (p) => {
    if (p['reason'] === 'commencement') return 'it goes behind the article on commencement';
    return p['reason'] === 'division'
      ? 'it goes in front of or between the articles that are there'
      : 'it goes in front of, between or into those that are there';
  },
  A024: (p) => `the earlier ones are given ordinals, and this one is written as number ${p['count']}`,
  A035: (p) =>
    p['reason'] === 'item'
      ? 'it is an old number'
      : `it is an old number all the same: ${p['reason'] === 'words' ? 'the words are not there' : 'there is no such place'}, and nothing is done`,
  A037: (p) => `${p['address']} stays on its side of ${p['other']}, and the number stated is a slip`,
  A038: (p) => `the other clauses rule: “${p['made']}”`,
  A042: (p) => `${p['address']} goes into an article that is there, which becomes ${p['article']}`,
  A078: (p) => `the new text is all of ${p['address']}`,
  A079: () => 'the new text is one paragraph',
  A083: (p) => `the article with the caption “${p['named']}” is meant`,
  A082: (p) => `${p['address']} has no caption any more`,
  A081: (p) => `“${p['words']}” is replaced in the new text, too`,
  A077: () => 'it amends the rules of another organisation',
  A075: (p) => `${p['addresses']} are not meant`,
  A074: () => 'the head is counted too',
  A060: (p) => (p['text'] ? 'a mark is supplied or removed there' : 'the unit is deleted'),
  A061: (p) => `“${p['mark']}” stays`,
  A062: (p) => `no “${p['mark']}” at the end, as quoted`,
  A065: () => '、 or ， is supplied',
  A068: () => 'they go with the old text',
  A067: (p) =>
    p['reason'] === 'wider'
      ? `it is ${p['other']} all the same: the words are not there, and nothing is done`
      : `every “${p['words']}” in ${p['other']} is meant`,
  X003: () => 'it refers to this statute and follows the numbering',
  X010: () => 'both stay as they were',
};
