import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose, type Related } from '../diagnostics/diagnostic.ts';
import type { Place } from '../text/source.ts';

/**
 * That an operation cannot be carried out as ordered: the errors that say why, with what else was found on the way. It stands wherever a step of
 * planning gives a value or none (a unit, units made of new text, a plan), and is handed on as it is: an operation that is refused changes nothing
 * (docs/semantics.md#failure).
 */
export class Refused {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    this.diagnostics = diagnostics;
  }
}

/** Refused for one reason. */
export function refuse(
  code: Code,
  place: Place | null,
  params: Readonly<Record<string, string | number>> = {},
  related: readonly (Related | null)[] = [],
): Refused {
  return new Refused([diagnose(code, place, params, related)]);
}
