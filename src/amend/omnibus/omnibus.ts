import type { Decision } from '../../decision/operation.ts';
import type { Loaded } from '../../diagnostics/diagnostic.ts';
import type { AmendOptions } from '../amend.ts';
import { amendInOrder, type Chain } from '../chain.ts';
import { type Base, type Bases, findBases, type StatuteFile } from './bases.ts';

/** A statute that the decisions amend, and what became of it; why this text of it was taken is among the diagnostics of the chain. */
export interface AmendedStatute {
  readonly base: Base;
  readonly chain: Chain;
}

/** Decisions carried out on every statute that they name. `diagnostics` tells of files that were not read and of what the decisions order for no statute here. */
export interface Omnibus extends Omit<Bases, 'found'> {
  readonly statutes: readonly AmendedStatute[];
}

/** How statutes are amended, and the day (YYYY-MM-DD; null: the one before the decision was taken) whose version is the base. */
export interface OmnibusOptions extends AmendOptions {
  readonly baseDate: string | null;
}

/** Carries decisions out on every statute that they name among many texts, which are read one by one. */
export async function amendStatutes(
  source: Iterable<StatuteFile> | AsyncIterable<StatuteFile>,
  decisions: readonly Loaded<Decision>[],
  { baseDate, ...options }: OmnibusOptions,
): Promise<Omnibus> {
  const { found, missing, diagnostics } = await findBases(source, decisions, baseDate);
  const statutes = found.map((base): AmendedStatute => {
    const chain = amendInOrder(base.statute, base.decisions, options);
    return { base, chain: { ...chain, diagnostics: [...base.chosen, ...chain.diagnostics] } };
  });
  const told = new Set(statutes.flatMap(({ chain }) => chain.diagnostics));
  const left = new Set(decisions.flatMap((d) => d.diagnostics).filter((d) => !told.has(d)));
  return { statutes, missing, diagnostics: [...diagnostics, ...left] };
}
