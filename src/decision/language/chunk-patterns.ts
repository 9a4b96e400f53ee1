import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';

export const COUNT = new RegExp(
  `([${NUMERAL_CHARACTERS}]+|[0-9]+)个?(分编|自然段|[编章节条款项目]|段(?!话)|句|行(?![政为使业人]))(?![例文件法])(?:话|内容|表述(?=，第))?`,
  'y',
);
/** 其后的“甲” */
export const ITS_SIDE = /其之?(后|前)(?:面|边)?的?(?=“)/y;
export const QUOTE = /“([0-9]+)”/y;
/** 一词, 字样, 的表述: what the words quoted are called; 一句 says that they are a sentence. */
export const CALLED =
  /(?:等)?(?=)(?:的|这|上述)?(?=)(?:一词|[二两三四]词|[一二两三四五六几]个字|[一二两三四五六]字|字样|等字|字|的?表述|表述|的?规定|规定|等规定|等表述|的?内容|内容|这一表述|的?字句|字句|一语|的?文字|文字|等内容|等字样|的条文|一段|部分|的部分)(?=)(?![：“增为成如])/y;
export const SENTENCE = /(?:这)?一句话?|一句话|后一句|的一句|[这该]句(?:话)?/y;
export const BETWEEN = /、|和|以及|及|与/y;
const SHIFT = '(?:[往向朝][前后](?:移|推|顺延|挪|排)|顺延|前移|后移|提前|递减|递增|下移|上移|前推|后推)';
const SHIFTED_TO = '，(?:分别|依次|相应)*(?:改为|调整为|变更为|变为|改列为|列为|作为|即|为)第';
/** 依次前移，改为第十八条至第二十四条: how the numbers go, where it is said behind what they become. */
export const SHIFTS = new RegExp(`(?:依次|顺次|依序|顺序|相应|均)*${SHIFT}(?=${SHIFTED_TO})`, 'y');
/** ，自2026年1月1日起施行: when the item comes into force. */
export const COMMENCES = /(?:本条|本款|本项|该条|该款)?自[^，。；“]{2,20}起(?:开始)?(?:施行|实施|生效|执行|适用|试行)/y;
/** ，其他条款作相应修改: left to the editor. */
export const EDITED =
  /(?:对)?(?:(?:条文|章节条款|条款)的?(?:顺序|序号)和)?(?:部分|个别|有关|相关)?(?:文字|标点符号|标点)(?:表述)?(?:的)?(?:也|均|一并)?(?:作|作了|作出|进行|予以)?(?:相应|必要|适当)?(?:地|的)?(?:调整|修改|处理)(?=[，。；\n]|$)|调整(?:内容|条文)?(?:的)?(?:表述|文字)(?:的)?(?:顺序|次序)|(?:对)?(?:(?:其他|其余|相关|有关)(?:条款|条文|内容|表述|文字)|(?:本|该)?(?:章程|公约|规约|制度)的?(?:条文|条款))(?:也|均|一并)?(?:作|作出|进行|予以)?相应(?:地|的)?(?:修改|调整|改动|变动)(?=[，。；\n]|$)/y;
/** “二十日”缩短为“十五日”, “组长”改叫“队长”: between two quotations any verb that ends in 为, or begins with 改, turns the one into the other. */
export const TURNS_INTO = /(?![^“]{0,3}[不未非视即称])[\u4e00-\u9fff]{1,4}(?:为|成|到|至)(?=：?“)|(?:改|换|变|更)[\u4e00-\u9fff]{0,2}(?=：?“)/y;
export const NO_DIVISIONS = /不再(?:分|设|划分|分设)(?=)(编|章|节)(?=)(?:设立|设置|编排|划分|表述)?(?=)|分(节)(?=)(?!为|成|[，：])/y;
/** 一是将……；二是删去…… · 第一，……；第二，……: what counts the clauses of one item. */
export const COUNTED_OFF = /(?:[一二三四五六七八九十]{1,3}是|[其第][一二三四五六七八九十]{1,2}，|首先，?|其次，?|再次，?|最后，)(?=[^，。；：])/y;
/** （以下简称《条例》） · （根据机构改革方案）: a remark that orders nothing. */
export const NOTE = /（(?![一二三四五六七八九十0-9]{1,3}）)[^（）“”\n]*）(?![项目]|[至到、和及与]第?（)/y;
/** ，内容不变 · ，其余条款不变: what stays, said of nothing in particular. */
export const UNCHANGED = new RegExp(
  `(?:(?:自|从)?原?第[${NUMERAL_CHARACTERS}0-9]{1,5}条(?:起|开始|及?(?:以后|之后|其后)|及以下)(?:的)?(?:各条|条文|条款|各条款)?(?:的)?(?:序号|编号|条号|顺序|条序|条次)|(?:其他|其余|其它)(?:的)?(?:条款|条文|各条)?(?:的)?(?:内容|文字|部分|规定|表述|各款|各项)?|(?:条文|条款)?内容)(?:均|都|仍|继续|保持|予以|维持){0,3}(?:不变|保留)(?=[，。；\\n]|$)`,
  'y',
);
export const TITLE = /《(?:[^《》]|《[^《》]*》)*》/y;
export const STOPS: Readonly<Record<string, 'comma' | 'dun' | 'colon' | 'stop' | 'line'>> = {
  '，': 'comma',
  '、': 'dun',
  '：': 'colon',
  '；': 'stop',
  '。': 'stop',
  '\n': 'line',
};

/** Words of one syllable that are no words of their own behind these. */
export const ENDS_A_WORD: Readonly<Record<string, string>> = { 前: '提目先当', 用: '适使费利应作公专信采录聘雇租占备常通试' };

/** How far into brackets an order is looked for. */
export const MOST_TOLD = 60;

/** 第（四）项的句号改分号: between two marks one syllable turns the one into the other. */
export const TURNS_MARK = /(?:改用|换用|改|换|变|更换|更改)(?=(?:句号|分号|逗号|冒号|顿号)(?:[，。；）\n]|$))/y;
/** 删除第六条。……，该条不再适用: why. */
export const NO_LONGER = /(?:该|此|上述)[条款项](?:规定|内容)?(?:已|已经)?(?:不再|无需|不必)(?:适用|执行|需要|保留)(?=[，。；\n]|$)/y;
/** ，列第（三）项之前: where what is added stands. */
export const STANDS = /(?:列|放|置|排|插)(?:于|在|到|至)?(?=第[^，。；：“\n]{1,12}(?:之前|之后|后面|前面|之间))/y;
/** “甲”，现为“乙” · “甲”，应为“乙”: what stands there now, or should. */
export const NOW = /(?:现(?:文|条文|规定|内容)?(?:为|是|改|则为)?|(?:更正后?)?应当?(?:为|是|作))(?=：?“[0-9]+”(?:[。，；\n]|$))/y;
/** 当第九条, 作为该章第一条，即第十六条: the number that something gets. */
export const SERVES = /(?:当作?|作为[该本][章节]的?(?:第一|最后一)条，即)(?=第[^，。；：“]{1,9}[编章节条款项目])/y;

/** 第三款作同样修改: what the clause before does to words. */
export const LIKEWISE =
  /(?:[也亦均都]|应)?(?:作出?|做|进行)?(?:同样|相同|一样)(?=)的?(?:修改|调整|处理|改动|变动|修正)(?=[，。；\n]|$)|[也亦](?:照|按|同)此(?:修改|处理|调整)(?=[，。；\n]|$)/y;

/** 增加一项职权：“……” · 增加第四项情形：“……”: what the unit that is added is, in so many words. */
export const WHAT_IT_IS = /[\u4e00-\u9fff]{1,6}(?=：?“|，作为第)/y;
export const MEANS_MORE = /[但除不非未和与及或并等中前后内外末作为如下以原第至句段]|规定|内容/;

/** “甲”，两处均改为“乙”: how often the words stand. */
export const OCCURS = new RegExp(
  `([${NUMERAL_CHARACTERS}两]{1,3}|[0-9]{1,3})处(?:均|都|全部|一律|皆)?(?=(?:相应|统一|分别)?(?:改|修改|变更|调整|替换|更改|修订)[为成])`,
  'y',
);
/** 该条置于第二章末尾: where something stands, with nothing to be done there. */
export const PLACED =
  /(?:放?置于|放在|放入|位于|列在|列于|排在|编在|归入)(?![^，。；：“\n]{1,18}(?:之间|中间))(?=第[^，。；：“增加新移插改删作]{1,18}(?:[。；：\n]|$|）(?:[。；\n]|$)))/y;
/** （列入第四章第二十一条之后） behind what is added. */
export const PLACED_ASIDE = /（(?=(?:列入|放?置于|放在|位于|排在|编入|归入)第[^（）]{1,24}）)/y;
