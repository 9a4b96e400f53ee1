import type { Decision } from '../decision/operation.ts';
import { parseDecision } from '../decision/parse.ts';
import { isYamlForm } from '../decision/yaml/detect.ts';
import type { Diagnostic, Loaded } from '../diagnostics/diagnostic.ts';
import { openDocument, readDocument, readLines } from '../read/index.ts';
import { notStatuteForm } from '../read/machine.ts';
import type { ReadOptions } from '../read/reader.ts';
import { parseStatute } from '../statute/parse.ts';
import type { Statute } from '../statute/types.ts';

/** Reads a file as a statute; null, with an error, if it cannot be read at all. Whether it has articles its diagnostics say. */
export async function readStatuteFile(path: string, options: ReadOptions): Promise<Loaded<Statute | null>> {
  const { reading, diagnostics } = await readDocument(path, options);
  if (reading === null) return { value: null, diagnostics };
  const { statute, diagnostics: found } = parseStatute(reading);
  return { value: statute, diagnostics: [...diagnostics, ...found] };
}

/** Reads a file as a decision, its wording or its YAML form; null, with an error, if it cannot be read at all or is YAML that is not in the form. */
export async function readDecisionFile(path: string, options: ReadOptions): Promise<Loaded<Decision | null>> {
  const { source, format, layout, diagnostics: opening, reading: known } = await openDocument(path, options);
  const refuse = (...more: readonly Diagnostic[]): Loaded<null> => ({ value: null, diagnostics: [...opening, ...more] });
  if (source === null) return refuse();
  if (format === 'json') return refuse(notStatuteForm(source, format));
  if (known === undefined && (format === 'yaml' || isYamlForm(source.raw))) {
    const { readDecisionYaml } = await import('../decision/yaml/read.ts');
    const { decision, diagnostics } = readDecisionYaml(source);
    return { value: decision, diagnostics: [...opening, ...diagnostics] };
  }
  const { reading, diagnostics } = known === undefined ? readLines(source, layout) : { reading: known, diagnostics: [] };
  if (reading === null) return refuse(...diagnostics);
  const { decision, diagnostics: found } = parseDecision(reading);
  return { value: decision, diagnostics: [...opening, ...diagnostics, ...found] };
}
