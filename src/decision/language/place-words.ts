import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';

const N = `(?:[${NUMERAL_CHARACTERS}]+|[0-9]+(?:\\.[0-9]+)*)`;
const UNIT = '分编|部分|[编章节条款项目]|点(?=[“”、，：（和与及之中的删改增后前末]|$)';
export const STEP = new RegExp(
  `第(${N})(${UNIT})(?:之(${N})(?![并律同起]))?(?!文)|第?[（](${N})[）](项|目|款(?!项))?|(?:最后一|末)(条|款|项|目|章|节)|首(条|款|项)(?!首)`,
  'y',
);
/** 第六条、十二条、十七条第一款: a further member of a list, 第 left out. */
export const BARE_STEP = new RegExp(`((?:(?!两)[${NUMERAL_CHARACTERS}])+|[0-9]+)(${UNIT})(?!文)|[（](${N})[）](项|目)`, 'y');
/** 第三、四、五款 · 第（一）、（二）项 · 第一至三项 · 第（二）至（四）项: the unit is said once. */
export const SHARED = new RegExp(
  `(?:第(?=[^（])|第?(?=（))(?:(${N}(?:(?:、|和|及|以及|与|至|到|－|—|-|～)(?=)第?${N})+)(?=)|([（]${N}[）](?:(?:、|和|及|以及|与|至|到|－|—|-|～|，)(?=)第?[（]${N}[）])+))(?=)(?:[两二三四五六](?=[款项]))?(${UNIT})`,
  'y',
);
/** Whether numbers can share a unit at an offset: a word that joins stands behind the first of them. */
export function sharesUnit(text: string, at: number): boolean {
  FIRST_NUMBER.lastIndex = at;
  return FIRST_NUMBER.test(text);
}
const FIRST_NUMBER = new RegExp(`(?:第|(?=（))[（${NUMERAL_CHARACTERS}0-9.）]+[、和及以与至到－—～，-]`, 'y');
export const NATURAL = new RegExp(`(?:第(${N})|(最后一|末|首))(?:个?自然段|段)`, 'y');
export const PREAMBLE = /(?:序言|引言|前言|导言|总纲(?=原?第.{1,4}段|最后|末|中|在|增|部分))(?:部分)?/y;
export const NUMBERING = /原来的|原有的|原文|原|现行的?|(?:修改|修正|修订|调整|变更|顺延|改)后的|修改后|新增的|新的/y;
/** 原条文作为第二款 · 现有内容改为第二款: all that the article has. */
export const ALL_OF_IT =
  /(?:[该本此其]条?的?)?(?:原来的?|原有的?|现有的?|现行的?|原)(?:条文|条款|内容|规定|文字)(?=(?:则|均|依次|相应)?(?:顺延|调整|变更|改列|改列作|改作|列|改|作)?为第)/y;
/** 新增条款为第十条: what was added before. */
export const ADDED_UNIT = /新增(?:加|写|设|列)?的?(?:该|这)?([条款项])(?:文|款)?(?=(?:顺序|依次|相应)?(?:编|列|作|改)?(?:为|作)第|即第)/y;
/** 原（六）末尾句号, 原来的（二）、（三）改成（三）、（四）: 项 by their labels alone. */
export const LABELS_ALONE = new RegExp(
  `(?<=原|原来的|(?:改|变|调整|顺延|列|作)(?:为|成))（${N}）(?:(?:、|和|及|与|至)?（${N}）)*(?=(?:的?(?:末尾?|句末|最后)的?)?(?:句号|分号)|改|变|调整|顺延|顺次|依次|分别|作为|[，。；：\n]|$)`,
  'y',
);
const LATER = '(?:顺延|顺移|递延|后移|前移|下移|上移|调整|修改|修订|修正|重新编号|编号|变更|更改|变动|改|本次修改)后|新|现';
/** 原第十三条（顺延后为第十五条） · （新第十二条）: the number that the unit bears when all is done. */
export const BEARS = new RegExp(
  `（(?:即|也即)?(?:${LATER})(?:的|为|改为|即|是|作为|成为)?第[${NUMERAL_CHARACTERS}0-9]{1,7}(?:条|[章节款项])(?:之[${NUMERAL_CHARACTERS}]{1,3})?(?:第[${NUMERAL_CHARACTERS}0-9（）]{1,6}[款项])?）`,
  'y',
);
/** 第五条（原第四条）: the number in force, beside the one to come. */
export const BORE = new RegExp(`（(?:即|也即)?(?:原来?的?|现行|修改前的?|修订前的?|旧)(?=第[${NUMERAL_CHARACTERS}0-9]{1,7}[编章节条款项])`, 'y');
/** 第十条（会员权利）第二款 · 第十条【会员权利】: what the article is about. */
export const THEME = /（[\u4e00-\u9fff]{2,16}）(?=(?:中的?)?第[^，。；：“]{1,6}[款项句]|[：:])|【[\u4e00-\u9fff、]{2,20}】/y;
export const GENERIC =
  /(?:本|该|原|此|我|主)?(?=)(?:(?:[合买租承劳聘委服共供借赠集]\p{Script=Han}{1,3})?(?:协议书?|合同书?)|(?:员工|学生)?手册|须知|指南|指引|方案|预案|纲要|规划|法律|行政法规|(?:自治|单行)?条例|办法|规定|细则|(?:业主大会)?(?:议事)?规则|解释|法|(?:公司|商会|协会|学会|基金会|合作社|会|社)?章程|(?:村规|居规)?民约|(?:村民|居民|业主|自律)?公约|(?:管理)?规约|守则|意见|通知|准则|制度|规程|安排|批复|标准|法规|规章|文件|决定)(?=)(?=第|中|名称|的?标题|题目|题注|序言|引言|附件|附表|全文|最后|正文|原|里|内|“|各|的名称|所有|统一|均|一律|有关|相关|其他|总则|附则|不再分|除|（(?:除|不含|不包括|包括|包含|含))/uy;
/** What stands behind a name without marks, anywhere in a wording. */
export const NAME_AHEAD = /(?:法|条例|办法|规定|细则|规则|解释|章程|决定|通则)(?=)(?:第|序言|引言|名称|的名称|附)/;
/** 雨水资源保护法第五条: a name without marks, in front of what it holds. */
export const BARE_NAME = new RegExp(
  `[^，。；：、“”（）《》\\n将把对在于从到至就删去增改第该本此原按照]{1,40}?(?:法|条例|办法|规定|细则|规则|解释|章程|决定|通则)(?=第${N}[编章节条]|序言|引言|名称|的名称|附件|附表)`,
  'y',
);
export const PRONOUN =
  /(?:(?:该|本|此|这一|这个|同一|同|上述|前述|前面|以上|上列|所述)(?:(自然段|段|分编|[编章节条款项目句]))(?![文例法定目])|(?:该|本|此|同|上述|前述)附(?:件|表))/y;
export const THOSE =
  /(?:上述|前述|以上|上列|这些|该)(?:[二两三四五六七八九十]|各|有关|几)?(?:条款项?|条文|条|款|项|段|处|规定|部分)(?![例落])|(?:上述|前述|以上|上列|这些)(?:[二两三四五六七八九十]|各|有关|几)(?:条|款|项|段)|(?<=[将把对])其(?![中第最首末名标他余])/y;
export const ITS =
  /其(?=之?[后前]面?(?:再|另|新)?(?:增|新|加|插|补))|其(?=中|第|最后|首句|末|名称|标题)(?:中(?=第))?|其中(?=第)|其(?:所属|所辖|全部)?(?:条文|各条|内容)(?=(?:全部|相应)?(?:并|归|划|列|纳|移)入)/y;
export const FOLLOWING = new RegExp(`(?:其后|此后|随后|之后|后面)(?:的)?(${N})(条|款|项|目)`, 'y');
export const SCOPE =
  /(?:本?(?:条例|办法|规定|细则|规则|法|章程|解释|法规))?(?=)(?:(?:(?:其他|其余|其它|有关|相关|各|所有|全部|部分|多处|上下文)(?=)(?:的)?(?=))+(?:条款项?|条文|条、款|章节条款|内容|地方|表述|处|条|款|项|章)(?=)|全文|通篇|全法|全章程|文中|正文(?:和|及|、|以及)附[件表录]|正文中?|条文|行文|各条|各款|各处)(?=)(?=中|里|内|的|“|所有|均|统一|一律|都|凡|涉及|有关|不再|（(?:除|不含|不包括|[^（）“”，。]{1,40}除外）))|(?<![条款项章节]|[条款项章节]，)全文|通篇|文中(?=“)|条款(?=中|里|内|涉及)/y;
const ANNEX_KEY = `附(?:件|表|录|图|则表)(?:[（]?${N}[）]?)?`;
export const ANNEX = new RegExp(`(?:${ANNEX_KEY})(?:（[^（）]*）)?(?:《[^《》]*》)?`, 'y');
export const TABLE_NAME = new RegExp(
  `[^，。；：、“”（）《》\\n将把对在删第]{1,24}表(?:${N})?(?:（[^（）\\n]*）)?(?=中|的|第|修改|改|增|删|作|附|“|调整|替换|序)`,
  'y',
);
/** 附件一的表格, 第五条中的表: the table, where an annex or a unit holds one. */
export const TABLE_OF_ANNEX = /(?:中|所列|所附)?的?表格?(?=中|内|里|的|第|序|编号|“|修改|改|增|删|调|替|$)/y;
export const TABLE_OF_UNIT = /(?:中|所列|所附|规定)?(?=)的?(?:表格|附表|表)(?=)(?=中|内|里|的|第|序号|编号|“|修改|改为|增加|删去|调整|替换|$)/y;
export const NAMED_DIVISION = /(?:第[^，。；：“”\n]{1,4}章)?(总则|附则|罚则|法律责任)(?:一章|章|部分)?/y;
export const HEADING = /[的之]?(?:(?:编|分编|章|节)(?:的)?(?:名称|名字|标题|题目|名)|条(?:标|题)|(?:名称|名字|标题|题目|题名|小标题))/y;
/** 第三条的条标 · 第三条标题: the caption of an article. */
export const CAPTION = /的?(?:条标|条名|条题|条目名?|条文?(?:标题|主旨|题目|名称)|标题|题目|名称|小标题)(?=[“中由的从修改变更调定为，：]|$)/y;
export const TITLE = /的?(?:名称|名字|题目|标题|题名)/y;
/** 《甲条例》更名为《乙条例》: the statute itself gets another title. */
export const RENAMED = /(?:更名|改名|易名|更改|修改|修订|变更|调整|改|定名)(?:为|成)：?(?=[《“])/y;
/** （包括章名）: what a scope has in it without being said. */
export const INCLUDED = /（(?:包括|包含|含)(?:(?:各?[编章节条]的?(?:名称|名)|标题|名称|目录|附件|附表)[、和及]?)+）/y;
export const LEADIN =
  /的?(?:(?:引导|导引|引|导|领|序)(?:语|句|文字)(?:部分)?|引言(?:部分)?|导言(?:部分)?|(?:条首|款首|首段|序言|前言|引导|引领|开头)部分|开头语|帽子|首段|第一自然段|(?:列举项?|列项|各项|项)之?前的?(?:文字|部分|内容|表述|规定)?)/y;
export const START = /(?:[的之]?(?:条首|款首|项首|句首|段首|文首|首部|起首|起始|最?开头|开始|最前)|之首(?![一条款项句]))(?:部分|处|面)?/y;
export const END =
  /(?:[的之]?(?:(?:条文?|款|项|句|段|文|内容)(?:尾|末)|末尾|结尾|尾部|句末|最末|最后(?![一二两三四五六七八九十]|的)|末(?=增|加|添|补|写|插|新|续|另|“|的|[：，。；\n]|$))|之[末尾](?![一二三四五六七八九十条款项句]))(?:部分|处)?/y;
export const SENTENCE = new RegExp(
  `的?(?:第(${N})句(?:至第?(${N})句)?|第(${N})[、和]第?(${N})句|第(${N})至(${N})句|(首句|第一句话|首句话)|(末句|最后一句|尾句|最末一句|末一句|最后一句话)|(?:最后|后)(${N})句|前(${N})句)话?`,
  'y',
);
/** 中的第二处“甲” · 中的两处“甲”: which of the places where words stand. */
export const OCCURRENCE = new RegExp(
  `(?:中|里|内)?(?=)的?(第${N}处|(?:最后|最末|末)(?=)一?处|[一两二三四五六七八九十]处)(?=)(?=(?:出现)?(?=)的?“|[、和]第)`,
  'y',
);
export const SEGMENT =
  /的?(?:(冒号)(?:之)?前|(分号|逗号)(?:之)?(前|后)(?:的?半(?:句|部分|段))?|(但书)|(括号)(?:中|内|里)?|(?:(第一|前一?|首)|第二|后一?|末|最后一?)个?(分句)|(前|后)半句)(?:的?(?:文字|部分|内容|规定|表述))?/y;
/** 所有章名 · 所有章名、节名 · 全部章节名称 */
export const EVERY_HEADING = /(?:的?所有|的?全部|的?各)(?:的)?([编章节](?:(?:(?:名称|标题|名)?(?:、|和|以及|及))?[编章节])*)(?:的)?(?:名称|标题|名)/y;
/** 第四条各款: all that the unit holds. */
export const EACH = /的?各(款|项|目|条|节)(?=中|里|内|的|“|(?<=项)(?:修改|修订|修正|调整|变更|更改|改)(?:为|成|如下))/y;
export const SEPARATOR = /、|以及|和|及|与|或者|或/y;
export const RANGE = /至|到|－|—+|-|～/y;
export const TITLE_IN_MARKS = /《(?:[^《》]|《[^《》]*》)*》(?:（[^（）]*）)?/y;
export const EXCEPT = /除(?:了)?/y;
export const EXCEPTED = /(?:以外|之外|外)(?:，)?(?:的)?/y;

/** 全国人民代表大会常务委员会职权: a name for the list whose items are cited. */
export const DESCRIPTOR = /^[^，。；：、“”\n第将删改增]{1,30}?(?:职权|所列事项|情形|职责|内容|材料|条件|义务|权利|要求|范围|报告|程序|资料|标准)(?=第)/;

/** 第一章总则第一条: the heading of the division said along. */
export const HEADING_WORDS = /^(?!包括|包含)[^，。；：、“”（）第\n将删改增中后前的名标]{2,20}(?=第[^，。；：“”]{1,7}[条节])/;

/** The characters with which what a pattern finds can begin: elsewhere it need not be tried. */
const FIRST_OF: ReadonlyMap<RegExp, string> = new Map([
  [STEP, '第（最末首'],
  [GENERIC, '本该原此我主合买租承劳聘委服共供借赠集协员学手须指方预纲规自单法行条办规细业议解公商协学基合会社章村居民自管守意通准制安批标文决'],
  [SCOPE, '本正条办规细法章解其余有相关各所全部多上通文正行内地表处款项'],
  [TABLE_OF_ANNEX, '中所的表'],
  [TABLE_OF_UNIT, '中所规的表附'],
  [NUMBERING, '原现修新改调变顺'],
  [BEARS, '（'],
  [BORE, '（'],
  [THEME, '（【'],
  [ALL_OF_IT, '该本此其原现'],
  [LABELS_ALONE, '（'],
  [ADDED_UNIT, '新'],
  [PREAMBLE, '序引前导总'],
  [NATURAL, '第最末首'],
  [PRONOUN, '该本此这同上前以所述'],
  [THOSE, '上前以这该其'],
  [ITS, '其'],
  [FOLLOWING, '其此随之后'],
  [ANNEX, '附'],
  [NAMED_DIVISION, '第总附罚法'],
  [HEADING, '的之编分章节条名标题小'],
  [CAPTION, '的条标题名小'],
  [TITLE, '的名题标'],
  [LEADIN, '的条款引导领帽首前序开第列各项'],
  [START, '的之条款项句段文首起最开'],
  [END, '的之条款项句段文内末结尾最'],
  [SENTENCE, '的第首末最尾后前'],
  [OCCURRENCE, '中里内的第最末一两二三四五六七八九十'],
  [SEGMENT, '的冒分逗但括第前首后末最'],
  [SEPARATOR, '、以和及与或'],
  [RANGE, '至到－—-～'],
  [TITLE_IN_MARKS, '《'],
  [EXCEPT, '除'],
  [EVERY_HEADING, '的所全各'],
  [EACH, '的各'],
]);

/** A pattern at an offset, tried only where what it finds can begin. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const first = FIRST_OF.get(pattern);
  if (first !== undefined && !first.includes(text[at] ?? '\n')) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}
