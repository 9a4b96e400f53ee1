import { createHash } from 'node:crypto';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import type { Decision } from '../../src/decision/operation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Reported, reportPage } from '../../src/render/report/report.ts';
import type { Statute } from '../../src/statute/types.ts';
import type { Language } from '../../src/words/language.ts';

export function digest(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text, 'utf8').digest(encoding);
}

/** The report on one amendment, or on what else is given. */
export function pageOf(amendment: Amendment, reported: Partial<Reported> = {}, language: Language = 'zh'): string {
  const { amendments = [amendment], diagnostics = amendment.diagnostics, notApplied = [] } = reported;
  return reportPage({ amendments, diagnostics, notApplied }, { language, by: 'word', digest, program: 'xiufa 1.2.3', given: '' });
}

/** The amendment of a statute by a decision that amends it. */
export function amended(base: Statute, { decision }: { readonly decision: Decision; readonly diagnostics: readonly Diagnostic[] }): Amendment {
  const { amendment } = amend(base, decision);
  if (amendment === null) throw new Error('the decision does not amend the statute');
  return amendment;
}

const VOID: ReadonlySet<string> = new Set(['meta', 'link', 'input', 'br']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g;

/** What is wrong with the markup of a page: tags that do not pair, bare < > or &, an attribute or an id that stands twice. */
export function faultsOf(page: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const markup = page.replace(/^<!DOCTYPE html>\n/, '').replace(/(<(?:style|script)>)[\s\S]*?(<\/(?:style|script)>)/g, '$1$2');
  const text = markup.replace(TAG, (_, close: string, name: string, attributes: string) => {
    const names = [...attributes.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)];
    if (new Set(names.map(([, n]) => n)).size < names.length) faults.push(`attribute twice: ${name}${attributes}`);
    const id = names.find(([, n]) => n === 'id')?.[2];
    if (id !== undefined && ids.has(id)) faults.push(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
    if (close === '') {
      if (!VOID.has(name)) open.push(name);
    } else if (open.pop() !== name) faults.push(`</${name}> does not close what is open`);
    return '';
  });
  if (open.length > 0) faults.push(`not closed: ${open.join(' ')}`);
  for (const [found] of text.matchAll(/[<>].{0,20}/g)) faults.push(`bare ${found}`);
  for (const [found] of markup.matchAll(/&(?!(?:amp|lt|gt|quot|#39);).{0,10}/g)) faults.push(`bare ${found}`);
  return faults;
}
