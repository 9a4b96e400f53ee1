import type { Finding, Rule } from '../check/rule.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../text/group.ts';
import { messageOf } from '../words/index.ts';
import { diagnosticJson, diagnosticLabel, withCodeFrame } from './diagnostics.ts';
import { phrase, type Session } from './session.ts';

/**
 * Findings as people read them: notes first, a line for each thing said with the lines where it holds, then warnings, then errors,
 * with code frames. The first finding of a rule states the rule and what it rests on.
 */
export function findingsText(session: Session, findings: readonly Finding[]): string {
  const stated = new Set<Rule>();
  const statement = ({ rule }: Finding): string => {
    if (rule === null || stated.has(rule)) return '';
    stated.add(rule);
    return `\n${session.theme.dim(`  = ${rule.id}　${rule.says[session.language]}（${phrase(session, '依据：', 'source: ')}${rule.source[session.language]}）`)}`;
  };
  const of = (severity: Severity): readonly Finding[] => findings.filter((f) => f.diagnostic.severity === severity);
  const notes = [...groupBy(of('info'), (f) => `${f.rule?.id} ${messageOf(f.diagnostic, session.language)}`).values()];
  return [
    ...notes.map((group) => noteLine(session, group) + statement(group[0] as Finding)),
    ...[...of('warning'), ...of('error')].map((f) => withCodeFrame(session, f.diagnostic, f.rule?.id) + statement(f)),
  ].join('\n\n');
}

/** One thing said, and every line of the file where it holds. */
function noteLine(session: Session, group: readonly Finding[]): string {
  const { diagnostic, rule } = group[0] as Finding;
  const places = group.flatMap(({ diagnostic: { place } }) => (place === null ? [] : [place]));
  const lines = [...new Set(places.map(({ source, span }) => source.position(span.start).line))];
  const at = places[0] === undefined ? '' : ` ${session.theme.dim(`${places[0].source.name}:${lines.join(',')}`)}`;
  return `${diagnosticLabel(session, diagnostic, rule?.id)}：${messageOf(diagnostic, session.language)}${at}`;
}

/** A finding as JSON: the diagnostic, and the rule it offends with what that rests on (null if it offends none). */
export function findingJson(session: Session, { rule, diagnostic }: Finding): object {
  const cited = rule && { id: rule.id, says: rule.says[session.language], source: rule.source[session.language] };
  return { rule: cited, ...diagnosticJson(session, diagnostic) };
}

/** Every rule with what it looks at, what it rests on, and what it leaves open. */
export function rulesText(session: Session, rules: readonly Rule[]): string {
  const { language, theme } = session;
  return rules
    .map((rule) => {
      const facts = [
        rule.codes.length > 0 ? `${phrase(session, '检查', 'looks at')}　${rule.looksAt[language]}　${theme.dim(scopesOf(session, rule))}` : null,
        rule.open && `${rule.codes.length > 0 ? phrase(session, '不判断', 'left open') : phrase(session, '不检查', 'not checked')}　${rule.open[language]}`,
        `${phrase(session, '依据', 'source')}　${rule.source[language]}`,
        rule.codes.length > 0 ? `${phrase(session, '代码', 'codes')}　${rule.codes.join(' ')}` : null,
      ];
      const shown = facts.filter((fact) => fact !== null && fact !== undefined).map((fact) => `     ${fact}`);
      return [`${theme.heading(rule.id.padEnd(4))} ${rule.says[language]}`, ...shown].join('\n');
    })
    .join('\n');
}

function scopesOf(session: Session, { scopes }: Rule): string {
  const names = {
    statute: phrase(session, '法规', 'statutes'),
    decision: phrase(session, '决定', 'decisions'),
    'decision+base': phrase(session, '决定与所修改的法规', 'a decision with its statute'),
  };
  return `（${scopes.map((scope) => names[scope]).join('、')}）`;
}

/** A rule as JSON; `checked` says whether a text can show it at all. */
export function ruleJson(session: Session, { id, says, source, looksAt, scopes, codes, open }: Rule): object {
  const { language } = session;
  const words = { says: says[language], source: source[language], looksAt: looksAt[language], leavesOpen: open?.[language] ?? null };
  return { id, ...words, checked: codes.length > 0, scopes, codes };
}
