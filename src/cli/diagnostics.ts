import { codeFrame } from '../diagnostics/code-frame.ts';
import { type Diagnostic, isError, type Related, type RelatedNote, type Severity } from '../diagnostics/diagnostic.ts';
import { optionOf } from '../diagnostics/option.ts';
import { alternativeOf, messageOf } from '../words/index.ts';
import { phrase, type Session } from './session.ts';

const WORD: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  info: ['提示', 'note'],
};
const NOTES: Readonly<Record<RelatedNote, readonly [string, string]>> = {
  'base-text': ['现行条文', 'the text in force'],
  clause: ['决定的这一句', 'the clause'],
  'other-clause': ['另一处', 'the other clause'],
};

/** How many codes a hint names. */
const HINTED = 3;

/** Shows diagnostics on standard error: notes in a line each, warnings and errors with a code frame, and where errors are explained. */
export function showDiagnostics(session: Session, diagnostics: readonly Diagnostic[]): void {
  const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
  for (const diagnostic of [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity])) {
    session.say(diagnostic.severity === 'info' ? oneLine(session, diagnostic) : `${withCodeFrame(session, diagnostic)}\n`);
  }
  const errors = new Set(diagnostics.filter(isError).map((d) => d.code));
  if (errors.size > 0 && !session.json) {
    const command = `xiufa explain ${[...errors].slice(0, HINTED).join(' ')}`;
    session.say(session.theme.dim(phrase(session, `说明：${command}`, `explained by: ${command}`)));
  }
}

/** A severity in the language of the session. */
export function severityWord(session: Session, severity: Severity): string {
  return phrase(session, ...WORD[severity]);
}

/** A diagnostic with its code frame, and what else could have been chosen; `rule` stands beside its code. */
export function withCodeFrame(session: Session, diagnostic: Diagnostic, rule = ''): string {
  const head = `${diagnosticLabel(session, diagnostic, rule)}：${messageOf(diagnostic, session.language)}`;
  const other = otherLine(session, diagnostic);
  const { place } = diagnostic;
  if (place === null || place.source.raw === '') return `${head}${place === null ? '' : `\n  ${session.theme.dim(`─ ${place.source.name}`)}`}${other}`;
  const related = diagnostic.related.map((r: Related) => ({ place: r.place, note: phrase(session, ...NOTES[r.note]) }));
  const { theme } = session;
  const paint = { caret: diagnostic.severity === 'error' ? theme.error : theme.warning, rule: theme.dim };
  return `${head}\n${codeFrame(place, related, { columns: session.columns, paint })}${other}`;
}

/** The line that says what else could have been chosen; '' for a diagnostic that is no choice. */
function otherLine(session: Session, diagnostic: Diagnostic): string {
  const alternative = alternativeOf(diagnostic, session.language);
  const option = optionOf(diagnostic);
  if (alternative === null) return '';
  return `\n  ${session.theme.dim(phrase(session, '或者：', 'or: '))}${alternative}${option === null ? '' : `　${session.theme.item(option)}`}`;
}

function oneLine(session: Session, diagnostic: Diagnostic): string {
  const { place } = diagnostic;
  const at = place === null ? '' : ` ${session.theme.dim(`${place.source.name}:${place.source.position(place.span.start).line}`)}`;
  return `${diagnosticLabel(session, diagnostic)}：${messageOf(diagnostic, session.language)}${at}`;
}

/** 警告[C015], with the name of a rule 警告[C015 D10]. */
export function diagnosticLabel(session: Session, { severity, code }: Diagnostic, rule = ''): string {
  const { theme } = session;
  const paint = severity === 'error' ? theme.error : severity === 'warning' ? theme.warning : theme.dim;
  return paint(`${severityWord(session, severity)}[${code}${rule && ` ${rule}`}]`);
}

/** A diagnostic as JSON: its place as file, line, column (from 1) and raw offsets. */
export function diagnosticJson(session: Session, { code, severity, params, place, ...rest }: Diagnostic): object {
  const where = (p: NonNullable<Diagnostic['place']>): object => ({ file: p.source.name, ...p.source.position(p.span.start), ...p.span });
  const message = messageOf({ code, severity, params, place, ...rest }, session.language);
  return { code, severity, message, params, place: place && where(place), related: rest.related.map((r) => ({ note: r.note, ...where(r.place) })) };
}
