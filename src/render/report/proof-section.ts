import { type Html, html } from './html.ts';
import type { Proof } from './proof.ts';
import type { Spoken } from './spoken.ts';

const COLUMNS = ['before', 'same', 'text', 'number', 'gone', 'rewritten', 'added', 'after'] as const;

/** The statement that nothing was lost, with the account it rests on. */
export function proofSection({ levels, units, unaccounted, characters, agrees }: Proof, { words }: Spoken): Html {
  const { before, kept, deleted, inserted, after } = characters;
  const fault = (text: string): Html => html`<p class="fault">✗ ${text}</p>`;
  const head = html`<tr><th scope="col">${words.ledger.level}</th>${COLUMNS.map((column) => html`<th scope="col">${words.ledger[column]}</th>`)}</tr>`;
  const rows = levels.map(
    ([level, account]) =>
      html`<tr><th scope="row">${words.levels[level]}</th>${COLUMNS.map((column) => html`<td${account[column] === 0 && html` class="zero"`}>${account[column]}</td>`)}</tr>`,
  );
  return html`${unaccounted === 0 ? html`<p class="proven"><b>✓</b> ${words.proofLead(units)}</p>` : fault(words.proofFailed(unaccounted))}
<div class="wide"><table class="ledger"><thead>${head}</thead><tbody>${rows}</tbody></table></div>
<p class="hint">${words.ledgerNote}</p>
${agrees ? html`<p class="proven"><b>✓</b> ${words.characters(before, kept, deleted, inserted, after)}</p>` : fault(words.charactersFailed)}`;
}
