import { parseNumeral } from '../../text/numeral.ts';
import { mapCharacters } from '../../text/passage.ts';
import type { Line, Passage } from '../../text/source.ts';

const ORDINAL = /^([ \u3000]*第([一二三四五六七八九十]{1,3}))、/;

/** 第一、第三条…… 第二、第五条……: items counted so, where as many lines count on from the first one; alone, 第二、第五条 is a list of articles. They are set as 第一，. */
export function withOrdinals(lines: readonly Line[]): readonly Line[] {
  const counted = lines.flatMap((line, at) => {
    const [, , numeral] = line.row === undefined ? (ORDINAL.exec(line.text) ?? []) : [];
    return numeral === undefined ? [] : [{ at, number: parseNumeral(numeral) }];
  });
  if (counted.length < 2 || counted.some(({ number }, i) => number !== i + 1)) return lines;
  const starts = new Set(counted.map(({ at }) => at));
  return lines.map((line, at) => (starts.has(at) ? withComma(line) : line));
}

function withComma(line: Line): Passage {
  const end = ORDINAL.exec(line.text)?.[1]?.length ?? 0;
  return mapCharacters(line, (c, i) => (i === end ? '，' : c));
}
