import type { Amendment, Outcome } from '../../amend/types.ts';
import { asWritten } from '../../decision/as-written.ts';
import { instructionsOf, type NotUnderstood, notUnderstood } from '../../decision/instructions.ts';
import type { Decision, DecisionItem, Operation } from '../../decision/operation.ts';
import { Quotations } from '../../decision/yaml/quotations.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Address } from '../../statute/address.ts';
import { messageOf } from '../../words/index.ts';
import { kindWords, targetWords } from '../terminal/operations.ts';
import { type Content, type Html, html, NOTHING } from './html.ts';
import { itemId, type Landmarks } from './landmarks.ts';
import { rowLinks } from './names.ts';
import type { Spoken } from './spoken.ts';

/** How many characters of addresses are shown: the wording that has them all stands above. */
const ROOM = 36;

/** What became of an item: one that holds a clause not understood, or a failed operation, has failed. */
export type ItemState = 'applied' | 'failed' | 'not-understood';

/** Whether an item was carried out. `left` are the errors of reading it that are of no clause. */
function stateOf(item: DecisionItem, outcomes: ReadonlyMap<Operation, Outcome>, left: readonly Diagnostic[]): ItemState {
  if (item.operations.some((operation) => outcomes.get(operation)?.status === 'failed')) return 'failed';
  return item.unread.length + left.length > 0 ? 'not-understood' : 'applied';
}

/**
 * The items of the decision in their wording; under each what was understood, what became of it and every place that it changed.
 * `left` gives the errors that reading an item met and that are of none of its clauses.
 */
export function itemsPanel(amendment: Amendment, marks: Landmarks, left: (item: number) => readonly Diagnostic[], spoken: Spoken): Html {
  const { part, decision } = amendment;
  const quotations = new Quotations(decision);
  const outcomes = new Map(amendment.outcomes.map((outcome) => [outcome.operation, outcome]));
  const items = part.items.map((item, i): Html => {
    const errors = left(i);
    const state = stateOf(item, outcomes, errors);
    const operations = instructionsOf(item).map((each) =>
      each.kind === 'not-understood' ? unreadHtml(each, spoken) : operationHtml(each, outcomes.get(each), marks, spoken),
    );
    const number = item.number === '' ? spoken.words.decision : item.number;
    return html`<li class="order ${state}" id="${itemId(marks.prefix, i)}" tabindex="-1" data-item="${i + 1}">
<h4><span class="num">${number}</span>${stateWord(state, spoken)}</h4>
${wording(quotations.text(item.text))}
<ul class="ops">${operations}${errors.map((d) => html`<li class="fail">${message(d, spoken)}</li>`)}</ul></li>
`;
  });
  return html`<ol class="items">${items}</ol>${closingHtml(decision, spoken)}`;
}

/** A clause in its words, shortened by the style sheet until it is opened. */
function wording(text: string): Html {
  const lines = text.split('\n').map((line) => html`<span class="line">${line}</span>`);
  if (text.length < 90) return html`<blockquote class="word" lang="zh-CN">${lines}</blockquote>`;
  return html`<details class="word" lang="zh-CN"><summary><span class="clamp">${lines}</span></summary></details>`;
}

function stateWord(state: ItemState, { names }: Spoken): Html {
  const word = { applied: names.applied, failed: names.failed, 'not-understood': names.notUnderstood }[state];
  return html`<span class="state">${state === 'applied' ? '✓' : '✗'} ${word}</span>`;
}

function operationHtml(operation: Operation, outcome: Outcome | undefined, marks: Landmarks, spoken: Spoken): Html {
  const { terminal, words } = spoken;
  const target = targetWords(operation, ROOM, terminal, (text) => text.length);
  const understood = html`<b>${kindWords(operation, spoken)}</b> <span lang="zh-CN">${operation.kind === 'non-textual' ? '' : target}</span>`;
  if (outcome?.status === 'failed') {
    return html`<li class="fail">${understood} <span class="res">${terminal.failed}</span>${outcome.diagnostics.map((d) => html`<p>${message(d, spoken)}</p>`)}</li>`;
  }
  if (operation.kind === 'non-textual') return html`<li>${understood} <span class="res">${words.noText}</span></li>`;
  const rows = marks.changedBy(operation);
  if (rows.length > 0) {
    const links = rowLinks(rows, spoken);
    return html`<li>${understood} <span class="res">${words.unitsChanged(links.length)}</span><p class="places">${spaced(links)}</p></li>`;
  }
  const states = operation.kind === 'restate' || operation.kind === 'renumber' || operation.kind === 'include';
  const targets = targetsOf(operation).flatMap((address) => marks.at(address, 'old') ?? []);
  const links = [...new Set(targets)].map((id) => html`<a href="#${id}">${target}</a>`).slice(0, 1);
  return html`<li>${understood} <span class="res">${states ? words.agrees : words.noPlace}</span>${links.length === 0 ? NOTHING : html`<p class="places target">${words.target}${links}</p>`}</li>`;
}

/** A clause that was not understood, and why. */
function unreadHtml(clause: NotUnderstood, spoken: Spoken): Html {
  const { terminal } = spoken;
  const wording = targetWords(clause, ROOM, terminal, (text) => text.length);
  return html`<li class="fail"><b>${kindWords(clause, spoken)}</b> <span lang="zh-CN">${wording}</span>${clause.diagnostics.map((d) => html`<p>${message(d, spoken)}</p>`)}</li>`;
}

function message(diagnostic: Diagnostic, { language }: Spoken): Html {
  return html`<code>${diagnostic.code}</code> ${messageOf(diagnostic, language)}`;
}

/** The units that an operation names, by their old numbers. */
function targetsOf(operation: Operation): readonly Address[] {
  if ('target' in operation) return [operation.target];
  return 'targets' in operation ? operation.targets : [];
}

export function spaced(links: readonly Content[]): Content {
  return links.map((link, i) => (i === 0 ? link : [' ', link]));
}

/** What the decision says that changes no text: commencement, republication, provisions of its own. */
function closingHtml({ closing, unread }: Decision, spoken: Spoken): Html {
  const { names, words } = spoken;
  if (closing.length + unread.length === 0) return NOTHING;
  const lines = [
    ...closing.map(({ what, clause }) => html`<li><b>${names.provisions[what]}</b> <span lang="zh-CN">${asWritten(clause)}</span></li>`),
    ...unread.map((clause) => unreadHtml(notUnderstood(clause, ''), spoken)),
  ];
  return html`<h4 class="closing">${words.closing}</h4><ul class="ops closing">${lines}</ul>`;
}
