import type { Outcome, Result } from './outcome.ts';

/** Case → outcome, as committed. */
export const BASELINE = 'test/wordings/baseline.json';

/** What is worse than the baseline says, a line each. Of a folder that is the `whole` bench, also the cases that it no longer has. */
export function faultsOf(results: readonly Result[], baseline: Readonly<Record<string, Outcome>>, whole: boolean): readonly string[] {
  const gone = !whole ? [] : Object.keys(baseline).filter((name) => !results.some((r) => r.name === name));
  const worse = results.flatMap(({ name, kind, outcome }) => {
    const before = baseline[name];
    if (before === undefined) return [`${name} (${kind}) has no entry in ${BASELINE}`];
    const lost = before === 'right' && outcome !== 'right';
    return lost || (outcome === 'silent' && before !== 'silent') ? [`${lost ? 'lost' : 'silent'}: ${name} (${kind}): ${before} → ${outcome}`] : [];
  });
  return [...worse, ...gone.map((name) => `${name} is in ${BASELINE} and no longer a case`)];
}

/** The baseline that results make, a case a line. */
export function baselineOf(results: readonly Result[]): string {
  return `{\n${results.map(({ name, outcome }) => `  ${JSON.stringify(name)}: ${JSON.stringify(outcome)}`).join(',\n')}\n}\n`;
}
