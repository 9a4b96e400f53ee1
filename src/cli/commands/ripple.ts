import { join } from 'node:path';
import { amendInOrder } from '../../amend/chain.ts';
import { successionOf } from '../../amend/succession.ts';
import type { Folder } from '../../batch/folder.ts';
import { readStatuteFile } from '../../batch/texts.ts';
import { DEFAULT_DRAFT, type DraftOptions } from '../../draft/types.ts';
import { wordingDocument } from '../../render/document/decision.ts';
import { erasOf } from '../../ripple/age.ts';
import { citingStatutes } from '../../ripple/index-file.ts';
import type { Mending } from '../../ripple/mend.ts';
import { rippleOf } from '../../ripple/ripple.ts';
import type { Ripple } from '../../ripple/types.ts';
import { type Mended, rippleJson } from '../../ripple/views/json.ts';
import { rippleText } from '../../ripple/views/text.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { titleOf } from '../../statute/walk.ts';
import { groupBy } from '../../text/group.ts';
import { built } from '../../text/passage.ts';
import { wordsIn } from '../../words/index.ts';
import { type AmendingOptions, amendOptions } from '../amending.ts';
import { showWithChoices } from '../choices.ts';
import { indexOf, sayIndex } from '../citation-index.ts';
import { sayBlanks } from '../drafting.ts';
import { printResult, resultText } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { loadDecisions, loadStatute } from '../load.ts';
import { folderOf } from '../omnibus.ts';
import { DECISION_ENDINGS, DOCUMENT_ENDINGS, decisionFile, documentFile } from '../products.ts';
import { progress } from '../progress.ts';
import { checkFiles, usage } from '../saving.ts';
import { forbids, type Session } from '../session.ts';
import { deliver, type Product, pathOf, type Target, targetOf } from '../targets.ts';

export interface RippleCommandOptions extends Omit<AmendingOptions, 'refs' | 'by'> {
  readonly over?: string;
  readonly all?: boolean;
  readonly draft?: string;
  readonly doubtful?: boolean;
  readonly output?: string;
  readonly format?: string;
  readonly title?: string;
  readonly body?: string;
  readonly session?: string;
  readonly date?: string;
  readonly inForce?: string;
}

/**
 * `ripple STATUTE DECISION… --over DIR`: the references in a folder that the decisions make stale; status 1 if there are any, and if the decisions cannot be carried out
 * whole, since then nobody knows where provisions went. `--draft` writes the decision that mends them.
 */
export async function rippleCommand(
  session: Session,
  program: string,
  file: string,
  decisions: readonly string[],
  options: RippleCommandOptions,
): Promise<ExitStatus> {
  const words = wordsIn(session.language);
  if (options.over === undefined) usage(session, words.options.noOver);
  const target = targetOf(session, options, [...DOCUMENT_ENDINGS, '.csv', '.json'], '.txt');
  const drafted = targetOf(session, { output: options.draft }, [...DOCUMENT_ENDINGS, ...DECISION_ENDINGS], '.txt');
  checkFiles(session, [file, ...decisions], [pathOf(target), pathOf(drafted)]);
  const folder = folderOf(session, options.over);
  const statute = await loadStatute(session, file, decisions);
  const chain = amendInOrder(statute, await loadDecisions(session, decisions), amendOptions({ ...options, refs: 'auto' }));
  const diagnostics = [...chain.diagnostics, ...folder.diagnostics];
  if (chain.after === null || forbids(session, diagnostics)) {
    if (session.json) printResult(session, 'ripple', null, diagnostics);
    else {
      showWithChoices(session, chain.amendments, diagnostics);
      session.say(session.theme.error(words.ripple.refused));
    }
    return EXIT.faults;
  }
  const index = await indexOf(session, program, folder);
  const ripple = rippleOf(await citingStatutes(index, titleOf(statute.value)), successionOf(chain.amendments), erasOf(chain.amendments), {
    all: options.all === true,
  });
  const mended = drafted === null ? null : await mend(session, folder, ripple, options);
  const result = (): object => rippleJson(ripple, index, mended);
  if (session.json) printResult(session, 'ripple', result(), diagnostics);
  else {
    const quiet = target?.path === null || drafted?.path === null;
    if (!quiet) session.print(rippleText(ripple, session));
    // How the statute itself came out is not the question; what was chosen decides where provisions are.
    showWithChoices(
      session,
      chain.amendments,
      diagnostics.filter(({ severity }) => severity !== 'info'),
    );
    sayIndex(session, index);
    if (mended !== null) sayMended(session, mended, options);
  }
  const products =
    target === null ? [] : [{ target, content: await listFile(session, ripple, target.ending, () => resultText(session, 'ripple', result(), diagnostics)) }];
  deliver(session, [...products, ...(drafted === null || mended?.mending == null ? [] : [await draftFile(session, mended.mending, drafted)])]);
  return ripple.entries.length > 0 ? EXIT.faults : EXIT.done;
}

async function listFile(session: Session, ripple: Ripple, ending: string, json: () => string): Promise<string | Uint8Array> {
  if (ending === '.json') return json();
  if (ending === '.csv') return (await import('../../ripple/views/csv.ts')).rippleCsv(ripple, session.language);
  const { rippleDocument } = await import('../../ripple/views/document.ts');
  return documentFile(rippleDocument(ripple, session.language), ending);
}

async function mend(session: Session, folder: Folder, ripple: Ripple, options: RippleCommandOptions): Promise<Mended> {
  const { mendReferences } = await import('../../ripple/mend.ts');
  const frame = frameOf(options);
  const bar = progress(wordsIn(session.language).ripple.drafting);
  try {
    const read = async (file: string) => (await readStatuteFile(join(folder.path, file), session.reading)).value;
    return await mendReferences(ripple, { frame, doubtful: options.doubtful === true, read, at: bar.at });
  } finally {
    bar.end();
  }
}

async function draftFile(session: Session, { decision, text }: Mending, target: Target): Promise<Product> {
  const { ending } = target;
  if (DECISION_ENDINGS.includes(ending)) return { target, content: await decisionFile(session, { value: decision, diagnostics: [] }, ending) };
  const lines = text.trimEnd().split('\n').map(built);
  return { target, content: await documentFile(wordingDocument(decision, lines), ending) };
}

/** What the draft does, and what it leaves to people, by reason. */
/** What was told of the frame of the decision. */
function frameOf({ title, body, session: sitting, date, inForce }: RippleCommandOptions): DraftOptions['frame'] {
  return {
    ...DEFAULT_DRAFT.frame,
    ...(title && { title }),
    ...(body && { body }),
    ...(sitting && { session: sitting }),
    ...(date && { date }),
    ...(inForce && { inForce }),
  };
}

function sayMended(session: Session, { mending, leftOut }: Mended, options: RippleCommandOptions): void {
  const { theme } = session;
  const words = wordsIn(session.language).ripple;
  if (leftOut.length > 0) {
    session.say(theme.warning(words.leftOut(leftOut.length)));
    for (const [why, of] of groupBy(leftOut, (each) => each.why)) {
      const places = [...groupBy(of, ({ entry }) => entry.title)].map(
        ([title, own]) =>
          `《${title}》${own.map(({ entry: { citing, target } }) => `${citing.address ?? words.annex}（${formatAddress(target)}）`).join('、')}`,
      );
      session.say(`  ${words.leftOutReasons[why]}　${places.join('；')}`);
    }
  }
  if (mending === null) session.say(theme.warning(words.nothingToDraft));
  else session.say(theme.ok(words.drafted(mending.after.size, mending.references)));
  if (mending !== null) sayBlanks(session, { frame: frameOf(options) });
}
