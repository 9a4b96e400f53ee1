import { amend } from '../amend/amend.ts';
import { parseDecision } from '../decision/parse.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Example, ExampleText } from '../diagnostics/explanations/explanation.ts';
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

/**
 * Carries an example out as the commands do and gives all that is said: a statute alone is read, a decision alone is parsed, both
 * are amended, and a republished text is verified.
 */
export function runExample({ base, decision, official }: Example): readonly Diagnostic[] {
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

/** A text of an example as the whole document it stands for. */
function documentOf(text: ExampleText, of: keyof Example): string {
  return ('whole' in text ? text.whole : [...BEFORE[of], ...text, ...BEHIND[of]]).join('\n');
}
