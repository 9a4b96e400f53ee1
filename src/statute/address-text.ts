import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from '../text/numeral.ts';
import { type Address, EVERY, LAST, lastStep, makeStep, type Occurrence, type Part, type Segment, type Sentences, type Step, unitOf } from './address.ts';
import { formatTablePlace, readTablePlaces, type TablePlace } from './table-place.ts';

const N = `[${NUMERAL_CHARACTERS}]+|[0-9]+`;
const STEP = new RegExp(
  `第[（(]?(${N})[）)]?(分编|部分|[编章节条款项目])(?:之([${NUMERAL_CHARACTERS}]+))?|最后一([款项目条])|各(编|分编|章|节)(?=[编章节]名)`,
  'y',
);
const NATURAL = new RegExp(`(?:第(${N})|最后一)(?:自然段|段)`, 'y');
const DIVISION = /^(?:总则|附则|罚则|法律责任)/;
const ANNEX = new RegExp(`^(?:附[件表录图](?:${N})?|[^，。；：“”]{0,24}表(?:${N})?(?:（[^（）]*）)?)`);

/** Reads 第四十七条第一款第四项, 序言第七自然段第二句, 附件1, 第三章章名, 原第二款, 修改后的第五条; null if it is no address. */
export function parseAddress(text: string): Address | null {
  const said = /^(?:(原)|(?:修改后|新增)的?)/.exec(text);
  let rest = said === null ? text : text.slice(said[0].length);
  const named = /^(序言|引言|正文)/.exec(rest)?.[0];
  const annex = named === undefined && !rest.startsWith('第') ? ANNEX.exec(rest)?.[0] : undefined;
  rest = rest.slice((named ?? annex ?? '').length);
  const inAnnex = annex === undefined ? null : tableIn(rest);
  rest = rest.slice(inAnnex?.length ?? 0);
  const division = named === undefined && annex === undefined ? DIVISION.exec(rest)?.[0] : undefined;
  rest = rest.slice((division ?? '').length);
  let part: Part | undefined = named === undefined ? undefined : named === '正文' ? 'text' : 'preamble';
  const steps: Step[] = [];
  const outer = readSteps(rest, part !== undefined, steps);
  if (outer === null) return null;
  rest = rest.slice(outer);
  // 第二条第二自然段
  const line = part === undefined && lastStep({ steps })?.level === 'article' ? readSteps(rest, true, steps) : 0;
  if (line === null) return null;
  if (line > 0) part = 'text';
  rest = rest.slice(line);
  const pointed = /^“([^”]+)”中?/.exec(rest);
  if (pointed !== null) {
    rest = rest.slice(pointed[0].length);
    const inner = readSteps(rest, false, steps);
    if (inner === null) return null;
    rest = rest.slice(inner);
  }
  const inUnit = inAnnex === null && steps.length > 0 && rest.startsWith('表格') ? tableIn(rest) : null;
  rest = rest.slice(inUnit?.length ?? 0);
  const table = (inAnnex ?? inUnit)?.place;
  const tail = readTail(rest);
  if (tail === null || (part !== undefined && tail.part !== undefined)) return null;
  // 附表一名称: its heading, and not the title of the statute.
  part ??= annex !== undefined && tail.part === 'title' ? 'heading' : tail.part;
  if (steps.length === 0 && part === undefined && annex === undefined && division === undefined) return null;
  return {
    steps,
    ...(part && { part }),
    ...(annex !== undefined && { annex }),
    ...(table !== undefined && { table }),
    ...(division !== undefined && { division }),
    ...(pointed !== null && { words: pointed[1] as string }),
    ...(tail.sentences && { sentences: tail.sentences }),
    ...(tail.occurrence && { occurrence: tail.occurrence }),
    ...(tail.segment && { segment: tail.segment }),
    ...(tail.edge && { edge: tail.edge }),
    ...(said !== null && { numbering: said[1] === undefined ? ('new' as const) : ('base' as const) }),
  };
}

/** 表格, 第三行“收费标准”一栏: the table that a text begins with, or one place in it. */
function tableIn(text: string): { readonly place: TablePlace; readonly length: number } | null {
  const lead = text.startsWith('表格') ? 2 : 0;
  const found = readTablePlaces(text, lead);
  const [place] = found?.places ?? [];
  if (found !== null && found.places.length === 1 && place !== undefined) return { place, length: found.end };
  return lead > 0 ? { place: {}, length: lead } : null;
}

/** The steps a text begins with, pushed onto `steps`; how far they reach, null if one cannot be read. */
function readSteps(text: string, natural: boolean, steps: Step[]): number | null {
  let at = 0;
  for (;;) {
    const pattern = natural ? NATURAL : STEP;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return at;
    const step = natural
      ? match[1] === undefined
        ? stepFromEnd('款')
        : makeStep('款', match[1])
      : match[4] !== undefined
        ? stepFromEnd(match[4])
        : match[5] !== undefined
          ? everyStep(match[5])
          : makeStep(match[2] as string, match[1] as string, match[3]);
    if (step === null) return null;
    steps.push(step);
    at = pattern.lastIndex;
  }
}

function everyStep(unit: string): Step | null {
  const step = makeStep(unit, '一');
  return step && { ...step, number: EVERY };
}

function stepFromEnd(unit: string): Step | null {
  const step = makeStep(unit, '一');
  return step && { ...step, number: LAST };
}

const PART_OF: ReadonlyMap<string, Part> = new Map([
  ['名称', 'title'],
  ['题目', 'title'],
  ['标题', 'heading'],
  ['编名', 'heading'],
  ['分编名', 'heading'],
  ['章名', 'heading'],
  ['节名', 'heading'],
  ['条标', 'heading'],
  ['题注', 'history'],
  ['条首部分', 'leadin'],
  ['各项', 'items'],
]);

/** A part named by a word: 名称, 题注, 章名, 条首部分; 标题 alone is the title, behind a division its heading. */
export function partOf(word: string, steps: number): Part | undefined {
  return word === '标题' && steps === 0 ? 'title' : PART_OF.get(word);
}

const SEGMENTS: Readonly<Record<Segment, string>> = {
  'before-colon': '冒号前',
  'before-semicolon': '分号前',
  'after-semicolon': '分号后',
  'before-comma': '逗号前',
  'after-comma': '逗号后',
  'first-half': '前半句',
  'second-half': '后半句',
  proviso: '但书',
  brackets: '括号内',
  'the-words': '一句',
  'from-words': '起',
  'to-sentence-end': '起至句末',
  'behind-words': '之后的内容',
  'before-words': '之前的内容',
  value: '所载内容',
};
const SEGMENT_OF: ReadonlyMap<string, Segment> = new Map((Object.keys(SEGMENTS) as Segment[]).map((segment) => [SEGMENTS[segment], segment]));

interface Tail {
  readonly part?: Part;
  readonly segment?: Segment;
  readonly sentences?: Sentences;
  readonly occurrence?: Occurrence;
  readonly edge?: 'start' | 'end';
}

function readTail(text: string): Tail | null {
  const match =
    /^(名称|题目|标题|分编名|[编章节]名|条标|题注|条首部分|各项)?(第[^句]+句(?:至第[^句]+句)?|末句|最后一句|[前后](?!半)[^句]+句)?(冒号前|[分逗]号[前后]|[前后]半句|但书|括号内|一句|起至句末|起|之[前后]的内容|所载内容)?(末尾|开始部分)?(?:中?(第[^处]+处|最后一处|[^处]+处))?$/.exec(
      text,
    );
  if (match === null) return null;
  const [, word, sentences, stretch, edge, places] = match;
  const segment = SEGMENT_OF.get(stretch ?? '');
  const part = word === undefined ? undefined : PART_OF.get(word);
  const read = sentences === undefined ? undefined : parseSentences(sentences);
  const occurrence = places === undefined ? undefined : parseOccurrence(places);
  if (read === null || occurrence === null) return null;
  return {
    ...(part && { part }),
    ...(read && { sentences: read }),
    ...(segment && { segment }),
    ...(edge !== undefined && { edge: edge === '末尾' ? 'end' : 'start' }),
    ...(occurrence && { occurrence }),
  };
}

/** 第二处, 最后一处, 两处; null if it means none. */
export function parseOccurrence(text: string): Occurrence | null {
  if (/^(?:最后|最末|末)一?处$/.test(text)) return { nth: LAST };
  const [, nth, all] = /^(?:第(.+)|(.+))处$/.exec(text) ?? [];
  const number = parseNumeral(nth ?? all?.replace('两', '二') ?? '');
  return number === null || number === 0 ? null : nth === undefined ? { all: number } : { nth: number };
}

function formatOccurrence(occurrence: Occurrence | undefined): string {
  if (occurrence === undefined) return '';
  if ('all' in occurrence) return `中${occurrence.all === 2 ? '两' : formatNumeral(occurrence.all)}处`;
  return occurrence.nth === LAST ? '中最后一处' : `中第${formatNumeral(occurrence.nth)}处`;
}

/** 第二句, 第一句至第三句, 前两句, 后两句, 末句; null if it means none. */
export function parseSentences(text: string): Sentences | null {
  if (text === '末句' || text === '最后一句') return { from: LAST, to: LAST };
  const counted = /^([前后])(.+)句$/.exec(text);
  if (counted !== null) {
    const count = parseNumeral(counted[2] as string);
    if (count === null || count === 0) return null;
    return counted[1] === '前' ? { from: 1, to: count } : { from: -count, to: LAST };
  }
  const [first, last] = text.split('至').map((each) => parseNumeral(/^第(.+)句$/.exec(each)?.[1] ?? ''));
  if (!first || last === null || last === 0) return null;
  return { from: first, to: last ?? first };
}

/** The address as decisions write it: 第四十七条第一款第四项, 序言第七自然段后两句, 第一条末尾. */
export function formatAddress(address: Address): string {
  return isPath(address) ? pathOf(address.steps) : formatPlace(address);
}

/** Whether an address is its steps and nothing more, as those of all units are but those of the preamble. */
function isPath(address: Address): boolean {
  for (const key in address) if (key !== 'steps' && address[key as keyof Address] !== undefined) return false;
  return true;
}

function pathOf(steps: readonly Step[]): string {
  let path = '';
  for (let i = 0; i < steps.length; i++) path += formatStep(steps[i] as Step);
  return path;
}

function formatPlace({ steps, part, annex, table, division, words, sentences, segment, edge, occurrence, numbering }: Address): string {
  const level = lastStep({ steps })?.level;
  const natural = part === 'preamble' || part === 'text';
  const inArticle = steps[0]?.level === 'article';
  const before = part === 'text' ? (inArticle ? '' : '正文') : part === 'preamble' ? (steps.length > 0 ? '序言' : '引言') : '';
  const spelt = steps.map((step) => (natural && step.level === 'paragraph' ? formatLine(step) : formatStep(step)));
  if (words !== undefined) spelt.splice(pointedAt(steps) + 1, 0, `“${words}”${pointedAt(steps) + 1 < steps.length ? '中' : ''}`);
  const path = spelt.join('');
  const named =
    part === undefined || natural
      ? ''
      : part === 'heading' && annex !== undefined
        ? PARTS.title
        : part === 'heading'
          ? level === 'portion'
            ? '标题'
            : level === 'article'
              ? '条标'
              : `${level === undefined ? '章' : unitOf(level)}名`
          : PARTS[part];
  const spoken = numbering === undefined ? '' : numbering === 'base' ? '原' : '修改后的';
  // Of an annex its table need not be named before a place in it.
  const place = table === undefined ? '' : formatTablePlace(table);
  const inTable = table === undefined ? '' : annex === undefined || place === '' ? `表格${place}` : place;
  return `${spoken}${annex ?? ''}${annex === undefined ? '' : inTable}${division ?? ''}${before}${path}${annex === undefined ? inTable : ''}${named}${formatSentences(sentences)}${segment === undefined ? '' : SEGMENTS[segment]}${edge === undefined ? '' : edge === 'end' ? '末尾' : '开始部分'}${formatOccurrence(occurrence)}`;
}

/** The step that pointing words stand behind: the last one that is no item. */
function pointedAt(steps: readonly Step[]): number {
  return steps.findLastIndex(({ level }) => level !== 'item' && level !== 'subitem');
}

const PARTS: Readonly<Record<'title' | 'history' | 'leadin' | 'items', string>> = {
  title: '名称',
  history: '题注',
  leadin: '条首部分',
  items: '各项',
};

function formatSentences(sentences: Sentences | undefined): string {
  if (sentences === undefined) return '';
  const { from, to } = sentences;
  if (from === LAST) return '末句';
  if (from < 0) return `后${formatNumeral(-from)}句`;
  return from === to ? `第${formatNumeral(from)}句` : `第${formatNumeral(from)}句至第${formatNumeral(to)}句`;
}

function formatLine({ number }: Step): string {
  return number === LAST ? '最后一段' : `第${formatNumeral(number)}自然段`;
}

export function formatStep({ level, number, suffix }: Step): string {
  if (number === EVERY) return `各${unitOf(level)}`;
  if (number === LAST) return `最后一${unitOf(level)}`;
  return `第${formatNumeral(number)}${unitOf(level)}${suffix > 0 ? `之${formatNumeral(suffix)}` : ''}`;
}
