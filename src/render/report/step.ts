import { accountOf, reasonsOf, type Tally, tallyOf } from '../../amend/account.ts';
import type { Amendment } from '../../amend/types.ts';
import { changesOf } from '../../changes/amended.ts';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import type { Grain } from '../../text/tokens.ts';
import type { Figure } from '../../words/report.ts';
import { choicesSection } from './choices.ts';
import { consequencesSection } from './consequences.ts';
import { contentsPanel } from './contents.ts';
import { figuresOf } from './counts.ts';
import { findingsSection } from './findings.ts';
import { type Html, html, NOTHING } from './html.ts';
import { itemsPanel } from './items.ts';
import { itemId, type Landmarks, placeRows } from './landmarks.ts';
import { numbersPanel } from './numbers.ts';
import { proofOf } from './proof.ts';
import { proofSection } from './proof-section.ts';
import type { Spoken } from './spoken.ts';
import { textSection } from './text.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** One decision carried out, ready for the page. */
export interface Step {
  readonly prefix: string;
  readonly amendment: Amendment;
  readonly figures: Readonly<Record<Figure, number>>;
  readonly errors: number;
  readonly body: Html;
}

/** Everything the page shows of one decision. `diagnostics` are those of reading and of amending; choices among them are listed once, as such. */
export function stepOf(number: number, amendment: Amendment, all: readonly Diagnostic[], by: Grain, spoken: Spoken): Step {
  const prefix = `s${number}`;
  const chosen = new Set(amendment.choices.flatMap((choice) => choice.diagnostics));
  const diagnostics = all.filter((d) => !chosen.has(d));
  const changes = changesOf(amendment, { by });
  const marks = placeRows(prefix, changes, amendment);
  const whereabouts = whereaboutsOf(amendment, marks);
  const tally = tallyOf([amendment], diagnostics, false);
  const figures = figuresOf(amendment, marks, diagnostics, tally);
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
  const count = (name: string): Html => (name === 'items' ? html` <span class="count">${amendment.part.items.length}</span>` : NOTHING);
  const inputs = tabs.map(
    ({ name }, i) =>
      html`<input type="radio" class="vh t-${name}" name="${prefix}-tab" id="${prefix}-t-${name}"${i === 0 && html` checked`}><label for="${prefix}-t-${name}">${sections[name]}${count(name)}</label>`,
  );
  const panels = tabs.map(({ name, panel }) => html`<section class="panel p-${name}" id="${prefix}-${name}"><h3>${sections[name]}</h3>${panel}</section>`);
  const body = html`${failureBanner(amendment, marks, tally, leftIn, spoken)}
<div class="cols">
<aside class="side" aria-label="${sections.items}"><div class="tabs">${inputs}</div>
<div class="panels" tabindex="-1">${panels}</div></aside>
<div class="main">
<section id="${prefix}-text" class="text" tabindex="-1"><h3 class="vh">${sections.text}</h3>
${textSection(marks, spoken)}</section>
${chosen.size > 0 && html`<section id="${prefix}-choices" class="after"><h3>${sections.choices}</h3>${choicesSection(amendment.choices, whereabouts, spoken)}</section>`}
<section id="${prefix}-consequences" class="after"><h3>${sections.consequences}</h3>${consequencesSection(amendment, marks, spoken)}</section>
<section id="${prefix}-findings" class="after"><h3>${sections.findings}</h3>${findingsSection(diagnostics, whereabouts, spoken)}</section>
<section id="${prefix}-proof" class="after"><h3>${sections.proof}</h3>${proofSection(proofOf(amendment, changes), spoken)}</section>
</div></div>`;
  return { prefix, amendment, figures, errors: tally.failed + tally.unread + tally.errors, body };
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
