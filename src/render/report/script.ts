/**
 * The script of the report, as the browser runs it. The page is whole without it: it adds the filters, the keys, the switch between
 * decisions, and fills the old column of unchanged lines when the view is side by side. Nothing in it looks at all lines for each line.
 */
export const SCRIPT = String.raw`(() => {
'use strict';
const root = document.documentElement;
root.classList.add('js');
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const id = (name) => document.getElementById(name);
const steps = $$('.step');
const [select, kinds, find, said, at, help, unfold] = ['by-item', 'by-kind', 'find', 'said', 'at', 'help', 'unfold'].map(id);
let step = steps[0];
let stops = null;
let here = null;

/* The decisions of a chain: one is shown. */
function show(next) {
  if (next === step && next.classList.contains('on')) return;
  if (step !== next) clear();
  for (const each of steps) each.classList.toggle('on', each === next);
  for (const link of $$('.steps a')) {
    const on = link.hash === '#' + next.id;
    link.classList.toggle('on', on);
    if (on) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
  }
  step = next;
  stops = null;
  mark(null);
  const options = [select.options[0]];
  for (const item of $$('.order', step)) options.push(new Option($('.num', item).textContent, item.dataset.item));
  select.replaceChildren(...options);
  select.value = '';
  fill();
  count();
}

/* Side by side, a line that did not change stands in both columns. */
function fill() {
  if (!id('v-two').checked || step.dataset.filled) return;
  step.dataset.filled = '1';
  for (const row of $$('.text .r:not(.ins):not(.del)', step)) {
    if ($('.b2', row)) continue;
    const copy = row.firstElementChild.cloneNode(true);
    copy.className = 'b2';
    copy.setAttribute('aria-hidden', 'true');
    row.firstElementChild.after(copy);
  }
}

/* Filters: by item, by kind of change of substance, by words. Headings stay where something under them does. */
function filter() {
  const item = select.value;
  const kind = kinds.value;
  const words = find.value.trim();
  const active = item !== '' || kind !== '' || words !== '';
  const blocks = $$('.text .b', step);
  const ranges = [];
  const whole = id('v-all').checked;
  let found = 0;
  const under = [false, false, false, false, false];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    const depth = block.dataset.depth === undefined ? under.length : Number(block.dataset.depth);
    const fits = !active || hits(block, item, kind, words) || under[depth] === true;
    under.fill(false, depth);
    if (fits) under.fill(true, 0, depth);
    block.hidden = !fits;
    if (active && fits && block.classList.contains('article') && (whole || counts(block))) found++;
    if (fits && words !== '') ranges.push(block);
  }
  for (const fold of $$('.fold', step)) {
    fold.hidden = active && $('.b:not([hidden])', fold) === null;
    if (active) { if (!fold.open) { fold.open = true; fold.dataset.opened = '1'; } }
    else if (fold.dataset.opened) { fold.open = false; delete fold.dataset.opened; }
  }
  highlight(ranges, words);
  said.textContent = !active ? '' : found === 0 ? said.dataset.none : found + ' ' + said.dataset.matches;
  for (const lit of $$('.order.lit', step)) lit.classList.remove('lit');
  if (item !== '') $('.order[data-item="' + item + '"]', step)?.classList.add('lit');
  for (const line of $$('.s li', step)) line.hidden = kind !== '' && !has(line.dataset.kinds, kind);
  stops = null;
  mark(null);
  count();
}

function has(list, name) {
  return (' ' + (list ?? '') + ' ').includes(' ' + name + ' ');
}

/* Whether a block is shown where not the whole text is. */
function counts(block) {
  return id('v-substance').checked ? block.dataset.substance !== undefined : block.classList.contains('ch');
}

function hits(block, item, kind, words) {
  if (item !== '' && !has(block.dataset.items, item)) return false;
  if (kind !== '' && !has(block.dataset.substance, kind)) return false;
  if (words === '') return true;
  block.dataset.words ??= $$('.a', block).map((line) => line.textContent).join('\n');
  return block.dataset.words.includes(words);
}

function highlight(blocks, words) {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  if (words === '') return;
  const ranges = [];
  for (const block of blocks) {
    for (const line of $$('.a, .b2', block)) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (let i = node.data.indexOf(words); i >= 0 && ranges.length < 2000; i = node.data.indexOf(words, i + words.length)) {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + words.length);
          ranges.push(range);
        }
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function clear() {
  const active = select.value + kinds.value + find.value !== '';
  select.value = '';
  kinds.value = '';
  find.value = '';
  if (active) filter();
  return active;
}

/* Changes one after the other. */
function changes() {
  stops ??= $$('.text .r[tabindex]', step).filter((row) => !row.parentElement.hidden && (id('v-all').checked || counts(row.parentElement)));
  return stops;
}

function go(by) {
  const list = changes();
  if (list.length === 0) return;
  let i = here === null ? -1 : list.indexOf(here);
  if (i < 0) {
    const top = $('.bar').getBoundingClientRect().bottom + 8;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].getBoundingClientRect().top < top) low = middle + 1; else high = middle;
    }
    i = by > 0 ? low : low - 1;
  } else i += by;
  i = Math.max(0, Math.min(list.length - 1, i));
  mark(list[i]);
  list[i].focus({ preventScroll: true });
  list[i].scrollIntoView({ block: 'center' });
  count();
}

function mark(row) {
  here?.classList.remove('here');
  here = row;
  here?.classList.add('here');
}

function count() {
  const list = changes();
  const i = here === null ? -1 : list.indexOf(here);
  at.textContent = (i < 0 ? '' : i + 1 + ' / ') + list.length;
}

/* A link may lead into what is hidden: another decision, a tab, a fold, what a filter left out. */
function arrive() {
  let name = location.hash.slice(1);
  try { name = decodeURIComponent(name); } catch { return; }
  if (name === '') { show(steps[0]); return; }
  const target = id(name);
  const owner = target?.closest('.step');
  if (!owner) return;
  show(owner);
  const panel = target.closest('.panel');
  if (panel) id(panel.id.replace(/-([a-z]+)$/, '-t-$1')).checked = true;
  const block = target.closest('.b');
  if (block && (block.hidden || block.closest('[hidden]'))) clear();
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  if (block && getComputedStyle(block).display === 'none') { id('v-all').checked = true; stops = null; }
  if (target.matches('.r')) { mark(target); count(); }
  target.scrollIntoView({ block: panel ? 'start' : target.matches('.r') ? 'center' : 'start' });
  target.focus({ preventScroll: true });
}

function flip(a, b) {
  const next = id(a).checked ? id(b) : id(a);
  next.click();
}

function foldAll() {
  const open = unfold.getAttribute('aria-pressed') !== 'true';
  unfold.setAttribute('aria-pressed', String(open));
  for (const fold of $$('.fold', step)) fold.open = open;
  const title = unfold.title;
  unfold.title = unfold.dataset.fold;
  unfold.setAttribute('aria-label', unfold.title);
  unfold.dataset.fold = title;
}

let waiting = 0;
find.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
find.addEventListener('keydown', (event) => { if (event.key === 'Enter') { clearTimeout(waiting); filter(); go(1); } });
select.addEventListener('change', filter);
kinds.addEventListener('change', () => { if (kinds.value !== '') id('v-substance').checked = true; filter(); });
for (const name of ['v-red', 'v-two']) id(name).addEventListener('change', () => { const row = here; fill(); row?.scrollIntoView({ block: 'center' }); });
const shows = ['v-all', 'v-changed', 'v-substance'].map(id);
for (const each of shows) each.addEventListener('change', () => {
  stops = null;
  if (select.value + kinds.value + find.value !== '') filter(); else count();
  here?.scrollIntoView({ block: 'center' });
});
id('on').addEventListener('click', () => go(1));
id('back').addEventListener('click', () => go(-1));
id('ask').addEventListener('click', () => help.showModal());
id('shut').addEventListener('click', () => help.close());
unfold.addEventListener('click', foldAll);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) { event.preventDefault(); arrive(); }
});
addEventListener('hashchange', arrive);
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape') {
    if (help.open) return;
    if (clear()) event.preventDefault();
    document.activeElement?.blur();
    return;
  }
  if (help.open || event.target.matches('input[type=search], select, textarea')) return;
  const does = { j: () => go(1), n: () => go(1), k: () => go(-1), p: () => go(-1), v: () => flip('v-red', 'v-two'), c: () => shows[(shows.findIndex((each) => each.checked) + 1) % shows.length].click(),
    o: foldAll, '/': () => { find.focus(); find.select(); }, '?': () => help.showModal() }[event.key];
  if (!does) return;
  event.preventDefault();
  does();
});
show(steps[0]);
if (location.hash) arrive();
})();
`;
