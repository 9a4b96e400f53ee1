/** The grain of a comparison: words, or single characters. References and amounts stay whole in both. */
export type Grain = 'word' | 'char';

const NUMERAL = '[〇○零一二两三四五六七八九十百千万亿]';
const UNIT = '(?:分编|[编章节条款项目])';

/**
 * What a reader takes in as one thing: 第二十六条第二款, 第（一）项; 千分之三; 二〇二〇年; 二十万; 1999年, 3.5; a Latin word. A single
 * Chinese numeral (一般, 统一) is no amount: the words around it decide.
 */
const ATOM = new RegExp(
  [
    `(?:第[（(]?(?:${NUMERAL}+|[0-9]+)[）)]?${UNIT}(?:之${NUMERAL}+)?)+`,
    `第${NUMERAL}+`,
    `${NUMERAL}+分之${NUMERAL}+`,
    '[〇○零一二三四五六七八九]{4}年',
    `${NUMERAL}{2,}`,
    '[0-9０-９]+(?:[.．][0-9０-９]+)?(?:[年月日%％‰])?',
    '[A-Za-zＡ-Ｚａ-ｚ]+',
    '\\s+',
    '[\\p{P}\\p{S}]',
  ].join('|'),
  'gu',
);

/** The longest run given to Intl.Segmenter at once: V8 11 copies the whole input into every segment, so its cost is quadratic. */
const LONGEST_RUN = 256;

/**
 * Cuts texts into the pieces that a redline shows whole; joined they give the text again. For display only (docs/semantics.md#same-bytes): word borders come
 * from the platform's dictionary and may differ between platforms. What stands in several of the texts between two marks is cut once.
 */
export function cutterOf(by: Grain): (text: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (run: string): readonly string[] => {
    const words = known.get(run) ?? segmented(run);
    known.set(run, words);
    return words;
  };
  return (text) => {
    const tokens: string[] = [];
    const push = (run: string): void => {
      if (run !== '') for (const word of by === 'char' ? run : wordsOf(run)) tokens.push(word);
    };
    let at = 0;
    for (const match of text.matchAll(ATOM)) {
      push(text.slice(at, match.index));
      tokens.push(match[0]);
      at = match.index + match[0].length;
    }
    push(text.slice(at));
    return tokens;
  };
}

/** Cuts one text, see `cutterOf`. */
export function tokenize(text: string, by: Grain): string[] {
  return cutterOf(by)(text);
}

function segmented(run: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length; at += LONGEST_RUN) {
    for (const { segment } of words().segment(run.slice(at, at + LONGEST_RUN))) found.push(segment);
  }
  return found;
}

let segmenter: Intl.Segmenter | undefined;

/** The word segmenter, made when the first text needs it: it costs some 15 ms. */
function words(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}
