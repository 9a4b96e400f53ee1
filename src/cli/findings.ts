import type { Finding, Rule } from '../check/rule.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { DiagnosticGroup } from '../diagnostics/groups.ts';
import { groupBy } from '../text/group.ts';
import { wordsIn } from '../words/index.ts';
import { diagnosticJson, groupedFor, oneLine, withCodeFrame } from './diagnostics.ts';
import type { Session } from './session.ts';

/**
 * Findings as people read them: notes first, a line for each thing said with the lines where it holds, then warnings, then errors,
 * with code frames. The first finding of a rule states the rule and what it rests on.
 */
export function findingsText(session: Session, findings: readonly Finding[]): string {
  const stated = new Set<Rule>();
  const statement = ({ rule }: Finding): string => {
    if (rule === null || stated.has(rule)) return '';
    stated.add(rule);
    const { heads, sources, texts } = wordsIn(session.language).rules;
    return `\n${session.theme.dim(`  = ${rule.id}　${texts[rule.id].says}（${heads.sourceIs}${sources[rule.source]}）`)}`;
  };
  const ruleOf = new Map(findings.map((finding) => [finding.diagnostic, finding]));
  const groupsIn = (severity: Severity): readonly DiagnosticGroup[] => {
    const own = findings.filter((f) => f.diagnostic.severity === severity);
    return [...groupBy(own, (f) => f.rule).values()].flatMap((of) =>
      groupedFor(
        session,
        of.map((f) => f.diagnostic),
      ),
    );
  };
  const shown = (group: DiagnosticGroup, show: typeof oneLine): string => {
    const finding = ruleOf.get(group.first) as Finding;
    return show(session, group, finding.rule?.id) + statement(finding);
  };
  return [
    ...groupsIn('info').map((group) => shown(group, oneLine)),
    ...[...groupsIn('warning'), ...groupsIn('error')].map((group) => shown(group, withCodeFrame)),
  ].join('\n\n');
}

/** A finding as JSON: the diagnostic, and the rule it offends with what that rests on (null if it offends none). */
export function findingJson(session: Session, { rule, diagnostic }: Finding): object {
  const { sources, texts } = wordsIn(session.language).rules;
  const cited = rule && { id: rule.id, says: texts[rule.id].says, source: sources[rule.source] };
  return { rule: cited, ...diagnosticJson(session, diagnostic) };
}

/** Every rule with what it looks at, what it rests on, and what it leaves open. */
export function rulesText(session: Session, rules: readonly Rule[]): string {
  const { theme } = session;
  const { heads, sources, texts } = wordsIn(session.language).rules;
  return rules
    .map((rule) => {
      const { says, looksAt, open } = texts[rule.id];
      const checked = rule.codes.length > 0;
      const facts = [
        checked ? `${heads.looksAt}　${looksAt}　${theme.dim(scopesOf(session, rule))}` : null,
        open && `${checked ? heads.leftOpen : heads.notChecked}　${open}`,
        `${heads.source}　${sources[rule.source]}`,
        checked ? `${heads.codes}　${rule.codes.join(' ')}` : null,
      ];
      const shown = facts.filter((fact) => fact !== null).map((fact) => `     ${fact}`);
      return [`${theme.heading(rule.id.padEnd(4))} ${says}`, ...shown].join('\n');
    })
    .join('\n');
}

function scopesOf(session: Session, { scopes }: Rule): string {
  const names = wordsIn(session.language).rules.scopes;
  return `（${scopes.map((scope) => names[scope]).join('、')}）`;
}

/** A rule as JSON; `checked` says whether a text can show it at all. */
export function ruleJson(session: Session, { id, source, scopes, codes }: Rule): object {
  const { sources, texts } = wordsIn(session.language).rules;
  const { says, looksAt, open } = texts[id];
  const words = { says, source: sources[source], looksAt, leavesOpen: open };
  return { id, ...words, checked: codes.length > 0, scopes, codes };
}
