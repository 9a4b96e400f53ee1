import { changesBetween } from '../../../src/changes/compared.ts';
import { compare } from '../../../src/compare/compare.ts';
import { segmentsIn } from '../../../src/compare/segments.ts';
import { comparableLines } from '../../../src/draft/lines.ts';
import { amend, draft } from '../../../src/index.ts';
import type { Statute } from '../../../src/statute/types.ts';
import { verify } from '../../../src/verify/verify.ts';
import { sameButFollowing } from '../../draft/measure.ts';
import { statuteOf } from '../../support/texts.ts';
import { changesAgree } from './amendment.ts';
import { holds, job } from './broken.ts';
import { areTold } from './told.ts';

/** Two versions compared: every unit in one correspondence, its stretches spelling both texts; a text does not differ from itself, whoever asks. */
export function differs(old: Statute, now: Statute): void {
  const comparison = job(() => compare(old, now));
  for (const unit of comparison.units) {
    for (const by of ['char', 'word'] as const) {
      const segments = segmentsIn(unit, { by, typography: true });
      const spelt = (without: string): string => segments.map(({ kind, text }) => (kind === without ? '' : text)).join('');
      holds('stretches spell the old text', spelt('inserted') === (unit.old?.text ?? ''), () => JSON.stringify(segments));
      holds('stretches spell the new text', spelt('deleted') === (unit.new?.text ?? ''), () => JSON.stringify(segments));
    }
  }
  for (const typography of [false, true]) changesAgree(job(() => changesBetween(comparison, { by: 'word', typography })));
  const own = job(() => compare(old, old));
  holds(
    'a text does not differ from itself',
    own.units.every(({ status, moved }) => status === 'same' && !moved),
  );
  holds('a text is verified by itself', job(() => verify(old, old, old)).equal);
}

/** A decision that is drafted has no fault, and gives the new version to whoever applies it. */
export function isDrafted(old: string, now: string): void {
  const { text, decision, diagnostics } = job(() => draft(old, now));
  areTold(diagnostics);
  if (text === null || decision === null) {
    holds('a draft that is not there is explained', diagnostics.length > 0);
    if (diagnostics.some((d) => d.code === 'V016'))
      holds('versions between which nothing is drafted agree', lines(statuteOf(old)).join('\n') === lines(statuteOf(now)).join('\n'));
    return;
  }
  const amended = job(() => amend(old, text));
  areTold(amended.diagnostics);
  const errors = amended.diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
  holds('a draft is applied without an error', errors.length === 0, () => `${errors.join(' ')}\n${text}`);
  const following = diagnostics.filter((d) => d.code === 'X009').length;
  const made = amended.amendment === null ? null : lines(amended.amendment.after);
  const wanted = lines(statuteOf(now));
  const gives = made !== null && (following > 0 ? sameButFollowing(made, wanted, following) : made.join('\n') === wanted.join('\n'));
  holds('a draft gives the new version', gives, () => `${text}\n---\n${made?.join('\n')}`);
}

const lines = (statute: Statute): readonly string[] => comparableLines(statute);
