import { chunkerOf } from './chunks.ts';
import { behindReason, closingAt, orderInClosing } from './closings.ts';
import { combine } from './combine.ts';
import type { Deed, Stray } from './deed.ts';
import { deedsOf } from './deeds.ts';
import { ordersAmendment } from './lexicon.ts';
import { withoutEmptyRecounts } from './recounts.ts';
import { behindBracketed, behindLabelled, behindQuietLine, saidIn } from './remarks.ts';
import { ORDERED } from './renumbering.ts';
import { readingsOf } from './rows.ts';
import { behindTopic } from './topics.ts';
import { usualWording } from './usual.ts';
import type { ParsedClause, Range, WrittenAddress } from './written.ts';

/**
 * Reads the wording of one item (full-width marks, no white space, quotations as “n”) into clauses, in order; what is in no known form is a clause
 * `not-understood` of its own. `laws` are names by which the statute is called without title marks.
 */
export function readWording(text: string, laws: readonly string[]): readonly ParsedClause[] {
  if (laws.length > 0) return clausesOf(text, laws);
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = clausesOf(text, laws);
  keep(text, read);
  return read;
}

/** A line is read to know what it is, and again for what it orders: the last ones are kept, so many, and of so many characters together; the very last however long it is. */
const known = new Map<string, readonly ParsedClause[]>();
let knownCharacters = 0;
const MOST_KNOWN = 1000;
const MOST_CHARACTERS = 250_000;

function keep(text: string, read: readonly ParsedClause[]): void {
  if (known.size >= MOST_KNOWN || knownCharacters + text.length > MOST_CHARACTERS) {
    known.clear();
    knownCharacters = 0;
  }
  known.set(text, read);
  knownCharacters += text.length;
}

function clausesOf(text: string, laws: readonly string[]): readonly ParsedClause[] {
  const clauses: ParsedClause[] = [];
  const chunksIn = chunkerOf(text, laws);
  for (const stretch of stretchesOf(text, laws)) {
    if ('what' in stretch) {
      const { what, renumbers, remark, range } = stretch;
      clauses.push({ kind: 'non-textual', what, renumbers, ...(remark && { remark }), range });
      continue;
    }
    const chunks = chunksIn(stretch.range);
    for (const { type, range } of chunks)
      if (type === 'remark') clauses.push({ kind: 'non-textual', what: 'introduction', renumbers: 'none', remark: true, range });
    for (const deed of deedsOf(chunks)) {
      const meaning = meaningOf(deed, text);
      const { throughout } = stretch;
      clauses.push(...(throughout === undefined ? meaning : meaning.map((clause) => ({ ...everywhere(clause), range: throughout }))));
    }
  }
  return withoutEmptyRecounts(combine(clauses, text));
}

/** Whether a whole line orders amendments and nothing else; where a quotation is still open it is not whole. */
export function isInstruction(text: string, laws: readonly string[]): boolean {
  if (!ordersAmendment(text) || OPEN.test(text)) return false;
  const clauses = readWording(text, laws);
  return clauses.some((c) => c.kind !== 'non-textual' && c.kind !== 'announcement') && clauses.every((c) => c.kind !== 'not-understood');
}

const OPEN = /“(?![0-9]+”)/;

/**
 * Whether a wording ends in a clause whose new text is announced and not there: behind it stands new text without quotation marks. Everything
 * in front of it must be understood.
 */
export function awaitsText(text: string, laws: readonly string[]): boolean {
  if (!ordersAmendment(text) && !/(?:修改|调整|修订|修正|完善|变更)：$/.test(text)) return false;
  const stretches = stretchesOf(text, laws);
  const last = stretches[stretches.length - 1];
  if (last === undefined || 'what' in last) return false;
  const deeds = deedsOf(chunkerOf(text, laws)(last.range));
  // 增加两项，……，原第（四）项末尾的句号改为分号：
  const deed = text.endsWith('：') ? (deeds.findLast((one) => one.verb === 'add' && one.awaits) ?? deeds[deeds.length - 1]) : deeds[deeds.length - 1];
  if (deed === undefined || deed.verb === 'stray' || !deed.awaits || deed.text !== null) return false;
  const verb = deed.verb === 'announce' ? 'change' : deed.verb;
  return readingsOf({ ...deed, verb, text: [[0]], awaits: false }).length > 0;
}

/** Whether a whole line changes no text: commencement, republication, an order to count again, an introduction. */
export function isClosing(text: string, laws: readonly string[]): boolean {
  const stripped = text.replace(/^(?:此外|同时|另外)，/, '');
  const closing = closingAt(stripped, 0);
  if (closing !== null) return /^[。；]?$/.test(stripped.slice(closing.end));
  if (!ORDERED.test(text) || OPEN.test(text)) return false;
  const clauses = readWording(stripped, laws);
  return clauses.length > 0 && clauses.every((c) => c.kind === 'non-textual' && !c.remark);
}

type Stretch =
  | { readonly range: Range; readonly throughout?: Range }
  | ({ readonly range: Range } & Pick<ParsedClause & { kind: 'non-textual' }, 'what' | 'renumbers' | 'remark'>);

/** Closing sentences, reasons, remarks, and what stands between them. */
function stretchesOf(text: string, laws: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open = 0;
  let at = 0;
  const flush = (end: number): void => {
    if (end > open) stretches.push({ range: { start: open, end } });
  };
  while (at < text.length) {
    const quiet = behindQuietLine(text, at);
    if (quiet > at && closingAt(text, at) === null && !ORDERED.test(text.slice(at, quiet))) {
      flush(at);
      stretches.push({ what: 'introduction', renumbers: 'none', remark: true, range: { start: at, end: quiet } });
      open = quiet;
      at = quiet + 1;
      continue;
    }
    const topic = behindTopic(text, at);
    if (topic > at && closingAt(text, at) === null) {
      stretches.push({ what: 'introduction', renumbers: 'none', remark: true, range: { start: at, end: topic } });
      open = topic;
      at = topic + 1;
      continue;
    }
    const told = remarkAt(text, at, laws);
    if (told > at) {
      flush(at);
      stretches.push({ what: 'introduction', renumbers: 'none', range: { start: at, end: told } });
      open = told;
      at = /[；。\n]/.test(text[told] ?? '') ? nextSentence(text, told) : told;
      continue;
    }
    // 注：第十一条删除后，第十二条改为第十一条: an order to count, and no remark.
    const noted = behindLabelled(text, at);
    if (noted > at && /^(?:备注|注)：[^“]*$/.test(text.slice(at, noted))) {
      flush(at);
      open = text.indexOf('：', at) + 1;
      at = nextSentence(text, open);
      continue;
    }
    const inside = orderInClosing(text, at);
    if (inside !== null) {
      flush(at);
      stretches.push({ range: { start: inside.start, end: inside.end }, throughout: { start: at, end: inside.closes } });
      open = inside.closes;
      at = nextSentence(text, inside.closes);
      continue;
    }
    const closing = closingAt(text, at);
    const order = closing === null ? behindReason(text, at) : at;
    if (closing !== null || order > at) {
      flush(at);
      const end = closing?.end ?? order;
      stretches.push({ what: closing?.what ?? 'introduction', renumbers: closing?.renumbers ?? 'none', range: { start: at, end } });
      open = end;
      at = end;
      if (closing === null) {
        at = nextSentence(text, at);
        continue;
      }
    }
    at = nextSentence(text, at);
  }
  flush(text.length);
  return stretches;
}

/** The end of the remark at an offset (说明：……, （理由：……）); the offset itself where none stands, or where its words are an order of their own. */
function remarkAt(text: string, at: number, laws: readonly string[]): number {
  const end = Math.max(behindBracketed(text, at), behindLabelled(text, at));
  if (end === at) return at;
  const said = saidIn(text.slice(at, end));
  return said.split(/[。；]/).some((sentence) => isInstruction(sentence, laws)) ? at : end;
}

function nextSentence(text: string, at: number): number {
  let next = at;
  while (next < text.length && !/[；。\n]/.test(text[next] as string)) next = behindBracketed(text, next) > next ? behindBracketed(text, next) : next + 1;
  while (next < text.length && /[；。\n]/.test(text[next] as string)) next++;
  return next;
}

function meaningOf(deed: Deed | Stray, text: string): readonly ParsedClause[] {
  if (deed.verb === 'stray') return [{ kind: 'not-understood', at: deed.at, readings: [], range: deed.range }];
  // 包括第二十一条至第二十二条，内容为： with nothing behind: what was to stand there is lost.
  if (deed.awaits && deed.text === null && deed.verb !== 'announce') {
    return [{ kind: 'not-understood', at: deed.range, readings: [], range: deed.range }];
  }
  const readings = readingsOf(deed);
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only;
  if (only === undefined) return [{ kind: 'not-understood', at: deed.range, readings: [], range: deed.range }];
  return [
    {
      kind: 'not-understood',
      at: deed.range,
      readings: readings.map((r) => r.map((c) => usualWording(c, text) ?? said(c, text)).join('；')),
      range: deed.range,
    },
  ];
}

/** Words that name no place, in the closing of a whole statute. */
function everywhere(clause: ParsedClause): ParsedClause {
  return clause.kind === 'replace-text' && clause.targets.length === 0
    ? { kind: 'replace-everywhere', except: [], pairs: clause.pairs, range: clause.range }
    : clause;
}

/** A reading in short, for the error that shows two of them. */
function said(clause: ParsedClause, text: string): string {
  const targets = 'targets' in clause ? clause.targets.map(({ range }: WrittenAddress) => text.slice(range.start, range.end)).join('、') : '';
  const level = 'level' in clause ? ` → ${clause.level}` : '';
  return `${clause.kind}（${targets}${level}）`;
}
