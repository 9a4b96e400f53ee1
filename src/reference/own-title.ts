import { isGeneric } from '../text/titles/name.ts';
import { sameStatute, titleKey } from '../text/titles/same.ts';

/**
 * Tells whether a title as cited in a statute's text is its own: the same statute, or its name without the issuing body (关于…的解释) or
 * （试行）. A mere kind (《条例》) is what the text defines it to be, and a name without the place is that of the nation's statute.
 */
export function ownTitle(title: string): (cited: string) => boolean {
  if (titleKey(title) === '') return () => false;
  const known = new Map<string, boolean>();
  return (cited) => {
    const before = known.get(cited);
    if (before !== undefined) return before;
    const own = !isGeneric(cited) && sameStatute(cited, title) !== 'no';
    known.set(cited, own);
    return own;
  };
}
