import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { partFor } from '../amend/select.ts';
import type { Decision, DecisionPart } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { type Loaded, readStatute } from './load.ts';
import type { Session } from './session.ts';

/** A statute of the folder, and the decisions that amend it, in order. */
export interface Found {
  readonly file: string;
  readonly statute: Loaded<Statute>;
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

/** Endings of files that may hold a statute. */
const READ = /\.(?:te?xt|md|s?html?|docx|pdf|ya?ml|json|xml)$/i;

/** Finds, by title, every statute that the decisions amend; null if there is no such folder. Other files of the folder are left alone. */
export async function findStatutes(
  session: Session,
  folder: string,
  decisions: readonly Loaded<Decision>[],
  at: (done: number, of: number) => void,
): Promise<Folder | null> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const found: Found[] = [];
  const unreadable: Found[] = [];
  const files = readdirSync(folder)
    .filter((name) => READ.test(name))
    .sort();
  for (const [i, file] of files.entries()) {
    at(i, files.length);
    const { value, diagnostics } = await readStatute(session, join(folder, file));
    const own = value === null ? [] : decisions.filter((d) => partFor(d.value, value) !== null);
    if (value === null || own.length === 0) continue;
    (diagnostics.some(isError) ? unreadable : found).push({ file, statute: { value, diagnostics }, decisions: own });
  }
  const missing = decisions.flatMap((decision) =>
    decision.value.parts
      .filter((part) => !found.some((f) => amends(part, f)))
      .map((part): Missing => {
        const bad = unreadable.find((f) => amends(part, f));
        return { part, file: bad?.file ?? null, diagnostics: bad?.statute.diagnostics.filter(isError) ?? [] };
      }),
  );
  const twice = new Map<string, string[]>();
  for (const { file, statute } of found) twice.set(titleOf(statute.value), [...(twice.get(titleOf(statute.value)) ?? []), file]);
  return { found, missing, twice: [...twice.values()].filter((names) => names.length > 1) };
}

function amends(part: DecisionPart, { statute, decisions }: Found): boolean {
  return decisions.some((d) => d.value.parts.includes(part) && partFor({ ...d.value, parts: [part] }, statute.value) !== null);
}
