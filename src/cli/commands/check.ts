import { check, tally } from '../../check/check.ts';
import { RULES } from '../../check/rules.ts';
import { against, ofDecision, recognise, type Subject } from '../../check/subject.ts';
import { articlesOf, titleOf } from '../../statute/walk.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { findingJson, findingsText, ruleJson, rulesText } from '../findings.ts';
import { loadStatute, loadWordingOrForm, stop } from '../load.ts';
import { usage } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

export interface CheckOptions {
  readonly against?: string;
  readonly rules?: boolean;
}

/** `check FILE [--against STATUTE]`: drafting faults; status 1 for errors (with --strict, warnings), never for notes. */
export async function checkCommand(session: Session, file: string | undefined, options: CheckOptions): Promise<ExitStatus> {
  if (options.rules === true) return listRules(session);
  if (file === undefined) usage(session, '缺少文件：check 决定或者法规', 'no file given: check DECISION or STATUTE');
  const subject = await read(session, file, options);
  const findings = check(subject);
  const counts = tally(findings);
  if (session.json) {
    const { kind } = subject;
    const document = { kind, title: titleIn(subject), against: subject.kind === 'decision' && subject.amendment ? titleOf(subject.amendment.base) : null };
    printResult(session, 'findings', { ...document, findings: findings.map((f) => findingJson(session, f)), counts }, []);
  } else {
    session.print(session.theme.heading(introduction(session, subject)));
    if (findings.length > 0) session.print(`\n${findingsText(session, findings)}`);
    session.say(summary(session, counts));
  }
  const faults = findings.map((f) => f.diagnostic);
  return forbids(session, faults) ? EXIT.faults : EXIT.done;
}

/** The YAML form is a decision whatever it says; wording is recognised by its content. */
async function read(session: Session, file: string, options: CheckOptions): Promise<Subject> {
  const { value, diagnostics } = await loadWordingOrForm(session, file);
  if (!('parts' in value)) showDiagnostics(session, diagnostics);
  const subject = 'parts' in value ? ofDecision(value, diagnostics) : recognise(value);
  if (subject.kind === 'neither') return stop(session, subject.diagnostics);
  if (options.against === undefined) return subject;
  if (subject.kind === 'statute') usage(session, `${file} 是法规，不是决定，不能用 --against`, `${file} is a statute, not a decision: no --against`);
  return against(subject, (await loadStatute(session, options.against)).value);
}

function listRules(session: Session): ExitStatus {
  if (session.json) printResult(session, 'rules', { rules: RULES.map((rule) => ruleJson(session, rule)) }, []);
  else session.print(rulesText(session, RULES));
  return EXIT.done;
}

function titleIn(subject: Subject): string {
  return subject.kind === 'statute' ? titleOf(subject.statute) : subject.decision.title.text;
}

/** What the document was taken for, and how much of it there is. */
function introduction(session: Session, subject: Subject): string {
  if (subject.kind === 'statute') {
    const count = articlesOf(subject.statute).length;
    return phrase(session, `法规：${titleIn(subject)}（${count} 条）`, `statute: ${titleIn(subject)} (${count} articles)`);
  }
  const { parts } = subject.decision;
  const items = parts.reduce((sum, part) => sum + part.items.length, 0);
  const base =
    subject.amendment === null ? '' : phrase(session, `，对照《${titleOf(subject.amendment.base)}》`, `, against 《${titleOf(subject.amendment.base)}》`);
  return phrase(
    session,
    `修改决定：${titleIn(subject)}（${parts.length} 件法规，${items} 项${base}）`,
    `amending decision: ${titleIn(subject)} (${parts.length} statute${parts.length === 1 ? '' : 's'}, ${items} item${items === 1 ? '' : 's'}${base})`,
  );
}

function summary(session: Session, { error, warning, info }: ReturnType<typeof tally>): string {
  const { theme } = session;
  if (error + warning + info === 0) return theme.ok(phrase(session, '没有发现问题', 'no faults found'));
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const line = phrase(
    session,
    `错误 ${error} 处，警告 ${warning} 处，提示 ${info} 处`,
    `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'note')}`,
  );
  return error > 0 ? theme.error(line) : warning > 0 ? theme.warning(line) : theme.ok(line);
}
