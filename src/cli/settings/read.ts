import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ownFormFault } from '../../diagnostics/form-fault.ts';
import type { SourceText } from '../../text/source.ts';
import type { FormFault } from '../../text/yaml/fault.ts';
import { formFaults } from '../../text/yaml/faults.ts';
import { isAstray, readTree, saysNothing } from '../../text/yaml/tree.ts';
import { SETTINGS_FORM } from './schema.ts';
import type { Settings } from './settings.ts';

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

function diagnosed(fault: FormFault): Diagnostic {
  return ownFormFault(fault, 'xiufa.yaml');
}
