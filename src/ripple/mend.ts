import { amend } from '../amend/amend.ts';
import { Edits } from '../amend/edits.ts';
import { rebuild } from '../amend/rebuild.ts';
import type { TextEdit } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import { wordedAgain } from '../decision/print/proof.ts';
import { NPC_STYLE } from '../decision/print/style.ts';
import { draft } from '../draft/draft.ts';
import { comparableLines, sameLines } from '../draft/lines.ts';
import { DEFAULT_DRAFT, type DraftFrame } from '../draft/types.ts';
import { formatAddress } from '../statute/address-text.ts';
import { indexStatute } from '../statute/locate.ts';
import { textsOf } from '../statute/texts.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import { inTitleMarks } from '../text/titles/marks.ts';
import { titleKey } from '../text/titles/same.ts';
import type { LeftOutName } from '../words/ripple.ts';
import { omnibusOf, type Part } from './omnibus.ts';
import { itemsFor, type Site } from './quoting.ts';
import { type Ripple, type RippleDoubt, type RippleEntry, VERSION_DOUBTS } from './types.ts';

/** The decision that mends stale references: read again from its wording, and carried out on every statute. */
export interface Mending {
  readonly decision: Decision;
  readonly text: string;
  /** The statutes as they are after it, by file. */
  readonly after: ReadonlyMap<string, Statute>;
  readonly references: number;
}

export interface LeftOut {
  readonly entry: RippleEntry;
  readonly why: LeftOutName;
}

export interface MendOptions {
  readonly frame: DraftFrame;
  /** Takes a reference of which it is not known which version it cites as one to the version before the decisions. */
  readonly doubtful: boolean;
  /** Reads a statute of the collection; null if it cannot be read. */
  readonly read: (file: string) => Promise<Statute | null>;
  readonly at: (done: number, of: number) => void;
}

/** A statute that is mended: as it is, as it is to be, and what the decision says of it. */
interface Mended {
  readonly file: string;
  readonly old: Statute;
  readonly now: Statute;
  readonly part: Part;
  readonly entries: readonly RippleEntry[];
}

/**
 * Words the omnibus decision that mends stale references (docs/ripple.md#draft). Each statute's part is drafted from its old and its mended text, the whole is read again and carried
 * out on every statute: what does not give the mended text is left out, and so is whatever needs a person. Null if nothing is left.
 */
export async function mendReferences(
  { entries }: Ripple,
  options: MendOptions,
): Promise<{ readonly mending: Mending | null; readonly leftOut: readonly LeftOut[] }> {
  const leftOut: LeftOut[] = [];
  const leave = (of: readonly RippleEntry[], why: LeftOutName): void => void leftOut.push(...of.map((entry) => ({ entry, why })));
  const asked = entries.filter(({ kind, superseded }) => kind !== 'reworded' && kind !== 'absent' && !superseded);
  const wanted = asked.filter((entry) => {
    const why = obstacleTo(entry, options.doubtful);
    if (why !== null) leave([entry], why);
    return why === null;
  });
  const mended: Mended[] = [];
  const byFile = groupBy(wanted, (entry) => entry.file);
  for (const [file, own] of byFile) {
    options.at(mended.length, byFile.size);
    const old = await options.read(file);
    const made = old === null ? 'changed-since' : mendedText(file, old, own);
    if (typeof made === 'string') leave(own, made);
    else mended.push(made);
  }
  return { mending: proved(mended, options.frame, (each) => leave(each.entries, 'not-proved')), leftOut };
}

/** Why an entry cannot be mended by a machine; null if it can. */
function obstacleTo({ doubts, becomes, kind, citing }: RippleEntry, doubtful: boolean): LeftOutName | null {
  const open = doubts.filter((doubt: RippleDoubt) => !(doubtful && VERSION_DOUBTS.has(doubt)));
  if (kind === 'deleted') return 'gone';
  if (open.some((doubt) => doubt !== 'in-place')) return 'doubtful';
  if (becomes === null) return 'by-hand';
  return citing.address === null ? 'annex' : null;
}

/** One statute mended, with the wording that does it: quoted as drafters do, or where that is not clear, as the two texts are drafted. */
function mendedText(file: string, old: Statute, entries: readonly RippleEntry[]): Mended | LeftOutName {
  const index = indexStatute(old);
  const texts = textsOf(old);
  const sites: Site[] = [];
  for (const entry of entries) {
    const unit = [...index.visits].find(([id, { address }]) => texts.get(id)?.text === entry.citing.text && formatAddress(address) === entry.citing.address);
    if (unit === undefined) return [...texts.values()].some(({ text }) => text === entry.citing.text) ? 'annex' : 'changed-since';
    sites.push({ entry, id: unit[0] });
  }
  const edits = sites.map(({ id, entry: { citation, becomes } }): TextEdit => {
    const { start, end } = citation.reference;
    return { kind: 'text', node: id, start, end, text: becomes ?? '', cause: { type: 'reference' } };
  });
  const now = rebuild(old, new Edits(edits), []);
  const title = namedAs(titleOf(old));
  const made = (items: Part['items']): Mended => ({ file, old, now, entries, part: { title, items } });
  const quoted = itemsFor(index, sites);
  if (quoted !== null && tried([made(quoted)], DEFAULT_DRAFT.frame).wrong.length === 0) return made(quoted);
  const drafted = draft(old, now, DEFAULT_DRAFT).drafting?.decision.parts[0]?.items;
  return drafted === undefined ? 'not-drafted' : made(drafted.map(({ operations }) => operations));
}

/** A title as decisions write it: without spaces, marks in full width and inside each other. */
function namedAs(title: string): string {
  const words = title
    .replace(/[ \u3000]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  return inTitleMarks(words).slice(1, -1);
}

/** The decision on all statutes for which, read again and carried out, it gives what it should; the others are taken out and the rest worded anew. */
function proved(mended: readonly Mended[], frame: DraftFrame, leave: (each: Mended) => void): Mending | null {
  for (let left = mended; left.length > 0; ) {
    const { mending, wrong } = tried(left, frame);
    if (wrong.length === 0) return mending;
    for (const each of wrong) leave(each);
    left = left.filter((each) => !wrong.includes(each));
  }
  return null;
}

/** Words a decision on some statutes, reads it again and carries it out; `wrong` are those of which it does not say, or give, what it should. */
function tried(mended: readonly Mended[], frame: DraftFrame): { readonly mending: Mending; readonly wrong: readonly Mended[] } {
  // A folder may hold a statute twice: it is amended once, and what is said must do for both.
  const parts = new Map(mended.map(({ part }) => [titleKey(part.title), part]));
  const decision = omnibusOf([...parts.values()], frame);
  const places = new Map([...parts.keys()].map((key, i) => [key, decision.parts[i]]));
  const { text, read, misread, astray } = wordedAgain(decision, NPC_STYLE, 'draft');
  const after = new Map<string, Statute>();
  const gives = ({ file, old, now }: Mended): boolean => {
    const { amendment } = amend(old, read);
    if (amendment === null || amendment.outcomes.some(({ status }) => status === 'failed')) return false;
    after.set(file, amendment.after);
    return sameLines(comparableLines(amendment.after), comparableLines(now));
  };
  const wrong = mended.filter((each) => {
    const { header = null, items = [] } = places.get(titleKey(each.part.title)) ?? {};
    return (header !== null && astray.includes(header)) || items.some((item) => misread.includes(item)) || !gives(each);
  });
  const mending = { decision: read, text, after, references: mended.reduce((sum, { entries }) => sum + entries.length, 0) };
  // What is read amiss beside the parts is amiss whatever they are.
  return { mending, wrong: wrong.length === 0 && astray.length > 0 ? mended : wrong };
}
