import type { Choice } from '../amend/types.ts';
import type { Code } from '../diagnostics/codes.ts';
import { optionOf } from '../diagnostics/option.ts';
import { alternativeOf, messageOf } from '../words/index.ts';
import type { Language } from '../words/language.ts';

/** A choice in words: what was chosen, what else could have been, and the option that gives it, where there is one. */
export interface SpokenChoice {
  readonly code: Code;
  readonly chosen: string;
  readonly alternative: string;
  readonly option: string | null;
  /** The items of the decision, and the units; each once, '' where there are none. */
  readonly items: string;
  readonly addresses: string;
}

export function speakChoice({ diagnostics, places }: Choice, language: Language): SpokenChoice {
  const [diagnostic] = diagnostics;
  const alternative = diagnostic && alternativeOf(diagnostic, language);
  if (diagnostic === undefined || alternative === undefined || alternative === null) throw new Error(`no choice: ${diagnostic?.code}`);
  const each = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('、');
  return {
    code: diagnostic.code,
    chosen: messageOf(diagnostic, language),
    alternative,
    option: optionOf(diagnostic),
    items: each(places.map((place) => place.item)),
    addresses: each(places.map((place) => place.address)),
  };
}
