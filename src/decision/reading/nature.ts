import { outsideTitleMarks } from '../../text/titles/marks.ts';

/** What a decision that amends nothing does to the instruments it names. */
export interface Nature {
  readonly does: 'repeals' | 'approves';
  /** What it repeals or approves, as the title names it: 《某省农村初级卫生保健条例》. */
  readonly what: string;
}

const TITLE = /^(?=[\s\S]*(?:决定|决议)$)[\s\S]*?关于(废止|批准)([\s\S]+?)的?(?:决定|决议)$/;

/**
 * What the title of a decision says it does, where that is to repeal (废止) or to approve (批准); null for everything else. Only
 * the outermost verb counts: 关于批准《……关于修改《……》的决定》的决定 approves, and 关于修改和废止…… is left to its clauses.
 */
export function natureOf(title: string): Nature | null {
  const words = title.replace(/[\s\u3000]/g, '');
  if (/修改|修正|修订/.test(outsideTitleMarks(words))) return null;
  const [, verb, what] = TITLE.exec(words) ?? [];
  if (what === undefined) return null;
  return { does: verb === '废止' ? 'repeals' : 'approves', what };
}
