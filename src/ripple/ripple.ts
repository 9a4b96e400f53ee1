import type { Fate } from '../amend/passing.ts';
import { shownChanges } from '../amend/references/ranges.ts';
import type { Succession } from '../amend/succession.ts';
import { rewriteCitations } from '../reference/index.ts';
import { type Address, sameAddress, stepAt } from '../statute/address.ts';
import { titleOf } from '../statute/walk.ts';
import { groupBy } from '../text/group.ts';
import { titleKey } from '../text/titles/same.ts';
import { EARLIER, type Era, versionsMeant } from './age.ts';
import type { Citation, CitingStatute, CitingText } from './citations.ts';
import { namingOf, saidVersion } from './naming.ts';
import { spellingIn } from './spelling.ts';
import type { Ripple, RippleDoubt, RippleEntry, RippleKind } from './types.ts';

export interface RippleOptions {
  /** Lists also what only says something else now, what is in older texts of a statute, and what no version has. */
  readonly all: boolean;
}

/** A statute that cites, by its file. */
interface Citing {
  readonly file: string;
  readonly statute: CitingStatute;
  readonly superseded: boolean;
}

/**
 * The references of many statutes to one whose provisions decisions renumber, move, merge, split or delete (docs/ripple.md#becomes). `eras` are those of its versions.
 * Nothing is guessed: where days, names or the text leave something open the entry says so.
 */
export function rippleOf(statutes: ReadonlyMap<string, CitingStatute>, succession: Succession, eras: readonly Era[], { all }: RippleOptions): Ripple {
  const [first] = succession.amendments;
  const title = first === undefined ? '' : titleOf(first.base);
  const naming = namingOf(title, new Set([...statutes.values()].map(({ key }) => key)));
  const asker = new Asker(succession, eras, naming);
  const entries: RippleEntry[] = [];
  let citations = 0;
  let superseded = 0;
  for (const citing of citingOf(statutes, title)) {
    for (const text of citing.statute.texts) {
      const found = asker.entriesIn(citing, text);
      if (citing.superseded) superseded += found.cited;
      else citations += found.cited;
      entries.push(...found.entries.filter((entry) => all || !isAside(entry)));
    }
  }
  return { title, decisions: succession.amendments.map(({ decision }) => decision.title.text), entries, statutes: statutes.size, citations, superseded };
}

/** What a reader has to ask for. */
function isAside({ kind, superseded }: RippleEntry): boolean {
  return superseded || kind === 'reworded' || kind === 'absent';
}

/** The statutes but the one in question, in order; of those with one name the one made last is not superseded, nor is any where one bears no date. */
function citingOf(statutes: ReadonlyMap<string, CitingStatute>, title: string): readonly Citing[] {
  const own = titleKey(title);
  const latest = new Map<string, string | null>();
  for (const [key, same] of groupBy(statutes.values(), (statute) => statute.key)) {
    const days = same.map(({ age }) => age.to);
    latest.set(key, days.includes(null) ? null : (days.sort().at(-1) ?? null));
  }
  return [...statutes].flatMap(([file, statute]) => {
    const last = latest.get(statute.key) ?? null;
    return statute.key === own ? [] : [{ file, statute, superseded: last !== null && (statute.age.to ?? last) < last }];
  });
}

/** What a reference may mean: versions that have it, the one by which it is judged, and what is open. */
interface Meant {
  readonly versions: readonly number[];
  /** Whether it may cite a version before the first that is known. */
  readonly earlier: boolean;
  readonly doubts: readonly RippleDoubt[];
}

class Asker {
  readonly #succession: Succession;
  readonly #eras: readonly Era[];
  readonly #naming: ReturnType<typeof namingOf>;
  readonly #meant = new Map<Citing, ReturnType<typeof versionsMeant>>();

  constructor(succession: Succession, eras: readonly Era[], naming: ReturnType<typeof namingOf>) {
    this.#succession = succession;
    this.#eras = eras;
    this.#naming = naming;
  }

  /** The entries of one text, and how many references to the statute it holds. */
  entriesIn(citing: Citing, text: CitingText): { readonly entries: readonly RippleEntry[]; readonly cited: number } {
    const cited = text.citations.flatMap((citation) => {
      const naming = this.#naming(citation, text.text, citing.statute.title);
      return naming === 'no' ? [] : [{ citation, naming }];
    });
    if (cited.length === 0) return { entries: [], cited: 0 };
    const references = new Set(cited.filter(({ citation }) => !citation.unsettled).map(({ citation }) => citation.reference));
    const spelling = spellingIn(text, (version) =>
      rewriteCitations(
        text.text,
        text.citations.map(({ reference }) => reference),
        (reference) => references.has(reference),
        this.#succession.destination(version),
      ),
    );
    const entries = cited.flatMap(({ citation, naming }, i) => {
      const doubts: RippleDoubt[] = [...(naming === 'sure' ? [] : ([naming] as const)), ...(citation.unsettled ? (['unsettled'] as const) : [])];
      const before = cited[i - 1]?.citation;
      const first = before?.reference.chain === citation.reference.chain ? before : null;
      return this.#entries(citing, text, citation, first, doubts, spelling);
    });
    return { entries, cited: cited.length };
  }

  #entries(
    citing: Citing,
    text: CitingText,
    citation: Citation,
    before: Citation | null,
    open: readonly RippleDoubt[],
    spelling: ReturnType<typeof spellingIn>,
  ): readonly RippleEntry[] {
    const { reference } = citation;
    const target = reference.address;
    const { versions, earlier, doubts } = this.#versionsOf(citing, text, citation);
    const known = { file: citing.file, title: citing.statute.title, citing: text, citation, target, superseded: citing.superseded };
    const saysNow = this.#succession.words(this.#succession.last, target);
    if (versions.length === 0) {
      const { to } = this.#succession.fate(0, target);
      return [{ ...known, kind: 'absent', to, becomes: null, inside: null, by: null, version: 0, doubts: [...open, ...doubts], said: null, saysNow }];
    }
    const fates = versions.map((version) => ({ version, fate: this.#succession.fate(version, target), inside: this.#inside(version, before, citation) }));
    const judged =
      fates.find(({ fate, inside }) => fate.kind !== 'same' || fate.byNumberAlone || fate.parted.length > 0 || inside !== null) ??
      fates.find(({ fate }) => fate.reworded);
    if (judged === undefined) return [];
    const { version, fate, inside } = judged;
    // All versions that it may cite lead to one place: it does not matter which it is.
    const settled = !earlier && fates.every((each) => sameFate(each.fate, fate));
    const entry = { ...known, by: fate.by, version, said: this.#succession.words(version, target), saysNow };
    const unsure = [...open, ...(settled ? doubts.filter((doubt) => doubt === 'former' || doubt === 'only-before') : doubts)];
    const entries: RippleEntry[] = [];
    if (inside !== null && before !== null) entries.push({ ...entry, kind: 'range', to: [], becomes: null, inside: shownChanges(inside), doubts: unsure });
    if (fate.kind === 'same' && !fate.byNumberAlone && fate.parted.length === 0) {
      return inside !== null ? entries : [{ ...entry, kind: 'reworded', to: fate.to, becomes: null, inside: null, doubts: unsure }];
    }
    if (fate.parted.length > 0) {
      return [...entries, { ...entry, kind: 'split', to: [...fate.to, ...fate.parted], becomes: null, inside: null, doubts: [...unsure, 'parted'] }];
    }
    const { becomes, stays, doubt } = spelling(version, citation, fate);
    if (stays) return entries;
    const more: readonly RippleDoubt[] = [...(fate.byNumberAlone ? (['inside'] as const) : []), ...(doubt === null ? [] : [doubt])];
    const kind: RippleKind = fate.kind === 'same' ? 'rewritten' : fate.kind;
    return [...entries, { ...entry, kind, to: fate.to, becomes, inside: null, doubts: [...unsure, ...more] }];
  }

  /** The set between the ends of a range, if this reference is its second one. */
  #inside(version: number, before: Citation | null, { reference }: Citation): ReturnType<Succession['inside']> {
    return before === null || !reference.rangeEnd ? null : this.#succession.inside(version, before.reference.address, reference.address);
  }

  /** Which versions a reference may cite that have what it cites. */
  #versionsOf(citing: Citing, text: CitingText, citation: Citation): Meant {
    const { address } = citation.reference;
    const every = [...this.#eras.keys()];
    const meant = this.#bySaid(text, citation) ?? this.#byAge(citing);
    const { earlier, doubts } = meant;
    const known = meant.versions.filter((version) => version !== EARLIER);
    const within = stepAt(address, 'article');
    // What its article does not have goes where that goes.
    for (const sought of within === undefined || address.steps.length === 1 ? [address] : [address, { steps: [within] }]) {
      const has = (version: number): boolean => this.#succession.has(version, sought);
      const there = (known.length === 0 ? [0] : known).filter(has);
      if (there.length > 0) return { versions: there, earlier, doubts };
      const elsewhere = every.filter(has).at(-1);
      if (elsewhere !== undefined) return { versions: [elsewhere], earlier, doubts: earlier ? doubts : ['only-before'] };
    }
    return { versions: [], earlier, doubts };
  }

  #byAge(citing: Citing): Meant {
    const meant = this.#meant.get(citing) ?? versionsMeant(this.#eras, citing.statute.age);
    this.#meant.set(citing, meant);
    return { versions: meant.versions, earlier: meant.versions.includes(EARLIER), doubts: meant.why === null ? [] : [meant.why] };
  }

  /** What the text itself says of the version that it cites. */
  #bySaid(text: CitingText, citation: Citation): Meant | null {
    const said = saidVersion(citation, text.text);
    if (said === null) return null;
    const every = [...this.#eras.keys()];
    if (said === 'former') return { versions: [EARLIER, ...every], earlier: true, doubts: ['former'] };
    const ofYear = every.filter((version) => Number(this.#eras[version]?.made?.slice(0, 4)) === said.year);
    if (ofYear.length === 0) return { versions: [EARLIER], earlier: true, doubts: ['earlier'] };
    return { versions: ofYear, earlier: false, doubts: ofYear.length > 1 ? ['not-in-force'] : [] };
  }
}

function sameFate(a: Fate, b: Fate): boolean {
  return a.to.length === b.to.length && a.to.every((address, i) => sameAddress(address, b.to[i] as Address));
}
