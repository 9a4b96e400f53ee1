import type { Texts } from './stretches.ts';
import type { Mention } from './types.ts';

/** 立法技术规范（一）13: 和 and 以及 join all of what they stand between, 或者 chooses among it. */
const JOINING = /^(?:和|以及|及|与|并|并且|且)$/;
const CHOOSING = /^(?:或者?|或是)$/;

/** Where a word that joins took the place of one that chooses, or the other way round. */
export function connectivesIn({ old, new: now, hunks }: Texts): { readonly old: Mention; readonly new: Mention }[] {
  return hunks.flatMap((hunk) => {
    const [before, after] = [said(old, hunk.old), said(now, hunk.new)];
    return before === null || after === null || before.key === after.key ? [] : [{ old: before, new: after }];
  });
}

function said(text: string, [start, end]: readonly [number, number]): Mention | null {
  const words = text.slice(start, end);
  const key = JOINING.test(words) ? 'all' : CHOOSING.test(words) ? 'one' : null;
  return key === null ? null : { kinds: ['connective'], group: 'connective', key: `connective:${key}`, words, start, end };
}
