import { UNIT_END } from '../../changes/reshaped.ts';
import type { Segment } from '../../compare/words.ts';
import type { RedlineWords } from '../../words/redline.ts';

/** More changes than these are counted, not named: a remark is read at a glance. */
const MOST = 5;
/** So many characters of words are quoted; of longer ones their beginning and their end. */
const LONGEST = 24;

/** What changed in texts, in words: “三日”改为“五日”. A text of which nothing is left is rewritten, one that cannot be compared too. */
export function changesIn(texts: readonly (readonly Segment[] | null)[], words: RedlineWords): readonly string[] {
  const rewritten = texts.some((segments) => segments === null || (segments.length > 0 && !segments.some(({ kind }) => kind === 'same')));
  if (rewritten) return [words.rewritten];
  const said = texts.flatMap((segments) => (segments === null ? [] : placesOf(segments))).map(({ deleted, inserted }) => saidOf(deleted, inserted, words));
  return said.length <= MOST ? said : [...said.slice(0, MOST - 1), words.more(said.length - MOST + 1)];
}

interface ChangedPlace {
  readonly deleted: string;
  readonly inserted: string;
}

/** The places between unchanged stretches. */
function placesOf(segments: readonly Segment[]): readonly ChangedPlace[] {
  const places: { deleted: string; inserted: string }[] = [];
  let open = false;
  for (const { kind, text } of segments) {
    if (kind === 'same') open = false;
    else {
      if (!open) places.push({ deleted: '', inserted: '' });
      open = true;
      const last = places[places.length - 1];
      if (last !== undefined) last[kind] += text.replaceAll(UNIT_END, '');
    }
  }
  return places.filter(({ deleted, inserted }) => deleted + inserted !== '');
}

function saidOf(deleted: string, inserted: string, words: RedlineWords): string {
  const [old, now] = [quoted(deleted), quoted(inserted)];
  if (deleted === '') return words.inserted(now);
  return inserted === '' ? words.deleted(old) : words.replaced(old, now);
}

function quoted(text: string): string {
  const characters = Array.from(text);
  const half = LONGEST / 2;
  return characters.length <= LONGEST ? text : `${characters.slice(0, half).join('')}……${characters.slice(-half).join('')}`;
}
