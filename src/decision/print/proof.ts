import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { passageOf, placeOf } from '../../text/passage.ts';
import { type Passage, SourceText } from '../../text/source.ts';
import type { Decision, DecisionItem, NonTextual } from '../operation.ts';
import { parseDecision } from '../parse.ts';
import { Quotations } from '../yaml/quotations.ts';
import { printDecision } from './print.ts';
import type { PrintStyle } from './style.ts';

/** How much of words a message shows. */
const SHOWN = 20;

/** The wording of a decision, and how it is understood when it is read again. */
export interface Worded {
  readonly text: string;
  readonly lines: readonly Passage[];
  readonly read: Decision;
  /** What reading it had to say. */
  readonly diagnostics: readonly Diagnostic[];
  /** The items whose operations are not read as they were meant. */
  readonly misread: readonly DecisionItem[];
  /** Words outside the operations that are not read as they were: title, adoption note, closing clauses, a statute amended. */
  readonly astray: readonly Passage[];
}

/** Words a decision and reads the wording, under a name of its own: where `misread` and `astray` are empty, it says what the decision says and nothing else. */
export function wordedAgain(decision: Decision, style: PrintStyle, name: string): Worded {
  const text = printDecision(decision, style);
  const source = new SourceText(name, text);
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => passageOf(source, index, index + line.length));
  const { decision: read, diagnostics } = parseDecision({ source, lines, paragraphs: 'given' });
  const misread = decision.parts.flatMap((part, p) => part.items.filter((item, i) => !isSame(item, read.parts[p]?.items[i])));
  return { text, lines, read, diagnostics, misread, astray: strayed(decision, read) };
}

/** What of a decision its wording does not say (D040), each at its place; none where it says all. */
export function unsaid({ misread, astray }: Worded): readonly Diagnostic[] {
  const shown = ({ text }: Passage): string => text.slice(0, SHOWN);
  return [
    ...misread.map((item) => diagnose('D040', placeOf(item.text), { item: item.number, words: shown(item.text) })),
    ...astray.map((words) => diagnose('D040', placeOf(words), { item: '', words: shown(words) })),
  ];
}

function isSame(meant: DecisionItem, read: DecisionItem | undefined): boolean {
  if (read === undefined || read.number !== meant.number || read.unread.length > 0) return false;
  return meaningOf(meant) === meaningOf(read);
}

/** Where a text stands, and in which words an operation was ordered, is no part of what it orders. */
const PLACES: ReadonlySet<string> = new Set(['place', 'clause', 'id', 'origin']);

function meaningOf({ operations }: DecisionItem): string {
  return JSON.stringify(operations, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([key, inner]) => !PLACES.has(key) && inner !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function strayed(meant: Decision, read: Decision): readonly Passage[] {
  const out: Passage[] = [];
  if (meant.title.text !== read.title.text) out.push(meant.title);
  if (meant.adoption !== null && meant.adoption.text.text !== read.adoption?.text.text) out.push(meant.adoption.text);
  for (const [i, part] of meant.parts.entries()) {
    const again = read.parts[i];
    if (again?.instrument !== part.instrument || again.items.length !== part.items.length) out.push(part.header ?? part.items[0]?.text ?? meant.title);
  }
  if (read.parts.length > meant.parts.length) out.push(meant.title);
  const [own, other] = [closingsOf(meant), closingsOf(read)];
  for (const { clause, said } of own) if (/“…”/.test(said) || !other.some((each) => each.said === said)) out.push(clause);
  if (other.length > own.length || read.unread.length > 0) out.push(meant.closing[meant.closing.length - 1]?.clause ?? meant.title);
  return out;
}

/** What changes no text, with its words: those of items too, whose operations are the same whatever they say. */
function closingsOf(decision: Decision): readonly { readonly clause: Passage; readonly said: string }[] {
  const quotations = new Quotations(decision);
  const inItems = decision.parts.flatMap((part) => part.items.flatMap((item) => item.operations.filter((o): o is NonTextual => o.kind === 'non-textual')));
  return [...inItems, ...decision.closing].map(({ what, renumbers, clause }) => ({
    clause,
    // 条文顺序作相应调整：“第八条”调整为“第七条”: what follows is operations of its own.
    said: `${what} ${renumbers} ${quotations
      .line(clause)
      .replace(/：“[\s\S]*$/, '')
      .replace(/[\s\u3000。；，：.;,:]/g, '')}`,
  }));
}
