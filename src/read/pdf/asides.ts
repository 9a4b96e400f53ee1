import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { visibleLength } from '../../text/invisible.ts';
import type { Place } from '../../text/source.ts';
import type { LeftOut } from '../reader.ts';

/** What of a page is not read: a name of `ASIDES` in the messages, and whether it may be text of the law. */
interface Aside {
  readonly what: string;
  readonly code: Code & ('R012' | 'R013');
  readonly pages: Set<number>;
  count: number;
  characters: number;
}

/** Keeps account of what is left out of the text of a document, page by page. */
export interface Asides {
  /** Texts of a page that are not read, each a place; those without a visible character do not count. */
  leave(code: 'R012' | 'R013', what: string, page: number, texts: readonly string[]): void;
  leftOut(): readonly LeftOut[];
  /** What is to be told, at one place. */
  told(place: Place): readonly Diagnostic[];
}

/** An account in which nothing is left out yet. */
export function asides(): Asides {
  const all = new Map<string, Aside>();
  return {
    leave(code, what, page, texts) {
      const filled = texts.map(visibleLength).filter((count) => count > 0);
      if (filled.length === 0) return;
      const aside = all.get(code + what) ?? { code, what, pages: new Set(), count: 0, characters: 0 };
      all.set(code + what, aside);
      aside.pages.add(page);
      aside.count += filled.length;
      aside.characters += filled.reduce((sum, count) => sum + count, 0);
    },
    leftOut: () => [...all.values()].map(({ what, characters }) => ({ what, characters })),
    told: (place) => [...all.values()].map(({ code, what, count, pages }) => diagnose(code, place, { what, count, pages: shortList([...pages]) })),
  };
}

/** The numbers of pages, of many the first ones. */
export function shortList(pages: readonly number[]): string {
  return pages.length <= 5 ? pages.join('、') : `${pages.slice(0, 5).join('、')}…`;
}
