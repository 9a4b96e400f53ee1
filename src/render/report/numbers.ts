import { type Move, movesOf } from '../../changes/numbering.ts';
import type { Changes } from '../../changes/types.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { addressRange } from '../terminal/names.ts';
import { type Content, type Html, html } from './html.ts';
import type { Landmarks } from './landmarks.ts';
import type { Spoken } from './spoken.ts';

/** The numbering map: a line a unit that came, went or bears another number; articles that keep theirs stand together. */
export function numbersPanel(changes: Changes, marks: Landmarks, spoken: Spoken): Html {
  const { terminal, words } = spoken;
  const moves = movesOf(changes);
  const tables = (['divisions', 'articles', 'below'] as const).flatMap((section) => {
    if (!moves[section].some((move) => move.fate !== 'kept')) return [];
    const lines = section === 'articles' ? linesOf(moves.articles) : moves[section].filter((move) => move.fate !== 'kept').map((move) => [move]);
    const head = html`<tr><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr>`;
    const rows = lines.map((line) => lineHtml(line, marks, spoken));
    return [
      html`<table class="map" lang="zh-CN"><caption lang="${spoken.lang}">${terminal[section]}</caption><thead>${head}</thead><tbody>${rows}</tbody></table>`,
    ];
  });
  return tables.length === 0 ? html`<p class="none">${terminal.noRenumbering}</p>` : html`${tables}`;
}

/** Each move by itself, but neighbours that keep their number together. */
function linesOf(moves: readonly Move[]): readonly (readonly Move[])[] {
  const lines: Move[][] = [];
  for (const move of moves) {
    const last = lines[lines.length - 1];
    if (move.fate === 'kept' && last?.[0]?.fate === 'kept') last.push(move);
    else lines.push([move]);
  }
  return lines;
}

function lineHtml(line: readonly Move[], marks: Landmarks, { terminal }: Spoken): Html {
  const [{ fate, from, to }] = line as readonly [Move, ...Move[]];
  const link = (id: string | null, name: Content): Content => (id === null ? name : html`<a href="#${id}">${name}</a>`);
  const old = from.map((address, i) => [
    i > 0 && '、',
    link(fate === 'deleted' || fate === 'merged' ? marks.at(address, 'old') : null, formatAddress(address)),
  ]);
  const now = to === null ? null : link(marks.at(to, 'new'), formatAddress(to));
  switch (fate) {
    case 'kept': {
      const range = addressRange(
        line.flatMap((move) => move.to ?? []),
        terminal,
      );
      return html`<tr class="kept"><td colspan="2">${link(to === null ? null : marks.at(to, 'new'), range)} <i>${terminal.sameNumber}</i></td></tr>`;
    }
    case 'deleted':
      return html`<tr class="gone"><td><del>${old}</del></td><td><i>${terminal.deleted}</i></td></tr>`;
    case 'inserted':
      return html`<tr class="new"><td><i>${terminal.inserted}</i></td><td><ins>${now}</ins></td></tr>`;
    case 'merged':
      return html`<tr class="mov"><td>${old}</td><td>${now} <i>${terminal.merged}</i></td></tr>`;
    case 'renumbered':
      return html`<tr><td>${old}</td><td>${now}</td></tr>`;
  }
}
