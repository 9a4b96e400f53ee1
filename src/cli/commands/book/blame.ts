import { type BlamedUnit, blame } from '../../../changes/blame.ts';
import { blameJson } from '../../../render/blame-json.ts';
import { lifePage } from '../../../render/report/life-page.ts';
import { blameText } from '../../../render/terminal/blame.ts';
import { formatAddress, parseAddress } from '../../../statute/address-text.ts';
import { indexStatute, locate } from '../../../statute/locate.ts';
import { textIdsIn } from '../../../statute/texts.ts';
import type { Statute } from '../../../statute/types.ts';
import { wordsIn } from '../../../words/index.ts';
import { printResult, resultText } from '../../envelope.ts';
import { EXIT, type ExitStatus } from '../../exit.ts';
import { usage } from '../../saving.ts';
import type { Session } from '../../session.ts';
import { deliver, targetOf } from '../../targets.ts';
import { version } from '../../version.ts';
import type { TextOptions } from './build.ts';
import { dayNamed, eventsOf, loadBook, versionFor } from './open.ts';
import type { AsOfOptions } from './show.ts';

/**
 * `book blame DIR [UNIT…]`: which decision and item wrote which words of the text in force on a day (without one the last), all of it or the units named;
 * `-o x.html` is a page with a time line, `-o x.json` the same as data.
 */
export async function bookBlame(session: Session, folder: string, units: readonly string[], options: TextOptions & AsOfOptions): Promise<ExitStatus> {
  const day = options.asOf === undefined ? null : dayNamed(session, options.asOf);
  const target = targetOf(session, options, ['.html', '.json'], '.html');
  const book = await loadBook(session, folder);
  const { replay, diagnostics } = versionFor(session, book, day);
  const events = eventsOf(replay);
  const whole = blame(
    replay.first,
    replay.stages.map(({ amendment }) => amendment),
  );
  const shown = units.length === 0 ? whole : named(session, units, whole, replay.stages.at(-1)?.amendment.after ?? replay.first);
  const result = (): object => ({ title: book.title, day, decisions: events, units: blameJson(shown) });
  if (session.json) printResult(session, 'blame', result(), diagnostics);
  else if (target === null) session.print(blameText(shown, events, session));
  if (target !== null) {
    const { inForce, adopted } = book.origin;
    const page = { title: book.title, begun: inForce ?? adopted, events, units: shown };
    const content =
      target.ending === '.json'
        ? resultText(session, 'blame', result(), diagnostics)
        : lifePage(page, { language: session.language, program: `xiufa ${version}` });
    deliver(session, [{ target, content }]);
  }
  return EXIT.done;
}

/** The units that addresses name, with all they hold. */
function named(session: Session, addresses: readonly string[], units: readonly BlamedUnit[], statute: Statute): readonly BlamedUnit[] {
  const index = indexStatute(statute);
  const wanted = new Set<string>();
  for (const text of addresses) {
    const address = parseAddress(text);
    const found = address === null ? null : locate(index, address);
    if (address === null || found === null || !found.found)
      return usage(session, wordsIn(session.language).book.noUnit(address === null ? text : formatAddress(address)));
    wanted.add(found.visit.node.id);
    for (const id of textIdsIn(found.visit.node)) wanted.add(id);
    for (const { node } of index.visits.values()) if (node.type === 'article' && textIdsIn(node).some((id) => wanted.has(id))) wanted.add(node.id);
  }
  return units.filter(({ unit }) => wanted.has(unit.key));
}
