import type { Choice } from '../../amend/types.ts';
import { where } from '../../diagnostics/code-frame.ts';
import { speakChoice } from '../choices.ts';
import { placeHtml } from './findings.ts';
import { type Html, html } from './html.ts';
import type { Spoken } from './spoken.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What the engine chose, in order of the decision: what, the other result with its option, and where, a place on the page linked. */
export function choicesSection(choices: readonly Choice[], whereabouts: Whereabouts, spoken: Spoken): Html {
  const { words, terminal, language } = spoken;
  const line = (choice: Choice): Html => {
    const { code, chosen, alternative, option, items, addresses } = speakChoice(choice, language);
    const unit = addresses === '' || chosen.includes(addresses) ? '' : `${addresses}　`;
    const places = choice.places.flatMap(({ clause, text }) => [clause, text]).filter((place) => place !== null);
    const each = [...new Map(places.map((place) => [where(place), place])).values()];
    return html`<li><span class="num">${items}</span> <code>${code}</code> <span class="msg">${unit}${chosen}</span><span class="or"><i>${terminal.or}</i>${alternative}${option !== null && html` <code>${option}</code>`}</span><span class="at">${each.map((place) => placeHtml(place, whereabouts))}</span></li>
`;
  };
  return html`<p class="lead">${words.choicesLead}</p><ul class="choices">${choices.map(line)}</ul>`;
}
