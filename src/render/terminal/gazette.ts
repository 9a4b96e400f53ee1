import type { Gazette, GazetteDocument } from '../../read/gazette/types.ts';
import { padEndTo, padStartTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import { layOut, run, type TerminalOptions } from './lines.ts';

const GAP = '  ';
/** With fewer columns for titles than these, titles stand under the rest. */
const NARROWEST = 50;

/** The documents of a gazette, a row each (kind, date, lines, title, body), and what there is of each kind. */
export function gazetteText(gazette: Gazette, options: TerminalOptions): string {
  const { documents, furniture, contents, cover } = gazette;
  const { theme, language } = options;
  const words = wordsIn(language).gazette;
  const rows = documents.map((document, i) => ({
    number: String(i + 1),
    kind: words.kinds[document.kind],
    date: document.date ?? '',
    lines: `${document.firstLine}–${document.lastLine}`,
    document,
  }));
  const columns = (texts: readonly string[]): number => widest(texts, options.ambiguous);
  const number = columns(rows.map((row) => row.number));
  const kind = columns(rows.map((row) => row.kind));
  const lines = columns(rows.map((row) => row.lines));
  const left = number + kind + 10 + lines + 4 * GAP.length;
  const beside = options.columns === null || options.columns - left >= NARROWEST;
  const table = rows.flatMap((row) => {
    const facts = [
      run(padStartTo(row.number, number) + GAP, theme.dim),
      run(padEndTo(row.kind, kind, options.ambiguous) + GAP, theme.item),
      run(padEndTo(row.date, 10) + GAP),
      run(padEndTo(row.lines, lines, options.ambiguous) + GAP, theme.dim),
    ];
    const names = [run(titleWords(row.document)), run(bodyWords(row.document), theme.dim)];
    if (beside) return layOut([...facts, ...names], 0, left, options);
    const under = number + GAP.length;
    return [...layOut(facts, 0, left, options), ...layOut(names, under, under, options)];
  });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
  const inside = documents.reduce((sum, document) => sum + document.lineNumbers.length, 0);
  const rest = { inside, furniture: furniture.length, contents: contents.lines.length, entries: contents.entries.length, others: cover.length };
  return [...table, '', theme.heading(words.total(documents.length, [...counts])), theme.dim(words.lines(rest))].join('\n');
}

function titleWords({ title, attachment }: GazetteDocument): string {
  return attachment === null ? title : `［${attachment}］${title}`;
}

/** Who adopted or issued a document, unless its title begins with it. */
function bodyWords({ title, body }: GazetteDocument): string {
  return body === null || title.startsWith(body) ? '' : `　${body}`;
}
