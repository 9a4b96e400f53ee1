import { recognise } from '../check/subject.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../read/index.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Reading } from '../text/source.ts';
import { usage } from './saving.ts';
import type { Session } from './session.ts';

/** Ends the command where what should be a statute is a decision; if a statute stands among the files behind it, the two are the wrong way round. */
export async function refuseDecision(session: Session, path: string, reading: Reading, behind: readonly string[]): Promise<void> {
  if (recognise(reading).kind !== 'decision') return;
  const statute = await firstStatute(session, behind);
  if (statute === null) usage(session, `${path} 是修改决定，这里要的是法规`, `${path} is an amending decision, and a statute is wanted here`);
  usage(
    session,
    `${path} 是修改决定，${statute} 是法规：次序写反了，先写法规，后写决定`,
    `${path} is an amending decision and ${statute} a statute: they are swapped, the statute comes first`,
  );
}

/** Ends the command where what should be a decision is a statute. */
export function refuseStatute(session: Session, path: string, reading: Reading): void {
  if (recognise(reading).kind !== 'statute') return;
  usage(
    session,
    `${path} 是法规，这里要的是修改决定（比较两个文本：xiufa diff 旧 新）`,
    `${path} is a statute, and an amending decision is wanted here (to compare two versions: xiufa diff OLD NEW)`,
  );
}

async function firstStatute(session: Session, paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (path === '-') continue;
    const { reading } = await readDocument(path, session.reading);
    if (reading !== null && !parseStatute(reading).diagnostics.some(isError)) return path;
  }
  return null;
}
