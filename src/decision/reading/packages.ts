import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import { join, mapCharacters, slice } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import { isInstruction } from '../language/read.ts';
import type { Entry } from './outline.ts';
import { normaliseWording } from './wording.ts';

const TITLE = '《(?:[^《》]|《[^《》]*》)*》(?:（[^（）]*）)?';
const PLACES = `(?:(?:第[${NUMERAL_CHARACTERS}0-9]{1,7}[编章节条款项目](?:之[${NUMERAL_CHARACTERS}]{1,3})?|第?[（(][${NUMERAL_CHARACTERS}0-9]{1,4}[）)]项|[、和及至])+)`;
/** 《甲法》第十八条、第二十条第二款: a statute and places of it, and nothing that is done to them. */
const PLACE_ALONE = new RegExp(`^(${TITLE}${PLACES})[。；]?$`);
/** 将《甲条例》第二十条、《乙条例》第三十五条: places of several statutes, for one deed. */
const SEVERAL = new RegExp(`^(将|把|对|删去|删除)?((?:${TITLE}${PLACES}，?){2,})(?=的|中|里|修|改|删|增|统|均|一)`);
/** 将下列法律中的“甲”修改为“乙” · 删去下列条例中的“甲”: the order, but for the places, which follow one by one. */
const OVER_A_LIST = /^(将|把|对|删去|删除)(?:下列|以下)[^“”，。；：]{0,24}(?:中|里)(?:引用|所引用)?(?:的)?(?=“)/;

/**
 * A package of amendments says once what it does to many statutes: 将下列法律中的“甲”修改为“乙”, and below it 1.《甲法》第十八条 · 2.《乙法》第九条; or in one item
 * 将《甲条例》第二十条、《乙条例》第三十五条中的“甲”修改为“乙”. Each statute gets an item of its own with the whole order (docs/language.md#packages).
 */
export function spreadPackages(entries: readonly Entry[]): readonly Entry[] {
  const out: Entry[] = [];
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry;
    if (entry.type !== 'item' && entry.type !== 'text') {
      out.push(entry);
      continue;
    }
    const order = orderOverList(entry.line);
    const places = order === null ? [] : placesBelow(entries, i + 1);
    if (order !== null && places.length > 0) {
      out.push({ type: 'introduction', line: entry.line });
      const over = entry.type === 'item' ? entry.citation : '';
      for (const { place, citation } of places) out.push({ type: 'item', citation: citation ?? over, line: within(place, order) });
      i += places.length;
    } else {
      const each = apart(entry.line);
      out.push(
        ...(each.length > 1 || entry.type === 'item'
          ? each.map((line): Entry => ({ type: 'item', citation: entry.type === 'item' ? entry.citation : '', line }))
          : [entry]),
      );
    }
  }
  return out;
}

function orderOverList(line: Passage): { readonly takes: string; readonly rest: string } | null {
  const { text } = normaliseWording(line);
  const found = OVER_A_LIST.exec(text);
  if (found === null) return null;
  const [all, takes = ''] = found;
  const rest = `中的${text.slice(all.length).replace(/[。；：]$/, '')}`;
  return isInstruction(`${takes}第一条${rest}`, []) ? { takes, rest } : null;
}

/** 《甲法》第十八条 with the words of the order around it, which stand in the heading. */
function within(place: Passage, { takes, rest }: { readonly takes: string; readonly rest: string }): Passage {
  return mapCharacters(place, (c, i) => (i === 0 ? takes : '') + c + (i === place.text.length - 1 ? rest : ''));
}

interface PlaceBelow {
  readonly place: Passage;
  /** The number of its own; null where it has none. */
  readonly citation: string | null;
}

function placesBelow(entries: readonly Entry[], from: number): readonly PlaceBelow[] {
  const places: PlaceBelow[] = [];
  for (let at = from; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    const wording = normaliseWording(entry.line);
    const alone = entry.type === 'item' || entry.type === 'text' ? PLACE_ALONE.exec(wording.text)?.[1] : undefined;
    if (alone === undefined) break;
    places.push({ place: slice(wording, 0, alone.length), citation: entry.type === 'item' ? entry.citation : null });
  }
  return places;
}

/** An order over places of several statutes as one for each of them. */
function apart(line: Passage): readonly Passage[] {
  const wording = normaliseWording(line);
  const [all, takes = '', named = ''] = SEVERAL.exec(wording.text) ?? [];
  if (all === undefined) return [line];
  const rest = slice(wording, all.length);
  return [...named.matchAll(new RegExp(`${TITLE}${PLACES}`, 'g'))].map(({ index, 0: place }) => {
    const start = takes.length + index;
    const own = slice(wording, start, start + place.replace(/[、和及，]$/, '').length);
    return join([...(takes === '' ? [] : [slice(wording, 0, takes.length)]), own, rest]);
  });
}
