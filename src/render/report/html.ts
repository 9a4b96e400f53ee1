import { escapeHtml } from '../escape.ts';

/** Markup that is safe to print: everything that came from a text has been escaped. Only this file makes it. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: markup as it is, everything else as text; null and false are nothing. */
export type Content = Html | string | number | null | false | readonly Content[];

/** A template of markup. What is put in is escaped so that it stays text, between tags and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let out = strings[0] as string;
  for (const [i, value] of values.entries()) out += markup(value) + (strings[i + 1] as string);
  return { html: out };
}

/** A style sheet or a script of this program's own, printed to the letter; it must not hold the end tag of its element. */
export function verbatim(code: string): Html {
  if (/<\/(?:style|script)/i.test(code)) throw new Error('the code would end its element');
  return { html: code };
}

export const NOTHING: Html = { html: '' };

function markup(content: Content): string {
  if (content === null || content === false) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (Array.isArray(content)) return content.map(markup).join('');
  return (content as Html).html;
}
