import type { Level } from '../../statute/types.ts';
import type { Gathering } from './deed.ts';
import { RoleReader } from './roles.ts';
import { DIVISIONS, isDivision } from './row-roles.ts';
import type { WrittenAddress, WrittenHeading } from './written.ts';

/** Reads what a unit is split into: a count, numbers, or headings with the articles that stand under them. */
export class SplitReader extends RoleReader {
  protected split(deed: Gathering): boolean {
    // 分为第二章“甲”和第三章“乙”
    if (this.headings(deed)) return true;
    const made = this.#made(deed);
    // 将第四十条拆分，作为第三十六条、第三十七条: the numbers say into what.
    if (!made && !/一分为/.test(deed.word) && !(/^[拆分]分?$/.test(deed.word) && this.as(deed))) return false;
    if (deed.count !== null && DIVISIONS.has(deed.count.level) && this.#headings(deed, deed.count.level as Level)) return true;
    this.as(deed);
    this.rewritten(deed);
    // 将第三章分为两节： is followed by headings, or by the clauses that bring them.
    if (deed.count !== null && DIVISIONS.has(deed.count.level)) deed.awaits = false;
    return true;
  }

  protected single(deed: Gathering): boolean {
    this.#made(deed);
    if (deed.as.length === 0) this.as(deed);
    this.rewritten(deed);
    return true;
  }

  /** What comes of it: 两款, or the units by their numbers. */
  #made(deed: Gathering): boolean {
    const next = this.peek();
    if (next?.type === 'count') {
      this.at++;
      deed.count = next;
    } else if (next?.type === 'units') {
      const units = this.units(0);
      if (units !== null) deed.as = units;
    } else return false;
    return true;
  }

  /** 改为第二章“立法规划、计划”和第三章“法规案起草”: two headings or more, of one level. */
  protected headings(deed: Gathering): boolean {
    const from = this.at;
    this.skip('comma', 'adverb', 'as');
    const chunk = this.peek();
    const level = chunk?.type === 'units' ? chunk.addresses[0]?.steps.at(-1)?.level : undefined;
    if (level !== undefined && DIVISIONS.has(level) && this.#headings(deed, level) && deed.headings.length > 1) return true;
    this.at = from;
    deed.headings = [];
    return false;
  }

  /** Behind a new number: new text, or of a division its name and what it includes (改为第六章“解释”，包括第五十四条至第五十九条). */
  protected described(deed: Gathering): void {
    const division = deed.to.length === 1 && deed.to.every(isDivision);
    const words = this.peek();
    if (division && words?.type === 'words' && words.words.length === 1) {
      this.at++;
      deed.name = words.words;
    } else if (!division || !this.named(deed)) this.rewritten(deed);
    if (division) this.included(deed);
  }

  /** 分为两节：第一节“经营条件”，包括第十四条、第十五条；第二节“经营行为”，包括第十六条至第十八条 */
  #headings(deed: Gathering, level: Level): boolean {
    const headings: WrittenHeading[] = [];
    for (;;) {
      const from = this.at;
      this.skip('colon', 'comma', 'dun', 'and', 'stop', 'line', 'adverb', 'as');
      const heading = this.#heading(level);
      if (heading === null) {
        this.at = from;
        break;
      }
      headings.push(heading);
    }
    deed.headings = headings;
    return headings.length > 0;
  }

  /** 第一节“经营条件”，包括第十四条、第十五条 · 第一节节名为“经营条件”，包括…… · 第二章“甲” */
  #heading(level: Level): WrittenHeading | null {
    const from = this.at;
    const chunk = this.peek();
    const unit = chunk?.type === 'units' && chunk.addresses.length === 1 ? chunk.addresses[0] : undefined;
    if (unit !== undefined && unit.steps[unit.steps.length - 1]?.level === level) {
      this.at++;
      this.skip('named', 'as', 'colon');
      const words = this.peek();
      const mark = words?.type === 'words' && words.words.length === 1 ? words.words[0]?.[0] : undefined;
      if (mark !== undefined) {
        this.at++;
        return { unit, heading: mark, includes: this.#over() };
      }
    }
    this.at = from;
    return null;
  }

  /** ，包括第十四条、第十五条: none where they are not said. */
  #over(): readonly WrittenAddress[] {
    const from = this.at;
    this.skip('comma', 'and');
    if (this.is('includes')) {
      this.at++;
      const includes = this.units(0);
      if (includes !== null) return includes;
    }
    this.at = from;
    return [];
  }
}
