import type { Passage } from '../../text/source.ts';
import { titlesNamed } from '../../text/titles/marks.ts';
import { titleKey } from '../../text/titles/same.ts';

/** 附件1：……规章（3件）, which names a sheet and says nothing of it. */
const NAMED_SHEET =
  /^附件[0-9一二三四五六七八九十]{1,3}[：、][^“”。；：，]{2,60}(?:规章|法规|文件|目录|清单|名单|表|条款|办法|规定|条例|细则|规则)(?:（[^（）]{1,8}）)?$/;

/**
 * The sheets behind a decision: 附件：1.…… lists them, 附件1 and a title open one, whose items count anew; a sheet of instruments repealed
 * names one a line. Behind the closing clauses the amended statute may be printed again (《…》根据本决定……重新公布): no part of the decision.
 */
export class Sheets {
  readonly #instruments: ReadonlySet<string>;
  /** Whether the line taken last bears a number that does not count on in the list of sheets. */
  skipped = false;
  #listed = 0;
  #state: 'none' | 'list' | 'title' | 'amended' | 'repealed' | 'republished' = 'none';

  constructor(title: Passage) {
    this.#instruments = new Set(titlesNamed(title.text).map(titleKey));
  }

  /** What a line of the sheets is; `before` are the paragraphs of the decision, `begun` tells that it has said anything. */
  take(wording: string, before: readonly { readonly type: string }[], begun: boolean): 'list' | 'numbered' | 'title' | 'repeal' | 'republished' | null {
    this.skipped = false;
    if (this.#state === 'republished') return 'republished';
    if (/^附件[0-9一二三四五六七八九十]*[：:]?$/.test(wording) && begun) {
      this.#state = 'title';
      return 'numbered';
    }
    if (this.#state === 'title') {
      this.#state = /废止|失效/.test(wording) ? 'repealed' : 'amended';
      return 'title';
    }
    if (this.#state === 'repealed') return 'repeal';
    if (/^附件：/.test(wording) && (before.length > 0 || begun)) {
      this.#state = 'list';
      this.#count(wording.slice('附件：'.length));
      return 'list';
    }
    // 附件1：某省人民政府决定废止的省政府规章: the list one by one, each with its number.
    if ((this.#state === 'list' || before[before.length - 1]?.type === 'closing') && NAMED_SHEET.test(wording)) {
      this.#state = 'list';
      return 'list';
    }
    if (this.#state === 'list' && /^[0-9０-９]+[。．、]/.test(wording)) {
      this.#count(wording);
      return 'list';
    }
    const closed = before[before.length - 1]?.type;
    if ((closed === 'closing' || closed === 'provision') && (this.#instruments.has(titleKey(wording)) || /^附：/.test(wording))) {
      this.#state = 'republished';
      return 'republished';
    }
    return null;
  }

  #count(entry: string): void {
    const numeral = /^([0-9０-９]+)[。．、]/.exec(entry)?.[1];
    if (numeral === undefined) return;
    const number = Number(numeral.normalize('NFKC'));
    this.skipped = number !== this.#listed + 1;
    this.#listed = number;
  }
}
