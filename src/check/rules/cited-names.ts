import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../../statute/walk.ts';
import { placeOf } from '../../text/passage.ts';
import { findTitles } from '../../text/titles/marks.ts';
import { sameStatute } from '../../text/titles/same.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { writtenTexts } from '../written.ts';

/**
 * L7. Other instruments are cited by their full name in 《》, the constitution as 宪法 without, the statute itself as 本法 (本条例, 本办法: by
 * what its title calls it). L21 has the short names of other laws.
 */
export const citedNames: Rule = {
  id: 'L7',
  source: 'practice',
  scopes: ['statute', 'decision'],
  codes: ['C006', 'C007'],
  run: misnamed,
};

/** 1991年6月4日国务院发布的《计算机软件保护条例》同时废止 is the instrument of that name before this one. */
function isEarlier(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '的' || /^[^。]*废止/.test(text.slice(end));
}

const KIND = /(?:法典|法|条例|办法|规定|细则|规则|解释|决定)(?=(?:[（(][^（）()]*[）)])?$)/;
/** 本规定 and the like where they can only mean the text itself: it is in force, is called, or is cited by an article. */
const OWN =
  /(?<![基根文样版标副日课剧])本(法(?!规(?!定)|[院官律人庭医定])|条例|办法|规定|细则|规则)(?=第[一二三四五六七八九十]|自[0-9二]|由[^，。]{2,20}(?:负责)?解释|所称|施行|实施)/g;

function misnamed(subject: Subject): readonly Diagnostic[] {
  const own = subject.kind === 'statute' ? titleOf(subject.statute) : '';
  const kind = KIND.exec(own.replace(/[ \u3000]/g, ''))?.[0].replace('法典', '法');
  const faults: Diagnostic[] = [];
  for (const passage of writtenTexts(subject)) {
    for (const { start, end } of findTitles(passage.text)) {
      const name = passage.text.slice(start + 1, end - 1);
      if (isEarlier(passage.text, start, end)) continue;
      const instead = sameStatute(name, '宪法') === 'same' ? '宪法' : sameStatute(name, own) === 'same' ? `本${kind ?? '法'}` : null;
      if (instead !== null) faults.push(diagnose('C006', placeOf(passage, start, end), { words: passage.text.slice(start, end), instead }));
    }
    if (kind === undefined) continue;
    for (const match of passage.text.matchAll(OWN)) {
      if (match[1] !== kind) faults.push(diagnose('C007', placeOf(passage, match.index, match.index + match[0].length), { words: match[0], kind }));
    }
  }
  return faults;
}
