import { groupBy } from '../text/group.ts';
import type { Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Parameters that only say where: diagnostics which differ in nothing else say one thing about several places. */
const WHERE: Readonly<Partial<Record<Code, readonly string[]>>> = {
  A004: ['address', 'near'],
  D010: ['text'],
  D014: ['from', 'to'],
  D038: ['label'],
  D041: ['part'],
  R020: ['label'],
  R021: ['label'],
  R022: ['label'],
  R026: ['title'],
  R027: ['title'],
  R052: ['before', 'after'],
  R053: ['before', 'after'],
  V001: ['around'],
  V002: ['around'],
  V007: ['label'],
};
const USUALLY: readonly string[] = ['address'];

/** One thing said about one place or several; the first stands for all. */
export interface DiagnosticGroup {
  readonly first: Diagnostic;
  readonly all: readonly Diagnostic[];
}

/**
 * Diagnostics that say the same about several places, together: equal in code, severity and all parameters but those that only say where. `apart` tells
 * what else keeps two from being one (the other result of a choice). In order of the first of each.
 */
export function groupsOf(diagnostics: readonly Diagnostic[], apart: (diagnostic: Diagnostic) => string = () => ''): readonly DiagnosticGroup[] {
  const groups = groupBy(diagnostics, (diagnostic) => `${diagnostic.severity} ${diagnostic.code} ${said(diagnostic)} ${apart(diagnostic)}`);
  return [...groups.values()].map((all) => ({ first: all[0] as Diagnostic, all }));
}

/**
 * The diagnostic that stands for a group: where units are named, it names them all, or a few with how many they are (`andMore`). `named` says that a
 * reader then knows of how many places it speaks.
 */
export function spokenFor({ first, all }: DiagnosticGroup, andMore: (count: number) => string): { readonly spoken: Diagnostic; readonly named: boolean } {
  const addresses = [...new Set(all.map(({ params }) => params['address'] ?? ''))].filter((address) => address !== '');
  if (addresses.length < 2) return { spoken: first, named: all.length < 2 };
  const shown = addresses.length <= NAMED ? addresses.join('、') : addresses.slice(0, NAMED).join('、') + andMore(addresses.length);
  return { spoken: { ...first, params: { ...first.params, address: shown } }, named: addresses.length === all.length };
}

/** How many units a message names. */
const NAMED = 4;

function said({ code, params }: Diagnostic): string {
  const where = WHERE[code] ?? USUALLY;
  return JSON.stringify(Object.entries(params).filter(([key]) => !where.includes(key)));
}
