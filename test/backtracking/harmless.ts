/** Why an expression is harmless, and the text on which it would take longest if it were not: `pump` over and over, behind `prefix`. */
export interface Harmless {
  readonly why: string;
  readonly prefix: string;
  readonly pump: string;
}

/**
 * Expressions that repeat something up to a bound. The checker, which counts every way to repeat, does not come to an end with them; what they cost a character is
 * bounded, as the test measures. Each is known by its beginning.
 */
export const HARMLESS: Readonly<Record<string, Harmless>> = {
  '/但(?:是)?[，,]?[^，。；,;]{0,60}除外|': { why: 'at most 60 characters from where a match may begin', prefix: '', pump: '除但' },
  '/(?<=[，；。])(?<!虽[^。；]{0,60})但': { why: 'looks back over at most 60 characters', prefix: '虽', pump: '，但' },
  '/([》〉»›＞>]|[\\u4e00-\\u9fff]{0,30}?)(?:[（(]': {
    why: 'a name of at most 30 characters, and as many words in its brackets',
    prefix: '',
    pump: '（以下简称',
  },
  '/(?<b1>': { why: 'two amounts with the words around them; no amount begins inside another', prefix: '', pump: '不得超过十至' },
  '/<(?:ins|del)\\b[^>]{0,200}>/': { why: 'a tag of at most 200 characters', prefix: '', pump: '<ins ' },
};

/** Why an expression is harmless; undefined for all others. */
export function harmless(expression: string): Harmless | undefined {
  return Object.entries(HARMLESS).find(([beginning]) => expression.startsWith(beginning))?.[1];
}
