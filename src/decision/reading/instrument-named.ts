import type { Passage } from '../../text/source.ts';
import { onlyStatuteAmended } from '../../text/titles/amended.ts';
import { normaliseWording } from './wording.ts';

const ENACTED =
  /(?:对|将|就|修改|(?=《(?:[^《》]|《[^《》]*》)*》(?:[^，。；：]{0,8})?(?:作|修改|修订)(?:以下|出|了|如下)))(?:完善|修改|修订|调整|变更)?(?:《((?:[^《》]|《[^《》]*》)+)》|([^，。；：“”《》、]{0,30}?(?:法|条例|办法|规定|细则|规则|章程)))(?:（[^（）]*）)*(?:(?:的|有关|相关|部分|若干)[^，。；：]{0,12})?(?:作|做|进行|予以|修改|修正|第|(?:通知|公告|决定|调整)?如下)/g;

/** The one statute a decision without headings amends: named in the enacting words, else in the title. */
export function instrumentNamed({ enacting, title }: { readonly enacting: readonly Passage[]; readonly title: Passage }): string | null {
  const titled = onlyStatuteAmended(normaliseWording(title).text);
  for (const line of [...enacting].reverse()) {
    const wording = normaliseWording(line).text;
    const [last] = [...wording.matchAll(ENACTED)].reverse();
    if (last === undefined || /》等|等[0-9一二两三四五六七八九十百]*[件部项]|部分(?:行政|地方性)?法规/.test(wording.slice(last.index))) continue;
    // 对刑法作如下修改: the title has the whole name.
    // 对秘书处提交的议事规则修改稿进行了审议: whose it is, and not how it is called.
    if (last[1] === undefined && /的/.test(last[2] ?? '')) continue;
    const name = last[1] ?? last[2] ?? '';
    if (last[1] === undefined && titled !== null && titled.endsWith(name)) return titled;
    return last[1] ?? (name === '刑法' || name === '宪法' ? `中华人民共和国${name}` : name);
  }
  return titled;
}
