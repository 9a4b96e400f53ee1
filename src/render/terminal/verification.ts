import type { ChangeSegment } from '../../changes/types.ts';
import { inOneLine } from '../../statute/tables.ts';
import type { ArticleVerdict } from '../../verify/articles.ts';
import type { Difference } from '../../verify/differences.ts';
import type { HeadingVerdict, PartVerdict } from '../../verify/parts.ts';
import type { Verification } from '../../verify/verify.ts';
import { wordsIn } from '../../words/index.ts';
import { layOut, run, type TerminalOptions } from './lines.ts';
import { changeRun, segmentRuns } from './segments.ts';

const KINDS = { same: 'same', ours: 'deleted', official: 'inserted' } as const;
/** How many characters of what is the same stand on either side of a difference. */
const CONTEXT = 16;
const PARAGRAPH_END = '¶';

/** What a comparison with the official text found: a legend, the units that are not equal with the words that differ, and the counts. */
export function verificationText(verification: Verification, options: TerminalOptions): string {
  const { theme } = options;
  const words = wordsIn(options.language).findings;
  const shown = [
    ...articleLines(verification.articles, options),
    ...verification.headings.filter((h) => !h.equal).flatMap((h) => headingLines(h, options)),
    ...verification.parts.filter((p) => !p.equal).flatMap((p) => partLines(p, options)),
  ];
  const summary = summaryOf(verification, options);
  const last = verification.equal ? theme.ok(`✓ ${summary}`) : theme.error(`✗ ${summary}`);
  if (shown.length === 0) return last;
  const ours = changeRun('deleted', words.onlyOurs, theme);
  const official = changeRun('inserted', words.onlyOfficial, theme);
  return [...layOut([run(words.legend, theme.dim), ours, run('　'), official], 0, 2, options), ...shown, last].join('\n');
}

function articleLines(articles: readonly ArticleVerdict[], options: TerminalOptions): string[] {
  const { findings, terminal } = wordsIn(options.language);
  const range = (from: string, to: string): string => (from === to ? from : from + terminal.to + to);
  return stretchesOf(articles).flatMap((stretch) => {
    const [first, last] = [stretch[0] as ArticleVerdict, stretch[stretch.length - 1] as ArticleVerdict];
    const { status, reason, label, segments } = first;
    if (status === 'equal') return [];
    if (reason === 'number') {
      const there = range(first.officialLabel ?? '', last.officialLabel ?? '');
      return head(range(label, last.label), findings.numbered(there), '', options);
    }
    return [...head(label, findings.status[status], reason === null ? '' : findings.reasons[reason], options), ...differing(segments, options)];
  });
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

function headingLines(heading: HeadingVerdict, options: TerminalOptions): string[] {
  const { findings, terminal } = wordsIn(options.language);
  const words = segmentRuns(redlined(heading.segments), null, options.theme, terminal);
  return layOut([run('✗ ', options.theme.error), ...words, run(`　${findings.status[statusOf(heading)]}`)], 0, 4, options);
}

function partLines(part: PartVerdict, options: TerminalOptions): string[] {
  const { parts, status } = wordsIn(options.language).findings;
  const name = part.kind === 'preamble' ? parts.preamble : `${inOneLine(part.name)}（${parts[part.kind]}）`;
  return [...head(name, status[statusOf(part)], '', options), ...differing(part.segments, options)];
}

function statusOf({ ours, official }: HeadingVerdict): 'differs' | 'missing' | 'extra' {
  return ours === null ? 'missing' : official === null ? 'extra' : 'differs';
}

/** The lines of a unit in which something differs, what is the same in them folded. */
function differing(segments: readonly Difference[], options: TerminalOptions): string[] {
  const { terminal } = wordsIn(options.language);
  return linesOf(segments)
    .filter((line) => line.some(({ kind }) => kind !== 'same'))
    .flatMap((line) => layOut(segmentRuns(redlined(line), CONTEXT, options.theme, terminal), 4, 4, options));
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

function redlined(segments: readonly Difference[]): ChangeSegment[] {
  return segments.map(({ kind, text }) => ({ kind: KINDS[kind], text, by: null }));
}

function summaryOf({ counts, headings, parts, equal }: Verification, { language }: TerminalOptions): string {
  const words = wordsIn(language).findings;
  const same = (list: readonly { readonly equal: boolean }[]): number => list.filter((one) => one.equal).length;
  const all = counts.differs + counts.missing + counts.extra === 0 && same(headings) === headings.length && same(parts) === parts.length;
  return [
    words.articles(counts),
    words.headings(headings.length, same(headings)),
    ...(parts.length === 0 ? [] : [words.others(parts.length, same(parts))]),
    ...(equal || !all ? [] : [words.titlesDiffer]),
  ].join(language === 'zh' ? '；' : '; ');
}
