import { changesBetween } from '../../changes/compared.ts';
import { substanceOf } from '../../changes/substance/substance.ts';
import type { Changes, UnitChange } from '../../changes/types.ts';
import type { Comparison } from '../../compare/types.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { Grain } from '../../text/tokens.ts';
import { contentsPanel } from './contents.ts';
import { figuresOf } from './counts.ts';
import { findingsSection } from './findings.ts';
import { type Html, html } from './html.ts';
import { type Landmarks, placeRows } from './landmarks.ts';
import { rowName } from './names.ts';
import { numbersPanel } from './numbers.ts';
import { sidePanels, type Tab } from './side.ts';
import type { Spoken } from './spoken.ts';
import type { Step } from './step.ts';
import { textSection } from './text.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Everything the page shows of two versions, between which no decision stands; `diagnostics` are those of reading and comparing them. */
export function versionStep(comparison: Comparison, diagnostics: readonly Diagnostic[], by: Grain, spoken: Spoken): Step {
  const prefix = 's1';
  const changes = changesBetween(comparison, { by, typography: false });
  const marks = placeRows(prefix, changes, []);
  const figures = figuresOf(changes, diagnostics, null);
  const { words } = spoken;
  const { sections } = words;
  const tabs: Tab[] = [
    { name: 'contents' as const, panel: contentsPanel(marks, spoken) },
    { name: 'numbers' as const, panel: numbersPanel(changes, marks, spoken) },
  ].filter(({ panel }) => panel.html !== '');
  const body = html`<div class="cols">
${sidePanels(prefix, tabs, 0, spoken)}
<div class="main">
<section id="${prefix}-text" class="text" tabindex="-1"><h3 class="vh">${sections.text}</h3>
${textSection(marks, substanceOf(changes), spoken)}</section>
<section id="${prefix}-consequences" class="after"><h3>${sections.consequences}</h3>${followingSection(changes, marks, spoken)}</section>
<section id="${prefix}-findings" class="after"><h3>${sections.findings}</h3>${findingsSection(diagnostics, whereaboutsOf(comparison.old, [], marks), spoken)}</section>
</div></div>`;
  const name = words.versions;
  return { prefix, name, heading: name, quoted: false, notes: [], sections: ['text', 'consequences', 'findings'], figures, errors: figures.errors ?? 0, body };
}

/** References that only follow the numbering, with the unit in which they stand. */
function followingSection({ units }: Changes, marks: Landmarks, spoken: Spoken): Html {
  const { words } = spoken;
  const lines = units.flatMap((unit) => followed(unit, marks, spoken));
  if (lines.length === 0) return html`<p class="none">${words.noConsequences}</p>`;
  return html`<h4>${words.references} <span class="count">${lines.length}</span></h4><ul class="consequences">${lines}</ul>`;
}

function followed({ new: now, segments }: UnitChange, marks: Landmarks, spoken: Spoken): readonly Html[] {
  const address = now?.address ?? null;
  const stretches = segments.filter(({ kind, by }) => kind !== 'same' && by?.cause.type === 'reference');
  if (address === null || stretches.length === 0) return [];
  const row = marks.rowAt(address, 'new');
  const name = row === null ? formatAddress(address) : rowName(row, spoken);
  const id = row?.id ?? null;
  const words = stretches.map(({ kind, text }) => (kind === 'deleted' ? html`<del>${text}</del>` : html`<ins>${text}</ins> `));
  return [html`<li>${id === null ? name : html`<a href="#${id}">${name}</a>`}　<span lang="zh-CN">${words}</span></li>`];
}
