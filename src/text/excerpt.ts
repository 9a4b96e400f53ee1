const SHOWN = 16;

/** How a text begins, as a message cites it. */
export function excerpt(text: string): string {
  return text.length > SHOWN + 2 ? `${text.slice(0, SHOWN)}……` : text;
}
