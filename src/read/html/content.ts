import { opensArticleLine } from '../rows.ts';
import type { Page, PageLine, Region } from './page.ts';

/** The text that a page publishes, freed of what stands around it. */
export interface Content {
  readonly lines: readonly PageLine[];
  /** The lines of the page that were left out. */
  readonly left: readonly PageLine[];
}

/** What elements call themselves that hold no text of the page. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|location|dqwz|wz|share|bdsharebuttonbox|toolbar|tools?|print|foot|footer|head|header|topbar|sidebar|side|aside|related?|recommend|xg\w{0,4}|qrcode|ewm|erweima|search|login|copyright|pager|pagination|comments?|friendlinks?|logo|banner|zrbj|modal|popup)(?=$|[\s_-]|[0-9])/i;
const AROUND_ELEMENTS = new Set(['nav', 'footer', 'header', 'aside']);
/** How much of the text may be in an element that calls itself so before it is taken for text all the same. */
const AROUND_SHARE = 0.3;

/** What a law has at the heads of its lines: 第…章, （一）, 一、, 附件. */
const PART =
  /^(?:第[〇○零一二三四五六七八九十百千万]{1,15}(?:编|分编|章|节)(?:[\s\u3000]|.{0,30}$)|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|附[件表录][一二三四五六七八九十0-9]{0,2}(?:$|[：:\s\u3000]))/;
/** Remarks of a site on the page that it publishes. */
const REMARK =
  /^(?:[【［[（(]?\s*(?:打印|关闭|返回|收藏|分享|复制链接|下载|字体|字号|大\s*中\s*小|纠错|我要纠错)|当前位置|您(?:的|现在的|当前的|所在的)?位置|您现在|首页\s*[>＞»/]|来\s*源\s*[：:]|作\s*者\s*[：:]|责任编辑|编\s*辑\s*[：:]|审\s*核\s*[：:]|上一[篇条]|下一[篇条]|相关(?:链接|文件|阅读|新闻|解读|文章|政策)|扫一扫|版权所有|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站标识码|浏览(?:次数|量)|点击(?:数|量|次数)|阅读(?:次数|量)|发布(?:时间|日期)|时间[：:]|索\s*引\s*号|主题(?:分类|词)|发文机关|成文日期|标\s*题\s*[：:]|发文字号|文\s*号\s*[：:]|有效性|时效性|效力级别|公布日期|施行日期|制定机关|法律性质|信息来源|Copyright|©)|^[0-9]{4}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?(?:\s+[0-9:]{4,8})?(?:\s*来源.*)?$|ICP备|公网安备|访问量/i;

/** The note under a title: （2020年9月30日…通过）. */
const TITLE_NOTE = /^[（(]\s*[0-9０-９]{4}\s*年/;
/** Elements that hold one paragraph; one that is never closed holds the rest of the page, but that is not what it is for. */
const ONE_PARAGRAPH = /^(?:p|h[1-6]|li|dt|dd|tr|title)$/;

/** Finds the text of a page: the smallest element that holds all heads of provisions, else the one with most of the sentences. */
export function contentOf({ lines, regions, titles }: Page): Content {
  const around = aroundOf(lines, regions);
  const inText = (line: PageLine): boolean => around[line.region] !== true;
  const heads = sums(lines, (line) => (inText(line) && isHead(line) ? 1 : 0));
  const sentences = sums(lines, (line) => (inText(line) ? sentenceLength(line) : 0));
  const [sum, share] = (heads[lines.length] as number) > 1 ? ([heads, 1] as const) : ([sentences, 0.85] as const);
  const { start, end } = smallest(regions, sum, share * (sum[lines.length] as number));
  const kept = lines.slice(start, end).filter((line) => inText(line));
  const first = kept.findIndex((line) => isHead(line) || sentenceLength(line) > 0);
  const body = kept.filter((line, i) => i >= first || !(isLinks(line) || REMARK.test(line.text)));
  while (body.length > 0 && isRemark(body[body.length - 1] as PageLine)) body.pop();
  const above = needsTitle(body[0]) ? lines.slice(0, start).findLast((line) => isTitle(line)) : undefined;
  const title = needsTitle(body[0]) ? titleOf(above, titles) : null;
  const taken = new Set([...body, ...(title === null || above === undefined || !title.text.includes(above.text.trim()) ? [] : [above])]);
  return { lines: title === null ? body : [title, ...body], left: lines.filter((line) => !taken.has(line)) };
}

function isHead(line: PageLine): boolean {
  return !isLinks(line) && (opensArticleLine(line.text) || PART.test(line.text) || TITLE_NOTE.test(line.text));
}

function isLinks({ text, linked }: PageLine): boolean {
  return linked > text.length * 0.6;
}

function isRemark(line: PageLine): boolean {
  return REMARK.test(line.text) || (isLinks(line) && sentenceLength({ ...line, linked: 0 }) === 0);
}

function sentenceLength(line: PageLine): number {
  return /[。；：，]/.test(line.text) && !isLinks(line) && !REMARK.test(line.text) ? line.text.length : 0;
}

/** Which elements stand around the text: by name, unless much of the text is in them. */
function aroundOf(lines: readonly PageLine[], regions: readonly Region[]): readonly boolean[] {
  const weight = sums(lines, (line) => (isHead(line) ? 200 : 0) + sentenceLength(line));
  const most = (weight[lines.length] as number) * AROUND_SHARE;
  const around: boolean[] = [];
  for (const [i, { parent, name, called, start, end }] of regions.entries()) {
    const contents = /^目\s*录$/.test(lines[start]?.text ?? '') && end > start;
    const named = !contents && (AROUND_ELEMENTS.has(name) || AROUND.test(called));
    around.push((i > 0 && around[parent] === true) || (named && (weight[end] as number) - (weight[start] as number) <= most));
  }
  return around;
}

/** Sums from the first line to before each: the sum of a region is a difference of two. */
function sums(lines: readonly PageLine[], weigh: (line: PageLine) => number): Float64Array {
  const sum = new Float64Array(lines.length + 1);
  for (const [i, line] of lines.entries()) sum[i + 1] = (sum[i] as number) + weigh(line);
  return sum;
}

function smallest(regions: readonly Region[], sum: Float64Array, least: number): Region {
  let best = regions[0] as Region;
  for (const region of least > 0 ? regions : []) {
    if (ONE_PARAGRAPH.test(region.name)) continue;
    const holds = (sum[region.end] as number) - (sum[region.start] as number) >= least;
    if (holds && region.end - region.start <= best.end - best.start) best = region;
  }
  return best;
}

/** Whether a text begins without a title: with a provision, a note in brackets, or a sentence. */
function needsTitle(first: PageLine | undefined): boolean {
  return first === undefined || isHead(first) || /^[（(]|[。；：:]$|^目\s*录$/.test(first.text);
}

function isTitle(line: PageLine): boolean {
  return line.heading > 0 && line.heading <= 3 && !REMARK.test(line.text) && !isLinks(line);
}

/** The title that the page gives itself in its head as that of the article, else the one above the text, else that of the window. */
function titleOf(above: PageLine | undefined, titles: readonly string[]): PageLine | null {
  const article = titles.length > 1 ? titles[0] : undefined;
  const text = article || above?.text || titles[titles.length - 1]?.split(/[-_|—–－]/, 1)[0] || '';
  return text.trim() === '' ? null : { text: text.trim(), notes: [], linked: 0, heading: 1, region: 0 };
}

/** Whether a line can be no part of a note at the end of the text: it begins a provision. */
export function endsNotes(text: string): boolean {
  return opensArticleLine(text) || PART.test(text);
}
