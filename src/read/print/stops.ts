const STOPS = '。？！；：.．?!;:…';
const CLOSERS = '”’"\'）)》»〉›〕]';

/** The stop that a line ends in, in any width, closing marks behind it left aside; '' if it breaks off without one. */
export function stopAtEnd(text: string): string {
  let end = text.length - 1;
  while (end >= 0 && CLOSERS.includes(text[end] as string)) end--;
  const last = text[end] ?? '';
  return STOPS.includes(last) ? last : '';
}
