import { DEFAULT_OPTIONS } from '../../src/amend/amend.ts';
import { amendInOrder } from '../../src/amend/chain.ts';
import { successionOf } from '../../src/amend/succession.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { erasOf } from '../../src/ripple/age.ts';
import { citingStatute } from '../../src/ripple/citations.ts';
import { rippleOf } from '../../src/ripple/ripple.ts';
import type { Ripple } from '../../src/ripple/types.ts';
import { becomes, wordsOf } from '../../src/ripple/views/cells.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { wordsIn } from '../../src/words/index.ts';
import { decisionOf, statuteOf } from './texts.ts';

/** A law of 2010 that is to be amended. */
export const LAW = [
  '中华人民共和国甲法',
  '（2010年1月1日第一次会议通过）',
  '第一章　总则',
  '第一条　为了规范甲事，制定本法。',
  '第二条　甲事应当登记。',
  '登记不收费。',
  '第三条　登记应当提交下列材料：',
  '（一）申请书；',
  '（二）证明；',
  '（三）其他材料。',
  '第二章　办理',
  '第四条　登记机关应当在十日内办理。',
  '第五条　登记机关应当保密。',
  '第六条　违反本法第二条的，处以罚款。',
  '第七条　本法自2010年3月1日起施行。',
].join('\n');

/** A decision of a day on the law, with its items. */
export function decisionOn(day: string, items: readonly string[], inForce = '公布之日'): string {
  return [
    '关于修改《中华人民共和国甲法》的决定',
    `（${day}第二次会议通过）`,
    '第二次会议决定对《中华人民共和国甲法》作如下修改：',
    ...items,
    `本决定自${inForce}起施行。`,
    '《中华人民共和国甲法》根据本决定作相应修改并对条文顺序作相应调整，重新公布。',
  ].join('\n');
}

/** A rule that cites, made on a day; a second day amended it. */
export function rule(articles: readonly string[], { title = '某市甲事办法', note = '2015年1月1日某市人民政府第一次会议通过' } = {}): string {
  return [title, ...(note === '' ? [] : [`（${note}）`]), ...articles.map((text, i) => `第${'一二三四五六七八九'[i]}条　${text}`)].join('\n');
}

/** What decisions, one after the other, make stale in a collection of texts by file. */
export function rippleIn(files: Readonly<Record<string, string>>, decisions: readonly string[], { all = false, law = LAW } = {}): Ripple {
  const read = decisions.map((text) => decisionOf(text)).map(({ decision, diagnostics }) => ({ value: decision, diagnostics }));
  const chain = amendInOrder({ value: statuteOf(law), diagnostics: [] }, read, DEFAULT_OPTIONS);
  const errors = chain.diagnostics.filter(isError).map(({ code }) => code);
  if (errors.length > 0) throw new Error(`the decisions cannot be carried out: ${errors.join()}`);
  const statutes = new Map(Object.entries(files).map(([file, text]) => [file, citingStatute(statuteOf(text, file), file)]));
  return rippleOf(statutes, successionOf(chain.amendments), erasOf(chain.amendments), { all });
}

/** An entry a line: 第二条第一款 第四条 → 第三条 renumbered. */
export function shown({ entries }: Ripple): readonly string[] {
  return entries.map((entry) => {
    const now = entry.becomes ?? (entry.inside !== null ? becomes(entry, wordsIn('zh').ripple) : entry.to.map(formatAddress).join('、'));
    const open = entry.doubts.length === 0 ? '' : ` ?${entry.doubts.join()}`;
    return `${entry.citing.address ?? '附件'} ${wordsOf(entry)} → ${now} ${entry.kind}${open}`;
  });
}
