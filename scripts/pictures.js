// Makes the pictures of README.md: the redline in a terminal, the comparison table, the report. Needs Chromium and a font with Chinese
// characters (scripts/documents.sh installs both).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AnsiUp } from 'ansi_up';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = join(root, 'docs/pictures');
const sample = ['statutes/shanxi-land-2008.txt', 'decisions/shanxi-2020-66.txt'];
/** The part of the terminal's report that is shown: an article changed by several items, moved and counted again. */
const SHOWN = { from: /^第六章/, lines: 20 };

function xiufa(...args) {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['bin/xiufa.js', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`xiufa ${args.join(' ')}: ${status}\n${stderr}`);
  return stdout;
}

/** The terminal's report as a page that looks like a terminal. */
function terminalPage() {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are such
  const plain = (line) => line.replace(/\u001b\[[0-9;]*m/g, '');
  const lines = xiufa('apply', ...sample, '--color', 'always', '--no-pager').split('\n');
  const first = lines.findIndex((line) => SHOWN.from.test(plain(line)));
  if (first < 0) throw new Error('the part to be shown is not there');
  const colours = new AnsiUp();
  colours.use_classes = false;
  const shown = lines.slice(first, first + SHOWN.lines).join('\n');
  const body = colours
    .ansi_to_html(struck(shown, '\ue000', '\ue001'))
    .replaceAll('\ue000', '<s>')
    .replaceAll('\ue001', '</s>');
  const prompt = `<span style="color:#7f8c98">$</span> xiufa apply ${sample.map((path) => path.replace(/^.*\//, '')).join(' ')}\n\n`;
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #1d1f24 }
    pre { margin: 0; padding: 28px 32px; color: #e4e6ea; font: 17px/1.65 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; width: 1040px }
  </style><pre>${prompt}${body}</pre>`;
}

/** Struck words are put between marks: the converter of colours does not know them. */
function struck(text, begin, end) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are such
  return text.replace(/\u001b\[9m/g, begin).replace(/\u001b\[29m/g, end);
}

const folder = mkdtempSync(join(tmpdir(), 'xiufa-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  mkdirSync(pictures, { recursive: true });
  const page = async (width, height) => browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5 });

  writeFileSync(join(folder, 'terminal.html'), terminalPage());
  const terminal = await page(1104, 600);
  await terminal.goto(pathToFileURL(join(folder, 'terminal.html')).href);
  await terminal.locator('pre').screenshot({ path: join(pictures, 'redline.png') });

  for (const [name, height] of [
    ['table', 900],
    ['report', 1000],
  ]) {
    const file = join(folder, `${name}.html`);
    xiufa(name, ...sample, '-o', file);
    const shown = await page(1360, height);
    await shown.goto(pathToFileURL(file).href);
    await shown.screenshot({ path: join(pictures, `${name}.png`) });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
