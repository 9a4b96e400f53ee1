import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { articlesOf, titleOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { isOfCourts, writtenTexts } from '../written.ts';

/**
 * L16. A statute says from when it is in force (法律应当明确规定施行日期). One whose title note says it (……公布，……施行) is let pass, and so are
 * the constitution, judicial interpretations and texts without articles, which are proclaimed. D15 has the decisions.
 */
export const commencement: Rule = {
  id: 'L16',
  source: 'commencement',
  scopes: ['statute'],
  codes: ['C026'],
  run: missingCommencement,
};

const IN_FORCE = /施行|实施|生效|执行|试行/;
/** 本法自……起施行, 从……开始实施, 施行日期由……规定. */
const STATED = new RegExp(`(?:[自从于由][^。；]{1,40}|(?:公布|发布|颁布)(?:之日)?[^。；]{0,10})(?:${IN_FORCE.source})|(?:${IN_FORCE.source})(?:日期|时间)`);
const KIND = /(?:法|法典|条例|办法|规定|细则|规则)(?:[（(][^（）()]*[）)])?$/;

function missingCommencement(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'statute' || isOfCourts(subject)) return [];
  const { statute } = subject;
  const [title] = statute.title;
  const name = titleOf(statute).replace(/[ \u3000]/g, '');
  if (title === undefined || !KIND.test(name) || /宪法$/.test(name) || articlesOf(statute).length === 0) return [];
  const notes = [...(statute.history?.entries ?? []), ...statute.front.map((line) => line.text)];
  if (notes.some((note) => IN_FORCE.test(note)) || writtenTexts(subject).some(({ text }) => STATED.test(text))) return [];
  return [diagnose('C026', placeOf(title))];
}
