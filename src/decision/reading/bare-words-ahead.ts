/** Behind the verb stands neither a quotation nor a place. */
const TURNS_WORDS = /[改更变换整订正高低长短加增少减降升调大小缩宽延](?:为|成|到|至)[^：“”，。；第]/;
const IN_PLACE = /第[^，。；：“”《》]{1,12}[条款项]/;
const TITLE_IN_PLACE = /[条款项句](?:中|里|内)?的?《/;

/** Whether words turn into others without marks in a line, its quotations masked, and a place is named. */
export function turnsBareWords(line: string): boolean {
  return TURNS_WORDS.test(line) && IN_PLACE.test(line);
}

/** Whether a line may change words without marks, or titles: asked first, for what reads them takes long to load. */
export function mayChangeBareWords(line: string): boolean {
  return TITLE_IN_PLACE.test(line) || turnsBareWords(line);
}
