import { accountOf, reasonsOf, type Tally, tallyOf } from '../../amend/account.ts';
import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import { substanceOf } from '../../changes/substance/substance.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../../statute/walk.ts';
import type { Grain } from '../../text/tokens.ts';
import { choicesSection } from './choices.ts';
import { consequencesSection } from './consequences.ts';
import { contentsPanel } from './contents.ts';
import { type Figures, figuresOf } from './counts.ts';
import { findingsSection } from './findings.ts';
import { type Html, html, NOTHING } from './html.ts';
import { itemsPanel } from './items.ts';
import { itemId, type Landmarks, placeRows } from './landmarks.ts';
import { numbersPanel } from './numbers.ts';
import { proofOf } from './proof.ts';
import { proofSection } from './proof-section.ts';
import { sidePanels } from './side.ts';
import type { Spoken } from './spoken.ts';
import { textSection } from './text.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** The sections of a step to which its head leads. */
export type StepSection = 'text' | 'choices' | 'consequences' | 'findings' | 'proof';

/** One decision carried out on one statute, or two versions of one, ready for the page. */
export interface Step {
  readonly prefix: string;
  /** The words by which it is listed, and its head. */
  readonly name: string;
  readonly heading: string;
  /** Whether it is a title, to be listed in 《》. */
  readonly quoted: boolean;
  /** What stands under the head. */
  readonly notes: readonly Html[];
  readonly sections: readonly StepSection[];
  readonly figures: Figures;
  readonly errors: number;
  readonly body: Html;
}

/**
 * Everything the page shows of one decision. `diagnostics` are those of reading and of amending; choices among them are listed once, as such. Among
 * several statutes a step is named after its statute.
 */
export function stepOf(number: number, amendment: Amendment, all: readonly Diagnostic[], by: Grain, amongStatutes: boolean, spoken: Spoken): Step {
  const prefix = `s${number}`;
  const chosen = new Set(amendment.choices.flatMap((choice) => choice.diagnostics));
  const diagnostics = all.filter((d) => !chosen.has(d));
  const changes = changesOf(amendment, { by });
  const marks = placeRows(prefix, changes, amendment.part.items);
  const whereabouts = whereaboutsOf(amendment.base, amendment.part.items, marks);
  const tally = tallyOf([amendment], diagnostics, false);
  const figures = figuresOf(changes, diagnostics, { ...tally, choices: amendment.choices.length });
  const ofOrders = new Set(accountOf(amendment).flatMap(reasonsOf));
  const left = diagnostics.filter((d) => isError(d) && !ofOrders.has(d));
  const leftIn = (item: number): readonly Diagnostic[] => left.filter((d) => d.place !== null && whereabouts.itemAt(d.place) === item);
  const { sections } = spoken.words;
  const tabs = (['items', 'contents', 'numbers'] as const).flatMap((name) => {
    const panel =
      name === 'items'
        ? itemsPanel(amendment, marks, leftIn, spoken)
        : name === 'contents'
          ? contentsPanel(marks, spoken)
          : numbersPanel(changes, marks, spoken);
    return panel.html === '' ? [] : [{ name, panel }];
  });
  const body = html`${failureBanner(amendment, marks, tally, leftIn, spoken)}
<div class="cols">
${sidePanels(prefix, tabs, amendment.part.items.length, spoken)}
<div class="main">
<section id="${prefix}-text" class="text" tabindex="-1"><h3 class="vh">${sections.text}</h3>
${textSection(marks, substanceOf(changes), spoken)}</section>
${chosen.size > 0 && html`<section id="${prefix}-choices" class="after"><h3>${sections.choices}</h3>${choicesSection(amendment.choices, whereabouts, spoken)}</section>`}
<section id="${prefix}-consequences" class="after"><h3>${sections.consequences}</h3>${consequencesSection(amendment, marks, spoken)}</section>
<section id="${prefix}-findings" class="after"><h3>${sections.findings}</h3>${findingsSection(diagnostics, whereabouts, spoken)}</section>
<section id="${prefix}-proof" class="after"><h3>${sections.proof}</h3>${proofSection(proofOf(amendment, changes), spoken)}</section>
</div></div>`;
  const { decision } = amendment;
  const name = amongStatutes ? titleOf(amendment.base) : decision.title.text;
  return {
    prefix,
    name,
    quoted: true,
    heading: amongStatutes ? `《${name}》` : name,
    notes: amongStatutes ? [html`<p class="note" lang="zh-CN">${decision.title.text}</p>`] : notesOf(amendment, spoken),
    sections: ['text', ...(chosen.size > 0 ? (['choices'] as const) : []), 'consequences', 'findings', 'proof'],
    figures,
    errors: tally.failed + tally.unread + tally.errors,
    body,
  };
}

/** When the decision was taken, and which other statutes it amends. */
function notesOf({ decision, part }: Amendment, { words }: Spoken): readonly Html[] {
  const others = decision.parts.filter((p) => p !== part).map((p) => `《${p.instrument}》`);
  const adoption = decision.adoption === null ? [] : [html`<p class="note" lang="zh-CN">${decision.adoption.text.text}</p>`];
  return others.length === 0 ? adoption : [...adoption, html`<p class="note">${words.otherParts(others.join('、'))}</p>`];
}

/** What could not be carried out, said before anything else. */
function failureBanner(
  { outcomes, part }: Amendment,
  marks: Landmarks,
  { ordered, failed, unread, errors }: Tally,
  leftIn: (item: number) => readonly Diagnostic[],
  { words }: Spoken,
): Html {
  if (failed + unread + errors === 0) return NOTHING;
  const broken = new Set(outcomes.flatMap(({ status, operation }) => (status === 'failed' ? [marks.itemOf(operation)] : [])));
  const links = part.items.flatMap(({ number, unread: clauses }, i) => {
    if (!broken.has(i) && clauses.length === 0 && leftIn(i).length === 0) return [];
    return [html`<a class="chip" href="#${itemId(marks.prefix, i)}">${number === '' ? words.decision : number}</a> `];
  });
  const said = [failed + unread > 0 ? words.failure(failed, unread, ordered) : '', errors > 0 ? words.errorsSaid(errors, failed + unread > 0) : ''].filter(
    (s) => s !== '',
  );
  return html`<div class="alert" role="alert"><strong>✗ ${said.join('；')}</strong> ${links} <a href="#${marks.prefix}-findings">${words.sections.findings}</a><p>${words.notConsolidated}</p></div>`;
}
