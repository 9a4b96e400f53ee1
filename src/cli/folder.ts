import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { namesFully, partFor } from '../amend/select.ts';
import type { Decision, DecisionPart } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { formatOfName } from '../text/endings.ts';
import { type Loaded, readStatute } from './load.ts';
import type { Session } from './session.ts';

/** A statute of the folder, and the decisions that amend it, in order. */
export interface Found extends StatuteFile {
  readonly decisions: readonly Loaded<Decision>[];
}

/** A statute that a decision amends and the folder does not hold; `file` is one that bears its title but cannot be read as a statute. */
export interface Missing {
  readonly part: DecisionPart;
  readonly file: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The statutes that decisions name among the files of a folder. `twice` are files of one title: which is meant is not known. */
export interface Folder {
  readonly found: readonly Found[];
  readonly missing: readonly Missing[];
  readonly twice: readonly (readonly string[])[];
}

/** A file of a folder that was read as a statute, whatever is wrong with it. */
export interface StatuteFile {
  /** Its name in the folder. */
  readonly file: string;
  readonly statute: Loaded<Statute>;
}

/** Reads every file of a folder that may hold a statute, by name; null if there is no such folder. Those that cannot be read at all are left out. */
export async function statutesIn(session: Session, folder: string, at: (done: number, of: number) => void): Promise<readonly StatuteFile[] | null> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && ![null, 'other'].includes(formatOfName(entry.name)))
    .map((entry) => entry.name)
    .sort();
  const files: StatuteFile[] = [];
  for (const [i, file] of names.entries()) {
    at(i, names.length);
    const { value, diagnostics } = await readStatute(session, join(folder, file));
    if (value !== null) files.push({ file, statute: { value, diagnostics } });
  }
  return files;
}

/** Finds, by title, every statute that the decisions amend; null if there is no such folder. Other files of the folder are left alone. */
export async function findStatutes(
  session: Session,
  folder: string,
  decisions: readonly Loaded<Decision>[],
  at: (done: number, of: number) => void,
): Promise<Folder | null> {
  const files = await statutesIn(session, folder, at);
  if (files === null) return null;
  const found: Found[] = [];
  const unreadable: Found[] = [];
  for (const { file, statute } of files) {
    const own = decisions.filter((d) => partFor(d.value, statute.value) !== null);
    if (own.length > 0) (statute.diagnostics.some(isError) ? unreadable : found).push({ file, statute, decisions: own });
  }
  const choice = chosen(decisions, found);
  const missing = decisions.flatMap((decision) =>
    decision.value.parts
      .filter((part) => !found.some((f) => amends(part, f)))
      .map((part): Missing => {
        const bad = unreadable.find((f) => amends(part, f));
        return { part, file: bad?.file ?? null, diagnostics: bad?.statute.diagnostics.filter(isError) ?? [] };
      }),
  );
  return { found: choice.found, missing, twice: choice.twice };
}

/**
 * A part that one file bears the very name of does not mean another by a shorter one. Several files of one statute, or several that a name may be
 * short for, are `twice`.
 */
function chosen(decisions: readonly Loaded<Decision>[], files: readonly Found[]): Pick<Folder, 'found' | 'twice'> {
  const kept = new Map<Found, Set<Loaded<Decision>>>();
  const twice = new Map<string, readonly string[]>();
  for (const decision of decisions) {
    for (const part of decision.value.parts) {
      const may = files.filter((f) => f.decisions.includes(decision) && amends(part, f));
      const full = may.filter((f) => namesFully(decision.value, part, f.statute.value));
      const meant = full.length > 0 ? full : may;
      for (const f of meant) kept.set(f, (kept.get(f) ?? new Set()).add(decision));
      const names = meant.map((f) => f.file);
      if (names.length > 1) twice.set(names.join('\n'), names);
    }
  }
  const found = files.flatMap((f) => {
    const own = kept.get(f);
    return own === undefined ? [] : [{ ...f, decisions: f.decisions.filter((d) => own.has(d)) }];
  });
  return { found, twice: [...twice.values()] };
}

function amends(part: DecisionPart, { statute, decisions }: Found): boolean {
  return decisions.some((d) => d.value.parts.includes(part) && partFor({ ...d.value, parts: [part] }, statute.value) !== null);
}
