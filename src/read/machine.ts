import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { SourceText } from '../text/source.ts';

/** How much of a file tells what it is. */
const HEAD = 20_000;

/** `form: statute` as a key of the whole, or what only a statute has there. */
const YAML_STATUTE = /^(?:["'“]?form["'”]?[ \t]*[:：][ \t]*["']?statute["']?[ \t]*(?:#.*)?\r?$|(?:body|annexes|history|toc)[ \t]*:)/m;
/** The same in JSON, where keys come in any order; in a text the marks would be escaped. */
const JSON_STATUTE = /"form"\s*:\s*"statute"/;

/** Whether a YAML or JSON text is a statute in its form, by its keys. */
export function isStatuteForm(text: string): boolean {
  return /^\s*\{/.test(text) ? JSON_STATUTE.test(text) : YAML_STATUTE.test(text.slice(0, HEAD));
}

/** The format of a file made for machines, by the ASCII it begins with, whatever it is called; null if it does not begin as one. */
export function machineFormat(head: string): 'yaml' | 'json' | 'akn' | null {
  if (head.startsWith('<')) return /<(?:[\w.-]+:)?akomaNtoso[\s>]/.test(head) ? 'akn' : null;
  if (head.startsWith('{')) return isStatuteForm(head) ? 'json' : null;
  return /^[#\-\sf]/.test(head) && /^(?:#[^\n]*\n|---[ \t]*\r?\n|[^\S\n]*\n)*form[ \t]*:[ \t]*["']?statute\b/.test(head) ? 'yaml' : null;
}

/** Why a YAML or JSON text that is no statute in its form is not read as one: what it says it is, or that it does not say. */
export function notStatuteForm(source: SourceText, syntax: 'yaml' | 'json'): Diagnostic {
  if (source.raw.trim() === '') return diagnose('R001', { source: new SourceText(source.name, ''), span: { start: 0, end: 0 } });
  const match = /^[ \t{]*"?form"?[ \t]*:[ \t]*["']?([\w-]+)/m.exec(source.raw.slice(0, HEAD));
  if (match === null) return diagnose('R043', { source, span: { start: 0, end: 0 } }, { key: 'form', syntax });
  const [whole, value = ''] = match;
  const end = match.index + whole.length;
  return diagnose('R045', { source, span: { start: end - value.length, end } }, { key: 'form', value, allowed: 'statute' });
}
