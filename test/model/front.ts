import { numeral } from './numeral.ts';
import type { Random } from './random.ts';
import { headingsOf, type ModelStatute } from './statute.ts';

/** What stands before the first heading: the title, the title note an entry a line, and the 目录 or none. */
export interface Front {
  title: string;
  /** Entries of the title note; none where the base has no note. */
  note: string[];
  contents: boolean;
}

/** The decision that amends it, as a title note cites it. */
export const ADOPTION = '2024年6月28日某市第十六届人民代表大会常务委员会第十次会议';

/** `law`: of a statute that is cited everywhere, whose numbers a 修正案 leaves as they are. */
export function makeFront(random: Random, contents: number, law: boolean): Front {
  const adopted = '2001年5月9日某市第十一届人民代表大会常务委员会第二次会议通过';
  const earlier = random.pick([0, 0, 1, 2, 3]);
  const counted = random.chance(0.8);
  const title = law ? '某国试验法' : random.pick(['某市试验条例', '某省《大气污染防治法》实施办法', '某市试验管理办法（试行）']);
  const amended = Array.from({ length: earlier }, (_, i) => {
    const verb = counted && earlier > 1 ? `第${numeral(i + 1)}次修正` : '修正';
    return `根据${2010 + i}年3月1日某市第十三届人民代表大会常务委员会第${numeral(i + 3)}次会议《关于修改〈${title}〉的决定》${verb}`;
  });
  return { title, note: random.chance(0.2) ? [] : [adopted, ...amended], contents: random.chance(contents) };
}

/** A title between 《》: its own marks are 〈〉 there, and 《》 again one level deeper. */
export function inner(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

/** The lines; a 目录 only where there are headings. */
export function frontLines({ title, note, contents }: Front, statute: ModelStatute): string[] {
  const entries = note.map((entry, i) => `${i === 0 ? '（' : ''}${entry}${i === note.length - 1 ? '）' : ''}`);
  const headings = contents ? headingsOf(statute) : [];
  return [title, ...entries, ...(headings.length === 0 ? [] : ['目录', ...headings])];
}

/** The entry that a decision adds; the ordinal counts on from the newest entry, where that has one. */
export function amendedNote({ note, title }: Front, frozen: boolean): string[] {
  const ordinals = note.filter((entry) => /第.次修正/.test(entry)).length;
  const verb = ordinals > 0 ? `第${numeral(ordinals + 1)}次修正` : '修正';
  const citing = frozen ? `通过的《${inner(title)}修正案》` : `《关于修改〈${title}〉的决定》`;
  return [...note, `根据${ADOPTION}${citing}${verb}`];
}

/** A text without its title note, which has its own lines. */
export function withoutNote(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => i === 0 || !/^（?(?:根据)?\d{4}年.*(?:通过|修正|修正案》)）?$/.test(line));
}
