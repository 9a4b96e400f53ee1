import type { BlamedUnit, Writer } from '../../changes/blame.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { LifeEvent } from '../terminal/blame.ts';
import { type Html, html, verbatim } from './html.ts';

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
  const style = STYLE + events.map((_, i) => colours(i)).join('');
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

/** The colour of a decision, and how the page looks when it is chosen. Hues lie far apart for neighbours. */
function colours(at: number): string {
  const hue = Math.round((at * 137.5 + 25) % 360);
  return `.d${at}{--c:hsl(${hue} 75% 88%);--l:hsl(${hue} 60% 38%)}
body:has(#by${at}:checked) main span:not(.d${at}){color:#888;background:none;box-shadow:none}
body:has(#by${at}:checked) main .d${at}{color:#000;background:var(--c);box-shadow:0 2px var(--l)}
`;
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:17px/1.9 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;color:#111;background:#fff}
header{position:sticky;top:0;background:#fff;border-bottom:1px solid #ccc;padding:.6rem 1.2rem .2rem;z-index:1}
h1{font-size:1.25rem;margin:0}
.lead{margin:0;color:#555;font-size:.85rem}
.line{list-style:none;display:flex;gap:0;overflow-x:auto;margin:.4rem 0 0;padding:0 0 .5rem}
.line li{flex:0 0 auto;position:relative;padding-top:.9rem}
.line li::before{content:"";position:absolute;left:0;right:0;top:.35rem;border-top:2px solid #999}
.line li:last-child::before{right:50%}
.line li:first-child::before{left:50%}
.line input{position:absolute;opacity:0}
.line label{display:block;width:11.5rem;padding:.15rem .5rem;text-align:center;font-size:.78rem;line-height:1.4;cursor:pointer;position:relative}
.line label::before{content:"";position:absolute;left:50%;top:-.85rem;width:.7rem;height:.7rem;margin-left:-.35rem;border-radius:50%;background:var(--l,#555);border:2px solid #fff;box-shadow:0 0 0 1px var(--l,#555)}
.line input:checked+label{background:var(--c,#eee);border-radius:.3rem}
.line input:focus-visible+label{outline:2px solid #06c}
.line time{display:block;color:#444;font-variant-numeric:tabular-nums}
.line b{font-weight:600;display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.line small{color:#666}
main{max-width:44rem;margin:1.5rem auto 4rem;padding:0 1.2rem}
main p{margin:0;text-indent:2em;overflow-wrap:anywhere}
main .title{text-align:center;text-indent:0;font-size:1.4rem;font-weight:700;margin:1rem 0}
main .history,main .front{text-align:center;text-indent:0;color:#444;font-size:.9rem}
main .division{text-align:center;text-indent:0;font-weight:700;margin:1.2rem 0 .4rem}
main .toc{text-indent:0;margin-left:4em;color:#444}
main span[class]{background:var(--c);box-shadow:0 1px var(--l)}
.label{font-weight:700}
@media print{header{position:static}.line{flex-wrap:wrap}}
`;
