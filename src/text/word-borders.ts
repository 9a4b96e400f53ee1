import { AMOUNT_CHARACTERS } from './amount.ts';

/**
 * How firmly words end and begin at a place of a text: `inside` a word, a name, a number with its unit or a 《title》; `doubtful` where a single
 * character is left over, or a name goes on (公安|机关); between two `word`s; where a `phrase` ends or begins, beside a function word; at a `mark` or an
 * end of the text. Only what is `inside` is certainly cut.
 */
export type Border = 'inside' | 'doubtful' | 'word' | 'phrase' | 'mark';

const NUMERAL = `[0-9０-９.．${AMOUNT_CHARACTERS}]`;
const LEVEL = '(?:分编|[编章节条款项目届次])';
const LABEL = `第[（(]?${NUMERAL}+[）)]?${LEVEL}(?:之[${AMOUNT_CHARACTERS}]+)?`;
const UNIT =
  '(?:工作日|自然日|周岁|小时|分钟|公里|(?:平方|立方)?米|平方公里|公顷|公斤|月|百分点|美元|人次|[年日天亩元倍人名次个项件种吨岁户家级位份条款章节]|%|％|‰)';
const BOUND = '(?:以[上下内外]|之[内外前后日]|[内前后])?';

/** What is one thing by its form, or by its name in the law: a dictionary may cut it. */
const WHOLE = new RegExp(
  [
    '《[^《》]*》',
    `(?:${LABEL})+(?:至(?:${LABEL})+)?`,
    `(?:${NUMERAL}+分之|第|百分之)${NUMERAL}+${BOUND}`,
    `${NUMERAL}+[%％‰]${BOUND}`,
    `${NUMERAL}+(?:至${NUMERAL}+)?个?${UNIT}(?:${NUMERAL}+${UNIT})*${BOUND}`,
    `${NUMERAL}{2,}`,
    '(?:中华人民共和国|全国人民代表大会|地方各级|最高|全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)?',
    '(?:最高|高级|中级|基层)?人民(?:法院(?:副?院长)?|检察院(?:副?检察长)?)',
    '人力资源和社会保障|住房和城乡建设|工业和信息化|文化和旅游|林业和草原|市场监督管理|退役军人事务|生态环境|中国人民银行|注册资本|应收账款|诉讼时效|国有(?:资产|资本)|行政处[分罚]',
    '中华人民共和国|中国共产党|中国人民解放军|中国人民武装警察部队|中央军事委员会|(?:国家)?监察委员会|(?:地方)?(?:各级)?人民政府',
    '民族自治地方|自治[区州县旗]|直辖市|设区的市|市辖区|民族乡|[省市县区乡]级(?:以[上下])?|本级|本行政区域',
    '(?:行政)?主管部门|(?:其他|社会)组织|法定代表人|违法所得|[有无]期徒刑|罚款|罚金|所有[权者制人]|使用[权者人]|自然人|未成年人|(?:非)?法人组织|民法典|行政法规|地方性法规|之日起|日起|情节严重|构成犯罪|[并单]处|处以|从[重轻]|一并|发给|给付|查处|负有|核减|不良|确有',
    '[A-Za-zＡ-Ｚａ-ｚ]+',
  ].join('|'),
  'g',
);
const NUMBER = new RegExp(`^第?${NUMERAL}`);
/** What is given to Intl.Segmenter at once: V8 11 copies the whole input into every segment, so its cost is quadratic. */
const RUN = /[^，。；：、]{1,256}|[，。；：、]/g;
const MARK = /[\p{P}\p{S}\s]/u;

/** Words of one character; where a segmenter leaves over another single character, it did not know the word. */
const SINGLE = new Set('的和或及与在由对向从自以为应可须等其并且则但经被将把按依就至到是有非即而因如若当仍又也都均还使让处报给中时起一二三四五六七八九十两');
/** Words behind which a phrase begins, and in front of which one ends. */
const PARTING =
  /^(?:的|和|或|及|与|在|由|对|向|从|经|应|可|须|并|但|将|按|会同|或者|以及|并且|应当|可以|不得|必须|按照|依照|根据|依据|违反|通过|经过|为了|对于|关于|以外|除外|有权|负责|属于)$/;
/** Characters that end a word which the segmenter knows without them: 经营者, 委员会, 许可证; 期限内. */
const SUFFIX = new Set(
  '内外前后上下于制会者人权性法证书费税款金员长厅局院署园室所站场库区州县市乡镇村化率额期类物品器具车船业费单表册簿案罪队组社团师度式点地',
);
/** Such as begin one: 副主任, 反洗钱; 本细则, 未满. */
const PREFIX = new Set('本该各每某未已不无所反副总次再首原新旧单双全多');
/** A name ends here, and with it a phrase. */
const NAMED = /(?:部门|机关|机构|单位|人员|委员会|政府|法院|检察院|代表大会|人组织|其他组织|社会组织)$/;
/** 三日内, 二万元以上. */
const MEASURED = new RegExp(`^${NUMERAL}.*(?:以[上下内外]|[内前后])$`);
/** Heads of names, which belong to the word in front of them: 公安机关, 工作人员. */
const HEAD = /^(?:部门|主体|机关|机构|人员|委员会|大会|单位|(?:行政)?(?:主管|管理|监督|监管|执法)?部门)$/;

/**
 * The words of a text; joined they give it again. The platform's segmenter, mended where it cuts the terms of the law: for choosing and for
 * hints, never for what a text says, since dictionaries differ between platforms.
 */
export function wordsIn(text: string): readonly string[] {
  return attached(pieces(text));
}

/** How firm the border at each offset of a text is, from 0 to its length. */
export function bordersOf(text: string): readonly Border[] {
  const borders: Border[] = Array.from({ length: text.length + 1 }, () => 'inside');
  const cut = pieces(text);
  let at = 0;
  for (const piece of cut) {
    borders[at] = 'doubtful';
    at += piece.length;
  }
  const words = attached(cut);
  at = 0;
  for (const [i, word] of words.entries()) {
    borders[at] = firmness(words[i - 1], word);
    at += word.length;
  }
  borders[at] = 'mark';
  return borders;
}

/** How much of either side is read by itself where it is asked whether a word is cut. */
const BESIDE = 12;
/** A word as long as this is no chance of its neighbours. */
const LONG = 4;

/**
 * Tells what a place of a text cuts in two: a word, a name, a number with its unit, a 《title》; null where it stands between them, or may. A dictionary takes
 * 活动中有关 for 活动, 中有 and 关: a short word counts as cut only if neither side, read by itself, makes another word across its end, and no part is a
 * function word.
 */
export function cutsIn(text: string): (at: number) => string | null {
  const borders = bordersOf(text);
  return (at) => {
    if (borders[at] !== 'inside') return null;
    let [start, end] = [at, at];
    while (borders[start] === 'inside') start--;
    while (borders[end] === 'inside') end++;
    const word = text.slice(start, end);
    if (word.length >= LONG || NUMBER.test(word)) return word;
    const [left, right] = [text.slice(start, at), text.slice(at, end)];
    if (SINGLE.has(left) || SINGLE.has(right)) return null;
    const last = wordsIn(text.slice(Math.max(0, at - BESIDE), at)).at(-1) ?? '';
    const [first = ''] = wordsIn(text.slice(at, at + BESIDE));
    return last.length > left.length || first.length > right.length ? null : word;
  };
}

function firmness(before: string | undefined, word: string): Border {
  if (before === undefined || MARK.test(word[0] as string) || MARK.test(before.at(-1) as string)) return 'mark';
  const phrase = PARTING.test(before) || PARTING.test(word) || NAMED.test(before) || MEASURED.test(before) || MEASURED.test(word);
  return phrase ? 'phrase' : 'word';
}

/** What is one thing by its form, and the platform's words between. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const match of text.matchAll(WHOLE)) {
    found.push(...segmented(text.slice(at, match.index)), match[0]);
    at = match.index + match[0].length;
  }
  return [...found, ...segmented(text.slice(at))];
}

function segmented(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(RUN)) for (const word of run.length === 1 ? [run] : segmentsOf(run)) words.push(word);
  return words;
}

/** The same runs stand in both versions of a text and in what is tried between them: the last ones are kept, of so many characters together. */
const known = new Map<string, readonly string[]>();
let knownCharacters = 0;
const MOST_CHARACTERS = 500_000;

function segmentsOf(run: string): readonly string[] {
  const before = known.get(run);
  if (before !== undefined) return before;
  if (knownCharacters > MOST_CHARACTERS) {
    known.clear();
    knownCharacters = 0;
  }
  const segments = [...segmenter().segment(run)].flatMap(({ segment }) => parted(segment));
  known.set(run, segments);
  knownCharacters += run.length;
  return segments;
}

/** Without what the platform makes of two words: 应当在, 适当的. */
function parted(segment: string): readonly string[] {
  const [, head, tail] = /^(应当|可以|不得)(在|由|对|向|将)$/.exec(segment) ?? /^(.*[^目标的])(的)$/.exec(segment) ?? [];
  return head === undefined || tail === undefined ? [segment] : [head, tail];
}

/** Single characters that are no words are put to their word: to each other, as endings or beginnings, else to both sides. Heads follow their names. */
function attached(pieces: readonly string[]): string[] {
  const words: string[] = [];
  let glue = false;
  for (let i = 0; i < pieces.length; i++) {
    let piece = pieces[i] as string;
    const before = words.at(-1);
    const alone = isStray(piece) && (PREFIX.has(piece) || !isStray(pieces[i + 1]));
    if (isStray(piece) && !alone) while (isStray(pieces[i + 1])) piece += pieces[++i] as string;
    const ends = alone && SUFFIX.has(piece) && isWord(before);
    const back = glue || ends || (isOpen(before) && ((alone && !PREFIX.has(piece)) || HEAD.test(piece)));
    glue = alone && !ends && (PREFIX.has(piece) ? isWord(pieces[i + 1]) : isOpen(pieces[i + 1]));
    if (back) words[words.length - 1] = (before as string) + piece;
    else words.push(piece);
    // 卫生|行政部门: a head of several words follows its name too.
    if (HEAD.test(words.at(-1) as string) && isOpen(words.at(-2))) words.push((words.splice(-2) as string[]).join(''));
  }
  return words;
}

function isWord(piece: string | undefined): boolean {
  return piece !== undefined && !MARK.test(piece[0] as string);
}

/** A single character that is no word. */
function isStray(piece: string | undefined): boolean {
  return piece?.length === 1 && !SINGLE.has(piece) && !MARK.test(piece);
}

/** A word that another may be part of. */
function isOpen(piece: string | undefined): boolean {
  return piece !== undefined && isWord(piece) && !PARTING.test(piece) && !SINGLE.has(piece);
}

let made: Intl.Segmenter | undefined;

/** Made when the first text needs it: it costs some 15 ms. */
function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return made;
}
