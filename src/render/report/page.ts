import type { SourceText } from '../../text/source.ts';
import type { Grain } from '../../text/tokens.ts';
import type { Language } from '../../words/language.ts';
import type { Figure } from '../../words/report.ts';
import { type Html, html, NOTHING, verbatim } from './html.ts';
import { SCRIPT } from './script.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import type { Step } from './step.ts';
import { NO_SCRIPT_STYLE, STYLE } from './style.ts';

export interface ReportOptions {
  readonly language: Language;
  readonly by: Grain;
  /** The SHA-256 digest of a text (UTF-8): it names the page's own style and script to the browser, and the texts to the reader. */
  readonly digest: (text: string, encoding: 'base64' | 'hex') => string;
  /** The program and its version. */
  readonly program: string;
  /** The options of amending that are not as usual, as given on the command line. */
  readonly given: string;
}

/** What one page holds. */
export interface Page {
  readonly title: string;
  /** What stands over the list of the steps. */
  readonly lead: string;
  readonly steps: readonly Step[];
  /** The number of a step, from 1, as it is shown beside it. */
  readonly numberOf: (number: number) => string;
  /** What the page lacks. */
  readonly alert: Html;
  /** The texts of which it was made, and what each is. */
  readonly sources: ReadonlyMap<SourceText, string>;
}

/**
 * A report as one HTML document that needs nothing else: no network, no file beside it, and the browser is told to allow none. The
 * same input gives the same bytes.
 */
export function printPage(page: Page, options: ReportOptions): string {
  const spoken = spokenIn(options.language);
  const { words, lang } = spoken;
  const { title, steps } = page;
  const allowed = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${[STYLE, NO_SCRIPT_STYLE].map((code) => `'sha256-${options.digest(code, 'base64')}'`).join(' ')}`,
    `script-src 'sha256-${options.digest(SCRIPT, 'base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${options.program}">
<title>${title} · ${words.report}</title>
<link rel="icon" href="data:,">
<style>${verbatim(STYLE)}</style>
<noscript><style>${verbatim(NO_SCRIPT_STYLE)}</style></noscript>
</head>
<body class="${steps.length > 1 ? 'chain' : 'single'}">
<a class="skip" href="#s1-text">${words.skip}</a>
${masthead(page, spoken)}
${toolbar(steps, spoken)}
<main>
${steps.map((step, i) => stepHtml(step, steps.length > 1 ? page.numberOf(i + 1) : '', spoken))}
</main>
${colophon(page, options, spoken)}
${helpDialog(spoken)}
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`.html;
}

function masthead({ title, lead, steps, numberOf, alert }: Page, spoken: Spoken): Html {
  const { words } = spoken;
  const [only] = steps;
  const several = steps.length > 1;
  const listed = steps.map(
    (step, i) =>
      html`<li><a href="#${step.prefix}">${several && html`<span class="no">${numberOf(i + 1)}</span>`}<span lang="zh-CN">${step.quoted ? `《${step.name}》` : step.name}</span></a>${several && figuresHtml(step, spoken)}</li>`,
  );
  return html`<header class="mast">
<p class="kind">${words.report}</p>
<h1 lang="zh-CN">${title}</h1>
<div class="decisions"><p class="by">${lead}</p><ol>${listed}</ol></div>
${!several && only !== undefined && figuresHtml(only, spoken)}
${alert}
</header>`;
}

const SHOWN_AT_ZERO: ReadonlySet<Figure> = new Set(['operations', 'changed', 'warnings']);

function figuresHtml({ figures, prefix }: Step, { words }: Spoken): Html {
  const target: Partial<Record<Figure, string>> = {
    choices: 'choices',
    warnings: 'findings',
    failed: 'items',
    errors: 'findings',
    operations: 'items',
    renumbered: 'numbers',
  };
  const lines = (Object.keys(figures) as Figure[]).flatMap((figure) => {
    const count = figures[figure];
    if (count === undefined || (count === 0 && !SHOWN_AT_ZERO.has(figure))) return [];
    const body = html`<b>${count}</b> <span>${words.figures[figure]}</span>`;
    const bad = figure === 'failed' || figure === 'errors' || ((figure === 'warnings' || figure === 'choices') && count > 0);
    return [html`<li class="${bad ? figure : 'plain'}"><a href="#${prefix}-${target[figure] ?? 'text'}">${body}</a></li>`];
  });
  return html`<ul class="figures">${lines}</ul>`;
}

function toolbar(steps: readonly Step[], { words }: Spoken): Html {
  // Between two versions there are no items to filter by.
  const none = steps.every(({ figures }) => figures.operations === undefined) && html` hidden`;
  const radio = (name: string, value: string, label: string, checked: boolean): Html =>
    html`<input type="radio" class="vh" name="${name}" id="v-${value}"${checked && html` checked`}><label for="v-${value}">${label}</label>`;
  const links = steps.map((step, i) => html`<a href="#${step.prefix}" class="${step.errors > 0 ? 'bad' : 'good'}" title="${step.name}">${i + 1}</a>`);
  return html`<nav class="bar" aria-label="${words.view}">
${steps.length > 1 && html`<div class="steps">${links}</div>`}
<fieldset class="seg"><legend class="vh">${words.view}</legend>${radio('view', 'red', words.redline, true)}${radio('view', 'two', words.sideBySide, false)}</fieldset>
<fieldset class="seg"><legend class="vh">${words.show}</legend>${radio('show', 'all', words.all, true)}${radio('show', 'changed', words.changedOnly, false)}</fieldset>
<div class="needs-script"><label class="vh" for="by-item">${words.byItem}</label><select id="by-item"${none} data-every="${words.everyItem}"><option value="">${words.everyItem}</option></select>
<label class="vh" for="find">${words.search}</label><input type="search" id="find" placeholder="${words.search}" autocomplete="off" spellcheck="false">
<span id="said" class="said" role="status" aria-live="polite" data-none="${words.nothingFound}" data-matches="${words.matches}"></span></div>
<div class="needs-script go"><button type="button" id="unfold" data-fold="${words.foldAll}" title="${words.unfoldAll}" aria-label="${words.unfoldAll}" aria-pressed="false">⇕</button>
<button type="button" id="back" title="${words.keys[1]?.[1] ?? ''}" aria-label="${words.keys[1]?.[1] ?? ''}">↑</button><output id="at" aria-label="${words.change}"></output><button type="button" id="on" title="${words.keys[0]?.[1] ?? ''}" aria-label="${words.keys[0]?.[1] ?? ''}">↓</button>
<button type="button" id="ask" title="${words.help}" aria-label="${words.help}">?</button></div>
</nav>`;
}

function stepHtml({ prefix, heading, notes, sections, body }: Step, number: string, { words }: Spoken): Html {
  const links = sections.map((name) => html`<a href="#${prefix}-${name}">${words.sections[name]}</a>`);
  return html`<section class="step" id="${prefix}" aria-labelledby="${prefix}-h">
<header class="head"><h2 id="${prefix}-h">${number !== '' && html`<span class="no">${number}</span>`}<span lang="zh-CN">${heading}</span></h2>${notes}<nav class="jump" aria-label="${words.sections.text}">${links}</nav>
<p class="legend"><del>${words.legend.deleted}</del>　<ins>${words.legend.inserted}</ins>　<del class="c">${words.legend.consequence}</del><ins class="c">${words.legend.consequence}</ins></p></header>
${body}
</section>`;
}

/** Of what, by what and with which options the report was made. */
function colophon({ sources }: Page, { digest, program, given }: ReportOptions, { words }: Spoken): Html {
  const lines = [...sources].map(([source, kind]) => html`<tr><td>${kind}</td><td>${source.name}</td><td><code>${digest(source.raw, 'hex')}</code></td></tr>`);
  const options = given === '' ? NOTHING : html`　${words.options} <code>${given}</code>`;
  return html`<footer class="colophon"><h2>${words.sources}</h2><div class="wide"><table><tbody>${lines}</tbody></table></div><p>${words.made} ${program}${options}</p></footer>`;
}

function helpDialog({ words }: Spoken): Html {
  const keys = words.keys.map(([key, does]) => html`<tr><th scope="row">${key.split(' ').map((k) => html`<kbd>${k}</kbd> `)}</th><td>${does}</td></tr>`);
  return html`<dialog id="help" aria-labelledby="help-h"><h2 id="help-h">${words.help}</h2><table><tbody>${keys}</tbody></table><button type="button" id="shut">${words.close}</button></dialog>`;
}
