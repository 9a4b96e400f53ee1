import { numeral } from '../numeral.ts';
import type { Random } from '../random.ts';
import type { Place } from '../statute.ts';

/** 第五条之一第二款第三项, 第三章第二节; `bracketed`: 第（三）项. */
export function spell(place: Place, bracketed = false): string {
  const { chapter, section, article, suffix, paragraph, item, subitem } = place;
  const step = (number: number | undefined, level: string): string => (number === undefined ? '' : `第${numeral(number)}${level}`);
  const ofItem = bracketed && item !== undefined ? `第（${numeral(item)}）项` : step(item, '项');
  const label = article === undefined ? '' : `第${numeral(article)}条${suffix ? `之${numeral(suffix)}` : ''}`;
  return step(chapter, '章') + step(section, '节') + label + step(paragraph, '款') + ofItem + (subitem === undefined ? '' : `第${subitem}目`);
}

/** The level of a place, its lowest. */
export function levelOf(place: Place): 'chapter' | 'section' | 'article' | 'paragraph' | 'item' | 'subitem' {
  const levels = ['subitem', 'item', 'paragraph', 'article', 'section', 'chapter'] as const;
  return levels.find((level) => place[level] !== undefined) as (typeof levels)[number];
}

export const LEVELS = { chapter: '章', section: '节', article: '条', paragraph: '款', item: '项', subitem: '目' };

/** A list: 第三条、第五条第一款、第二款; a member leaves out the steps that it shares with the one before; of articles sometimes with ，. */
export function spellList(places: readonly Place[], random: Random): string {
  const bracketed = random.chance(0.1);
  const members = places.map((place, i) => spell(i === 0 ? place : withoutShared(place, places[i - 1] as Place), bracketed));
  if (members.length === 2 && random.chance(0.3)) return members.join(random.pick(['和', '、', '与']));
  return members.join('、');
}

function withoutShared(place: Place, before: Place): Place {
  if (place.article !== before.article || place.suffix !== before.suffix) return place;
  const [own, other] = [levelOf(place), levelOf(before)];
  if (own === 'article' || own !== other) return place;
  const shared = { ...place, chapter: undefined, section: undefined, article: undefined, suffix: undefined };
  return own === 'item' && place.paragraph === before.paragraph ? { ...shared, paragraph: undefined } : shared;
}

/** 一条, 两款. */
export function count(n: number, random: Random): string {
  return n === 2 ? random.pick(['两', '二']) : numeral(n);
}
