import { withCodeFrame } from '../../../src/cli/diagnostics.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { groupsOf } from '../../../src/diagnostics/groups.ts';
import { plainTheme } from '../../../src/render/theme.ts';
import type { Place } from '../../../src/text/source.ts';
import { messageOf } from '../../../src/words/index.ts';
import { holds } from './broken.ts';

const NO_WORDS = /undefined|\[object |\bNaN\b|function\s*\(/;

/** Whether every diagnostic says something in both languages, points into its source, and can be shown with a code frame. */
export function areTold(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    for (const place of [diagnostic.place, ...diagnostic.related.map((related) => related.place)]) if (place !== null) pointsInside(diagnostic, place);
    for (const language of ['zh', 'en'] as const) {
      const message = messageOf(diagnostic, language);
      const given = JSON.stringify(diagnostic.params);
      holds('a diagnostic has a message in both languages', message.trim() !== '', () => `${diagnostic.code} ${language}`);
      holds('a message is made of words', !NO_WORDS.test(message) || NO_WORDS.test(given), () => `${diagnostic.code} ${language}: ${message}`);
    }
  }
  for (const language of ['zh', 'en'] as const) {
    for (const columns of [null, 60]) for (const group of groupsOf(diagnostics, (d) => d.code)) withCodeFrame({ ...SESSION, language, columns }, group);
  }
}

function pointsInside({ code }: Diagnostic, { source, span }: Place): void {
  const inside = span.start >= 0 && span.start <= span.end && span.end <= source.raw.length;
  holds('a place lies in its text', inside, () => `${code}: ${span.start}–${span.end} of ${source.raw.length} in ${source.name}`);
}

/** A session that prints nothing. */
const SESSION = {
  theme: plainTheme,
  json: false,
  strict: false,
  overwrite: false,
  reading: { revisions: 'ask' },
  print: (): void => {},
  say: (): void => {},
} as const;
