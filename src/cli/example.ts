import { amend } from '../amend/amend.ts';
import { check } from '../check/check.ts';
import { against, recognise } from '../check/subject.ts';
import { parseDecision } from '../decision/parse.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Example, ExampleText, Stage } from '../diagnostics/explanations/explanation.ts';
import { readText } from '../read/text.ts';
import { parseStatute } from '../statute/parse.ts';
import { type Reading, SourceText } from '../text/source.ts';
import { verify } from '../verify/verify.ts';

const TITLE = '某省土地管理条例';
const BEFORE: Readonly<Record<keyof Example, readonly string[]>> = {
  base: [TITLE, '（1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过）'],
  decision: [
    `某省人民代表大会常务委员会关于修改《${TITLE}》的决定`,
    '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）',
    `某省第十三届人民代表大会常务委员会第二十一次会议决定，对《${TITLE}》作如下修改：`,
  ],
  official: [
    TITLE,
    `（1999年9月26日某省第九届人民代表大会常务委员会第十二次会议通过　根据2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议《关于修改〈${TITLE}〉的决定》修正）`,
  ],
};
const BEHIND: Readonly<Record<keyof Example, readonly string[]>> = { base: [], decision: ['本决定自公布之日起施行。'], official: [] };
/** What a decision without faults of drafting says at its end besides. */
const PUBLISHED_ANEW = `《${TITLE}》根据本决定作相应修改，重新公布。`;

/**
 * Carries an example out as the commands do and gives all that is said: a statute alone is read, a decision alone is parsed, both
 * are amended, and a republished text is verified. Those of stage C are checked instead.
 */
export function runExample(example: Example, stage: Stage): readonly Diagnostic[] {
  return stage === 'C' ? checkExample(example) : carryOut(example);
}

function carryOut({ base, decision, official }: Example): readonly Diagnostic[] {
  const said: Diagnostic[] = [];
  const take = <T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T => {
    said.push(...result.diagnostics);
    return result;
  };
  const read = (text: ExampleText, of: keyof Example): Reading => take(readText(new SourceText(of, documentOf(text, of)))).reading;
  const statute = base === undefined ? null : take(parseStatute(read(base, 'base'))).statute;
  const ordered = decision === undefined ? null : take(parseDecision(read(decision, 'decision'))).decision;
  if (statute === null || ordered === null) return said;
  const { amendment } = take(amend(statute, ordered));
  if (amendment === null || official === undefined) return said;
  const other = take(parseStatute(read(official, 'official'))).statute;
  return [...said, ...verify(amendment.after, other, statute).findings];
}

/** What `check` finds in the decision (against the statute, where there is one too), or else in the statute. */
function checkExample({ base, decision }: Example): readonly Diagnostic[] {
  const read = (text: ExampleText, of: keyof Example, behind: readonly string[]): Reading => readText(new SourceText(of, documentOf(text, of, behind))).reading;
  const ordered = decision === undefined ? null : recognise(read(decision, 'decision', [...BEHIND.decision, PUBLISHED_ANEW]));
  const law = base === undefined ? null : recognise(read(base, 'base', BEHIND.base));
  const subject = ordered?.kind === 'decision' && law?.kind === 'statute' ? against(ordered, law.statute) : (ordered ?? law);
  if (subject === null) return [];
  return subject.kind === 'neither' ? subject.diagnostics : check(subject).map(({ diagnostic }) => diagnostic);
}

/** A text of an example as the whole document it stands for. */
function documentOf(text: ExampleText, of: keyof Example, behind = BEHIND[of]): string {
  return ('whole' in text ? text.whole : [...BEFORE[of], ...text, ...behind]).join('\n');
}
