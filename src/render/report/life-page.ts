import type { BlamedUnit, Writer } from '../../changes/blame.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { LifeEvent } from '../terminal/blame.ts';
import { type Html, html, verbatim } from './html.ts';
import { colours, LIFE_STYLE } from './style-life.ts';

/** A statute's life as one page. */
export interface LifePage {
  readonly title: string;
  /** The first text and when it began. */
  readonly begun: string | null;
  readonly events: readonly LifeEvent[];
  readonly units: readonly BlamedUnit[];
}

/**
 * A page with the time line of the decisions and the text in which all words of a decision are in its colour; a decision that is chosen is shown alone. It needs
 * no script, no network and no file beside it.
 */
export function lifePage({ title, begun, events, units }: LifePage, { language, program }: { readonly language: Language; readonly program: string }): string {
  const words = wordsIn(language).book;
  const style = LIFE_STYLE + events.map((_, i) => colours(i)).join('');
  const count = (step: number): number =>
    units.reduce((sum, { runs }) => sum + runs.filter(({ writer }) => writer.amendment === step).reduce((all, { text }) => all + text.length, 0), 0);
  return html`<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="generator" content="${program}">
<title>${title} · ${words.blame}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="lead">${words.blame}　${words.choose}</p>
<ol class="line">
<li><input type="radio" name="by" id="all" checked><label for="all"><time>${begun ?? words.unknownDay}</time><b>${words.firstText}</b></label></li>
${events.map(
  (
    { day, title: name },
    i,
  ) => html`<li><input type="radio" name="by" id="by${i}"><label for="by${i}" class="d${i}"><time>${day ?? words.unknownDay}</time><b>${name}</b><small>${words.characters(count(i))}</small></label></li>
`,
)}</ol>
</header>
<main>
${lines(units).map((line) => lineHtml(line, events, words.item))}
</main>
</body>
</html>
`.html;
}

interface Line {
  readonly kind: string;
  readonly label: string;
  readonly unit: BlamedUnit;
}

/** Printed lines: an article's label stands on the line of its first 款. */
function lines(units: readonly BlamedUnit[]): readonly Line[] {
  const found: Line[] = [];
  let label = '';
  for (const unit of units) {
    const { level, opensLine, label: own, gap } = unit.unit;
    const labelled = own === null ? '' : `${own}${gap || '　'}`;
    if (level === 'article' && opensLine) label = labelled;
    else {
      found.push({ kind: level === 'division' ? `division ${unit.unit.division ?? ''}` : level, label: label + labelled, unit });
      label = '';
    }
  }
  return found;
}

function lineHtml({ kind, label, unit }: Line, events: readonly LifeEvent[], item: (name: string) => string): Html {
  const spoken = ({ amendment, item: name }: Writer): string => {
    const event = amendment === null ? undefined : events[amendment];
    return event === undefined ? '' : `${event.day ?? ''}　${event.title}${name === '' ? '' : `　${item(name)}`}`;
  };
  return html`<p class="${kind}"><b class="label">${label}</b>${unit.runs.map(({ text, writer }) =>
    writer.amendment === null ? html`<span>${text}</span>` : html`<span class="d${writer.amendment}" title="${spoken(writer)}">${text}</span>`,
  )}</p>
`;
}
