import type { Decision, DecisionPart } from '../../decision/operation.ts';
import { type Diagnostic, isError, type Loaded } from '../../diagnostics/diagnostic.ts';
import { passedOver } from '../../diagnostics/passed-over.ts';
import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { titleKey } from '../../text/titles/same.ts';
import { namesFully, partFor } from '../select.ts';
import { chosenVersion, doubtedVersion } from './version-notes.ts';
import { type Doubt, datedVersion, type Moment, momentOf, type Version, versionAt } from './versions.ts';

/** A text among which statutes are looked for; `statute` is null for what could not be read at all. */
export interface StatuteFile {
  /** The name by which it is told of: a path within a folder. */
  readonly file: string;
  readonly statute: Loaded<Statute | null>;
}

/** A file that was read as a statute, whatever is wrong with it. */
export interface BaseFile extends StatuteFile {
  readonly statute: Loaded<Statute>;
}

/** A statute that decisions amend, and those decisions, in order. */
export interface Base extends BaseFile {
  readonly decisions: readonly Loaded<Decision>[];
  /** Why this text was taken where there were others of the same statute (B001). */
  readonly chosen: readonly Diagnostic[];
}

/**
 * A statute that a decision amends and that cannot be amended: no text of it was there (`files` is empty), one cannot be read as a statute or
 * is later than the decision, or it is not known which of several is meant (B002, B003).
 */
export interface Missing {
  readonly instrument: string;
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The statutes that decisions name, among many texts. */
export interface Bases {
  /** In the order in which the decisions name them. */
  readonly found: readonly Base[];
  readonly missing: readonly Missing[];
  /** Which files could not be read at all (B005). */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds by title every statute that the decisions amend, each in the version that stood before the first of its decisions, or that was in force on
 * the day `asked` (YYYY-MM-DD). Texts are read one by one, and only those that a decision may mean are kept.
 */
export async function findBases(
  source: Iterable<StatuteFile> | AsyncIterable<StatuteFile>,
  decisions: readonly Loaded<Decision>[],
  asked: string | null = null,
): Promise<Bases> {
  const candidates: BaseFile[] = [];
  const unread: string[] = [];
  for await (const { file, statute } of source) {
    const { value, diagnostics } = statute;
    if (value === null) unread.push(file);
    else if (decisions.some((d) => partFor(d.value, value) !== null)) candidates.push({ file, statute: { value, diagnostics } });
  }
  const [bad, good] = [candidates.filter(isBroken), candidates.filter((c) => !isBroken(c))];
  const sought = decisions.flatMap((decision) => decision.value.parts.map((part) => ({ decision, part, meant: meantBy(decision.value, part, good) })));
  const missing: Missing[] = [];
  const wanted = new Map<string, { readonly files: readonly BaseFile[]; readonly decisions: Set<Loaded<Decision>>; readonly instrument: string }>();
  for (const { decision, part, meant } of sought) {
    const { instrument } = part;
    const names = new Set(meant.map(keyOf));
    const [key] = names;
    if (key === undefined) missing.push(lacking(part, meantBy(decision.value, part, bad)));
    else if (names.size > 1) missing.push(unclear(instrument, meant.map(datedVersion), 'names', null));
    else {
      const known = wanted.get(key) ?? { files: meant, decisions: new Set(), instrument };
      wanted.set(key, { ...known, decisions: known.decisions.add(decision) });
    }
  }
  const found: Base[] = [];
  for (const { files, decisions: named, instrument } of wanted.values()) {
    const own = decisions.filter((decision) => named.has(decision));
    const moment = momentOf(
      own.map((d) => d.value),
      asked,
    );
    const versions = files.map(datedVersion);
    const version = versionAt(versions, moment);
    if (typeof version === 'string') missing.push(unclear(instrument, versions, version, moment));
    else found.push({ ...version.of, decisions: own, chosen: versions.length === 1 ? [] : [chosenVersion(version, versions, moment)] });
  }
  return { found, missing: onceEach(missing), diagnostics: unread.length === 0 ? [] : [passedOver(null, 'unread', unread)] };
}

function unclear(instrument: string, versions: readonly Version<BaseFile>[], why: Doubt | 'names', moment: Moment | null): Missing {
  return { instrument, files: versions.map(({ of }) => of.file), diagnostics: [doubtedVersion(instrument, versions, why, moment)] };
}

function isBroken({ statute }: BaseFile): boolean {
  return statute.diagnostics.some(isError);
}

function keyOf({ statute }: BaseFile): string {
  return titleKey(titleOf(statute.value));
}

/** A part that one text bears the very name of does not mean another by a shorter one. */
function meantBy(decision: Decision, part: DecisionPart, files: readonly BaseFile[]): readonly BaseFile[] {
  const may = files.filter(({ statute }) => partFor(decision, statute.value) !== null && partFor({ ...decision, parts: [part] }, statute.value) !== null);
  const full = may.filter(({ statute }) => namesFully(decision, part, statute.value));
  return full.length > 0 ? full : may;
}

function lacking({ instrument }: DecisionPart, broken: readonly BaseFile[]): Missing {
  return { instrument, files: broken.map(({ file }) => file), diagnostics: broken.flatMap(({ statute }) => statute.diagnostics.filter(isError)) };
}

/** A decision that names a statute twice, or two decisions that do, lack it once. */
function onceEach(missing: readonly Missing[]): readonly Missing[] {
  return [...groupBy(missing, ({ instrument }) => titleKey(instrument)).values()].map(([first]) => first as Missing);
}
