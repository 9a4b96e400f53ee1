import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { placeOf, slice } from '../text/passage.ts';
import type { Passage } from '../text/source.ts';
import { readHead } from './head.ts';
import { AMENDING, Counters, Path, readNumber } from './item-numbers.ts';
import type { Adoption, Quote } from './operation.ts';
import { isClosing as closes, isInstruction as instructs } from './language/read.ts';
import { maskQuotes } from './quotes.ts';
import { Sheets } from './sheets.ts';
import { normaliseWording } from './wording.ts';

/**
 * A paragraph of the body, quotations masked: 一、对《…》作出修改 · a numbered item · a further paragraph · a closing clause · the list,
 * the number and the title of sheets attached · an instrument that such a sheet repeals · a provision of the decision's own.
 */
export type Entry =
  | { readonly type: 'header'; readonly citation: string; readonly instrument: string; readonly line: Passage }
  | { readonly type: 'item'; readonly citation: string; readonly line: Passage }
  | { readonly type: 'text'; readonly line: Passage }
  | { readonly type: 'closing'; readonly line: Passage }
  | { readonly type: 'attachment'; readonly line: Passage }
  | { readonly type: 'repeal'; readonly line: Passage }
  | { readonly type: 'provision'; readonly line: Passage };

/** A decision taken apart into its paragraphs, before any clause is read. */
export interface Outline {
  readonly title: Passage;
  readonly adoption: Adoption | null;
  readonly enacting: readonly Passage[];
  readonly entries: readonly Entry[];
  readonly quotes: readonly Quote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds title, adoption note, enacting words, instrument headers, items and closing clauses. */
export function readOutline(lines: readonly Passage[]): Outline {
  const { title, adoption, numbers, next } = readHead(lines);
  const isAmendment = /修正案/.test(title.text);
  const counters = new Counters();
  const masked = maskQuotes(lines.slice(next), {
    startsAnew: (line) => counters.isNext(readNumber(line.text, isAmendment), line.text) || isClosing(normaliseWording(line)),
    isInstruction: (line) => isInstruction(normaliseWording(line)),
    opensLine: (line) => counters.note(readNumber(line.text, isAmendment)),
  });
  const diagnostics: Diagnostic[] = [...masked.diagnostics];
  const enacting: Passage[] = [...numbers];
  const entries: Entry[] = [];
  let path = new Path();
  const sheets = new Sheets(title);
  for (const line of masked.lines) {
    const wording = normaliseWording(line);
    const sheet = sheets.take(wording.text, entries);
    if (sheet !== null) {
      if (sheets.skipped) diagnostics.push(diagnose('D007', placeOf(line), { number: wording.text }));
      if (sheet === 'numbered') path = new Path();
      if (sheet === 'republished' && !diagnostics.some((d) => d.code === 'D016')) diagnostics.push(diagnose('D016', placeOf(line), { text: line.text }));
      entries.push({ type: sheet === 'repeal' ? 'repeal' : 'attachment', line });
      continue;
    }
    const number = readNumber(line.text, isAmendment);
    if (entries.length === 0 && number === null && isEnacting(wording.text)) {
      enacting.push(line);
      continue;
    }
    const rest = number === null ? line : slice(line, number.length);
    const instrument = readHeader(normaliseWording(rest).text);
    if (number !== null) {
      const { citation, skipped } = path.enter(number, slice(line, 0, number.length).text);
      if (skipped) diagnostics.push(diagnose('D007', placeOf(line, 0, number.length), { number: citation }));
      if (/（[^（）]*附件[^（）]*）。?$/.test(wording.text) && isClosing(normaliseWording(rest))) {
        entries.push({ type: 'closing', line: rest });
        continue;
      }
      entries.push(instrument === null ? { type: 'item', citation, line: rest } : { type: 'header', citation, instrument, line });
    } else if (instrument !== null) entries.push({ type: 'header', citation: path.current(), instrument, line });
    else entries.push({ type: isClosing(wording) ? 'closing' : 'text', line });
  }
  return { title, adoption, enacting, entries: markProvisions(entries), quotes: masked.quotes, diagnostics };
}

/** What stands behind the last item, quotes nothing and amends nothing, is a provision of the decision's own. */
function markProvisions(entries: readonly Entry[]): readonly Entry[] {
  let last = entries.length - 1;
  while (last >= 0 && entries[last]?.type !== 'item' && entries[last]?.type !== 'header') last--;
  return entries.map((entry, i) =>
    i > last &&
    entry.type === 'text' &&
    /[。.]$/.test(entry.line.text) &&
    !/“[0-9]+”/.test(entry.line.text) &&
    !AMENDING.test(entry.line.text) &&
    entries.some((e) => e.type !== 'text')
      ? { ...entry, type: 'provision' as const }
      : entry,
  );
}

function isEnacting(wording: string): boolean {
  if (/增加[^，。；：]{1,4}[编章节条款项目]，?(?:分别)?作?为[^。；]*：$/.test(wording)) return false;
  if (/“[0-9]+”/.test(wording) || /^[将删]/.test(wording) || /(?:修改为|改为|内容如下)：$/.test(wording)) return false;
  return /：$/.test(wording) || /决定.*修改。?$/.test(wording);
}

/** The statute a header line names (一、对《…》作出修改; 修改《…》; 《…》 alone), without its outer marks; null if it is no header. */
function readHeader(wording: string): string | null {
  const match = /^(?:对|将|修改)?《(.+)》(?:的部分条款)?(?:作出|作|进行|予以)?(?:如下|以下|相应)?(?:修改|修订|修正)?[：。]?$/.exec(wording);
  if (match === null) return null;
  let depth = 1;
  for (const c of match[1] as string) {
    if (c === '《' || c === '〈') depth++;
    else if (c === '》' || c === '〉') depth--;
    if (depth === 0) return null;
  }
  return match[1] as string;
}


function isClosing(wording: Passage): boolean {
  return closes(wording.text, []);
}

function isInstruction(wording: Passage): boolean {
  return instructs(wording.text, []);
}
