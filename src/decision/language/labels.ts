import type { Gathering } from './deed.ts';
import { DIVISIONS } from './row-roles.ts';
import { SplitReader } from './splits.ts';
import type { WrittenAddress } from './written.ts';

/** Reads new numbers that stand one by one in front of their own quotations. */
export class LabelReader extends SplitReader {
  /**
   * 增加两条，分别作为第八条：“……”。¶第九条：“……”: each number in front of its own quotation. Several are announced, so what follows is no clause of its
   * own; it would be one with a verb behind the quotation.
   */
  protected labelled(deed: Gathering): void {
    const level = deed.count?.level;
    if (level === undefined || level === 'sentence' || level === 'row' || DIVISIONS.has(level) || (deed.count?.count ?? 1) < 2 || deed.name !== null) return;
    // 作为第八条、第九条：第八条：“……”第九条：“……”: the numbers are said twice.
    const twice = deed.text === null && deed.as.length > 0;
    const as = twice ? [] : [...deed.as];
    const text = [...(deed.text ?? [])];
    if (as.length !== text.length) return;
    for (;;) {
      const from = this.at;
      this.skip('colon', 'comma', 'dun', 'stop', 'line', 'and', 'adverb', 'as');
      const unit = this.peek();
      if (unit?.type === 'units') this.at++;
      const verb = this.peek();
      // 第一款为“……”，第二款修改为“……”
      if (text.length > 0 && unit?.type === 'units' && verb?.type === 'verb' && verb.class === 'change') this.at++;
      this.skip('as', 'comma', 'content', 'colon');
      const words = this.peek();
      const own = unit?.type === 'units' && !unit.scope && unit.addresses.length === 1 ? unit.addresses[0] : undefined;
      const fits = own !== undefined && own.part === undefined && own.steps[own.steps.length - 1]?.level === level && words?.type === 'words';
      if (!fits || words.words.length !== 1 || this.at === from || this.peek(1)?.type === 'verb') {
        this.at = from;
        break;
      }
      this.at++;
      as.push(own);
      text.push(words.words[0] as readonly number[]);
    }
    if (text.length === (deed.text?.length ?? 0) || (twice && !sameNumbers(as, deed.as))) return;
    deed.as = as;
    deed.text = text;
    deed.awaits = false;
  }
}

function sameNumbers(a: readonly WrittenAddress[], b: readonly WrittenAddress[]): boolean {
  const last = ({ steps }: WrittenAddress): string => JSON.stringify(steps[steps.length - 1]);
  return a.length === b.length && a.every((address, i) => last(address) === last(b[i] as WrittenAddress));
}
