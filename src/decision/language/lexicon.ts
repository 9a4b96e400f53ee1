import type { WordSegment } from '../../statute/address.ts';
import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';

/**
 * The words of a clause, by what they do. A verb has a class, and what the class needs stands in rows.ts; particles mark the roles; adverbs say
 * how several things are shared out, or say nothing. docs/language.md shows this table to the drafter; a test holds the two together.
 */
export type VerbClass =
  | 'change' // new text, or a new number, takes the place of what is there
  | 'number' // a new number alone
  | 'add'
  | 'delete'
  | 'merge'
  | 'join' // goes into a unit that is there
  | 'split'
  | 'single' // becomes a unit of its own
  | 'move'
  | 'swap'
  | 'stand-in'; // 以“乙”取代“甲”: the new words come first

/** What becomes of a text is said by a stem and 为 or 成: 修改为, 改成, 表述为. */
const CHANGE_STEMS =
  '修改 更改 改写 改动 变更 更正 修订 修正 替换 更换 完善 明确 细化 表述 重新表述 规定 重新规定 统一 规范 简化 改 换 变 更名 改名 改称 简称 改列 调整 订正 校正 写 转换 充实 补充完善 修改完善 修改补充 补充修改 修改规范'.split(
    ' ',
  );
const NUMBER_STEMS = '顺延 后移 前移 递延 下移 上移 依次顺延 依次后移 顺次 排 列 编 编列 移 移作 作 重新编号 改编'.split(' ');

const VERBS: Readonly<Record<VerbClass, readonly string[]>> = {
  change: [
    ...CHANGE_STEMS.flatMap((stem) => [`${stem}为`, `${stem}成`]),
    '改称',
    '改叫',
    '称为',
    ...restated(),
    '改作',
    '改成为',
    ...['文字', '表述'].flatMap((what) => ['修改', '调整', '修订', '变更', '改'].map((deed) => `${what}${deed}为`)),
    ...['修改', '调整', '修订', '修正', '变更', '完善', '更改', '改动'].flatMap((deed) => [`${deed}如下`, `${deed}为如下`, `${deed}为以下`]),
  ],
  number: [
    ...NUMBER_STEMS.flatMap((stem) => [`${stem}为`, `${stem}至`]),
    '顺延成',
    '改列为',
    '改列',
    '列作',
    '编作',
    '成为',
    '变成',
    '移作',
    '后移作',
    '前移作',
  ],
  add: '增加 新增 新增加 新设 新订 新列 新立 加列 加设 补列 补设 添列 添设 增设 增写 增补 增列 增添 增订 添加 添上 补上 添入 添写 增入 补充 补写 补增 插入 加入 加上 加写 追加 续写 写入 另增 再增加 补充增加 增加规定 补充规定'.split(
    ' ',
  ),
  delete:
    '删去 删除 删掉 删 去掉 去除 除去 取消 不再保留 不再规定 不再列 不再使用 不保留 废除 废止 撤销 剔除 移除 删减 划去 拿掉 抹去 抹掉 划掉 勾去 勾掉 撤掉 废掉 不要了 作废 予以删去 予以删除 予以取消 作删除处理'.split(
      ' ',
    ),
  merge: ['合并', '归并', '整合', '合', '并'].flatMap((stem) => (stem.length > 1 ? [stem, `${stem}为`, `${stem}成`, `${stem}后`] : [`${stem}为`, `${stem}成`])),
  join: ['并', '合并', '归并', '纳', '归', '划', '列', '整合', '整体并', '编'].flatMap((stem) => [`${stem}入`, `${stem}到`, `${stem}至`]),
  split: '拆分 分为 分成 拆为 拆成 拆分为 拆分成 分拆为 分列为 分立为 一分为二 一分为三 一分为'.split(' '),
  single: singles(),
  move: '移至 移到 移动至 移动到 调整至 调整到 调至 调到 挪至 挪到 搬到 调往 移往 移入 迁至 前移至 后移至'.split(' '),
  swap: '对调 互换 调换 对换 互调 交换'.split(' '),
  'stand-in': '取代 代替 替代 替换 代换 更换'.split(' '),
};

/** 作如下修改, 进行以下调整, 作出修改, 修改后: that a text is revised, before its new words or its new place are said. */
const REVISED =
  /(?:经|适当|稍)?(?=)(?:作(?:出|了)?(?=)|进行|做(?:出)?(?=)|予以)?(?=)(?:如下的?|以下|下列|相应|部分|文字)?(?=)(?:修改|调整|修订|修正|完善|变更)(?=)(?:完善|补充)?(?=)(?:后|并(?!将|删|增|在|对|入))?(?=)/y;
const MAY_REVISE = new Set('作进做予经适稍修调完变');

/** 加一项, 另增一款, 加“、灌溉”二字, 插进“监控、”: one syllable, with 进 入 上 or without, adds where what it adds stands behind it at once; 参加“……” is another word. */
const COUNTED = `(?:第?[${NUMERAL_CHARACTERS}]+|[0-9]+|第?（[${NUMERAL_CHARACTERS}0-9]+）)个?(?:分编|[编章节条款项目句行])(?![例文件法政为使业人])`;
const ADDED = new RegExp(
  `(?<![参附更外累施叠强倍递激])[另再又新]?(?:[加增添插](?=：?“|${COUNTED})|补(?=${COUNTED})|[加增添插补写填放续接][进入上](?=：?“|${COUNTED}))`,
  'y',
);
const MAY_ADD = new Set('另再又新加增添补插写填放续接');

/** 单列一条, 单独作为一款, 另起一款, 独立成条: alone · stands · as · one · unit. */
function singles(): readonly string[] {
  const words: string[] = [];
  for (const alone of ['单独', '单', '另', '另行', '独立', '分离出来']) {
    for (const stands of ['列为', '列', '为', '作为', '作', '成为', '成', '起', '立', '设', '设为', '设立', '分出为']) words.push(alone + stands);
  }
  for (const alone of ['单独', '单', '独立', '另', '自成', '另外'])
    for (const stands of ['成', '列', '立', '设', '起', ''])
      for (const unit of ['条', '款', '项']) if (`${alone}${stands}${unit}` !== '单项') words.push(`${alone}${stands}${unit}`);
  return words;
}

/** 修改后为, 修改后的条文为: what a unit reads after what was done to it. */
function restated(): readonly string[] {
  const what = ['', '的条文', '条文', '的全文', '全文', '的内容', '内容', '的表述', '表述', '的文字', '的该条', '的本条', '的该款'];
  return what.flatMap((unit) => ['为', '如下'].map((is) => `修改后${unit}${is}`));
}

/** How several things meet: one by one, all alike, or not said. */
export type Share = 'each' | 'same' | null;

const ADVERBS: readonly (readonly [string, Share])[] = [
  ...'分别 依次 各自 逐一 逐项 顺次 依序 依次相应 分别相应 相应依次 相应分别'.split(' ').map((word) => [word, 'each'] as const),
  ...'均 都 统一 一律 全部 皆 均相应 统一相应'.split(' ').map((word) => [word, 'same'] as const),
  ...'相应 相应地 相应的 整体 同时 现在 拟 一并 予以 作出 进行 直接 也 则 现 再 应 应当 现予以 进一步 随之 随即 从该条中分出 从该款中分出 由此 一同 一起 现予 一次性 并相应 并相应地 顺 同步 因此 所以 故 为此 于是 对应 单独 单独的 独立的 接着 紧接着'
    .split(' ')
    .map((word) => [word, null] as const),
];

export type Word =
  | { readonly type: 'verb'; readonly class: VerbClass; readonly word: string }
  | { readonly type: 'adverb'; readonly share: Share; readonly word: string }
  | { readonly type: 'take' }
  | { readonly type: 'with' }
  | { readonly type: 'at' }
  | { readonly type: 'in' }
  | { readonly type: 'side'; readonly side: 'before' | 'after' | 'between' }
  | { readonly type: 'as' }
  | { readonly type: 'named' }
  | { readonly type: 'includes' }
  | { readonly type: 'content' }
  | { readonly type: 'revised' }
  | { readonly type: 'kept' }
  | { readonly type: 'whole' }
  | { readonly type: 'number-word' }
  | { readonly type: 'every' }
  | { readonly type: 'onward'; readonly segment: WordSegment }
  | { readonly type: 'mark'; readonly mark: string }
  | { readonly type: 'and' };

const SIMPLE: readonly (readonly [Exclude<Word['type'], 'verb' | 'adverb' | 'side' | 'mark' | 'onward'>, string])[] = [
  ['take', '将 把 对 就 由'],
  ['with', '以 用'],
  ['at', '在 于 自 从 到 至 进 进入 放在 列在 列于 排在 置于 插在 加在 位于'],
  ['in', insides().join(' ')],
  ['as', '作为 列为 即 就是 为 作 并作为 改列作为 分列为 成为 条次为 条号为 条序为 序号为 编号为'],
  ['named', '章名为 节名为 编名为 名称为 标题为 章名是 题为 名为 章名 节名 标题'],
  ['includes', '包括 包含 含 共 共计 计 下设 下分'],
  [
    'content',
    '文字为 文字是 条文为 条文是 内容分别为 内容分别是 内容分别如下 条文分别为 内容如下 内容为 内容是 内容 规定为 规定如下 规定 具体内容为 具体内容如下 具体为 具体如下 如下内容 以下内容 下列内容 如下规定 以下规定 以下文字 如下 以下 具体表述为 表述如下 该款内容为 该项内容为 该条内容为 其内容为 规定内容为 如下一句 一句话 一段话',
  ],
  [
    'kept',
    '暂不改动 暂不修改 暂不调整 暂不变动 不予修改 不予调整 不作修改 不作调整 不作改动 不改 不动 不变动 不变更 不作变动 不作变更 维持不变 仍保留 保留 照旧 未作修改 保持不变 不变 予以保留',
  ],
  [
    'whole',
    '所属条文 所属各条 所属的条文 所辖条文 所含条文 的内容 的全部内容 的文字 的条文 的全文 的原文 的规定 的表述 条文 表述 该条文 整条 整款 整章 整节 整编 整项 的整章 的整节 全章 全节 全条 全款 各条 的各条 各款 及其条文 及其所属条文 及其各条 及其全部条文 所有条款 的所有条款 的条款 全部条款 及其内容 全文 全部内容 全文内容 条文内容 条款内容 部分内容 的部分内容 的有关内容 这一规定 这一内容 这一部分',
  ],
  [
    'number-word',
    '的序号 序号 的章序 章序 的节序 节序 的条号 条号 条次 的条次 条文编号 条文序号 条款序号 条款编号 的条序 的编号 的项号 的顺序 条序 的条文序号 的条款序号 位置 的位置 顺序 次序 的次序 前后顺序 的先后顺序',
  ],
  ['every', '所有的 所有 全部的 凡 出现的 的所有 中所有的 中的所有 各处'],
  ['and', '并 并且 同时 此外 另外 还 还应 且 其次 以及 及 和 现 另 与 或者 相应地'],
];

/** 中, 里头的, 中所引用的, 所列的: inside · what is said there. */
function insides(): readonly string[] {
  const said = ['引用', '援引', '提到', '列', '载', '写', '称', '引'].flatMap((word) => [`所${word}的`, ...(word.length > 1 ? [`${word}的`] : [])]);
  const where = ['中', '里', '内', '之中', '当中', '其中', '里面', '里头', '里边', '规定中'];
  return [...where.flatMap((word) => ['', '的', '之', ...said].map((of) => word + of)), ...said, '所列', '规定的', '的', '以及其中的'];
}

/** Of which stretch words are the border: “甲”起, “甲”起至句末, “甲”之后的内容. */
const ONWARD: readonly (readonly [WordSegment, readonly string[]])[] = [
  ['from-words', '起 起的内容 起的部分 起至末尾 起至末尾的内容 起至该款末 起至最后 至末尾 至末尾的内容 至款末 至最后'.split(' ')],
  ['to-sentence-end', '起至句末 起至句末的内容 起至该句末 至句末 至句末的内容 至该句末'.split(' ')],
  ['behind-words', bordered('之后 以后 后 后面')],
  ['before-words', bordered('之前 以前 前 前面')],
  ['value', ['所载内容', '所载的内容', '所写的内容']],
];

function bordered(sides: string): readonly string[] {
  return sides.split(' ').flatMap((side) => ['内容', '文字', '部分', '规定', '表述'].map((what) => `${side}的${what}`));
}

const SIDES: readonly (readonly ['before' | 'after' | 'between', string])[] = [
  ['after', '之后 后面 后边 后头 后 以后 的后面 的后 之后面 条文后 条文之后'],
  ['before', '之前 前面 前边 前头 前 以前 的前面 的前 条文前 条文之前'],
  ['between', '之间 中间'],
];

const MARKS: readonly (readonly [string, string])[] = [
  ['句号', '。'],
  ['分号', '；'],
  ['逗号', '，'],
  ['冒号', '：'],
  ['顿号', '、'],
];

/** Longer words first, by their first character. */
const LEXICON: ReadonlyMap<string, readonly (readonly [string, Word])[]> = compile();

function compile(): ReadonlyMap<string, readonly (readonly [string, Word])[]> {
  const entries: [string, Word][] = [];
  for (const [type, words] of SIMPLE) for (const word of words.split(' ')) entries.push([word, { type }]);
  for (const [side, words] of SIDES) for (const word of words.split(' ')) entries.push([word, { type: 'side', side }]);
  for (const [word, mark] of MARKS) entries.push([word, { type: 'mark', mark }]);
  for (const [segment, words] of ONWARD) for (const word of words) entries.push([word, { type: 'onward', segment }]);
  for (const [word, share] of ADVERBS) entries.push([word, { type: 'adverb', share, word }]);
  for (const [name, words] of Object.entries(VERBS)) for (const word of words) entries.push([word, { type: 'verb', class: name as VerbClass, word }]);
  const byFirst = new Map<string, [string, Word][]>();
  const seen = new Set<string>();
  // A verb wins over a particle of the same spelling.
  for (const entry of entries.reverse()) {
    const [word] = entry;
    if (seen.has(word)) continue;
    seen.add(word);
    const same = byFirst.get(word[0] as string);
    if (same === undefined) byFirst.set(word[0] as string, [entry]);
    else same.push(entry);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
}

/** The longest word of the lexicon that stands at an offset. */
export function wordAt(text: string, offset: number): { readonly length: number; readonly word: Word } | null {
  const first = text[offset] ?? '';
  const found = LEXICON.get(first)?.find(([word]) => text.startsWith(word, offset));
  if (MAY_REVISE.has(first)) {
    REVISED.lastIndex = offset;
    const revised = REVISED.exec(text)?.[0] ?? '';
    if (revised.length > (found?.[0].length ?? 0)) return { length: revised.length, word: { type: 'revised' } };
  }
  const again = AGAIN.has(first) ? verbAt(text, offset + 1, 'add') : '';
  const added = again !== '' ? first + again : MAY_ADD.has(first) ? addedAt(text, offset) : '';
  if (added.length > (found?.[0].length ?? 0)) return { length: added.length, word: { type: 'verb', class: 'add', word: added } };
  return found === undefined ? null : { length: found[0].length, word: found[1] };
}

/** 另增加, 再补充: one more. */
const AGAIN = new Set('另再又');

/** The verb of a class that the table has at an offset; '' where none stands. */
function verbAt(text: string, offset: number, name: VerbClass): string {
  const [word = '', meaning] = LEXICON.get(text[offset] ?? '')?.find(([other]) => text.startsWith(other, offset)) ?? [];
  return meaning?.type === 'verb' && meaning.class === name ? word : '';
}

function addedAt(text: string, offset: number): string {
  ADDED.lastIndex = offset;
  return ADDED.exec(text)?.[0] ?? '';
}

/** Every verb of a class, for the page that a drafter reads. */
export function verbsOf(name: VerbClass): readonly string[] {
  return VERBS[name];
}

export const VERB_CLASSES = Object.keys(VERBS) as readonly VerbClass[];

/** 修订后该条为： · 现为： · 重写： · 以下列文字代替：: that a unit has another text, without a verb of the table. */
const RESTATES =
  /(?:(?:修改|修正|修订|变更|调整|改)后[^，。；：“\n]{0,10}(?:为|是|如下)|[改重]写(?:如下)?|现(?:为|是)|以(?:下|如下)[^，。；：“\n]{0,4}[代替取]{2})：/;

/** Whether a text has a word that orders an amendment: a line without one of them orders none. */
export function ordersAmendment(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const words = LEXICON.get(text[at] as string);
    if (words?.some(([word, { type }]) => type === 'verb' && text.startsWith(word, at))) return true;
    if (MAY_ADD.has(text[at] as string) && addedAt(text, at) !== '') return true;
  }
  return text.includes('作为第') || text.includes('不再') || RESTATES.test(text) || /[编章节](?:“[^“”]*”)?包括第/.test(text);
}
