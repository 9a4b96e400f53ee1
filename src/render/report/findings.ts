import { where } from '../../diagnostics/code-frame.ts';
import { type Diagnostic, isError, type Severity } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../text/source.ts';
import { messageOf } from '../../words/index.ts';
import { type Html, html, NOTHING } from './html.ts';
import type { Spoken } from './spoken.ts';
import type { Whereabouts } from './whereabouts.ts';

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];
/** More notes than this are folded. */
const MANY = 12;

/** What reading and amending had to say, the gravest first, each with its code and its place; a place on the page is linked. */
export function findingsSection(diagnostics: readonly Diagnostic[], whereabouts: Whereabouts, spoken: Spoken): Html {
  const { names, words, language } = spoken;
  if (diagnostics.length === 0) return html`<p class="none">${words.noFindings}</p>`;
  const line = (diagnostic: Diagnostic): Html => {
    const places = [diagnostic.place, ...diagnostic.related.map((r) => r.place)].filter((place) => place !== null);
    return html`<li class="${diagnostic.severity}"><span class="sev">${names.severities[diagnostic.severity]}</span> <code>${diagnostic.code}</code> <span class="msg">${messageOf(diagnostic, language)}</span>${places.map((place) => placeHtml(place, whereabouts))}</li>
`;
  };
  const lists = GRAVEST.map((severity) => {
    const found = diagnostics.filter((d) => d.severity === severity);
    if (found.length === 0) return NOTHING;
    const list = html`<ul class="findings">${found.map(line)}</ul>`;
    return severity === 'info' && found.length > MANY
      ? html`<details class="notes"><summary>${names.severities.info} ${found.length}</summary>${list}</details>`
      : list;
  });
  return html`${lists}${diagnostics.some(isError) && html`<p class="hint">${words.explained}</p>`}`;
}

/** A place in a file, linked where it is on the page. */
export function placeHtml(place: Place, whereabouts: Whereabouts): Html {
  if (place.source.raw === '') return html` <span class="place">${place.source.name}</span>`;
  const id = whereabouts.idAt(place);
  const name = where(place);
  return id === null ? html` <span class="place">${name}</span>` : html` <a class="place" href="#${id}">${name}</a>`;
}
