import type { SubstanceMark } from '../changes/substance/types.ts';
import type { SubstanceWords } from '../words/substance.ts';

/** A change of substance in words: its kinds, and what became of what. */
export interface SpokenMark {
  readonly kinds: string;
  readonly change: string;
}

/** A mark in words: 期限、日期 and 三日内 → 五日内. */
export function speakMark({ kinds, old, new: now, places }: SubstanceMark, words: SubstanceWords): SpokenMark {
  const change = old === null ? words.came(now ?? '') : now === null ? words.went(old) : `${old} → ${now}`;
  return { kinds: kinds.map((kind) => words.kinds[kind].name).join(words.and), change: change + (places.length > 1 ? words.places(places.length) : '') };
}

/** Marks kind by kind, each said once: 期限、日期：三日内 → 五日内；新增“一个月”. */
export function marksByKind(marks: readonly SubstanceMark[], words: SubstanceWords): readonly string[] {
  const said = new Map<string, Set<string>>();
  for (const mark of marks) {
    const { kinds, change } = speakMark(mark, words);
    said.set(kinds, (said.get(kinds) ?? new Set()).add(change));
  }
  return [...said].map(([kinds, changes]) => `${kinds}${words.colon}${[...changes].join(words.semicolon)}`);
}
