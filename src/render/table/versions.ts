import { inReadingOrder } from '../../compare/reading-order.ts';
import { type SegmentOptions, segmentsIn } from '../../compare/segments.ts';
import type { Comparison } from '../../compare/types.ts';
import { unitsOf } from '../../statute/units.ts';
import { sameWords } from '../../text/fold.ts';
import { type Course, courseWith, type Fate } from './course.ts';
import { Kin } from './kin.ts';
import { provisionsOf } from './owners.ts';

/** What became of every unit between two versions, as a comparison found out; provisions belong together that were paired, merged or split. */
export function courseOfVersions({ old, new: now, units }: Comparison, options: SegmentOptions): Course {
  const [olds, news] = [unitsOf(old), unitsOf(now)];
  const pairs = new Map(units.flatMap((unit) => (unit.old === null || unit.new === null ? [] : [[unit.new.key, unit.old.key] as const])));
  const known = new Map(units.flatMap((unit) => (unit.new === null ? [] : [[unit.new.key, unit] as const])));
  const fates = inReadingOrder(olds, news, pairs, new Set()).map((pair): Fate => {
    const segments = segmentsIn({ following: [], cells: null, ...known.get(pair.new?.key ?? ''), old: pair.old, new: pair.new }, options);
    // A label that differs in typography alone is no other label.
    const relabelled = options.typography || pair.old === null || pair.new === null || !sameWords(pair.old.label ?? '', pair.new.label ?? '');
    return { ...pair, sameLabel: !relabelled || pair.old?.label === pair.new?.label, segments, items: [] };
  });
  const kin = new Kin();
  const [oldOwners, newOwners] = [provisionsOf(olds).ownerOf, provisionsOf(news).ownerOf];
  const before = (key: string | undefined): string | null => nameAt('old', oldOwners.get(key ?? '')?.key);
  const after = (key: string | undefined): string | null => nameAt('new', newOwners.get(key ?? '')?.key);
  for (const unit of units) {
    kin.join([
      before(unit.old?.key),
      after(unit.new?.key),
      ...(unit.into === null ? [] : [after(unit.into.key)]),
      ...unit.from.map((from) => before(from.key)),
    ]);
  }
  return courseWith(olds, news, fates, (side, key) => kin.of(`${side} ${key}`));
}

function nameAt(side: 'old' | 'new', key: string | undefined): string | null {
  return key === undefined ? null : `${side} ${key}`;
}
