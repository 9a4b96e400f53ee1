import { formatNumeral } from '../text/numeral.ts';
import type { Entry } from './body.ts';
import type { Drafted } from './wording.ts';

/** An item of the decision; `header` introduces the （一）（二） behind it and has no operations. */
export interface Numbered {
  readonly number: string;
  readonly entry: Entry | null;
  readonly header: string;
}

/**
 * From so many items on, those that change words alone stand together behind the others (docs/drafting.md#gathered): so in all nine official
 * decisions of fifteen items and more that have two of them; in none of fewer.
 */
const MANY_ITEMS = 15;
const SEVERAL = 2;

const ON_WORDS: ReadonlySet<Drafted['kind']> = new Set(['replace-text', 'insert-text', 'delete-text', 'replace-everywhere', 'renumber']);

/** Items with their numbers: 对部分条文作以下修改 with （一）（二） behind the others, where many change words alone. */
export function numbered(entries: readonly Entry[], form: 'decision' | 'amendment'): readonly Numbered[] {
  const plain = entries.map((entry, i): Numbered => ({ number: entries.length === 1 && form === 'decision' ? '' : formatNumeral(i + 1), entry, header: '' }));
  if (form === 'amendment') return plain;
  const group = entries.length >= MANY_ITEMS && entries.filter(isOnWords).length >= SEVERAL ? isOnWords : isCommon;
  const grouped = entries.filter(group);
  if (grouped.length < SEVERAL || grouped.length === entries.length) return plain;
  const annexes = entries.filter((entry) => !group(entry) && isOfAnnex(entry));
  const others = entries.filter((entry) => !group(entry) && !isOfAnnex(entry));
  const number = formatNumeral(others.length + 1);
  const header = grouped.every(isCommon) ? '对部分条文中的有关表述作以下修改：' : '对部分条文作以下修改：';
  const sorted = [...grouped.filter(isCommon), ...grouped.filter((entry) => !isCommon(entry))];
  return [
    ...others.map((entry, i): Numbered => ({ number: formatNumeral(i + 1), entry, header: '' })),
    { number, entry: null, header },
    ...sorted.map((entry, i): Numbered => ({ number: `${number}（${formatNumeral(i + 1)}）`, entry, header: '' })),
    ...annexes.map((entry, i): Numbered => ({ number: formatNumeral(others.length + 2 + i), entry, header: '' })),
  ];
}

function isCommon({ common }: Entry): boolean {
  return common === true;
}

/** Whether words alone change, of one article, 款 or 项 or of several. */
function isOnWords({ operations, common, byNumber }: Entry): boolean {
  if (common === true) return true;
  return byNumber === undefined && operations.every(({ kind }) => ON_WORDS.has(kind)) && operations.some(({ kind }) => kind !== 'renumber');
}

function isOfAnnex({ operations }: Entry): boolean {
  return operations.every((o) => ('target' in o ? o.target.annex !== undefined : 'targets' in o && o.targets.every(({ annex }) => annex !== undefined)));
}
