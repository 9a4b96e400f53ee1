import type { SourceText } from '../../text/source.ts';
import type { FormFault } from '../../text/yaml/fault.ts';

/** Why a text is no JSON, at the place where the parser stopped; null if it is JSON. */
export function jsonFault(source: SourceText): FormFault | null {
  try {
    JSON.parse(source.raw);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const told = /position ([0-9]+)/.exec(reason)?.[1];
    const at = Math.min(told === undefined ? source.raw.trimEnd().length : Number(told), Math.max(0, source.raw.length - 1));
    return { kind: 'syntax', place: { source, span: { start: at, end: Math.min(at + 1, source.raw.length) } }, params: { reason: 'json', detail: reason } };
  }
}
