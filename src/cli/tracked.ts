import { diagnose, type Loaded } from '../diagnostics/diagnostic.ts';
import { type PlacedChange, placedChanges, type TrackedVersion } from '../draft/tracked.ts';
import { readDocument } from '../read/index.ts';
import { formatAddress } from '../statute/address-text.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';
import { SourceText } from '../text/source.ts';
import { wordsIn } from '../words/index.ts';
import { stop } from './load.ts';
import { refuseDecision } from './roles.ts';
import { checkFiles, usage } from './saving.ts';
import type { Session } from './session.ts';

/** Two versions in one file: the text with all its tracked changes thrown out, and with all of them taken in. */
export interface TrackedStatute {
  readonly old: Loaded<Statute>;
  readonly now: Loaded<Statute>;
  readonly changes: readonly PlacedChange[];
}

/** Reads a Word file with tracked changes as two versions; one without such changes, or a file of another format, ends the command (R082). */
export async function loadTracked(session: Session, path: string): Promise<TrackedStatute> {
  checkFiles(session, [path, path], []);
  if (session.reading.revisions !== 'ask') usage(session, wordsIn(session.language).drafting.bothRevisions);
  const old = await versionOf(session, path, 'reject');
  const now = await versionOf(session, path, 'accept');
  return {
    old: { value: old.statute, diagnostics: old.diagnostics },
    now: { value: now.statute, diagnostics: now.diagnostics },
    changes: placedChanges(old, now),
  };
}

async function versionOf(session: Session, path: string, revisions: 'accept' | 'reject'): Promise<TrackedVersion & Pick<Loaded<Statute>, 'diagnostics'>> {
  const { reading, diagnostics, changes = [] } = await readDocument(path, { ...session.reading, revisions });
  if (reading === null) return stop(session, diagnostics);
  if (changes.length === 0) {
    const place = { source: new SourceText(path, ''), span: { start: 0, end: 0 } };
    return stop(session, [...diagnostics, diagnose('R082', place)]);
  }
  const { statute, diagnostics: found } = parseStatute(reading);
  const all = [...diagnostics, ...found];
  if (all.some(({ code }) => code === 'R010')) await refuseDecision(session, path, reading, []);
  // That the changes on the one side or the other are not in the text is what was asked for.
  const said = all.filter(({ code, params }) => code !== 'R013' || params['what'] !== 'revision');
  return all.some(({ severity }) => severity === 'error') ? stop(session, all) : { statute, changes, diagnostics: said };
}

/** Tracked changes as plain data: who changed what, when, and where. */
export function changesJson(changes: readonly PlacedChange[]): readonly object[] {
  return changes.map(({ kind, author, date, text, version, address, line }) => ({
    kind,
    author,
    date,
    text,
    place: { version, address: address === null ? null : formatAddress(address), line },
  }));
}
