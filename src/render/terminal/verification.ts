import type { Segment } from '../../compare/words.ts';
import type { Reason, Verification } from '../../verify/verify.ts';
import type { Theme } from '../theme.ts';
import { changeRun } from './segments.ts';

const REASONS: Readonly<Record<Reason, readonly [string, string]>> = {
  'not-applied': ['官方文本没有执行决定', 'the decision was not carried out'],
  departs: ['官方文本另有改动，或者我们有误', 'the official text departs from the decision, or we do'],
  typography: ['只是用字、标点不同', 'characters and stops only'],
  source: ['我们的原文在此有缺', 'our base has a gap here'],
};
const STATUS: Readonly<Record<'differs' | 'missing' | 'extra', readonly [string, string]>> = {
  differs: ['不同', 'differs'],
  missing: ['我们缺少', 'missing in ours'],
  extra: ['官方文本没有', 'not in the official text'],
};

/** What a comparison with the official text found: the articles that are not equal, redlined, the headings, and the counts. */
export function verificationText(
  verification: Verification,
  diff: (ours: string, official: string) => readonly Segment[],
  { theme, language }: { theme: Theme; language: 'zh' | 'en' },
): string {
  const say = ([zh, en]: readonly [string, string]): string => (language === 'zh' ? zh : en);
  const lines: string[] = [];
  for (const article of verification.articles) {
    if (article.status === 'equal') continue;
    const reason = article.reason === null ? '' : `　${say(REASONS[article.reason])}`;
    lines.push(`${theme.error('✗')} ${theme.heading(article.label)}　${say(STATUS[article.status])}${theme.dim(reason)}`);
    lines.push(indent(marked(diff(article.ours ?? '', article.official ?? ''), theme)));
  }
  for (const { ours, official, equal } of verification.headings) {
    if (!equal) lines.push(`${theme.error('✗')} ${marked(diff(ours ?? '', official ?? ''), theme)}`);
  }
  const { counts, headings } = verification;
  const same = headings.filter((h) => h.equal).length;
  const total = counts.equal + counts.differs + counts.missing + counts.extra;
  const summary =
    language === 'zh'
      ? `条文 ${total}：相同 ${counts.equal}，不同 ${counts.differs}，缺少 ${counts.missing}，多出 ${counts.extra}；编章节标题 ${headings.length}：相同 ${same}`
      : `articles ${total}: ${counts.equal} equal, ${counts.differs} differ, ${counts.missing} missing, ${counts.extra} extra; headings ${headings.length}: ${same} equal`;
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
