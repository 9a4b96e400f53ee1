import { formatNumeral, parseNumeral } from '../../text/numeral.ts';
import { faultAt, matchesIn } from '../matches.ts';
import type { Rule } from '../rule.ts';
import { citingTexts, isOfCourts } from '../written.ts';

/**
 * L14. A provision is cited in the numerals of its label: 第一款, not 第1款. The numbers of articles and items are Chinese numerals
 * (立法法第六十五条, 行政法规制定程序条例第六条), 款 are cited likewise; 目 are numbered 1. and may be cited so. Judicial interpretations number 1. 2. 3. and are
 * let pass, as by L1.
 */
export const arabicCitations: Rule = {
  id: 'L14',
  source: 'legislation-law-65',
  scopes: ['statute', 'decision'],
  codes: ['C024'],
  run: (subject) => {
    if (isOfCourts(subject)) return [];
    return matchesIn(citingTexts(subject), ARABIC).flatMap((match) => {
      const value = parseNumeral(match.groups[0] ?? '');
      if (value === null || value < 1 || value > 9999) return [];
      return [faultAt('C024', match, { instead: `第${formatNumeral(value)}${match.groups[1]}` })];
    });
  },
};

const ARABIC = /第[ \u3000]?([0-9０-９]+)[ \u3000]?([条款项])(?![类目])/g;
