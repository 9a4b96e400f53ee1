import type { Code } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { noteDiagnostics } from '../../diagnostics/form-note.ts';
import { placeOf } from '../../text/passage.ts';
import type { Reading, SourceText } from '../../text/source.ts';
import type { FormFault, FormFaultKind } from '../../text/yaml/fault.ts';
import { formFaults } from '../../text/yaml/faults.ts';
import { jsonCause } from '../../text/yaml/json.ts';
import { isAstray, readTree, syntaxFault } from '../../text/yaml/tree.ts';
import { parseStatute } from '../parse.ts';
import { linesOfForm } from './form-lines.ts';
import { firstDifference, outlineOf } from './outline.ts';
import { STATUTE_FORM } from './schema.ts';

const CODES: Readonly<Record<FormFaultKind, Code>> = {
  syntax: 'R040',
  feature: 'R041',
  twice: 'R042',
  missing: 'R043',
  unknown: 'R044',
  kind: 'R045',
  value: 'R045',
  custom: 'R045',
};

/**
 * Reads a statute from its YAML or JSON form into the lines of its print; every text knows where it stands in the file. The reading is
 * null, with all the faults that were found, if the file is not in the form, or if its lines read as another statute than the form says
 * (R046: a 款 that begins with （一） would be an item).
 */
export function readStatuteData(source: SourceText, syntax: 'yaml' | 'json'): { reading: Reading | null; diagnostics: readonly Diagnostic[] } {
  const broken = syntax === 'json' ? jsonCause(source.raw) : null;
  if (broken !== null) return { reading: null, diagnostics: [diagnosed(syntax)(syntaxFault(source, broken))] };
  const tree = readTree(source);
  const { root, faults: found } = tree;
  if (root === null) return { reading: null, diagnostics: found.length > 0 ? found.map(diagnosed(syntax)) : [diagnose('R001', startOf(source))] };
  const faults = [...found, ...(isAstray(tree) ? [] : formFaults(root, STATUTE_FORM))];
  const told = syntax === 'json' ? tree.notes.filter(({ kind }) => kind !== 'nothing') : tree.notes;
  if (faults.length > 0)
    return { reading: null, diagnostics: [...noteDiagnostics(told.filter(({ kind }) => kind === 'comment')), ...faults.map(diagnosed(syntax))] };
  const { lines, notes } = linesOfForm(root);
  const diagnostics = noteDiagnostics([...told, ...notes]);
  const reading: Reading = { source, lines: lines.map((line) => line.passage), paragraphs: 'given' };
  if (lines.length === 0) return { reading: null, diagnostics: [diagnose('R001', startOf(source))] };
  const outline = outlineOf(parseStatute(reading).statute);
  const at = firstDifference(lines, outline);
  if (at < 0) return { reading, diagnostics };
  const { role, passage } = lines[at] ?? (lines[lines.length - 1] as (typeof lines)[number]);
  const refusal = diagnose('R046', placeOf(passage), { text: passage.text.slice(0, 20), said: role, read: outline[at]?.role ?? '' });
  return { reading: null, diagnostics: [...diagnostics, refusal] };
}

function diagnosed(syntax: 'yaml' | 'json'): (fault: FormFault) => Diagnostic {
  return ({ kind, place, params }) => diagnose(CODES[kind], place, kind === 'syntax' ? { ...params, syntax } : params);
}

function startOf(source: SourceText): { source: SourceText; span: { start: number; end: number } } {
  return { source, span: { start: 0, end: 0 } };
}
