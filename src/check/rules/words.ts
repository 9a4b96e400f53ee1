import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { writtenTexts } from '../written.ts';

/**
 * L11. Words for which drafting has one form. Only what the words themselves decide is looked for: 但 for 但是 before a proviso (虽……但…… is none), 或 for
 * 或者 between provisions, 按照 before a law (依照), 任何…禁止 (不得). Left out, because their sense decides: 和 / 以及 (how the members
 * group), 除…外 / 除…以外 (exception or addition), 参照, 制定 / 规定.
 */
export const words: Rule = {
  id: 'L11',
  source: 'manual',
  scopes: ['statute', 'decision'],
  codes: ['C012'],
  run: unusualWords,
};

interface Usage {
  readonly pattern: RegExp;
  readonly instead: string;
}

const USAGES: readonly Usage[] = [
  { pattern: /(?<=[，；。])(?<!虽[^。；]{0,60})但(?![是书愿])/g, instead: '但是' },
  { pattern: /(?<![甚抑间容即或])或(?![者许缺然是多少轻重有])/g, instead: '或者' },
  { pattern: /(?<![未不能没])按照(?=《[^《》]{1,40}(?:法|条例)》|本法第|本条例第)/g, instead: '依照' },
  { pattern: /(?<=任何[单位组织个人和或者、]{2,10}(?:均|都)?)(?:严禁|禁止)/g, instead: '不得' },
];

function unusualWords(subject: Subject): readonly Diagnostic[] {
  return writtenTexts(subject).flatMap((passage) =>
    USAGES.flatMap(({ pattern, instead }) =>
      [...passage.text.matchAll(pattern)].map((match) =>
        diagnose('C012', placeOf(passage, match.index, match.index + match[0].length), { words: match[0], instead }),
      ),
    ),
  );
}
