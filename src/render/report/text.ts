import type { Departure } from '../../changes/blocks.ts';
import { kindOf, levelOf, sourcesOf, unitOf } from '../../changes/kind.ts';
import { type ChangedLine, fateOf, isChanged } from '../../changes/lines.ts';
import type { ChangeSegment } from '../../changes/types.ts';
import type { Address } from '../../statute/address.ts';
import { lastStep } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { CELL_END, CELL_LINE } from '../../text/source.ts';
import { numberChanged, numberOf, rangeOf, repeatText } from '../terminal/folds.ts';
import { type Content, type Html, html, NOTHING } from './html.ts';
import { itemId, type Landmarks, operationsOf, type PlacedBlock, type PlacedRow } from './landmarks.ts';
import type { Spoken } from './spoken.ts';

/**
 * The whole text once: every line as a redline, from which the style sheet makes the old and the new column (a line that has both gets
 * its words twice). Runs of articles that nothing changed are folded.
 */
export function textSection(marks: Landmarks, spoken: Spoken): Html {
  const out: Html[] = [];
  let fold: PlacedBlock[] = [];
  const close = (): void => {
    if (fold.length > 0) out.push(foldOf(fold, marks, spoken));
    fold = [];
  };
  const leading = leadsToChange(marks.blocks);
  for (const [i, block] of marks.blocks.entries()) {
    if (block.repeated || (!block.shown && FOLDED.has(block.kind))) {
      if (fold.length > 0 && (fold[0]?.kind !== block.kind || fold[0].repeated !== block.repeated)) close();
      fold.push(block);
    } else {
      close();
      out.push(blockOf(block, leading.has(i), marks, spoken));
    }
  }
  close();
  const { words } = spoken;
  return html`<div class="heads" aria-hidden="true"><span>${words.before}</span><span>${words.after}</span></div>
${repeatsNote(marks, spoken)}<div class="law" lang="zh-CN">${out}</div>`;
}

/** What is the same in many places, said once; the articles in which nothing else changed are folded. */
function repeatsNote({ repeats }: Landmarks, { lang, terminal }: Spoken): Html {
  if (repeats.length === 0) return NOTHING;
  const lines = repeats.map((repeat) => html`<li>${repeatText(repeat, terminal)}</li>`);
  return html`<aside class="repeats" lang="${lang}"><h4>${terminal.repeats}</h4><ul lang="zh-CN">${lines}</ul></aside>
`;
}

const FOLDED: ReadonlySet<PlacedBlock['kind']> = new Set(['article', 'toc', 'annex', 'preamble']);

const DEPTH = { part: 0, subpart: 1, chapter: 2, section: 3, portion: 4 } as const;

/** How deep a heading lies; a bare one (附则) stands where chapters do. */
export function headingDepth({ rows }: PlacedBlock): number {
  return DEPTH[(rows[0] && unitOf(rows[0].row).division) ?? 'chapter'];
}

/** The headings under which something changed. */
function leadsToChange(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const leading = new Set<number>();
  let path: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'division') {
      const depth = headingDepth(block);
      path = [...path.filter((k) => headingDepth(blocks[k] as PlacedBlock) < depth), i];
    }
    if (block.shown) for (const k of path) leading.add(k);
  }
  return leading;
}

function foldOf(blocks: readonly PlacedBlock[], marks: Landmarks, spoken: Spoken): Html {
  const repeated = blocks[0]?.repeated === true ? ' rep' : '';
  return html`<details class="fold${repeated}"><summary><span>${foldName(blocks, spoken)}</span></summary>${blocks.map((b) => blockOf(b, false, marks, spoken))}</details>
`;
}

/** What a fold holds: 第十一条至第十五条 → 第七条至第十一条　只改序号. */
function foldName(blocks: readonly PlacedBlock[], { terminal }: Spoken): Content {
  const kind = blocks[0]?.kind;
  if (kind === 'toc' || kind === 'annex' || kind === 'preamble') return html`${terminal[kind]}　<i>${terminal.unchanged}</i>`;
  const rows = blocks.flatMap(({ rows }) => (rows[0] === undefined ? [] : [rows[0].row]));
  const old = rangeOf(
    rows.map((row) => numberOf(row, 'old')),
    terminal,
  );
  const now = rangeOf(
    rows.map((row) => numberOf(row, 'new')),
    terminal,
  );
  const counted = rows.some(numberChanged);
  if (blocks[0]?.repeated === true) return html`${counted ? `${old} → ${now}` : now}　<i>${terminal.repeatedOnly}</i>`;
  return counted ? html`${old} → ${now}　<i>${terminal.renumbered}</i>` : html`${now}　<i>${terminal.unchanged}</i>`;
}

function blockOf(block: PlacedBlock, leads: boolean, marks: Landmarks, spoken: Spoken): Html {
  const { kind, shown, rows, items } = block;
  const first = rows[0]?.row;
  const depth = kind === 'division' ? html` data-depth="${headingDepth(block)}"` : NOTHING;
  const by = items.length === 0 ? NOTHING : html` data-items="${items.map((i) => i + 1).join(' ')}"`;
  const several = rows.some(({ row }) => levelOf(row) === 'paragraph');
  const style = `b ${kind}${kind === 'division' ? ` ${(first && unitOf(first).division) ?? 'chapter'}` : ''}${shown ? ' ch' : ''}${leads ? ' leads' : ''}`;
  return html`<section class="${style}"${depth}${by}>${rows.map((row, i) => rowOf(row, { several, heading: i === 0 && isHeading(row.row), goesOn: goesOn(rows, i) }, marks, spoken))}</section>
`;
}

/** Whether a first line is 序言, 目录 or 附件, which name what follows. */
function isHeading(row: ChangedLine): boolean {
  const { level, address } = unitOf(row);
  return level === 'toc' || level === 'annex' || (level === 'preamble' && address === null);
}

/** How a line stands in its block. */
interface Standing {
  readonly heading: boolean;
  /** Whether the article has more than one 款. */
  readonly several: boolean;
  /** Whether it only goes on with what came, or went, in the line before. */
  readonly goesOn: boolean;
}

function goesOn(rows: readonly PlacedRow[], i: number): boolean {
  const [before, row] = [rows[i - 1]?.row, rows[i]?.row];
  if (before === undefined || row === undefined || fateOf(row) === 'kept' || fateOf(row) !== fateOf(before) || row.from.length > 0) return false;
  const [first] = rows as readonly [PlacedRow, ...PlacedRow[]];
  const whole = first.row.old === null || first.row.new === null;
  const same = row.causes.length === before.causes.length && row.causes.every((cause) => before.causes.includes(cause));
  return same && (whole || ['item', 'subitem', 'annex', 'toc'].includes(levelOf(row)));
}

function rowOf({ row, id, left }: PlacedRow, standing: Standing, marks: Landmarks, spoken: Spoken): Html {
  const level = levelOf(row);
  const fate = fateOf(row);
  const changed = isChanged(row) || left.length > 0 || (level !== 'article' && level !== 'division' && row.renumbered);
  // An article keeps its label where its first 款 alone is new, or gone.
  const kept = fate === 'kept' || (row.old !== null && row.new !== null);
  const line = kept ? (changed ? ' ch' : '') : fate === 'inserted' ? ' ch ins' : ' ch del';
  const words = level === 'row' ? cellsHtml(row, spoken) : html`${labelHtml(row, spoken)}${segmentsHtml(row.segments, spoken)}`;
  // Old and new words are told apart by the style sheet; a line of one version has nothing to be hidden in the other column.
  const second = changed && kept && html`<div class="b2" aria-hidden="true">${words}</div>`;
  const anchor = id === null ? NOTHING : html` id="${id}"`;
  const stop = changed && !standing.goesOn;
  const focus = stop ? html` tabindex="-1"` : NOTHING;
  const margin = stop ? marginHtml(row, left, standing.several, marks, spoken) : NOTHING;
  const heading = standing.heading ? ' heading' : '';
  return html`<div class="r ${level}${heading}${line}"${anchor}${focus}><div class="a">${words}</div>${second}${margin}</div>`;
}

function labelHtml(row: ChangedLine, spoken: Spoken): Content {
  const { old, new: now, causes } = row;
  const { level, label, gap } = unitOf(row);
  const [oldLabel, newLabel] = [old?.label ?? null, now?.label ?? null];
  if (label === null || label === '') return null;
  // A new 条 begins with a new label; of an article whose first 款 alone is new the label stays.
  const own = level === 'article' ? (old === null ? 'inserted' : now === null ? 'deleted' : 'kept') : fateOf(row);
  const ordered = causes.some(({ cause }) => cause.type === 'operation') ? 'l' : 'l c';
  if (own === 'inserted') return html`<ins class="${ordered}">${label}</ins>${gap}`;
  if (own === 'deleted') return html`<del class="${ordered}">${label}</del>${gap}`;
  if (oldLabel === newLabel || oldLabel === null || newLabel === null) return html`<b class="l">${label}</b>${gap}`;
  const counted = causes.some(({ cause }) => cause.type === 'numbering');
  const title = counted ? spoken.names.causes.numbering : '';
  const mark = counted ? 'l c' : 'l';
  return html`<del class="${mark}" title="${title}">${oldLabel}</del><ins class="${mark}" title="${title}">${newLabel}</ins>${gap}`;
}

/** The cells of a row beside each other, each over its columns; where a cell came or went, one after the other. */
function cellsHtml(row: ChangedLine, spoken: Spoken): Html {
  const cells = unitOf(row).row?.cells ?? [];
  const parts: ChangeSegment[][] = [[]];
  for (const segment of row.segments) {
    for (const [i, text] of segment.text.replaceAll(CELL_LINE, '\n').split(CELL_END).entries()) {
      if (i > 0) parts.push([]);
      if (text !== '') parts[parts.length - 1]?.push({ ...segment, text });
    }
  }
  const placed = parts.length === cells.length;
  const place = (i: number): string => {
    const cell = placed ? cells[i] : undefined;
    return cell === undefined ? '' : ` p${cell.column + 1} s${cell.columns}`;
  };
  return html`<span class="cells">${parts.map((part, i) => html`<span class="cell${place(i)}">${segmentsHtml(part, spoken)}</span>`)}</span>`;
}

function segmentsHtml(segments: readonly ChangeSegment[], spoken: Spoken): readonly Content[] {
  return segments.map((segment) => {
    if (segment.kind === 'same') return segment.text;
    const title = causeName(segment, spoken);
    const said = title === '' ? NOTHING : html` title="${title}"`;
    const mark = segment.by !== null && segment.by.cause.type !== 'operation' ? html` class="c"` : NOTHING;
    return segment.kind === 'deleted' ? html`<del${mark}${said}>${segment.text}</del>` : html`<ins${mark}${said}>${segment.text}</ins>`;
  });
}

function causeName({ by }: ChangeSegment, { names }: Spoken): string {
  if (by === null) return '';
  const { cause } = by;
  if (cause.type === 'operation') return cause.operation.item;
  return 'operation' in cause ? `${cause.operation.item} ${names.causes[cause.type]}`.trim() : names.causes[cause.type];
}

/** What stands beside a line: what became of it, which unit it is, who changed it. */
function marginHtml(row: ChangedLine, left: readonly Departure[], several: boolean, marks: Landmarks, spoken: Spoken): Html {
  const chips = chipsOf(row, marks, spoken);
  const notes = notesOf(row, left, marks, spoken);
  const level = levelOf(row);
  const kept = row.old !== null && row.new !== null;
  const unit = several && (level === 'paragraph' || (level === 'article' && kept)) ? kuanOf(row, spoken) : NOTHING;
  if (chips.length === 0 && notes.length === 0 && unit.html === '') return NOTHING;
  return html`<div class="n" lang="${spoken.lang}">${chips}${notes}${unit}</div>`;
}

/** The items that changed a line; what only follows from a change is named by its kind, but for a number, which its struck label shows. */
function chipsOf(row: ChangedLine, marks: Landmarks, { names, words }: Spoken): readonly Content[] {
  const items = new Map<string, Content>();
  for (const operation of operationsOf(row.causes)) {
    const name = operation.item === '' ? words.decision : operation.item;
    const item = marks.itemOf(operation);
    if (!items.has(name)) {
      items.set(
        name,
        item === null ? html`<b>${name}</b>` : html`<a class="chip" href="#${itemId(marks.prefix, item)}" title="${words.chip(name)}">${name}</a>`,
      );
    }
  }
  const whole = fateOf(row) !== 'kept' && items.size === 0;
  const others = new Set(row.causes.flatMap(({ cause }) => (cause.type === 'operation' || (cause.type === 'numbering' && !whole) ? [] : [cause.type])));
  return [...items.values(), ...[...others].map((type) => html`<a class="chip c" href="#${marks.prefix}-consequences">${names.causes[type]}</a>`)];
}

function notesOf(row: ChangedLine, left: readonly Departure[], marks: Landmarks, { terminal, words }: Spoken): readonly Content[] {
  const link = (address: Address, numbering: 'old' | 'new'): Content => {
    const id = marks.at(address, numbering);
    const name = formatAddress(address);
    return id === null ? name : html`<a href="#${id}">${name}</a>`;
  };
  const notes: Content[] = [];
  const note = (kind: string, content: Content): void => void notes.push(html`<span class="t ${kind}">${content}</span>`);
  const fate = fateOf(row);
  const sources = sourcesOf(row).flatMap(({ address }) => address ?? []);
  const from = sources.map((address, i) => [i > 0 && '、', link(address, 'old')]);
  const whole = levelOf(row) === 'article' || levelOf(row) === 'division';
  const own = row.old?.address ?? null;
  switch (kindOf(row)) {
    case 'joined':
      note('mov', [terminal.merged, '：', words.from, from]);
      break;
    case 'split':
      note('mov', [terminal.splitOff, '：', words.from, from]);
      break;
    case 'inserted':
      note('new', terminal.inserted);
      break;
    case 'deleted':
      note('gone', terminal.deleted);
      break;
    case 'merged':
      note('gone', row.into?.address ? [terminal.mergedInto(''), link(row.into.address, 'new')] : terminal.merged);
      break;
    case 'moved':
    case 'changed':
    case 'same':
    case 'renumbered':
      if (row.moved || sources.length > 0)
        note('mov', [terminal.moved, own === null && sources.length === 0 ? null : ['：', words.from, own === null ? from : formatAddress(own)]]);
      else if (whole && fate !== 'kept') note(fate === 'inserted' ? 'new' : 'gone', fate === 'inserted' ? terminal.inserted : terminal.deleted);
  }
  // The 款 on the line of an article may have stood elsewhere.
  if (row.first?.moved === true && row.first.old?.address && !row.from.includes(row.first.old))
    note('mov', [terminal.moved, '：', words.from, link(row.first.old.address, 'old')]);
  for (const { from: was, to } of left) note('mov', [words.left(formatAddress(was)), link(to, 'new')]);
  return notes;
}

/** Which 款 a line is, which the print does not say: 第二款, 第三款 → 第二款. */
function kuanOf(row: ChangedLine, { terminal }: Spoken): Html {
  const number = (address: Address | null): string => {
    const step = address === null ? undefined : lastStep(address);
    if (step === undefined) return '';
    return formatStep(step.level === 'article' ? { level: 'paragraph', number: 1, suffix: 0 } : step);
  };
  const old = number(row.old?.address ?? null);
  const now = number(row.new?.address ?? null);
  const fate = fateOf(row);
  const words = fate === 'deleted' ? terminal.former(old) : fate === 'inserted' || old === '' || old === now ? now : now === '' ? old : `${old} → ${now}`;
  return words === '' ? NOTHING : html`<span class="w">${words}</span>`;
}
