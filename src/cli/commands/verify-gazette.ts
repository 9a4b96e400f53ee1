import { join } from 'node:path';
import { isError } from '../../diagnostics/diagnostic.ts';
import { readGazette } from '../../read/gazette/gazette.ts';
import { openDocument } from '../../read/index.ts';
import { verificationText } from '../../render/terminal/verification.ts';
import { titleOf } from '../../statute/walk.ts';
import { padEndTo } from '../../text/width.ts';
import type { AmendingOptions } from '../amending.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { statutesIn } from '../folder.ts';
import { type Base, type GazetteProof, proveGazette, type StatuteProof } from '../gazette-proof.ts';
import { loadStatute, stop } from '../load.ts';
import { progress } from '../progress.ts';
import { usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

export interface VerifyGazetteOptions extends AmendingOptions {
  readonly gazette: string;
  readonly statutes?: string;
}

/**
 * `verify --gazette FILE [STATUTE…]`: every amending decision of a gazette against the texts republished in it. Status 0 if all that
 * could be compared are equal; 1 if one differs, could not be amended, or there was something to compare and no base for any of it.
 */
export async function verifyGazetteCommand(session: Session, files: readonly string[], options: VerifyGazetteOptions): Promise<ExitStatus> {
  const { source, layout, reading, diagnostics: opening } = await openDocument(options.gazette, session.reading);
  if (source === null) return stop(session, opening);
  const bases = await loadBases(session, files, options.statutes);
  const bar = progress(session, '读取公报', 'reading the gazette');
  const gazette = readGazette(source, layout, bar.at, reading);
  bar.end();
  const proof = proveGazette(gazette, bases, options);
  if (session.json) session.print(JSON.stringify({ ...proofJson(session, proof), reading: opening.map((d) => diagnosticJson(session, d)) }, null, 2));
  else {
    print(session, proof);
    showDiagnostics(session, [
      ...opening,
      ...proof.statutes.flatMap((s) => [...s.diagnostics.filter((d) => d.severity !== 'info'), ...(s.verification?.findings ?? [])]),
    ]);
    for (const { file, statute } of options.statutes === undefined ? proof.unused : []) {
      session.say(phrase(session, `公报没有修改 ${file}《${titleOf(statute.value)}》`, `the gazette does not amend ${file} 《${titleOf(statute.value)}》`));
    }
  }
  return isClean(session, proof) && !forbids(session, opening) ? EXIT.done : EXIT.faults;
}

/** Bases from the command line, which must be statutes, and from a folder, where other files are left alone. */
async function loadBases(session: Session, files: readonly string[], folder: string | undefined): Promise<Base[]> {
  const bases: Base[] = [];
  for (const file of files) bases.push({ file, statute: await loadStatute(session, file) });
  if (folder === undefined) return bases;
  const bar = progress(session, '查找法规', 'looking for statutes');
  const found = await statutesIn(session, folder, bar.at);
  bar.end();
  if (found === null) return usage(session, `没有目录 ${folder}`, `no folder ${folder}`);
  for (const { file, statute } of found) if (!statute.diagnostics.some(isError)) bases.push({ file: join(folder, file), statute });
  return bases;
}

function isClean(session: Session, { statutes }: GazetteProof): boolean {
  const compared = statutes.filter((s) => s.state !== 'open');
  if (compared.some((s) => s.state !== 'equal' || forbids(session, s.diagnostics))) return false;
  if (session.strict && (compared.length < statutes.length || compared.some((s) => (s.verification?.findings.length ?? 0) > 0))) return false;
  return compared.length > 0 || statutes.length === 0;
}

function print(session: Session, proof: GazetteProof): void {
  const { theme } = session;
  const say = (zh: string, en: string): string => phrase(session, zh, en);
  const blocks: string[] = [];
  for (const { title, state, verification } of proof.statutes) {
    if (state !== 'differs' || verification === null) continue;
    blocks.push(`${theme.heading(`《${title}》`)}\n${verificationText(verification, session)}`);
  }
  if (proof.statutes.length === 0) blocks.push(say('公报中没有修改决定', 'the gazette has no amending decision'));
  const decisions = new Set(proof.statutes.flatMap((s) => s.decisions));
  for (const decision of decisions) {
    const rows = proof.statutes.filter((s) => s.decisions.includes(decision));
    const place = theme.dim(say(`（${decision.firstLine}–${decision.lastLine} 行）`, ` (lines ${decision.firstLine}–${decision.lastLine})`));
    blocks.push([theme.heading(decision.title) + place, ...rows.map((row) => `  ${stateWords(session, row)}`)].join('\n'));
  }
  const others = proof.others.map(
    ({ does, what }) => `  ${theme.item(padEndTo(does === 'repeals' ? say('废止', 'repeals') : say('批准', 'approves'), 8))}${what}`,
  );
  if (others.length > 0) blocks.push([theme.heading(say('不修改条文的决定', 'decisions that amend nothing')), ...others].join('\n'));
  const count = (state: StatuteProof['state']): number => proof.statutes.filter((s) => s.state === state).length;
  const summary = say(
    `修改 ${proof.statutes.length} 件法规：相同 ${count('equal')}，不同 ${count('differs')}，未能修改 ${count('failed')}，未核对 ${count('open')}；废止、批准等决定 ${proof.others.length} 件`,
    `${proof.statutes.length} statutes amended: ${count('equal')} equal, ${count('differs')} differ, ${count('failed')} could not be amended, ${count('open')} not compared; ${proof.others.length} repeals and approvals`,
  );
  blocks.push((count('differs') + count('failed') > 0 ? theme.error : theme.ok)(summary));
  session.print(blocks.join('\n\n'));
}

/** ✓ 《山西省机关运行保障条例》　条文 39，相同 39　statutes/organ.txt. */
function stateWords(session: Session, { title, state, base, republished, verification, diagnostics }: StatuteProof): string {
  const { theme } = session;
  const file = base === null ? '' : theme.dim(`　${base.file}`);
  if (republished === null)
    return `${theme.warning('?')} 《${title}》　${phrase(session, '公报中没有重新公布的文本', 'not republished in this gazette')}${file}`;
  if (base === null) return `${theme.warning('?')} 《${title}》　${phrase(session, '没有给出修改前的法规', 'the statute before amendment was not given')}`;
  if (state === 'failed' || verification === null) {
    const faults = diagnostics.filter(isError).length;
    return `${theme.error('✗')} 《${title}》　${phrase(session, `决定有 ${faults} 处未能执行`, `the decision could not be carried out in ${faults} places`)}${file}`;
  }
  const { counts, headings, equal } = verification;
  const total = counts.equal + counts.differs + counts.missing + counts.extra;
  const same = headings.filter((h) => h.equal).length;
  const words = phrase(
    session,
    `条文 ${total}，相同 ${counts.equal}；标题 ${headings.length}，相同 ${same}`,
    `articles ${total}, equal ${counts.equal}; headings ${headings.length}, equal ${same}`,
  );
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
