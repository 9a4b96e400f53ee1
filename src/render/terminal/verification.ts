import { inOneLine } from '../../statute/tables.ts';
import type { ArticleVerdict, Reason } from '../../verify/articles.ts';
import type { Difference } from '../../verify/differences.ts';
import type { HeadingVerdict, PartVerdict } from '../../verify/parts.ts';
import type { Verification } from '../../verify/verify.ts';
import type { RedlineSegment } from '../redline/segments.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { changeRun, FOLD, segmentRuns } from './segments.ts';
import { wordingOf } from './wording.ts';

const REASONS: Readonly<Record<Reason, readonly [string, string]>> = {
  number: ['文字相同，官方文本的序号是', 'the same words; in the official text it is'],
  'not-applied': ['官方文本仍是修改前的文字', 'the official text still reads as before the decision'],
  departs: ['官方文本另有改动，或者本程序有误', 'the official text departs from the decision, or this program does'],
  typography: ['只是用字、标点不同', 'characters and stops only'],
  source: ['修改前的法规在此有缺', 'the statute given has a gap here'],
};
const STATUS: Readonly<Record<'differs' | 'missing' | 'extra', readonly [string, string]>> = {
  differs: ['不同', 'differs'],
  missing: ['只在官方文本中', 'only in the official text'],
  extra: ['官方文本没有', 'not in the official text'],
};
const PARTS: Readonly<Record<PartVerdict['kind'], readonly [string, string]>> = {
  preamble: ['序言、引言', 'preamble'],
  lead: ['标题之下、第一条之前的文字', 'text under the heading'],
  annex: ['附件', 'annex'],
};
const KINDS = { same: 'same', ours: 'deleted', official: 'inserted' } as const;
/** How many characters of what is the same stand on either side of a difference. */
const CONTEXT = 16;
const PARAGRAPH_END = '¶';

/** What a comparison with the official text found: a legend, the units that are not equal with the words that differ, and the counts. */
export function verificationText(verification: Verification, options: TerminalOptions): string {
  const { theme } = options;
  const say = pick(options);
  const shown = [
    ...articleLines(verification.articles, options),
    ...verification.headings.filter((h) => !h.equal).flatMap((h) => headingLines(h, options)),
    ...verification.parts.filter((p) => !p.equal).flatMap((p) => partLines(p, options)),
  ];
  const summary = summaryOf(verification, options);
  const last = verification.equal ? theme.ok(`✓ ${summary}`) : theme.error(`✗ ${summary}`);
  if (shown.length === 0) return last;
  const ours = changeRun('deleted', say(['只在本程序得出的文本中', 'only in the text of this program']), theme);
  const official = changeRun('inserted', say(['只在官方文本中', 'only in the official text']), theme);
  return [...layOut([run(say(['图例：', 'legend: ']), theme.dim), ours, run('　'), official], 0, 2, options), ...shown, last].join('\n');
}

function articleLines(articles: readonly ArticleVerdict[], options: TerminalOptions): string[] {
  const say = pick(options);
  const lines: string[] = [];
  for (const stretch of stretchesOf(articles)) {
    const [{ status, reason, label, segments }, last] = [stretch[0] as ArticleVerdict, stretch[stretch.length - 1] as ArticleVerdict];
    if (status === 'equal') continue;
    if (reason === 'number') {
      const to = wordingOf(options.language).to;
      const range = (from: string, end: string): string => (from === end ? from : from + to + end);
      const there = range(stretch[0]?.officialLabel ?? '', last.officialLabel ?? '');
      const space = options.language === 'zh' ? '' : ' ';
      lines.push(...head(`${range(label, last.label)}`, `${say(REASONS.number)}${space}${there}`, '', options));
      continue;
    }
    const why = reason === null ? '' : say(REASONS[reason]);
    lines.push(...head(label, say(STATUS[status]), why, options), ...differing(segments, options));
  }
  return lines;
}

/** Articles that bear another number, one behind the other, are said in one line. */
function stretchesOf(articles: readonly ArticleVerdict[]): readonly (readonly ArticleVerdict[])[] {
  const stretches: ArticleVerdict[][] = [];
  for (const article of articles) {
    const last = stretches[stretches.length - 1];
    if (article.reason === 'number' && last?.[0]?.reason === 'number') last.push(article);
    else stretches.push([article]);
  }
  return stretches;
}

function head(label: string, words: string, why: string, options: TerminalOptions): string[] {
  const { theme } = options;
  const runs = [run('✗ ', theme.error), run(label, theme.heading), run(`　${words}`), ...(why === '' ? [] : [run(`　${why}`, theme.dim)])];
  return layOut(runs, 0, 4, options);
}

function headingLines({ ours, official, segments }: HeadingVerdict, options: TerminalOptions): string[] {
  const say = pick(options);
  const status = ours === null ? say(STATUS.missing) : official === null ? say(STATUS.extra) : say(STATUS.differs);
  return layOut(
    [run('✗ ', options.theme.error), ...segmentRuns(redlined(segments), null, options.theme, wordingOf(options.language)), run(`　${status}`)],
    0,
    4,
    options,
  );
}

function partLines({ kind, name, ours, official, segments }: PartVerdict, options: TerminalOptions): string[] {
  const say = pick(options);
  const status = ours === null ? say(STATUS.missing) : official === null ? say(STATUS.extra) : say(STATUS.differs);
  const title = kind === 'preamble' ? say(PARTS.preamble) : `${inOneLine(name)}（${say(PARTS[kind])}）`;
  return [...head(title, status, '', options), ...differing(segments, options)];
}

/** The lines of a unit in which something differs, what is the same folded; lines between them that are the same are one fold. */
function differing(segments: readonly Difference[], options: TerminalOptions): string[] {
  const { theme } = options;
  const lines: string[] = [];
  let folded = false;
  for (const line of linesOf(segments)) {
    if (line.every(({ kind }) => kind === 'same')) {
      if (!folded && line.length > 0) lines.push(...layOut([run(FOLD, theme.dim)], 4, 4, options));
      folded = true;
      continue;
    }
    folded = false;
    const runs: Run[] = segmentRuns(redlined(line), CONTEXT, theme, wordingOf(options.language));
    lines.push(...layOut(runs, 4, 4, options));
  }
  return lines;
}

/** Segments line by line; the end of a paragraph that only one side has is a mark within them. */
function linesOf(segments: readonly Difference[]): readonly (readonly Difference[])[] {
  const lines: Difference[][] = [[]];
  for (const { kind, text } of segments) {
    for (const [i, part] of text.split('\n').entries()) {
      const line = lines[lines.length - 1] as Difference[];
      if (i > 0 && kind === 'same') lines.push(part === '' ? [] : [{ kind, text: part }]);
      else if (i > 0) {
        line.push({ kind, text: PARAGRAPH_END });
        lines.push(part === '' ? [] : [{ kind, text: part }]);
      } else if (part !== '') line.push({ kind, text: part });
    }
  }
  return lines;
}

function redlined(segments: readonly Difference[]): RedlineSegment[] {
  return segments.map(({ kind, text }) => ({ kind: KINDS[kind], text, cause: null }));
}

function summaryOf({ counts, headings, parts, equal }: Verification, { language }: TerminalOptions): string {
  const zh = language === 'zh';
  const total = counts.equal + counts.differs + counts.missing + counts.extra;
  const same = (list: readonly { readonly equal: boolean }[]): number => list.filter((one) => one.equal).length;
  const articles = zh
    ? `条文 ${total}：相同 ${counts.equal}，不同 ${counts.differs}，缺少 ${counts.missing}，多出 ${counts.extra}`
    : `articles ${total}: ${counts.equal} equal, ${counts.differs} differ, ${counts.missing} missing, ${counts.extra} extra`;
  const heads = zh ? `编章节标题 ${headings.length}：相同 ${same(headings)}` : `headings ${headings.length}: ${same(headings)} equal`;
  const rest = parts.length === 0 ? [] : [zh ? `条文以外 ${parts.length}：相同 ${same(parts)}` : `outside the articles ${parts.length}: ${same(parts)} equal`];
  const all = counts.equal === total && same(headings) === headings.length && same(parts) === parts.length;
  const title = equal || !all ? [] : [zh ? '名称不同' : 'the titles differ'];
  return [articles, heads, ...rest, ...title].join(zh ? '；' : '; ');
}

function pick({ language }: TerminalOptions): (words: readonly [string, string]) => string {
  return ([zh, en]) => (language === 'zh' ? zh : en);
}
