import type { Address } from '../../statute/address.ts';
import { lastStep } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { CELL_END, CELL_LINE } from '../../text/source.ts';
import type { RedlineRow } from '../redline/redline.ts';
import type { RedlineSegment } from '../redline/segments.ts';
import { isChanged } from '../terminal/blocks.ts';
import { labelOf, numberChanged, rangeOf } from '../terminal/folds.ts';
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
    if (!block.shown && FOLDED.has(block.kind)) {
      if (fold.length > 0 && fold[0]?.kind !== block.kind) close();
      fold.push(block);
    } else {
      close();
      out.push(blockOf(block, leading.has(i), marks, spoken));
    }
  }
  close();
  const { words } = spoken;
  return html`<div class="heads" aria-hidden="true"><span>${words.before}</span><span>${words.after}</span></div>
<div class="law" lang="zh-CN">${out}</div>`;
}

const FOLDED: ReadonlySet<PlacedBlock['kind']> = new Set(['article', 'toc', 'annex', 'preamble']);

const DEPTH = { part: 0, subpart: 1, chapter: 2, section: 3, portion: 4 } as const;

/** How deep a heading lies; a bare one (附则) stands where chapters do. */
export function headingDepth({ rows }: PlacedBlock): number {
  return DEPTH[rows[0]?.row.division ?? 'chapter'];
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
  return html`<details class="fold"><summary><span>${foldName(blocks, spoken)}</span></summary>${blocks.map((b) => blockOf(b, false, marks, spoken))}</details>
`;
}

/** What a fold holds: 第十一条至第十五条 → 第七条至第十一条　只改序号. */
function foldName(blocks: readonly PlacedBlock[], { terminal }: Spoken): Content {
  const kind = blocks[0]?.kind;
  if (kind === 'toc' || kind === 'annex' || kind === 'preamble') return html`${terminal[kind]}　<i>${terminal.unchanged}</i>`;
  const rows = blocks.flatMap(({ rows }) => (rows[0] === undefined ? [] : [rows[0].row]));
  const old = rangeOf(
    rows.map((row) => labelOf(row, 'old')),
    terminal,
  );
  const now = rangeOf(
    rows.map((row) => labelOf(row, 'new')),
    terminal,
  );
  const counted = rows.some(numberChanged);
  return counted ? html`${old} → ${now}　<i>${terminal.renumbered}</i>` : html`${now}　<i>${terminal.unchanged}</i>`;
}

function blockOf(block: PlacedBlock, leads: boolean, marks: Landmarks, spoken: Spoken): Html {
  const { kind, shown, rows, items } = block;
  const first = rows[0]?.row;
  const depth = kind === 'division' ? html` data-depth="${headingDepth(block)}"` : NOTHING;
  const by = items.length === 0 ? NOTHING : html` data-items="${items.map((i) => i + 1).join(' ')}"`;
  const several = rows.filter(({ row }) => row.level === 'paragraph').length > 0;
  const style = `b ${kind}${kind === 'division' ? ` ${first?.division ?? 'chapter'}` : ''}${shown ? ' ch' : ''}${leads ? ' leads' : ''}`;
  return html`<section class="${style}"${depth}${by}>${rows.map((row, i) => rowOf(row, { several, heading: i === 0 && isHeading(row.row), goesOn: goesOn(rows, i) }, marks, spoken))}</section>
`;
}

/** Whether a first line is 序言, 目录 or 附件, which name what follows. */
function isHeading({ level, oldAddress, newAddress }: RedlineRow): boolean {
  return level === 'toc' || level === 'annex' || (level === 'preamble' && oldAddress === null && newAddress === null);
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
  if (before === undefined || row === undefined || row.line === 'kept' || row.line !== before.line || row.from.length > 0) return false;
  const [first] = rows as readonly [PlacedRow, ...PlacedRow[]];
  const whole = first.row.oldLabel === null || first.row.newLabel === null;
  const same = row.causes.length === before.causes.length && row.causes.every((cause) => before.causes.includes(cause));
  return same && (whole || row.level === 'item' || row.level === 'subitem' || row.level === 'annex' || row.level === 'toc');
}

function rowOf({ row, id }: PlacedRow, standing: Standing, marks: Landmarks, spoken: Spoken): Html {
  const changed = isChanged(row) || row.left.length > 0 || (row.level !== 'article' && row.level !== 'division' && row.status === 'renumbered');
  // An article keeps its label where its first 款 alone is new, or gone.
  const kept = row.line === 'kept' || (row.oldLabel !== null && row.newLabel !== null);
  const line = kept ? (changed ? ' ch' : '') : row.line === 'inserted' ? ' ch ins' : ' ch del';
  const words = row.level === 'row' ? cellsHtml(row, spoken) : html`${labelHtml(row, spoken)}${segmentsHtml(row.segments, spoken)}`;
  // Old and new words are told apart by the style sheet; a line of one version has nothing to be hidden in the other column.
  const second = changed && kept && html`<div class="b2" aria-hidden="true">${words}</div>`;
  const anchor = id === null ? NOTHING : html` id="${id}"`;
  const stop = changed && !standing.goesOn;
  const focus = stop ? html` tabindex="-1"` : NOTHING;
  const margin = stop ? marginHtml(row, standing.several, marks, spoken) : NOTHING;
  const heading = standing.heading ? ' heading' : '';
  return html`<div class="r ${row.level}${heading}${line}"${anchor}${focus}><div class="a">${words}</div>${second}${margin}</div>`;
}

function labelHtml({ level, line, oldLabel, newLabel, gap, causes, status }: RedlineRow, spoken: Spoken): Content {
  const label = newLabel ?? oldLabel;
  if (label === null || label === '') return null;
  // A new 条 begins with a new label; of an article whose first 款 alone is new the label stays.
  const own = level === 'article' ? (oldLabel === null ? 'inserted' : newLabel === null ? 'deleted' : 'kept') : line;
  const ordered = causes.some((cause) => cause.type === 'operation') ? 'l' : 'l c';
  if (own === 'inserted') return html`<ins class="${ordered}">${label}</ins>${gap}`;
  if (own === 'deleted' || (status === 'merged' && newLabel === null)) return html`<del class="${ordered}">${label}</del>${gap}`;
  if (oldLabel === newLabel || oldLabel === null || newLabel === null) return html`<b class="l">${label}</b>${gap}`;
  const counted = causes.some((cause) => cause.type === 'numbering');
  const title = counted ? spoken.names.causes.numbering : '';
  const mark = counted ? 'l c' : 'l';
  return html`<del class="${mark}" title="${title}">${oldLabel}</del><ins class="${mark}" title="${title}">${newLabel}</ins>${gap}`;
}

/** The cells of a row beside each other, each over its columns; where a cell came or went, one after the other. */
function cellsHtml({ segments, cells = [] }: RedlineRow, spoken: Spoken): Html {
  const parts: RedlineSegment[][] = [[]];
  for (const segment of segments) {
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

function segmentsHtml(segments: readonly RedlineSegment[], spoken: Spoken): readonly Content[] {
  return segments.map((segment) => {
    if (segment.kind === 'same') return segment.text;
    const title = causeName(segment, spoken);
    const said = title === '' ? NOTHING : html` title="${title}"`;
    const mark = segment.cause !== null && segment.cause.type !== 'operation' ? html` class="c"` : NOTHING;
    return segment.kind === 'deleted' ? html`<del${mark}${said}>${segment.text}</del>` : html`<ins${mark}${said}>${segment.text}</ins>`;
  });
}

function causeName({ cause }: RedlineSegment, { names }: Spoken): string {
  if (cause === null) return '';
  if (cause.type === 'operation') return cause.operation.item;
  return 'operation' in cause ? `${cause.operation.item} ${names.causes[cause.type]}`.trim() : names.causes[cause.type];
}

/** What stands beside a line: what became of it, which unit it is, who changed it. */
function marginHtml(row: RedlineRow, several: boolean, marks: Landmarks, spoken: Spoken): Html {
  const chips = chipsOf(row, marks, spoken);
  const notes = notesOf(row, marks, spoken);
  const kept = row.oldLabel !== null && row.newLabel !== null;
  const unit = several && (row.level === 'paragraph' || (row.level === 'article' && kept)) ? kuanOf(row, spoken) : NOTHING;
  if (chips.length === 0 && notes.length === 0 && unit.html === '') return NOTHING;
  return html`<div class="n" lang="${spoken.lang}">${chips}${notes}${unit}</div>`;
}

/** The items that changed a line; what only follows from a change is named by its kind, but for a number, which its struck label shows. */
function chipsOf({ causes, line }: RedlineRow, marks: Landmarks, { names, words }: Spoken): readonly Content[] {
  const items = new Map<string, Content>();
  for (const operation of operationsOf(causes)) {
    const name = operation.item === '' ? words.decision : operation.item;
    const item = marks.itemOf(operation);
    if (!items.has(name)) {
      items.set(
        name,
        item === null ? html`<b>${name}</b>` : html`<a class="chip" href="#${itemId(marks.prefix, item)}" title="${words.chip(name)}">${name}</a>`,
      );
    }
  }
  const whole = line !== 'kept' && items.size === 0;
  const others = new Set(causes.flatMap((cause) => (cause.type === 'operation' || (cause.type === 'numbering' && !whole) ? [] : [cause.type])));
  return [...items.values(), ...[...others].map((type) => html`<a class="chip c" href="#${marks.prefix}-consequences">${names.causes[type]}</a>`)];
}

function notesOf(row: RedlineRow, marks: Landmarks, { terminal, words }: Spoken): readonly Content[] {
  const link = (address: Address, numbering: 'old' | 'new'): Content => {
    const id = marks.at(address, numbering);
    const name = formatAddress(address);
    return id === null ? name : html`<a href="#${id}">${name}</a>`;
  };
  const notes: Content[] = [];
  const note = (kind: string, content: Content): void => void notes.push(html`<span class="t ${kind}">${content}</span>`);
  const joined = (addresses: readonly Address[]): Content => addresses.map((a, i) => [i > 0 && '、', link(a, 'old')]);
  const whole = row.level === 'article' || row.level === 'division';
  if (row.from.length > 0) note('mov', [row.from.length === 1 ? terminal.moved : terminal.merged, '：', words.from, joined(row.from)]);
  else if (row.status === 'inserted') note('new', terminal.inserted);
  else if (row.status === 'deleted') note('gone', terminal.deleted);
  else if (row.status === 'moved') note('mov', row.oldAddress === null ? terminal.moved : [terminal.moved, '：', words.from, formatAddress(row.oldAddress)]);
  else if (row.status === 'merged') note('gone', row.into === null ? terminal.merged : [terminal.mergedInto(''), link(row.into, 'new')]);
  else if (whole && row.line !== 'kept') note(row.line === 'inserted' ? 'new' : 'gone', row.line === 'inserted' ? terminal.inserted : terminal.deleted);
  for (const { from, to } of row.left) note('mov', [words.left(formatAddress(from)), link(to, 'new')]);
  return notes;
}

/** Which 款 a line is, which the print does not say: 第二款, 第三款 → 第二款. */
function kuanOf(row: RedlineRow, { terminal }: Spoken): Html {
  const number = (address: Address | null): string => {
    const step = address === null ? undefined : lastStep(address);
    if (step === undefined) return '';
    return formatStep(step.level === 'article' ? { level: 'paragraph', number: 1, suffix: 0 } : step);
  };
  const old = number(row.oldAddress);
  const now = number(row.newAddress);
  const words =
    row.line === 'deleted' ? terminal.former(old) : row.line === 'inserted' || old === '' || old === now ? now : now === '' ? old : `${old} → ${now}`;
  return words === '' ? NOTHING : html`<span class="w">${words}</span>`;
}
