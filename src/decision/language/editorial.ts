/**
 * Orders that leave text to an editor (docs/semantics.md#not-operations). Not a list of wordings but a rule, read clause by clause: an order to adjust
 * whose object is words in general (文字, 表述, 标点), or other provisions in general that are to follow (其他有关条文作相应修改), or the numbers
 * of other instruments that are cited (引用民事诉讼法的条文序号), with no quotation and no numbered place that would say what is changed.
 */
export interface LeftToEditor {
  readonly text: boolean;
  readonly citations: boolean;
}

const ORDER = /(?:调整|修改|修正|修订|处理|规范|统一|完善|改动|变动|更正)$/;
const WORDS = /文字|字词|词句|字句|语句|词语|用语|措辞|表述|标点|提法|行文|名称|称谓/;
const OTHERS = /(?:其他|其它|其余|有关|相关|个别|部分)[^，]{0,8}(?:条文|条款|规定|内容)|附件|附表|附录|附图/;
const FOLLOWING = /相应|一并|统一|同步|技术性|文字性/;
const CITATIONS = /引用/;
/** 条文中引用的, 条款中引用的, 相互引用: what the statute cites of itself, where no other instrument is named. */
const OWN_CITATIONS = /(?:条文|正文|文本|全文|条款|文|条例|办法|规定|章程)[中内里]|相互|互相|上述/;
const OTHER_INSTRUMENTS = /某法|法律|法规|规章|文件|解释|(?<!本|该|原|^|对|将)(?:条例|办法|规定|细则)|(?<!本|该)法(?=第|相关|有关|的|条|中)/;
const NUMBERS = /顺序|序号|编号|次序|条序|顺延/;
/** What stands in front of an order and is none: 此外，同时，根据本决定，. */
const LEAD = /^(?:此外|同时|另外|最后)?(?:还|也)?(?:根据|按照|依照|依据|由于|因|为|鉴于)?[^，]*$/;
/** What says more than that text is to be adjusted: words, places, or that they come. */
const SAYS_WHAT = /“|第[^，]{1,9}[编章节条款项目]|如下|以下|下列|上列|：|不变|不作|另行/;

/** What the clauses of a sentence leave to an editor. */
export function leftToEditor(sentence: string): LeftToEditor {
  const clauses = clausesOf(sentence);
  return {
    text: clauses.some((clause) => leavesText(clause)),
    citations: clauses.some((clause) => isOrder(clause) && CITATIONS.test(clause) && (OTHER_INSTRUMENTS.test(clause) || !OWN_CITATIONS.test(clause))),
  };
}

/** Whether a whole sentence orders only that: text left to an editor, with orders to count and the reason beside it. */
export function isEditorial(sentence: string): boolean {
  const clauses = clausesOf(sentence);
  return (
    clauses.some(leavesText) &&
    clauses.every((clause) => leavesText(clause) || (isOrder(clause) && (NUMBERS.test(clause) || CITATIONS.test(clause))) || isLead(clause))
  );
}

/** Whether a whole sentence orders only that articles or divisions be counted again (对相关行政法规中的条文序号作相应调整). */
export function isRecount(sentence: string): boolean {
  const clauses = clausesOf(sentence);
  const counts = (clause: string): boolean => isOrder(clause) && NUMBERS.test(clause) && /条文|条款|[章节编条][顺序]/.test(clause) && !CITATIONS.test(clause);
  return clauses.some(counts) && clauses.every((clause) => (counts(clause) && !leavesText(clause)) || isLead(clause));
}

/** Clauses without the titles of instruments and without 重新公布 behind them. */
function clausesOf(sentence: string): readonly string[] {
  const plain = sentence
    .replace(/《(?:[^《》]|《[^《》]*》)*》/g, '某法')
    .replace(/(?:后)?(?=)，?(?:并)?(?=)(?:重新|予以|另行|全文)(?=)(?:公布|印发|发布|公告)(?=)(?:施行)?(?=)$/, '');
  return plain.split(/[，；。\n]|(?=并(?:对|将|就))/).filter((clause) => clause !== '');
}

function isOrder(clause: string): boolean {
  return ORDER.test(clause) && !SAYS_WHAT.test(clause);
}

/** 机构名称的修改: what items below it are about. */
const HEADS = /^[^作做进予对将行]{2,20}的(?:修改|调整|变更|规范|统一)$/;

function leavesText(clause: string): boolean {
  if (!isOrder(clause) || HEADS.test(clause) || CITATIONS.test(clause) || (NUMBERS.test(clause) && !WORDS.test(clause))) return false;
  return (
    WORDS.test(clause) ||
    /作(?:了|出)?(?=)(?:必要的?|相应的?|适当的?)?(?=)(?:文字|技术)/.test(clause) ||
    (OTHERS.test(clause) && FOLLOWING.test(clause) && !clause.includes('本决定'))
  );
}

function isLead(clause: string): boolean {
  return LEAD.test(clause) && !ORDER.test(clause) && !SAYS_WHAT.test(clause) && clause.length <= 40;
}
