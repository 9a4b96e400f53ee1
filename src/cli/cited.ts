import { amendInOrder } from '../amend/chain.ts';
import { type CitedStatute, citedByOrder } from '../amend/references/index.ts';
import { successionOf } from '../amend/succession.ts';
import type { Decision } from '../decision/operation.ts';
import type { Loaded } from '../diagnostics/diagnostic.ts';
import { titleOf } from '../statute/walk.ts';
import { sameStatute } from '../text/titles/same.ts';
import { wordsIn } from '../words/index.ts';
import { type AmendingOptions, amendOptions } from './amending.ts';
import { EXIT } from './exit.ts';
import { loadDecisions, loadStatute, stop } from './load.ts';
import { usage } from './saving.ts';
import { forbids, type Session } from './session.ts';

/**
 * Reads each LAW=OLD,DECISION of --with: what became of the provisions of LAW. Ends the command where LAW is not what OLD is, and where its decisions cannot be carried
 * out whole; says so where the decision at hand does not order that references follow.
 */
export async function citedStatutes(
  session: Session,
  given: readonly string[],
  options: AmendingOptions,
  decisions: readonly Loaded<Decision>[],
): Promise<readonly CitedStatute[]> {
  const words = wordsIn(session.language).ripple;
  const orders = decisions.flatMap(({ value }) => [...value.closing, ...value.parts.flatMap((part) => part.items.flatMap((item) => item.operations))]);
  const cited: CitedStatute[] = [];
  for (const each of given) {
    const at = each.indexOf('=');
    const [old = '', ...amending] = each.slice(at + 1).split(',');
    const statute = await loadStatute(session, old, amending);
    const title = titleOf(statute.value);
    if (sameStatute(each.slice(0, at), title) === 'no') usage(session, words.notThisStatute(each.slice(0, at), old, title));
    const chain = amendInOrder(statute, await loadDecisions(session, amending), { ...amendOptions(options), places: new Map() });
    if (chain.after === null || forbids(session, chain.diagnostics)) {
      if (!session.json) session.say(session.theme.error(words.withRefused(title)));
      stop(session, chain.diagnostics, EXIT.faults);
    }
    cited.push({ title, destination: successionOf(chain.amendments).destination(0) });
  }
  const used = citedByOrder(
    orders.filter((order) => order.kind === 'non-textual'),
    cited,
  );
  for (const { title } of cited.filter((one) => !used.includes(one))) session.say(session.theme.warning(words.withoutOrder(title)));
  return cited;
}
