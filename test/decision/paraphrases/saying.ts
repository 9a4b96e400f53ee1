import type { Scene } from './scene.ts';

/** A clause and the operations it orders, in the form of meaning.ts. */
export interface Said {
  readonly text: string;
  readonly means: readonly string[];
}

/**
 * One thing that a clause can order. `opens`: an article or part of one is named, and the next clause may leave it out; `follows`: it can
 * leave out the article that the clause before named.
 */
export interface Saying {
  readonly kind: string;
  readonly opens?: boolean;
  readonly follows?: boolean;
  readonly make: (scene: Scene) => Said;
}

/** New text as an operation means it. */
export function quoted(lines: readonly string[]): string {
  return `「${lines.join('／')}」`;
}
