import { diffWords, type Segment } from '../../src/compare/words.ts';
import type { Difference, Row } from './measure.ts';

/**
 * fidelity.md: for every article that is not equal and every item that is refused, why. A case is a heading `## spc/…`, an entry
 * `- **第十五条** why`; `- **其余**` stands for all of a case that have no entry of their own yet.
 */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, string>>;

export const REST = '其余';

/** Reads the entries; anything but headings and entries is prose. */
export function readEntries(markdown: string): Entries {
  const entries = new Map<string, Map<string, string>>();
  let current: Map<string, string> | null = null;
  for (const line of markdown.split('\n')) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) {
      current = entries.get(heading) ?? new Map<string, string>();
      entries.set(heading, current);
      continue;
    }
    const [, label, why] = /^- \*\*(.+?)\*\*\s*(.*)$/.exec(line) ?? [];
    if (label !== undefined && current !== null) current.set(label, why ?? '');
  }
  return entries;
}

/** What is not as it should be between a run and the entries; empty if every difference has its reason and every reason its difference. */
export function faults(rows: readonly Row[], entries: Entries): readonly string[] {
  const found: string[] = [];
  const names = new Set(rows.map((row) => row.name));
  for (const name of entries.keys()) if (!names.has(name)) found.push(`${name}: no such case`);
  for (const row of rows) {
    if (row.informative) continue;
    const own = entries.get(row.name) ?? new Map<string, string>();
    const open = lacking(row, entries);
    if (!own.has(REST)) for (const label of open) found.push(`${row.name}: ${label} has no entry`);
    else if (open.length === 0) found.push(`${row.name}: the entry ${REST} stands for nothing any more`);
    const due = new Set(needed(row));
    for (const [label, why] of own) {
      if (label !== REST && !due.has(label)) found.push(`${row.name}: ${label} has an entry, but is equal or understood by now`);
      if (why === '') found.push(`${row.name}: ${label} has an empty entry`);
    }
  }
  return found;
}

/** A case in which nothing was compared has its reason under 全文, headings that differ theirs under 编章节标题. */
function needed(row: Row): readonly string[] {
  const whole = [...(row.articles === 0 ? ['全文'] : []), ...(row.headings.differing.length > 0 ? ['编章节标题'] : [])];
  return [...whole, ...row.differences.map((d) => d.label), ...row.refused.map((r) => r.item)];
}

/** The articles and items of a case without an entry of their own. */
export function lacking(row: Row, entries: Entries): readonly string[] {
  return needed(row).filter((label) => !entries.get(row.name)?.has(label));
}

/** Entries to fill in, for what has none: the class and the words of each difference, what was reported of each item. */
export function skeleton(rows: readonly Row[], entries: Entries): string {
  const sections = rows.flatMap((row) => {
    const open = new Set(row.informative ? [] : lacking(row, entries));
    if (open.size === 0) return [];
    const articles = row.differences
      .filter((d) => open.has(d.label))
      .map((d) => `- **${d.label}** (${d.class}${d.explained === null ? '' : `; ${d.explained}`}) ${changesOf(d)}`);
    const items = row.refused.filter((r) => open.has(r.item)).map((r) => `- **${r.item}** (${r.codes.join(' ')}) ${r.messages.join(' · ')}`);
    const headings = open.has('编章节标题') ? [`- **编章节标题** ${row.headings.differing.map(changesOf).join(' ')}`] : [];
    const whole = open.has('全文') ? ['- **全文** nothing was compared'] : [];
    return [[`## ${row.name}`, '', ...whole, ...articles, ...headings, ...items].join('\n')];
  });
  return sections.join('\n\n');
}

/** The words that differ, each with a little of what stands around: 甲[-乙-]{+丙+}丁. */
function changesOf(difference: Pick<Difference, 'ours' | 'official'>): string {
  const segments = diffOf(difference);
  const shown = segments.map((segment) => (segment.kind === 'same' ? shortened(segment.text) : marked(segment)));
  const text = shown.join('').replace(/\n/g, '⏎');
  return text.length > 400 ? `${text.slice(0, 400)}……` : text;
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 8)}……${text.slice(-8)}` : text;
}

/** Ours against the official text, by words. */
export function diffOf({ ours, official }: Pick<Difference, 'ours' | 'official'>): readonly Segment[] {
  return diffWords(ours ?? '', official ?? '', 'word');
}

/** [-only in ours-] {+only in the official text+}. */
export function marked({ kind, text }: Segment): string {
  return kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`;
}
