import type { AmendOptions } from '../amend/amend.ts';

/** The options of every command that amends. */
export interface AmendingOptions {
  readonly refs: AmendOptions['refs'];
  readonly renumber: AmendOptions['renumber'];
  readonly place: ReadonlyMap<string, string>;
  readonly joint: AmendOptions['joint'];
  readonly by: 'word' | 'char';
}

/** What the options of a command say to the engine. */
export function amendOptions({ refs, renumber, place: places, joint }: Omit<AmendingOptions, 'by'>): AmendOptions {
  return { refs, renumber, places, joint };
}
