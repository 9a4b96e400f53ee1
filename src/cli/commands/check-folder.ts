import type { Severity } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../text/group.ts';
import { wordsIn } from '../../words/index.ts';
import { ranOver } from '../batch/over-folder.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

/** A finding as `check --json` gives it. */
interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: { readonly id: string; readonly says: string; readonly source: string } | null;
  readonly place: { readonly line: number; readonly column: number } | null;
}

/** A finding with the file it is of. */
interface Placed extends FindingJson {
  readonly file: string;
}

/** Findings of one rule, or of one code that is no rule's. */
interface Group {
  readonly name: string;
  readonly rule: FindingJson['rule'];
  readonly findings: readonly Placed[];
  readonly files: number;
}

/** How many findings of a rule are shown on the terminal. */
const SHOWN = 3;
const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** `check DIR`: the drafting faults of every document of a folder, by rule; status 1 as for one file. What is neither statute nor decision is named. */
export async function checkFolder(session: Session, path: string): Promise<ExitStatus> {
  const findings: Placed[] = [];
  const unread: { readonly file: string; readonly message: string }[] = [];
  let files = 0;
  for await (const { file, ran } of ranOver(session, path, 'check')) {
    files++;
    const { result = null, diagnostics = [] } = ran.document === null ? {} : (JSON.parse(ran.document) as Checked);
    if (result === null) unread.push({ file, message: diagnostics[0]?.message ?? ran.fault ?? '' });
    else for (const finding of result.findings) findings.push({ ...finding, file });
  }
  const groups = groupsOf(findings);
  if (session.json) printResult(session, 'folder-findings', { files, groups: groups.map(groupJson), unread }, []);
  else session.print(text(session, groups, unread));
  const words = wordsIn(session.language).folder;
  session.say(words.checked(files, findings.length, groups.length, unread.length));
  const faulty = findings.some(({ severity }) => severity === 'error' || (session.strict && severity === 'warning'));
  return faulty ? EXIT.faults : EXIT.done;
}

interface Checked {
  readonly result: { readonly findings: readonly FindingJson[] } | null;
  readonly diagnostics: readonly { readonly message: string }[];
}

/** By rule: those with the gravest findings first, then those with the most. */
function groupsOf(findings: readonly Placed[]): readonly Group[] {
  const gravity = ({ findings: own }: Group): number => own.reduce((gravest, { severity }) => Math.min(gravest, GRAVEST.indexOf(severity)), GRAVEST.length);
  return [...groupBy(findings, ({ rule, code }) => rule?.id ?? code)]
    .map(([name, own]): Group => ({ name, rule: own[0]?.rule ?? null, findings: own, files: new Set(own.map(({ file }) => file)).size }))
    .sort((a, b) => gravity(a) - gravity(b) || b.findings.length - a.findings.length);
}

function groupJson({ name, rule, findings, files }: Group): object {
  const places = findings.map(({ file, code, severity, message, place }) => ({
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    code,
    severity,
    message,
  }));
  return { name, rule, count: findings.length, files, findings: places };
}

function text({ theme, language }: Session, groups: readonly Group[], unread: readonly { readonly file: string; readonly message: string }[]): string {
  const { folder: words, rules } = wordsIn(language);
  const blocks = groups.map(({ name, rule, findings, files }) => {
    const severity = GRAVEST.find((each) => findings.some((finding) => finding.severity === each)) ?? 'info';
    const paint = severity === 'error' ? theme.error : severity === 'warning' ? theme.warning : theme.heading;
    const said = rule === null ? [] : [theme.dim(`  ${rule.says}（${rules.heads.sourceIs}${rule.source}）`)];
    const shown = findings.slice(0, SHOWN).map(({ file, place, message }) => `  ${file}${place === null ? '' : `:${place.line}:${place.column}`}　${message}`);
    const more = findings.length > SHOWN ? [theme.dim(`  ${words.more(findings.length - SHOWN)}`)] : [];
    return [paint(`${name}　${words.places(findings.length, files)}`), ...said, ...shown, ...more].join('\n');
  });
  const left = unread.map(({ file, message }) => `  ${file}　${message}`);
  return [...blocks, ...(left.length === 0 ? [] : [[theme.heading(words.neither(unread.length)), ...left].join('\n')])].join('\n\n');
}
