import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { writtenTexts } from '../written.ts';

/** L22. What an instrument repeals stands behind its commencement (本条例自……起施行。《……》同时废止), in a statute as in a decision. */
export const repealBehind: Rule = {
  id: 'L22',
  source: 'practice',
  scopes: ['statute', 'decision'],
  codes: ['C032'],
  run: (subject) => (subject.kind === 'statute' ? inStatute(subject) : inDecision(subject)),
};

const COMMENCES =
  /本(?:法|条例|办法|规定|细则|规则|决定|解释)[^。；]{0,12}自(?:[0-9０-９〇一二]|(?:公布|发布|颁布|通过|批准)|[^，。；]{1,8}之日)[^。；]{0,24}(?:施行|实施|生效|执行)/;
const REPEALS = /[》)）][^。；]{0,32}废止/;

function inStatute(subject: Subject): readonly Diagnostic[] {
  const texts = writtenTexts(subject);
  const commencing = texts.findLastIndex(({ text }) => COMMENCES.test(text));
  const passage = texts[commencing];
  if (passage === undefined) return [];
  const begin = COMMENCES.exec(passage.text)?.index ?? 0;
  const early = texts.slice(0, commencing + 1).flatMap((each, i) => {
    const match = REPEALS.exec(each.text);
    return match !== null && (i < commencing || match.index < begin) && isRepeal(each.text) ? [{ each, match }] : [];
  });
  return early.map(({ each, match }) => diagnose('C032', placeOf(each, match.index, match.index + match[0].length), { words: match[0] }));
}

/** 《……》同时废止 by itself, not 依照《……》废止的 or 由……废止. */
function isRepeal(text: string): boolean {
  return text.split('。').some((sentence) => {
    const title = sentence.indexOf('《');
    return title >= 0 && /》[^；《》]{0,40}(?:同时|即行|予以)废止(?:；|$)/.test(sentence.slice(title));
  });
}

function inDecision(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision') return [];
  const { closing } = subject.decision;
  const commencing = closing.findLastIndex(({ what }) => what === 'commencement');
  return closing
    .slice(0, Math.max(0, commencing))
    .flatMap(({ what, clause }) => (what === 'repeal' ? [diagnose('C032', placeOf(clause), { words: clause.text })] : []));
}
