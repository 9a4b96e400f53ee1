import { codeFrame, where } from '../diagnostics/code-frame.ts';
import { contrastOf } from '../diagnostics/contrasts.ts';
import { type Diagnostic, isError, type Related, type Severity } from '../diagnostics/diagnostic.ts';
import { type DiagnosticGroup, groupsOf, spokenFor } from '../diagnostics/groups.ts';
import { optionOf } from '../diagnostics/option.ts';
import { contrastLines } from '../render/terminal/contrast.ts';
import type { Place } from '../text/source.ts';
import { alternativeOf, messageOf, wordsIn } from '../words/index.ts';
import type { Session } from './session.ts';

/** How many codes a hint names. */
const HINTED = 3;
/** How many further places of one message are listed. */
const LISTED = 4;
/** How many lines are named by number. */
const LINES_LISTED = 12;

/**
 * Shows diagnostics on standard error: notes in a line each, warnings and errors with a code frame, and where errors are explained. What is said of
 * several places is said once, with its places.
 */
export function showDiagnostics(session: Session, diagnostics: readonly Diagnostic[]): void {
  const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
  for (const group of groupedFor(
    session,
    [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]),
  )) {
    session.say(group.first.severity === 'info' ? oneLine(session, group) : `${withCodeFrame(session, group)}\n`);
  }
  const errors = new Set(diagnostics.filter(isError).map((d) => d.code));
  if (errors.size > 0 && !session.json) {
    const command = `xiufa explain ${[...errors].slice(0, HINTED).join(' ')}`;
    session.say(session.theme.dim(wordsIn(session.language).commands.explainedBy(command)));
  }
}

/** Diagnostics that say one thing about several places, together; those of which another result could be chosen stay apart where it differs. */
export function groupedFor(session: Session, diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  return groupsOf(diagnostics, (d) => `${alternativeOf(d, session.language) ?? ''} ${optionOf(d) ?? ''}`);
}

/** A severity in the language of the session. */
export function severityWord(session: Session, severity: Severity): string {
  return wordsIn(session.language).names.severities[severity];
}

/** What a group says, with the code frame of its first place, its further places, and what else could have been chosen; `rule` stands beside its code. */
export function withCodeFrame(session: Session, group: DiagnosticGroup, rule = ''): string {
  const { first } = group;
  const contrast = contrastOf(first);
  const { theme } = session;
  const paint = first.severity === 'error' ? theme.error : theme.warning;
  const near = contrast === null ? [] : contrastLines(contrast, paint, session);
  const bare = near.length === 0 ? group : withParams(group, contrast?.instead ?? {});
  const head = `${diagnosticLabel(session, first, rule)}：${saidBy(session, bare)}`;
  const { place } = first;
  const frame =
    place === null
      ? []
      : place.source.raw === ''
        ? [`  ${theme.dim(`─ ${place.source.name}`)}`]
        : [codeFrame(place, relatedTo(session, first), { columns: session.columns, paint: { caret: paint, rule: theme.dim } })];
  return [head, ...frame, ...furtherPlaces(session, group), ...near].join('\n') + otherLine(session, first);
}

function relatedTo(session: Session, { related }: Diagnostic): readonly { readonly place: Place; readonly note: string }[] {
  return related.map((r: Related) => ({ place: r.place, note: wordsIn(session.language).commands.related[r.note] }));
}

/** The places of a group behind its first, each with its unit; those beyond a few by their lines. */
function furtherPlaces(session: Session, { first, all }: DiagnosticGroup): string[] {
  const rule = (text: string): string => session.theme.dim(text);
  const rest = all
    .slice(1)
    .flatMap(({ place, params }) => (place === null || samePlace(place, first.place) ? [] : [{ place, address: params['address'] ?? '' }]));
  const lines = rest.slice(0, LISTED).map(({ place, address }) => `  ${rule(`├─ ${where(place)}`)}${address === '' ? '' : `  ${address}`}`);
  const more = rest.slice(LISTED);
  if (more.length === 0) return lines;
  const numbers = [...new Set(more.map(({ place }) => place.source.position(place.span.start).line))];
  const shown = numbers.length <= LINES_LISTED ? numbers.join('、') : `${numbers.slice(0, LINES_LISTED).join('、')}……`;
  return [...lines, `  ${rule(`└─ ${wordsIn(session.language).findings.furtherPlaces(more.length, shown)}`)}`];
}

function samePlace(a: Place, b: Place | null): boolean {
  return b !== null && a.source === b.source && a.span.start === b.span.start;
}

function withParams({ first, all }: DiagnosticGroup, params: Diagnostic['params']): DiagnosticGroup {
  const having = (d: Diagnostic): Diagnostic => ({ ...d, params: { ...d.params, ...params } });
  return { first: having(first), all: all.map(having) };
}

/** The message of a group, with the number of its places where it does not name them all. */
export function saidBy(session: Session, group: DiagnosticGroup): string {
  const { findings } = wordsIn(session.language);
  const { spoken, named } = spokenFor(group, findings.andMore);
  const count = group.all.length;
  return messageOf(spoken, session.language) + (named ? '' : findings.places(count));
}

/** The line that says what else could have been chosen; '' for a diagnostic that is no choice. */
function otherLine(session: Session, diagnostic: Diagnostic): string {
  const alternative = alternativeOf(diagnostic, session.language);
  const option = optionOf(diagnostic);
  if (alternative === null) return '';
  return `\n  ${session.theme.dim(wordsIn(session.language).terminal.or)}${alternative}${option === null ? '' : `　${session.theme.item(option)}`}`;
}

/** What a group says in one line, and every line of its files where it holds. */
export function oneLine(session: Session, group: DiagnosticGroup, rule = ''): string {
  return `${diagnosticLabel(session, group.first, rule)}：${saidBy(session, group)}${linesOf(session, group)}`;
}

function linesOf(session: Session, { all }: DiagnosticGroup): string {
  const places = all.flatMap(({ place }) => (place === null ? [] : [place]));
  const [first] = places;
  if (first === undefined) return '';
  const lines = [...new Set(places.map(({ source, span }) => source.position(span.start).line))];
  const shown = lines.length <= LINES_LISTED ? lines.join(',') : `${lines.slice(0, LINES_LISTED).join(',')}…`;
  return ` ${session.theme.dim(`${first.source.name}:${shown}`)}`;
}

/** 警告[C015], with the name of a rule 警告[C015 D10]. */
export function diagnosticLabel(session: Session, { severity, code }: Diagnostic, rule = ''): string {
  const { theme } = session;
  const paint = severity === 'error' ? theme.error : severity === 'warning' ? theme.warning : theme.dim;
  return paint(`${severityWord(session, severity)}[${code}${rule && ` ${rule}`}]`);
}

/** A diagnostic as JSON: its place as file, line, column (from 1) and raw offsets. */
export function diagnosticJson(session: Pick<Session, 'language'>, { code, severity, params, place, ...rest }: Diagnostic): object {
  const where = (p: NonNullable<Diagnostic['place']>): object => ({ file: p.source.name, ...p.source.position(p.span.start), ...p.span });
  const message = messageOf({ code, severity, params, place, ...rest }, session.language);
  return { code, severity, message, params, place: place && where(place), related: rest.related.map((r) => ({ note: r.note, ...where(r.place) })) };
}
