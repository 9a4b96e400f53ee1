import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../text/source.ts';
import type { FormFault, FormFaultKind } from '../../text/yaml/fault.ts';
import { formFaults } from '../../text/yaml/faults.ts';
import { isAstray, readTree, saysNothing } from '../../text/yaml/tree.ts';
import { SETTINGS_FORM } from './schema.ts';
import type { Settings } from './settings.ts';

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

/** Reads the settings of a xiufa.yaml; null, with every fault at its place, if it is not in the form. A file that says nothing sets nothing. */
export function readSettings(source: SourceText): { readonly settings: Settings | null; readonly diagnostics: readonly Diagnostic[] } {
  const tree = readTree(source);
  const { root, faults: found } = tree;
  if (root === null) return found.length > 0 ? { settings: null, diagnostics: found.map(diagnosed) } : { settings: {}, diagnostics: [] };
  const faults = [...found, ...(isAstray(tree) ? [] : formFaults(root, SETTINGS_FORM))];
  if (faults.length > 0 || root.type !== 'mapping') return { settings: null, diagnostics: faults.map(diagnosed) };
  const entries = [...root.entries].flatMap(([key, { value }]) => (value.type === 'scalar' && !saysNothing(value) ? [[key, value.passage.text]] : []));
  return { settings: Object.fromEntries(entries) as Settings, diagnostics: [] };
}

function diagnosed({ kind, place, params }: FormFault): Diagnostic {
  return diagnose(CODES[kind], place, kind === 'syntax' || kind === 'feature' || kind === 'twice' ? { ...params, fault: kind } : params);
}
