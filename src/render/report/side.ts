import { type Html, html, NOTHING } from './html.ts';
import type { Spoken } from './spoken.ts';

/** A panel beside the text. */
export interface Tab {
  readonly name: 'items' | 'contents' | 'numbers';
  readonly panel: Html;
}

/** The panels beside the text of a step, one of which is shown; `items` is how many items the decision has. */
export function sidePanels(prefix: string, tabs: readonly Tab[], items: number, { words: { sections } }: Spoken): Html {
  const count = (name: Tab['name']): Html => (name === 'items' ? html` <span class="count">${items}</span>` : NOTHING);
  const inputs = tabs.map(
    ({ name }, i) =>
      html`<input type="radio" class="vh t-${name}" name="${prefix}-tab" id="${prefix}-t-${name}"${i === 0 && html` checked`}><label for="${prefix}-t-${name}">${sections[name]}${count(name)}</label>`,
  );
  const panels = tabs.map(({ name, panel }) => html`<section class="panel p-${name}" id="${prefix}-${name}"><h3>${sections[name]}</h3>${panel}</section>`);
  return html`<aside class="side" aria-label="${sections[tabs[0]?.name ?? 'contents']}"><div class="tabs">${inputs}</div>
<div class="panels" tabindex="-1">${panels}</div></aside>`;
}
