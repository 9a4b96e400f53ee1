/**
 * A consolidated text taken apart without the engine's own reader, as the bench beside the wordings does it, so that a fault of the reader
 * cannot hide a fault of the result.
 */
export interface Structure {
  readonly title: string;
  readonly contents: readonly string[];
  /** Headings and articles in order, each with its lines; a heading is its own label. */
  readonly body: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly annexes: readonly string[];
}

const ARTICLE = /^[\s\u3000]*(第[〇零一二三四五六七八九十百]+条(?:之[一二三四五六七八九十]+)?)[\s\u3000]+(.*)$/;
const HEADING = /^[\s\u3000]*(第[〇零一二三四五六七八九十百]+[编章节])[\s\u3000]+(.*)$/;
const ANNEX = /^[\s\u3000]*附[表件录图][一二三四五六七八九十0-9]*[\s\u3000：:]*$/;

const FOLDED = new Map(
  Object.entries({
    ',': '，',
    ';': '；',
    ':': '：',
    '(': '（',
    ')': '）',
    '«': '《',
    '»': '》',
    '‹': '《',
    '›': '》',
    '<': '《',
    '>': '》',
    '〈': '《',
    '〉': '》',
  }).concat(
    Object.entries({ '?': '？', '!': '！', '．': '.', '"': '”', '“': '”', '‘': '’', "'": '’', '「': '”', '」': '”', '『': '’', '』': '’' }),
    Object.entries({ '-': '—', '－': '—', '–': '—', '─': '—', '•': '·', '○': '〇' }),
  ),
);

/** A line without what typography may change: width, the shape of quotes, brackets and dashes, spaces. */
export function foldLine(line: string): string {
  const narrow = line.replace(/[！-～]/g, (c) => ('，；：（）？！'.includes(c) ? c : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
  const folded = [...narrow]
    .map((c) => FOLDED.get(c) ?? c)
    .join('')
    .replace(/[\s\u3000\u200b\ufeff\u00a0]+/g, '');
  const stopped = /^[0-9]+\./.test(folded) ? folded : folded.replace(/(?<![0-9])\.|\.(?![0-9])/g, '。');
  return stopped.replace(/—+/g, '—');
}

/** Takes a text apart: title, table of contents, articles and headings, annexes. The title note is left out. */
export function structureOf(text: string): Structure {
  const lines = text
    .replace(/\r/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isContents = (i: number): boolean => foldLine(lines[i] ?? '') === '目录';
  let at = 1;
  while (at < lines.length && !isContents(at) && !HEADING.test(lines[at] ?? '') && !ARTICLE.test(lines[at] ?? '')) at++;
  const contents: string[] = [];
  if (isContents(at)) {
    at++;
    // The body begins where the first heading comes again.
    while (HEADING.test(lines[at] ?? '') && foldLine(lines[at] ?? '') !== contents[0]) contents.push(foldLine(lines[at++] ?? ''));
  }
  const body: { label: string; lines: string[] }[] = [];
  for (; at < lines.length; at++) {
    const line = lines[at] as string;
    if (ANNEX.test(line) && body.length > 0) break;
    const article = ARTICLE.exec(line);
    if (HEADING.test(line)) body.push({ label: `H:${foldLine(line)}`, lines: [] });
    else if (article !== null) body.push({ label: article[1] as string, lines: [foldLine(article[2] as string)] });
    else body[body.length - 1]?.lines.push(foldLine(line));
  }
  return { title: foldLine(lines[0] ?? ''), contents, body, annexes: lines.slice(at).map(foldLine) };
}

/** A place where two texts differ: an article by its label, a heading, 名称, 目录, 位置 (the order), 附表. */
export interface Difference {
  readonly label: string;
  readonly wanted: string;
  readonly found: string;
}

/** What stands for a unit that one of the texts has not; no text reads so. */
const NONE = '（没有）';

/** Where two structures differ; none where they are equal. */
export function differences(wanted: Structure, found: Structure): readonly Difference[] {
  const out: Difference[] = [];
  const compare = (label: string, a: readonly string[] | undefined, b: readonly string[] | undefined): void => {
    const [left, right] = [a?.join('\n') ?? NONE, b?.join('\n') ?? NONE];
    if (left !== right) out.push({ label, wanted: left, found: right });
  };
  compare('名称', [wanted.title], [found.title]);
  compare('目录', wanted.contents, found.contents);
  const [left, right] = [unitsOf(wanted), unitsOf(found)];
  for (const label of new Set([...left.keys(), ...right.keys()])) compare(label, left.get(label), right.get(label));
  const order = ({ body }: Structure): readonly string[] => body.map((unit) => unit.label);
  if (out.every(({ label }) => label === '目录')) compare('位置', order(wanted), order(found));
  compare('附表', wanted.annexes, found.annexes);
  return out;
}

function unitsOf({ body }: Structure): ReadonlyMap<string, readonly string[]> {
  return new Map(body.map(({ label, lines }) => [label, lines]));
}
