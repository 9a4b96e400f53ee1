import type { FormFault, FormFaultKind } from '../text/yaml/fault.ts';
import type { Code } from './codes.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';

const CODES: Readonly<Record<FormFaultKind, Code>> = {
  syntax: 'R090',
  feature: 'R090',
  twice: 'R090',
  missing: 'R092',
  unknown: 'R091',
  kind: 'R092',
  value: 'R092',
  custom: 'R092',
};

/** A fault of one of xiufa's own files (xiufa.yaml, book.yaml) as a diagnostic; `file` is its usual name. */
export function ownFormFault({ kind, place, params }: FormFault, file: string): Diagnostic {
  const told = kind === 'syntax' || kind === 'feature' || kind === 'twice' ? { ...params, fault: kind } : params;
  return diagnose(CODES[kind], place, { ...told, file });
}
