// Generates src/decision/grammar.js and its types from the specification, src/decision/grammar.peggy.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peggy from 'peggy';

const specification = fileURLToPath(new URL('../src/decision/grammar.peggy', import.meta.url));
const target = specification.replace(/peggy$/, 'js');

/** Writes the parser if the specification is newer than it. */
export function generateGrammar() {
  try {
    const made = statSync(target).mtimeMs;
    if (made >= statSync(specification).mtimeMs && made >= statSync(fileURLToPath(import.meta.url)).mtimeMs) return;
  } catch {
    // not generated yet
  }
  const source = peggy.generate(readFileSync(specification, 'utf8'), {
    output: 'source',
    format: 'es',
    allowedStartRules: ['Item', 'Amending', 'Closing'],
    cache: false,
  });
  writeFileSync(target, source);
  writeFileSync(
    target.replace(/js$/, 'd.ts'),
    `import type { ParsedClause } from './written.ts';
export interface GrammarError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
  readonly expected: readonly { readonly type: string; readonly description?: string; readonly text?: string }[] | null;
}
export function parse(text: string, options: { startRule: 'Item' }): ParsedClause[];
export function parse(text: string, options: { startRule: 'Amending' | 'Closing' }): ParsedClause | ParsedClause[];
`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateGrammar();
