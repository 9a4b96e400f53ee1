import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Rule } from '../rule.ts';
import { PRACTICE } from '../sources.ts';
import type { Subject } from '../subject.ts';
import { writtenTexts } from '../written.ts';

/**
 * L9. Laws write quantities in Chinese numerals, regulations of the State Council in Arabic ones; dates, tables and decimals are
 * Arabic everywhere. Only what one text can show is decided: that it writes the same kind of quantity both ways.
 */
export const amounts: Rule = {
  id: 'L9',
  says: { zh: '同一法规中的期限、金额用同一种数字', en: 'one text writes its periods and sums in one kind of numerals' },
  source: PRACTICE,
  looksAt: { zh: '“六十日内”“60日内”之类的期限、金额', en: 'periods and sums such as 六十日内 and 60日内' },
  scopes: ['statute', 'decision'],
  codes: ['C009'],
  run: mixed,
  open: { zh: '应当用哪一种，各机关习惯不同，不判断', en: 'which kind is right differs by legislature and is not decided' },
};

const UNIT = '(?:个工作日|日(?:内|以内|前)|个月(?:内|以内|前)?|小时|万元|元|倍(?:以上|以下|的))';
const ARABIC = new RegExp(`(?<![0-9.．月年第])[0-9]+${UNIT}`, 'g');
const CHINESE = new RegExp(`[一二三四五六七八九十百千]{2,}${UNIT}`, 'g');

function mixed(subject: Subject): readonly Diagnostic[] {
  const found = { arabic: [] as [Passage, RegExpExecArray][], chinese: [] as [Passage, RegExpExecArray][] };
  for (const passage of writtenTexts(subject)) {
    for (const match of passage.text.matchAll(ARABIC)) found.arabic.push([passage, match]);
    for (const match of passage.text.matchAll(CHINESE)) found.chinese.push([passage, match]);
  }
  const { arabic, chinese } = found;
  if (arabic.length === 0 || chinese.length === 0) return [];
  const [rarer, other] = arabic.length <= chinese.length ? [arabic, chinese] : [chinese, arabic];
  return rarer.map(([passage, match]) =>
    diagnose('C009', placeOf(passage, match.index, match.index + match[0].length), { words: match[0], other: other[0]?.[1][0] ?? '', count: other.length }),
  );
}
