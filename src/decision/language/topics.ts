import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';

/** What may order something all the same, or name where: a unit, a mark, several places at once, an amount, a rule. */
const SAYS_MORE = new RegExp(
  `[${NUMERAL_CHARACTERS}两0-9][个]?(?:[编章节条款项目句段处行倍]|分编|[多几]?(?:元|人|名|日|天|年|个?月|次|级|岁|户|%|％|万|米|小时))|第|附[则件表录图]|总则|目录|标题|题目|名称|序言|但书|引号|标点|[逗句分顿冒]号|[章节条]名|[条款项]号|序号|顺序|全文|通篇|所有|统一|一律|均|全部|相应|上述|前款|其中|以下|以上|之[前后]|应当|必须|不得|可以|禁止|有权`,
);
const WORDS = '[^“”《》，。；：！？\\n（）【】]{2,24}';
const PLACE = `(?:(?:一是|即|将|把|对|在|原|删去|删除|取消|修改)?(?:《(?:[^《》]|《[^《》]*》)*》|[本该]?(?:办法|规定|细则|规则|制度|条例|章程))?(?:原|的|中的?)?(?:第[${NUMERAL_CHARACTERS}0-9]{1,7}条|附[则件表录]|最后一条|末条))`;
/** 放宽申请条件。第四条…… · 取消支公司核赔权限，《规则》第十条修订为：…… */
/** Why, which is passed over without a word (为适应形势需要，第一条……). */
const REASON = '(?!为|因|根据|鉴于|由于|按照|依据|经)';
const TOPIC_AHEAD = new RegExp(`${REASON}(${WORDS})[。：，\\n](?=\\n*${PLACE})`, 'y');
const WHOLE = new RegExp(`^${WORDS}[。：]?$`);

/**
 * The end of the topic that an item begins with (放宽申请条件。第四条……): it names no place, no unit and no words, so that it orders nothing by itself, and the order stands behind it. The
 * offset itself where none does. It is passed over, which is told (D047; docs/semantics.md#remarks).
 */
export function behindTopic(text: string, at: number): number {
  if (at > 0) return at;
  TOPIC_AHEAD.lastIndex = at;
  const found = TOPIC_AHEAD.exec(text)?.[1];
  return found === undefined || saysMore(found) ? at : at + found.length;
}

/** 关于禁止性情形: a heading rules nothing, whatever it is about. */
function saysMore(said: string): boolean {
  return SAYS_MORE.test(ABOUT.test(said) ? said.replace(/禁止|应当|不得|可以/g, '') : said);
}

const ABOUT = /^关于[^，。；]{2,16}$/;

/** Whether a whole line is a topic, as a heading over items that say what is done. */
export function isTopic(line: string): boolean {
  return WHOLE.test(line) && !saysMore(line.replace(/[。：]$/, ''));
}
