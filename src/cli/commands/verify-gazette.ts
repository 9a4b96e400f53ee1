import { join } from 'node:path';
import type { StatuteFile } from '../../amend/omnibus/bases.ts';
import type { Folder } from '../../batch/folder.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { readGazette } from '../../read/gazette/gazette.ts';
import { openDocument } from '../../read/index.ts';
import { verificationText } from '../../render/terminal/verification.ts';
import { padEndTo } from '../../text/width.ts';
import { type GazetteProof, proveGazette, type StatuteProof } from '../../verify/gazette.ts';
import { wordsIn } from '../../words/index.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadStatute, stop } from '../load.ts';
import { dayAsked, filesOf, folderOf } from '../omnibus.ts';
import { progress } from '../progress.ts';
import { forbids, type Session } from '../session.ts';

export interface VerifyGazetteOptions extends AmendingOptions {
  readonly gazette: string;
  readonly statutes?: string;
  readonly baseDate?: string;
}

/**
 * `verify --gazette FILE [STATUTE…]`: every amending decision of a gazette against the texts republished in it. Status 0 if all that
 * could be compared are equal; 1 if one differs, could not be amended, or there was something to compare and no base for any of it.
 */
export async function verifyGazetteCommand(session: Session, files: readonly string[], options: VerifyGazetteOptions): Promise<ExitStatus> {
  const { source, layout, reading: known, diagnostics: opening } = await openDocument(options.gazette, session.reading);
  if (source === null) return stop(session, opening);
  const folder = options.statutes === undefined ? null : folderOf(session, options.statutes);
  const bar = progress(wordsIn(session.language).files.readingGazette);
  const gazette = readGazette(source, layout, bar.at, known);
  bar.end();
  const proof = await proveGazette(gazette, basesIn(session, files, folder), { ...amendOptions(options), baseDate: dayAsked(options), by: options.by });
  const reading = [...opening, ...(folder?.diagnostics ?? [])];
  if (session.json) printResult(session, 'gazette-verification', proofJson(session, proof), reading);
  else {
    print(session, proof);
    showDiagnostics(session, [
      ...reading,
      ...proof.statutes.flatMap((s) => [...s.diagnostics.filter((d) => d.severity !== 'info'), ...(s.verification?.findings ?? [])]),
    ]);
    for (const { file, title } of folder === null ? proof.unused : []) {
      session.say(wordsIn(session.language).proof.notAmended(file, title));
    }
  }
  return isClean(session, proof) && !forbids(session, reading) ? EXIT.done : EXIT.faults;
}

/** Bases from the command line, which must be statutes, and from a folder, where other files are left alone. */
async function* basesIn(session: Session, files: readonly string[], folder: Folder | null): AsyncGenerator<StatuteFile> {
  for (const file of files) yield { file, statute: await loadStatute(session, file) };
  if (folder === null) return;
  for await (const { file, statute } of filesOf(session, folder)) yield { file: join(folder.path, file), statute };
}

function isClean(session: Session, { statutes }: GazetteProof): boolean {
  const compared = statutes.filter((s) => s.state !== 'open');
  if (compared.some((s) => s.state !== 'equal' || forbids(session, s.diagnostics))) return false;
  if (session.strict && (compared.length < statutes.length || compared.some((s) => (s.verification?.findings.length ?? 0) > 0))) return false;
  return compared.length > 0 || statutes.length === 0;
}

function print(session: Session, proof: GazetteProof): void {
  const { theme } = session;
  const blocks: string[] = [];
  for (const { title, state, verification } of proof.statutes) {
    if (state !== 'differs' || verification === null) continue;
    blocks.push(`${theme.heading(`《${title}》`)}\n${verificationText(verification, session)}`);
  }
  if (proof.statutes.length === 0) blocks.push(wordsIn(session.language).proof.noDecision);
  const decisions = new Set(proof.statutes.flatMap((s) => s.decisions));
  for (const decision of decisions) {
    const rows = proof.statutes.filter((s) => s.decisions.includes(decision));
    const place = theme.dim(wordsIn(session.language).proof.lines(decision.firstLine, decision.lastLine));
    blocks.push([theme.heading(decision.title) + place, ...rows.map((row) => `  ${stateWords(session, row)}`)].join('\n'));
  }
  const others = proof.others.map(
    ({ does, what }) =>
      `  ${theme.item(padEndTo(does === 'repeals' ? wordsIn(session.language).proof.repeals : wordsIn(session.language).proof.approves, 8))}${what}`,
  );
  if (others.length > 0) blocks.push([theme.heading(wordsIn(session.language).proof.others), ...others].join('\n'));
  const count = (state: StatuteProof['state']): number => proof.statutes.filter((s) => s.state === state).length;
  const summary = wordsIn(session.language).proof.account(
    proof.statutes.length,
    count('equal'),
    count('differs'),
    count('failed'),
    count('open'),
    proof.others.length,
  );
  blocks.push((count('differs') + count('failed') > 0 ? theme.error : theme.ok)(summary));
  session.print(blocks.join('\n\n'));
}

/** ✓ 《山西省机关运行保障条例》　条文 39，相同 39　statutes/organ.txt. */
function stateWords(session: Session, { title, state, base, republished, verification, diagnostics }: StatuteProof): string {
  const { theme } = session;
  const file = base === null ? '' : theme.dim(`　${base.file}`);
  if (republished === null) return `${theme.warning('?')} 《${title}》　${wordsIn(session.language).proof.notRepublished}${file}`;
  if (base === null && state === 'failed') return `${theme.error('✗')} 《${title}》　${wordsIn(session.language).proof.noUsableBase}`;
  if (base === null) return `${theme.warning('?')} 《${title}》　${wordsIn(session.language).proof.noBase}`;
  if (state === 'failed' || verification === null) {
    const faults = diagnostics.filter(isError).length;
    return `${theme.error('✗')} 《${title}》　${wordsIn(session.language).proof.failed(faults)}${file}`;
  }
  const { counts, headings, equal } = verification;
  const total = counts.equal + counts.differs + counts.missing + counts.extra;
  const same = headings.filter((h) => h.equal).length;
  const words = wordsIn(session.language).proof.articles(total, counts.equal, headings.length, same);
  return `${equal ? theme.ok('✓') : theme.error('✗')} 《${title}》　${words}${file}`;
}

function proofJson(session: Session, { statutes, others, unused }: GazetteProof): object {
  return {
    statutes: statutes.map(({ title, state, decisions, base, republished, verification, diagnostics }) => ({
      title,
      state,
      decisions: decisions.map((d) => ({ title: d.title, firstLine: d.firstLine, lastLine: d.lastLine })),
      base: base?.file ?? null,
      republished: republished && { title: republished.title, firstLine: republished.firstLine, lastLine: republished.lastLine },
      verification: verification && { ...verification, findings: verification.findings.map((d) => diagnosticJson(session, d)) },
      diagnostics: diagnostics.map((d) => diagnosticJson(session, d)),
    })),
    others: others.map(({ document, does, what }) => ({ does, what, title: document.title, firstLine: document.firstLine, lastLine: document.lastLine })),
    unused: unused.map(({ file }) => file),
  };
}
