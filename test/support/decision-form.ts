import type { Decision, NonTextual, Operation, Quote } from '../../src/decision/operation.ts';
import { readDecisionYaml } from '../../src/decision/yaml/read.ts';
import { decisionYaml } from '../../src/decision/yaml/write.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SourceText } from '../../src/text/source.ts';

/** Writes a decision in its YAML form and reads it again. */
export function throughYaml(
  decision: Decision,
  diagnostics: readonly Diagnostic[] = [],
): { yaml: string; decision: Decision; diagnostics: readonly Diagnostic[] } {
  const yaml = decisionYaml(decision, diagnostics, 'zh');
  const read = readDecisionYaml(new SourceText('decision.yaml', yaml));
  if (read.decision === null) throw new Error(`not read again: ${read.diagnostics.map((d) => `${d.code} ${JSON.stringify(d.params)}`).join('; ')}\n${yaml}`);
  return { yaml, decision: read.decision, diagnostics: read.diagnostics };
}

/**
 * A decision without its places, to compare: texts as strings, quotations as lines. What only serves the reader is made alike: the
 * numbers of masked quotations, line breaks and stops of wording, the letters of closing clauses.
 */
export function withoutPlaces({ form, title, adoption, enacting, parts, closing }: Decision): object {
  return {
    form,
    title: title.text,
    adoption: adoption && { ...adoption, text: adoption.text.text },
    enacting: enacting.map((line) => withoutQuotations(line.text)),
    parts: parts.map(({ instrument, header, items }) => ({
      instrument,
      header: header === null ? null : withoutQuotations(header.text),
      items: items.map((item) => ({ number: item.number, operations: item.operations.map(plainOperation) })),
    })),
    closing: closing.map((entry: NonTextual) => ({ ...plainOperation(entry), id: '' })),
  };
}

/** A wording with … for each quotation, whatever is quoted in it. */
function withoutQuotations(text: string): string {
  const short = text.replace(/“[^“”]*”/g, '…');
  return short === text ? text : withoutQuotations(short);
}

function plainOperation(operation: Operation): object {
  const { clause, ...rest } = operation;
  return { ...(plain(rest) as object), clause: withoutQuotations(clause.text).replace(/\n/g, '') };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isQuote(value)) return value.lines.map((line) => line.text);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

function isQuote(value: unknown): value is Quote {
  return typeof value === 'object' && value !== null && 'lines' in value;
}
