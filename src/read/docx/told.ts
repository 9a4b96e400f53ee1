import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../text/source.ts';
import { NOTED, type Note, type Told, WARNED } from './notes.ts';
import type { DocumentLine } from './paragraphs.ts';

/** What is told once for all its places: how many there are, and the line of the first. */
interface Found {
  readonly place: Place;
  places: number;
}

/** A note at its line. */
interface Placed {
  readonly note: Note;
  readonly place: Place;
}

/** How many tracked changes there are, and where the first is. */
export function changesIn(lines: readonly DocumentLine[], source: SourceText): Found | null {
  return sums(placed(lines, source)).get('change') ?? null;
}

/** The diagnostics for what is told of the lines of a Word file and, without a place, of its other parts. */
export function diagnosticsOf(lines: readonly DocumentLine[], source: SourceText, beside: readonly Note[]): readonly Diagnostic[] {
  const start = { source, span: { start: 0, end: 0 } };
  const notes = [...placed(lines, source), ...beside.map((note) => ({ note, place: start }))];
  const found = sums(notes);
  const once = (code: 'R012' | 'R013', what: Told): readonly Diagnostic[] => {
    const { place, places } = found.get(what) ?? { place: start, places: 0 };
    return places === 0 ? [] : [diagnose(code, place, { what, count: places })];
  };
  const abreast = found.get('abreast');
  return [
    ...WARNED.flatMap((what) => once('R012', what)),
    ...NOTED.flatMap((what) => once('R013', what)),
    ...(abreast === undefined ? [] : [diagnose('R014', abreast.place)]),
    ...named(notes),
  ];
}

/** What is told with the words concerned: those of one line together. */
function named(notes: readonly Placed[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const lines = new Map<string, { words: string[]; place: Place; what: 'kept' | 'raised' | 'lowered' }>();
  for (const { note, place } of notes) {
    const { what, words = '' } = note;
    if (what === 'divided' || what === 'joined') {
      const [before = '', after = ''] = words.split('\n');
      diagnostics.push(diagnose(what === 'divided' ? 'R052' : 'R053', place, { before, after }));
    } else if (what === 'kept' || what === 'raised' || what === 'lowered') {
      const key = `${what} ${place.span.start}`;
      const line = lines.get(key) ?? { words: [], place, what };
      line.words.push(words);
      lines.set(key, line);
    }
  }
  for (const { what, words, place } of lines.values()) {
    const params = { words: words.join('”、“') };
    diagnostics.push(what === 'kept' ? diagnose('R050', place, params) : diagnose('R051', place, { way: what, ...params }));
  }
  return diagnostics;
}

function placed(lines: readonly DocumentLine[], source: SourceText): readonly Placed[] {
  let start = 0;
  return lines.flatMap(({ text, notes }) => {
    const place = { source, span: { start, end: start + text.length } };
    start += text.length + 1;
    return notes.map((note) => ({ note, place }));
  });
}

function sums(notes: readonly Placed[]): ReadonlyMap<Told, Found> {
  const found = new Map<Told, Found>();
  for (const { note, place } of notes) {
    const before = found.get(note.what);
    if (before !== undefined) before.places += note.places;
    else if (note.places > 0) found.set(note.what, { place, places: note.places });
  }
  return found;
}
