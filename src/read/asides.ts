import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { visibleLength } from '../text/invisible.ts';
import type { Place, SourceText } from '../text/source.ts';
import type { LeftOut } from './reader.ts';

/** What is not read, by its name among the `ASIDES` of the messages, and whether it may be text of the law (R012) or is none (R013). */
const CODES = {
  note: 'R012',
  textbox: 'R012',
  formula: 'R012',
  symbol: 'R012',
  chunk: 'R012',
  placeholder: 'R012',
  field: 'R012',
  remark: 'R012',
  annotation: 'R012',
  artifact: 'R012',
  sideways: 'R012',
  outside: 'R012',
  picture: 'R013',
  comment: 'R013',
  hidden: 'R013',
  header: 'R013',
  ruby: 'R013',
  instruction: 'R013',
  page: 'R013',
  revision: 'R013',
  struck: 'R013',
  control: 'R013',
  generated: 'R013',
  number: 'R013',
  metadata: 'R013',
  cover: 'R013',
  style: 'R013',
  margin: 'R013',
  watermark: 'R013',
  twice: 'R013',
  head: 'R013',
} as const;

/** What a reader may leave out. */
export type Aside = keyof typeof CODES;

/** Text that is not read: how many places it counts as (0: the rest of one that counts already), and the page it stands on, if the file has pages. */
interface Left {
  readonly kind: 'left';
  readonly what: Aside;
  readonly characters: number;
  readonly places: number;
  readonly page?: number;
}

/**
 * What is to be said about a place of a file: that something was not read (`left`; `passed`: so plainly none of the text that it is only counted; `around`: lines
 * of a page that are none), that words are read though they are struck through, raised or lowered, how a break inside a paragraph was read, that a number has an
 * unknown format, that what is marked with a status is read, that articles stand side by side.
 */
export type Note =
  | Left
  | { readonly kind: 'passed'; readonly what: Aside; readonly characters: number }
  | { readonly kind: 'around'; readonly characters: number; readonly lines: number }
  | { readonly kind: 'struck' | 'raised' | 'lowered'; readonly words: readonly string[] }
  | { readonly kind: 'break' | 'divided' | 'joined'; readonly before: string; readonly after: string }
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'abreast' };

/** A note where it stands. */
export type Placed<N> = readonly [N, Place | null];

/** How much of words a message shows, and how many pages it names. */
const SHOWN = 40;
const NAMED_PAGES = 5;
const BREAKS = { break: 'R005', divided: 'R052', joined: 'R053' } as const;
/** What is said once for all its places. */
const ONCE: ReadonlySet<Code> = new Set(['R014', 'R016', 'R063']);

/** Something that was not read, as a note. */
export function left(what: Aside, characters: number, places = 1): Note {
  return { kind: 'left', what, characters, places };
}

/** Texts of a page that are not read, each a place, as a note; none if nothing of them is seen. */
export function leftOnPage(page: number, what: Aside, texts: readonly string[]): readonly Note[] {
  const seen = texts.map(visibleLength).filter((length) => length > 0);
  const characters = seen.reduce((sum, length) => sum + length, 0);
  return seen.length === 0 ? [] : [{ kind: 'left', what, characters, places: seen.length, page }];
}

/** The notes of lines, each at its line. */
export function placed<N>(lines: readonly { readonly text: string; readonly notes: readonly N[] }[], source: SourceText): Placed<N>[] {
  let start = 0;
  return lines.flatMap(({ text, notes }) => {
    const place = { source, span: { start, end: start + text.length } };
    start += text.length + 1;
    return notes.map((note): Placed<N> => [note, place]);
  });
}

/** Says what notes say: of what was left out each kind once, at its first place, warnings first, then all else in order; and how many characters were left out. */
export function told(notes: Iterable<Placed<Note>>): { readonly diagnostics: readonly Diagnostic[]; readonly leftOut: readonly LeftOut[] } {
  const lost = new Map<Aside, { readonly place: Place | null; places: number; readonly pages: Set<number> }>();
  const characters = new Map<string, number>();
  const said: Diagnostic[] = [];
  const once = new Set<string>();
  for (const [note, place] of notes) {
    if ('characters' in note && note.characters > 0) {
      const what = note.kind === 'around' ? note.kind : note.what;
      characters.set(what, (characters.get(what) ?? 0) + note.characters);
    }
    if (note.kind === 'left') {
      const known = lost.get(note.what) ?? { place, places: 0, pages: new Set() };
      lost.set(note.what, known);
      known.places += note.places;
      if (note.page !== undefined) known.pages.add(note.page);
    } else if (note.kind !== 'passed') {
      const diagnostic = diagnosed(note, place);
      const key = `${diagnostic.code} ${Object.values(diagnostic.params).join(' ')}`;
      if (!once.has(key)) said.push(diagnostic);
      if (ONCE.has(diagnostic.code)) once.add(key);
    }
  }
  const unread = [...lost].map(([what, { place, places, pages }]) =>
    diagnose(CODES[what], place, { what, count: Math.max(1, places), ...(pages.size > 0 && { pages: pageList([...pages]) }) }),
  );
  return {
    diagnostics: [...unread.sort((a, b) => a.code.localeCompare(b.code)), ...said],
    leftOut: [...characters].map(([what, count]) => ({ what, characters: count })),
  };
}

function diagnosed(note: Exclude<Note, { readonly kind: 'left' | 'passed' }>, place: Place | null): Diagnostic {
  switch (note.kind) {
    case 'around':
      return diagnose('R017', place, { count: note.lines, characters: note.characters });
    case 'struck':
      return diagnose('R050', place, { words: shown(note.words) });
    case 'raised':
    case 'lowered':
      return diagnose('R051', place, { way: note.kind, words: shown(note.words) });
    case 'format':
      return diagnose('R016', place, { format: note.format });
    case 'status':
      return diagnose('R063', place, { status: note.status });
    case 'abreast':
      return diagnose('R014', place);
    default:
      return diagnose(BREAKS[note.kind], place, { before: note.before, after: note.after });
  }
}

function shown(words: readonly string[]): string {
  return words.map((each) => (each.length > SHOWN ? `${each.slice(0, SHOWN)}……` : each)).join('”、“');
}

/** The numbers of pages, of many the first ones. */
export function pageList(pages: readonly number[]): string {
  return pages.length <= NAMED_PAGES ? pages.join('、') : `${pages.slice(0, NAMED_PAGES).join('、')}…`;
}
