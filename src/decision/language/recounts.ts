import { depthOf } from '../../statute/address.ts';
import type { ParsedClause, Recount, WrittenAddress } from './written.ts';

type Of<K extends ParsedClause['kind']> = Extract<ParsedClause, { kind: K }>;

/**
 * 第五条改为两款 says what the clauses behind it do to 第五条; the texts that they give for as many units (第一款修改为：“甲。”，第二款修改为：“乙。”) are those of one
 * order. Where none of them is about it, it is an order that says too little, and is not understood: read as an introduction it would leave the unit as it is, in
 * silence.
 */
export function withoutEmptyRecounts(clauses: readonly ParsedClause[]): readonly ParsedClause[] {
  const out: ParsedClause[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as ParsedClause;
    if (clause.kind !== 'announcement' || clause.recounts === undefined) {
      out.push(clause);
      continue;
    }
    const end = i + 1 + clause.recounts.count;
    const told = end > clauses.length ? null : retold(clause, clause.recounts, clauses.slice(i + 1, end));
    if (told !== null) {
      out.push(told);
      i += clause.recounts.count;
    } else if (isAbout(clauses[i + 1], clause.targets) && !rewritesOne(clause, clause.recounts, clauses[i + 1])) out.push(clause);
    else out.push({ kind: 'not-understood', at: clause.range, readings: [], range: clause.range });
  }
  return out;
}

/** Whether a clause goes on with units: with a part of them, with a pronoun, or with a text alone. */
function isAbout(next: ParsedClause | undefined, units: readonly WrittenAddress[]): boolean {
  if (next === undefined || next.kind === 'non-textual' || next.kind === 'not-understood') return false;
  const [target] = 'targets' in next ? next.targets : [];
  const article = target?.steps.find((step) => step.level === 'article');
  return article === undefined || units.some(({ steps }) => steps.some((step) => step.level === 'article' && step.number === article.number));
}

/** 第五条分为两条，第五条修改为：“……”: one of them has its text, and where the other comes from is not said. */
function rewritesOne({ targets: [unit] }: Of<'announcement'>, { level }: Recount, next: ParsedClause | undefined): boolean {
  if (next?.kind !== 'replace' || unit?.steps.at(-1)?.level !== level) return false;
  return next.targets.some(({ steps, part }) => part === undefined && steps.at(-1)?.level === level);
}

/** The texts of as many units, numbered from the first one on, one clause each. */
function retold({ targets, range }: Of<'announcement'>, { count, level }: Recount, behind: readonly ParsedClause[]): ParsedClause | null {
  const [unit, ...others] = targets;
  const own = unit?.steps.at(-1);
  if (unit === undefined || own === undefined || others.length > 0 || count < 2 || depthOf(own.level) > depthOf(level)) return null;
  const first = own.level === level ? own.number : 1;
  const texts: Of<'replace'>[] = [];
  for (const [i, clause] of behind.entries()) {
    if (clause.kind !== 'replace' || clause.same || clause.adds !== undefined || clause.targets.length !== 1) return null;
    const { steps, part } = clause.targets[0] as WrittenAddress;
    const last = steps.at(-1);
    if (part !== undefined || last?.level !== level || last.number !== first + i || last.suffix > 0) return null;
    texts.push(clause);
  }
  const end = (texts.at(-1) as ParsedClause).range.end;
  const as = texts.map((clause) => clause.targets[0] as WrittenAddress);
  return { kind: 'split', targets: [unit], count, level, as, text: texts.flatMap((clause) => clause.text), range: { start: range.start, end } };
}
