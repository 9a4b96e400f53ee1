import { amend, DEFAULT_OPTIONS } from '../amend/amend.ts';
import type { StatuteFile } from '../amend/omnibus/bases.ts';
import { amendStatutes } from '../amend/omnibus/omnibus.ts';
import { check } from '../check/check.ts';
import { against, recognise } from '../check/subject.ts';
import { compare } from '../compare/compare.ts';
import { unrelated } from '../compare/related.ts';
import { unadjustedReferences } from '../compare/unadjusted.ts';
import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import type { Stage } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Example, ExampleText } from '../diagnostics/example.ts';
import { draft } from '../draft/draft.ts';
import { readText } from '../read/lines.ts';
import { danglingReferences, traceReferences } from '../reference/index.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';
import { type Reading, SourceText } from '../text/source.ts';
import { verify } from '../verify/verify.ts';

/** The texts of an example by their names. */
export type TextName = Exclude<keyof Example, 'bases'>;

const TITLE = '某省土地管理条例';
const BEFORE: Readonly<Record<TextName, readonly string[]>> = {
  base: [TITLE, '（1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过）'],
  decision: [
    `某省人民代表大会常务委员会关于修改《${TITLE}》的决定`,
    '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
    `某省第十三届人民代表大会常务委员会第二十一次会议决定，对《${TITLE}》作如下修改：`,
  ],
  next: [TITLE, '（1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过）'],
  official: [
    TITLE,
    `（1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过　根据2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议《关于修改〈${TITLE}〉的决定》修正）`,
  ],
  gazette: [],
};
const BEHIND: Readonly<Record<TextName, readonly string[]>> = {
  base: [],
  decision: ['本决定自公布之日起施行。', `《${TITLE}》根据本决定作相应修改，重新公布。`],
  next: [],
  official: [],
  gazette: [],
};

/**
 * Carries an example of a stage out as the commands do and gives all that is said: a statute alone is read and its references followed,
 * a decision alone is parsed, both are amended, and a republished text is verified, or compared where there is no decision; a new
 * version is drafted for; the texts of stage C are checked.
 */
export async function runExample(example: Example, stage: Stage): Promise<readonly Diagnostic[]> {
  if (stage === 'C') return checked(example);
  const said: Diagnostic[] = [];
  const take = <T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T => {
    said.push(...result.diagnostics);
    return result;
  };
  const statuteIn = (text: ExampleText, of: TextName): Statute => take(parseStatute(take(read(text, of)).reading)).statute;
  const { base, bases, decision, official, next, gazette } = example;
  const data = base !== undefined && 'yaml' in base ? take(await statuteData(base)).reading : null;
  const statute = data !== null ? take(parseStatute(data)).statute : base === undefined ? null : statuteIn(base, 'base');
  if (gazette !== undefined) return [...said, ...(await ofGazette(gazette, statute))];
  const ordered = decision === undefined ? null : take(await decisionIn(decision)).decision;
  if (bases !== undefined && ordered !== null) return [...said, ...(await ofFolder(bases, ordered))];
  if (statute === null) return said;
  if (next !== undefined) return [...said, ...draft(statute, statuteIn(next, 'next')).diagnostics];
  if (decision === undefined && official !== undefined) return [...said, ...compared(statute, statuteIn(official, 'official'))];
  if (decision === undefined) return [...said, ...danglingReferences(traceReferences(statute))];
  if (ordered === null) return said;
  const { amendment } = take(amend(statute, ordered));
  if (amendment === null || official === undefined) return said;
  return [...said, ...verify(amendment.after, statuteIn(official, 'official'), statute).findings];
}

/** What is said of two versions. */
function compared(old: Statute, now: Statute): readonly Diagnostic[] {
  const comparison = compare(old, now);
  return [...unrelated(comparison), ...unadjustedReferences(comparison)];
}

/** What is said of a gazette, and of a statute before its amendment if there is one. The reader of gazettes is loaded only here. */
async function ofGazette(text: ExampleText, base: Statute | null): Promise<readonly Diagnostic[]> {
  const { readGazette } = await import('../read/gazette/gazette.ts');
  const { proveGazette } = await import('../verify/gazette.ts');
  const gazette = readGazette(new SourceText('gazette', documentOf(text, 'gazette')), 'paragraphs');
  const bases = base === null ? [] : [{ file: 'base', statute: { value: base, diagnostics: [] } }];
  const { statutes } = await proveGazette(gazette, bases, { ...DEFAULT_OPTIONS, baseDate: null, by: 'word' });
  return [...gazette.diagnostics, ...statutes.flatMap((s) => s.diagnostics)];
}

/** What is said of a decision and of several texts among which it finds its base. */
async function ofFolder(texts: readonly ExampleText[], decision: Decision): Promise<readonly Diagnostic[]> {
  const files = texts.map(
    (text, i): StatuteFile => ({ file: `${i + 1}.txt`, statute: { value: parseStatute(read(text, 'base').reading).statute, diagnostics: [] } }),
  );
  const { statutes, missing, diagnostics } = await amendStatutes(files, [{ value: decision, diagnostics: [] }], { ...DEFAULT_OPTIONS, baseDate: null });
  return [...statutes.flatMap(({ chain }) => chain.diagnostics), ...missing.flatMap((m) => m.diagnostics), ...diagnostics];
}

/** What `check` says of a statute, of a decision, or of a decision and the statute it amends. */
function checked({ base, decision }: Example): readonly Diagnostic[] {
  const subject = decision === undefined ? recognise(read(base ?? [], 'base').reading) : recognise(read(decision, 'decision').reading);
  if (subject.kind === 'neither') return subject.diagnostics;
  const together = base !== undefined && subject.kind === 'decision' ? against(subject, parseStatute(read(base, 'base').reading).statute) : subject;
  return check(together).map(({ diagnostic }) => diagnostic);
}

/** Reads a statute in its YAML form; the reader of that form is loaded only if there is one. */
async function statuteData(text: ExampleText): Promise<{ readonly reading: Reading | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { readStatuteData } = await import('../statute/data/read.ts');
  return readStatuteData(new SourceText('base', documentOf(text, 'base')), 'yaml');
}

/** Reads the wording of a decision, or its YAML form; the reader of that form is loaded only if there is one. */
async function decisionIn(text: ExampleText): Promise<{ readonly decision: Decision | null; readonly diagnostics: readonly Diagnostic[] }> {
  if ('yaml' in text) {
    const { readDecisionYaml } = await import('../decision/yaml/read.ts');
    return readDecisionYaml(new SourceText('decision', documentOf(text, 'decision')));
  }
  const { reading, diagnostics } = read(text, 'decision');
  const parsed = parseDecision(reading);
  return { decision: parsed.decision, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function read(text: ExampleText, of: TextName): { readonly reading: Reading; readonly diagnostics: readonly Diagnostic[] } {
  return readText(new SourceText(of, documentOf(text, of)));
}

/** A text of an example as the whole document it stands for. */
function documentOf(text: ExampleText, of: TextName): string {
  const lines = linesOf(text);
  return ('whole' in text || 'yaml' in text ? lines : [...BEFORE[of], ...lines, ...BEHIND[of]]).join('\n');
}

/** The texts of an example in the order in which they are read, each by its name; those among which a base is found are bases all. */
export function textsOf({ bases = [], ...example }: Example): readonly (readonly [TextName, ExampleText])[] {
  const names = ['base', 'decision', 'official', 'next', 'gazette'] as const;
  const single = names.flatMap((of) => (example[of] === undefined ? [] : [[of, example[of]] as const]));
  return [...bases.map((text) => ['base', text] as const), ...single];
}

/** The texts of an example as lists of lines, by their names. */
export function linesByName({ bases, ...example }: Example): Readonly<Record<string, readonly string[] | readonly (readonly string[])[]>> {
  return { ...Object.fromEntries(textsOf(example).map(([of, text]) => [of, linesOf(text)])), ...(bases && { bases: bases.map(linesOf) }) };
}

/** The lines of a text of an example, as they are shown. */
export function linesOf(text: ExampleText): readonly string[] {
  if ('whole' in text) return text.whole;
  return 'yaml' in text ? text.yaml : text;
}
