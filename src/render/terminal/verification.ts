import type { Segment } from '../../compare/words.ts';
import type { Verification } from '../../verify/verify.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { Theme } from '../theme.ts';
import { changeRun } from './segments.ts';

/** What a comparison with the official text found: the articles that are not equal, redlined, the headings, and the counts. */
export function verificationText(
  verification: Verification,
  diff: (ours: string, official: string) => readonly Segment[],
  { theme, language }: { theme: Theme; language: Language },
): string {
  const words = wordsIn(language).verification;
  const lines: string[] = [];
  for (const article of verification.articles) {
    if (article.status === 'equal') continue;
    const reason = article.reason === null ? '' : `　${words.reasons[article.reason]}`;
    lines.push(`${theme.error('✗')} ${theme.heading(article.label)}　${words.statuses[article.status]}${theme.dim(reason)}`);
    lines.push(indent(marked(diff(article.ours ?? '', article.official ?? ''), theme)));
  }
  for (const { ours, official, equal } of verification.headings) {
    if (!equal) lines.push(`${theme.error('✗')} ${marked(diff(ours ?? '', official ?? ''), theme)}`);
  }
  const { counts, headings } = verification;
  const same = headings.filter((h) => h.equal).length;
  const total = counts.equal + counts.differs + counts.missing + counts.extra;
  const summary = words.account({ ...counts, articles: total, headings: headings.length, sameHeadings: same });
  lines.push(verification.equal ? theme.ok(`✓ ${summary}`) : theme.error(`✗ ${summary}`));
  return lines.join('\n');
}

function marked(segments: readonly Segment[], theme: Theme): string {
  return segments
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      const { text: shown, paint } = changeRun(kind, text, theme);
      return paint === null ? shown : paint(shown);
    })
    .join('');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
