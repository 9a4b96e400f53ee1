import { annexHeading } from '../statute/tables.ts';
import type { Annex, Statute } from '../statute/types.ts';
import { fold } from '../text/fold.ts';

/** The annex that a decision means: its first line begins with the name, or is it but for its brackets (税率表一（……适用）). */
export function annexNamed(statute: Statute, name: string): Annex | null {
  const key = annexKey(name);
  const named = statute.annexes.filter((annex) => {
    const heading = annexKey(annexHeading(annex));
    return heading.startsWith(key) && !/^[0-9一二三四五六七八九十]/.test(heading.slice(key.length));
  });
  return named.length === 1 ? (named[0] as Annex) : null;
}

function annexKey(text: string): string {
  return fold(text).replace(/[ \u3000]/g, '');
}
