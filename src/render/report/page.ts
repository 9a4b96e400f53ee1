import type { Amendment } from '../../amend/types.ts';
import { SUBSTANCE_KINDS } from '../../changes/substance/types.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../../statute/walk.ts';
import type { SourceText } from '../../text/source.ts';
import type { Grain } from '../../text/tokens.ts';
import { messageOf } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { Figure } from '../../words/report.ts';
import { type Html, html, NOTHING, verbatim } from './html.ts';
import { SCRIPT } from './script.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import { type Step, stepOf } from './step.ts';
import { NO_SCRIPT_STYLE, STYLE } from './style.ts';

/** What a report is made of: a chain of amendments, and what else was said of it. */
export interface Reported {
  readonly amendments: readonly Amendment[];
  /** Everything that reading and amending had to say, in any order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The titles of decisions that were not carried out, because the first of them does not amend the statute. */
  readonly notApplied: readonly string[];
}

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

/**
 * The report as one HTML document that needs nothing else: no network, no file beside it, and the browser is told to allow none. The
 * same input gives the same bytes. There must be at least one amendment.
 */
export function reportPage(reported: Reported, options: ReportOptions): string {
  const spoken = spokenIn(options.language);
  const { words, lang } = spoken;
  const { amendments } = reported;
  const owned = ownDiagnostics(reported);
  const steps = amendments.map((amendment, i) => stepOf(i + 1, amendment, owned[i] ?? [], options.by, spoken));
  const title = titleOf((amendments[amendments.length - 1] as Amendment).after);
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
${masthead(title, steps, reported, spoken)}
${toolbar(steps, spoken)}
<main>
${steps.map((step, i) => stepHtml(step, i, steps.length, spoken))}
</main>
${colophon(reported, options, spoken)}
${helpDialog(spoken)}
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`.html;
}

/** A decision does not amend the statute: the head of the page says so. */
const STOPPED = 'A012';

/** Shares diagnostics out: those of amending to their amendment, those of reading to the text they point into, the rest to the last. */
function ownDiagnostics({ amendments, diagnostics }: Reported): readonly (readonly Diagnostic[])[] {
  const lists = amendments.map((): Diagnostic[] => []);
  const last = amendments.length - 1;
  const byDiagnostic = new Map<Diagnostic, number>();
  const bySource = new Map<SourceText, number>();
  for (const [i, { base, decision, diagnostics: own }] of amendments.entries()) {
    for (const diagnostic of own) byDiagnostic.set(diagnostic, i);
    for (const source of [base.source, decision.title.origin?.source]) if (source && !bySource.has(source)) bySource.set(source, i);
  }
  for (const diagnostic of new Set([...diagnostics, ...amendments.flatMap((a) => a.diagnostics)])) {
    const at = byDiagnostic.get(diagnostic) ?? (diagnostic.place === null ? undefined : bySource.get(diagnostic.place.source)) ?? last;
    if (diagnostic.code !== STOPPED) lists[at]?.push(diagnostic);
  }
  return lists;
}

function masthead(title: string, steps: readonly Step[], { notApplied, diagnostics }: Reported, spoken: Spoken): Html {
  const { words } = spoken;
  const [only] = steps;
  const decisions = steps.map(
    (step, i) =>
      html`<li><a href="#${step.prefix}">${steps.length > 1 && html`<span class="no">${words.decisionNumber(i + 1)}</span>`}<span lang="zh-CN">《${decisionTitle(step)}》</span></a>${steps.length > 1 && figuresHtml(step, spoken)}</li>`,
  );
  const why = diagnostics.filter((d) => d.code === STOPPED).map((d) => html`<p><code>${d.code}</code> ${messageOf(d, spoken.language)}</p>`);
  const missing =
    notApplied.length === 0
      ? NOTHING
      : html`<div class="alert" role="alert"><strong>✗ ${words.stoppedAt(notApplied[0] as string)}</strong>${why}<p>${words.notApplied}${notApplied.map((name) => `《${name}》`).join('、')}</p></div>`;
  return html`<header class="mast">
<p class="kind">${words.report}</p>
<h1 lang="zh-CN">${title}</h1>
<div class="decisions"><p class="by">${steps.length > 1 ? words.decisions(steps.length) : words.by}</p><ol>${decisions}</ol></div>
${steps.length === 1 && only !== undefined && figuresHtml(only, spoken)}
${missing}
</header>`;
}

function decisionTitle({ amendment }: Step): string {
  return amendment.decision.title.text;
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
    if (count === 0 && !SHOWN_AT_ZERO.has(figure)) return [];
    const body = html`<b>${count}</b> <span>${words.figures[figure]}</span>`;
    const bad = figure === 'failed' || figure === 'errors' || ((figure === 'warnings' || figure === 'choices') && count > 0);
    return [html`<li class="${bad ? figure : 'plain'}"><a href="#${prefix}-${target[figure] ?? 'text'}">${body}</a></li>`];
  });
  return html`<ul class="figures">${lines}</ul>`;
}

function toolbar(steps: readonly Step[], { words, substance }: Spoken): Html {
  const kinds = SUBSTANCE_KINDS.map((kind) => html`<option value="${kind}" title="${substance.kinds[kind].reason}">${substance.kinds[kind].name}</option>`);
  const radio = (name: string, value: string, label: string, checked: boolean): Html =>
    html`<input type="radio" class="vh" name="${name}" id="v-${value}"${checked && html` checked`}><label for="v-${value}">${label}</label>`;
  const links = steps.map((step, i) => html`<a href="#${step.prefix}" class="${step.errors > 0 ? 'bad' : 'good'}" title="${decisionTitle(step)}">${i + 1}</a>`);
  return html`<nav class="bar" aria-label="${words.view}">
${steps.length > 1 && html`<div class="steps">${links}</div>`}
<fieldset class="seg"><legend class="vh">${words.view}</legend>${radio('view', 'red', words.redline, true)}${radio('view', 'two', words.sideBySide, false)}</fieldset>
<fieldset class="seg"><legend class="vh">${words.show}</legend>${radio('show', 'all', words.all, true)}${radio('show', 'changed', words.changedOnly, false)}${radio('show', 'substance', words.substanceOnly, false)}</fieldset>
<div class="needs-script"><label class="vh" for="by-item">${words.byItem}</label><select id="by-item" data-every="${words.everyItem}"><option value="">${words.everyItem}</option></select>
<label class="vh" for="by-kind">${words.byKind}</label><select id="by-kind"><option value="">${words.everyKind}</option>${kinds}</select>
<label class="vh" for="find">${words.search}</label><input type="search" id="find" placeholder="${words.search}" autocomplete="off" spellcheck="false">
<span id="said" class="said" role="status" aria-live="polite" data-none="${words.nothingFound}" data-matches="${words.matches}"></span></div>
<div class="needs-script go"><button type="button" id="unfold" data-fold="${words.foldAll}" title="${words.unfoldAll}" aria-label="${words.unfoldAll}" aria-pressed="false">⇕</button>
<button type="button" id="back" title="${words.keys[1]?.[1] ?? ''}" aria-label="${words.keys[1]?.[1] ?? ''}">↑</button><output id="at" aria-label="${words.change}"></output><button type="button" id="on" title="${words.keys[0]?.[1] ?? ''}" aria-label="${words.keys[0]?.[1] ?? ''}">↓</button>
<button type="button" id="ask" title="${words.help}" aria-label="${words.help}">?</button></div>
</nav>`;
}

function stepHtml({ prefix, amendment, body }: Step, i: number, count: number, { words }: Spoken): Html {
  const { decision, part } = amendment;
  const others = decision.parts.filter((p) => p !== part).map((p) => `《${p.instrument}》`);
  const adoption = decision.adoption === null ? NOTHING : html`<p class="note" lang="zh-CN">${decision.adoption.text.text}</p>`;
  const elsewhere = others.length === 0 ? NOTHING : html`<p class="note">${words.otherParts(others.join('、'))}</p>`;
  const { sections } = words;
  const names = (['text', 'choices', 'consequences', 'findings', 'proof'] as const).filter((name) => name !== 'choices' || amendment.choices.length > 0);
  const links = names.map((name) => html`<a href="#${prefix}-${name}">${sections[name]}</a>`);
  return html`<section class="step" id="${prefix}" aria-labelledby="${prefix}-h">
<header class="head"><h2 id="${prefix}-h">${count > 1 && html`<span class="no">${words.decisionNumber(i + 1)}</span>`}<span lang="zh-CN">${decision.title.text}</span></h2>${adoption}${elsewhere}<nav class="jump" aria-label="${sections.text}">${links}</nav>
<p class="legend"><del>${words.legend.deleted}</del>　<ins>${words.legend.inserted}</ins>　<del class="c">${words.legend.consequence}</del><ins class="c">${words.legend.consequence}</ins></p></header>
${body}
</section>`;
}

/** Of what, by what and with which options the report was made. */
function colophon({ amendments }: Reported, { digest, program, given }: ReportOptions, { words }: Spoken): Html {
  const sources = new Map<SourceText, string>();
  const base = amendments[0]?.base.source;
  if (base) sources.set(base, words.statute);
  for (const { decision } of amendments) {
    const source = decision.title.origin?.source;
    if (source !== undefined && !sources.has(source)) sources.set(source, words.decision);
  }
  const lines = [...sources].map(([source, kind]) => html`<tr><td>${kind}</td><td>${source.name}</td><td><code>${digest(source.raw, 'hex')}</code></td></tr>`);
  const options = given === '' ? NOTHING : html`　${words.options} <code>${given}</code>`;
  return html`<footer class="colophon"><h2>${words.sources}</h2><div class="wide"><table><tbody>${lines}</tbody></table></div><p>${words.made} ${program}${options}</p></footer>`;
}

function helpDialog({ words }: Spoken): Html {
  const keys = words.keys.map(([key, does]) => html`<tr><th scope="row">${key.split(' ').map((k) => html`<kbd>${k}</kbd> `)}</th><td>${does}</td></tr>`);
  return html`<dialog id="help" aria-labelledby="help-h"><h2 id="help-h">${words.help}</h2><table><tbody>${keys}</tbody></table><button type="button" id="shut">${words.close}</button></dialog>`;
}
