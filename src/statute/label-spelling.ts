import { FORMLESS } from '../text/invisible.ts';

/** Digits of full width, radicals that look like ideographs, and numbers that are one character with their brackets or stop. */
const COMPATIBLE = /[０-９⺀-⿕㈠-㈩⑴-⒛]/u;
const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ['條', '条'],
  ['編', '编'],
  ['節', '节'],
]);
const UNUSUAL = new RegExp(`${FORMLESS.source}|${COMPATIBLE.source}|[${[...TRADITIONAL.keys()].join('')}]`, 'u');

/** How much of a line may be its label. */
const HEAD = 32;

/** The head of a line as labels are usually spelt, and where each of its characters (and its end) stands in the line. */
export interface Head {
  readonly text: string;
  readonly at: (index: number) => number;
}

/** The head of a line with its unusual characters in their usual form: 第１條 is 第1条, ⼀ is 一, ⑴ is (1), and what is invisible is not there. */
export function headOf(line: string): Head {
  const head = line.slice(0, HEAD);
  if (!UNUSUAL.test(head)) return { text: head, at: (index) => index };
  let text = '';
  let at = 0;
  const from: number[] = [];
  for (const character of head) {
    const usual = usualForm(character);
    for (const _ of usual) from.push(at);
    text += usual;
    at += character.length;
  }
  from.push(at);
  return { text, at: (index) => from[index] as number };
}

/** A label as it is usually spelt, without white space: what its number and its style are read from. */
export function usualSpelling(label: string): string {
  return headOf(label).text.replace(/\s/g, '');
}

function usualForm(character: string): string {
  if (FORMLESS.test(character)) return '';
  return TRADITIONAL.get(character) ?? (COMPATIBLE.test(character) ? character.normalize('NFKC') : character);
}
