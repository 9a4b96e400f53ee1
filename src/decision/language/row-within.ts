import type { Words } from './chunks.ts';
import type { Deed, Group } from './deed.ts';
import { block } from './row-roles.ts';
import type { EditWithin, ParsedClause } from './written.ts';

/** Words inside words: 第二条“甲至乙”中的“乙”修改为“丙”. What is quoted around them says where they stand, and is not itself the old text. */
export function changeWithin(deed: Deed): readonly ParsedClause[] | null {
  const { text, share } = deed;
  if (text === null) return null;
  const news = share === 'each' ? text.flat().map((n) => [n]) : text;
  const olds = deed.groups.flatMap(({ words }) => words ?? []);
  if (share === 'each' ? olds.length !== news.length : news.length !== 1) return null;
  return edited(deed, (words, at) => ({ words, text: single(news[share === 'each' ? at : 0]), side: null }));
}

/** 第二条“甲至乙”中“乙”后增加“丙” */
export function addWithin(deed: Deed): readonly ParsedClause[] | null {
  const { text, count, share, groups } = deed;
  const last = groups[groups.length - 1]?.side ?? null;
  if (text === null || count !== null || share === 'each' || last === null || last === 'between') return null;
  const added = single(block(text));
  return added === null ? null : edited(deed, (words) => ({ words, text: added, side: last }));
}

/** “垂钓等”中的“等”字 */
export function deleteWithin(deed: Deed): readonly ParsedClause[] | null {
  return edited(deed, (words) => ({ words, text: null, side: null }));
}

/** A clause for each quotation that stands around others; null where one of them is not a single quotation, or a group has none. */
function edited({ groups, range }: Deed, edit: (words: number, at: number) => EditWithin | { readonly text: null }): readonly ParsedClause[] | null {
  const clauses: ParsedClause[] = [];
  let at = 0;
  for (const { units, around, words } of groups) {
    if (around === null || words === null) return null;
    const edits: EditWithin[] = [];
    for (const old of words) {
      const quotation = single(old);
      const made = quotation === null ? null : edit(quotation, at++);
      if (made === null || !('words' in made)) return null;
      edits.push(made);
    }
    clauses.push({ kind: 'within-words', targets: units, around, edits, besides: [], range });
  }
  return clauses.length > 0 ? clauses : null;
}

/** The one quotation there is. */
function single(quotations: Words[number] | undefined): number | null {
  return quotations?.length === 1 ? (quotations[0] as number) : null;
}

/** “甲至乙”中的, where a quotation follows: what stands around it, if it is one quotation and nothing else was said of it. */
export function standsAround({ words, side, mark, around }: Group): number | null {
  const [only, ...others] = words ?? [];
  return others.length > 0 || side !== null || mark !== null || around !== null ? null : single(only);
}
