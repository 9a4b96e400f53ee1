import { type Diagnostic, diagnose, type Loaded } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { addTo } from '../text/group.ts';
import { SourceText } from '../text/source.ts';
import { titleKey } from '../text/titles/same.ts';
import { nameWithoutStage } from './title.ts';

/** A statute and the file it stands in. */
export interface VersionFile {
  readonly file: string;
  readonly statute: Loaded<Statute>;
}

/** The two files of one statute. */
export interface FilePair {
  readonly old: VersionFile;
  readonly now: VersionFile;
}

/**
 * The files of two folders in pairs, in the order of the old ones: those whose statutes bear one title, and where that is not so, those of one name. A file
 * without a partner, or with several by its title, is told (V029).
 */
export function pairedByTitle(
  olds: readonly VersionFile[],
  news: readonly VersionFile[],
): { readonly pairs: readonly FilePair[]; readonly unpaired: readonly Diagnostic[] } {
  const [before, after] = [byTitle(olds), byTitle(news)];
  const names = new Map(news.map((each) => [nameIn(each), each]));
  const pairs: FilePair[] = [];
  const taken = new Set<VersionFile>();
  for (const old of olds) {
    const [now, another] = after.get(keyOf(old)) ?? [];
    const alone = now !== undefined && another === undefined && before.get(keyOf(old))?.length === 1;
    const partner = alone ? now : names.get(nameIn(old));
    if (partner === undefined || taken.has(partner)) continue;
    taken.add(partner).add(old);
    pairs.push({ old, now: partner });
  }
  const unpaired = [...olds, ...news]
    .filter((each) => !taken.has(each))
    .map(({ file, statute }) => {
      const place = { source: new SourceText(file, ''), span: { start: 0, end: 0 } };
      return diagnose('V029', place, { title: titleOf(statute.value) });
    });
  return { pairs, unpaired };
}

function byTitle(files: readonly VersionFile[]): ReadonlyMap<string, readonly VersionFile[]> {
  const map = new Map<string, VersionFile[]>();
  for (const each of files) addTo(map, keyOf(each), each);
  return map;
}

function keyOf({ statute }: VersionFile): string {
  return titleKey(nameWithoutStage(statute.value));
}

/** The name of a file without its folder and its ending. */
function nameIn({ file }: VersionFile): string {
  return (/(?<![^/\\])[^/\\]*$/.exec(file)?.[0] ?? file).replace(/\.[^.]*$/, '');
}
