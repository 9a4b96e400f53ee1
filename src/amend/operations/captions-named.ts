import type { Operation } from '../../decision/operation.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { captionOf, withoutBrackets } from '../../statute/caption.ts';
import type { Article } from '../../statute/types.ts';
import { fold } from '../../text/fold.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numeral.ts';
import { placeOf } from '../../text/passage.ts';
import { inBracketsOf } from '../captions.ts';
import { articleKey } from '../numbers/stated.ts';
import type { PlanContext, Planned } from '../plan.ts';
import type { Edit } from '../types.ts';

/** 第三条（管理部门）, 改为第四条（主管部门）: an article with its caption. */
const NAMED = new RegExp(
  `(为)?第([${NUMERAL_CHARACTERS}0-9]{1,7})条(?:之([${NUMERAL_CHARACTERS}]{1,3}))?[（【]((?!原|新|现|修改|修订|调整|即|含|包括|除|以下|关于|见)[\\u4e00-\\u9fff、]{2,24})[）】]`,
  'g',
);

/**
 * Captions that a clause names with its articles, compared with those that stand there: another one is told (A083). A new number with another caption than
 * the old one, which is named rightly, changes it: 将第三条（管理部门）改为第四条（主管部门）.
 */
export function withCaptionsNamed(plan: Planned, operation: Operation, { index }: PlanContext): Planned {
  const edits: Edit[] = [];
  const notes: Diagnostic[] = [];
  let rightly: Article | null = null;
  for (const [, renumbers, numeral = '', suffix, named = ''] of outsideQuotations(operation.clause.text).matchAll(NAMED)) {
    if (renumbers !== undefined && operation.kind !== 'renumber') continue;
    const at = { number: parseNumeral(numeral) ?? 0, suffix: suffix === undefined ? 0 : (parseNumeral(suffix) ?? 0) };
    const article: Article | null | undefined = renumbers !== undefined ? rightly : index.articles.get(articleKey(at))?.[0];
    const caption = article == null ? null : captionOf(article);
    if (article == null || caption === null) continue;
    const own = withoutBrackets(caption.text);
    if (fold(own) === fold(named)) rightly = renumbers === undefined ? article : rightly;
    else if (renumbers !== undefined)
      edits.push({
        kind: 'text',
        node: caption.node,
        start: 0,
        end: caption.text.length,
        text: inBracketsOf(caption.text, named),
        cause: { type: 'operation', operation },
      });
    else notes.push(diagnose('A083', placeOf(operation.clause), { address: formatAddress({ steps: [{ level: 'article', ...at }] }), caption: own, named }));
  }
  return { ...plan, edits: [...plan.edits, ...edits], notes: [...plan.notes, ...notes] };
}

/** What a clause says, without what it quotes: new text has captions of its own. */
function outsideQuotations(clause: string): string {
  return clause.replace(/“[^”]*(?:”|$)/g, '“”');
}
