import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What LibreOffice makes of the Word files: it opens them, prints them on the right paper, and understands their tracked changes. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xiufa-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLES = { land: 'statutes/shanxi-land-2008.txt', organ: 'statutes/shanxi-organ-2020.txt', election: 'statutes/shanxi-election-2015.txt' };
const AFTER = {
  land: 'statutes/republished/shanxi-land-2020.txt',
  organ: 'statutes/republished/shanxi-organ-2020.txt',
  election: 'statutes/republished/shanxi-election-2020.txt',
};
const DECISION = 'decisions/shanxi-2020-66.txt';
const names = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

function run(program: string, ...args: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? status}\n${stderr}`);
  return stdout;
}

function xiufa(...args: readonly string[]): string {
  return run(process.execPath, 'bin/xiufa.js', ...args);
}

/** Converts files with LibreOffice into a folder inside `folder`, with a profile of its own. */
function office(format: string, into: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--norestore', '--convert-to', format, '--outdir', join(folder, into), ...files);
}

const file = (name: string): string => join(folder, name);
const lines = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');
/** The lines of a Word file as xiufa reads them, with its tracked changes taken in or thrown out. */
const read = (name: string, revisions: 'accept' | 'reject'): string[] => {
  xiufa('convert', file(name), '--revisions', revisions, '-o', file(`${name}.${revisions}.txt`));
  return lines(file(`${name}.${revisions}.txt`));
};

beforeAll(() => {
  for (const name of names) {
    xiufa('apply', SAMPLES[name], DECISION, '-o', file(`${name}.docx`), '--redline', file(`${name}-redline.docx`));
    xiufa('apply', SAMPLES[name], DECISION, '-o', file(`${name}.txt`));
    xiufa('table', SAMPLES[name], DECISION, '--items', '-o', file(`${name}-table.docx`));
  }
  const made = names.flatMap((name) => [`${name}.docx`, `${name}-redline.docx`, `${name}-table.docx`]).map(file);
  office('pdf', 'pdf', made);
  office('docx:MS Word 2007 XML', 'again', made);
}, 240_000);

describe.each(names)('%s', (name) => {
  const labels = lines(join(root, AFTER[name])).flatMap((line) => /^第.+?条(?=　)/.exec(line)?.[0] ?? []);
  const printed = (document: string): string => run('pdftotext', '-layout', file(`pdf/${document}.pdf`), '-').replace(/\s/g, '');
  const paper = (document: string): string => /Page size: +(.*)/.exec(run('pdfinfo', file(`pdf/${document}.pdf`)))?.[1] ?? '';

  test('the consolidated text is printed on A4 with all its articles', () => {
    expect(paper(name)).toContain('A4');
    const text = printed(name);
    expect(labels.length).toBeGreaterThan(30);
    for (const label of labels) expect(text).toContain(label);
  });

  test('the comparison table lies across the page', () => {
    const [, width, height] = /([\d.]+) x ([\d.]+)/.exec(paper(`${name}-table`)) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
    expect(printed(`${name}-table`)).toContain('修改前修改后');
  });

  test('saved by LibreOffice, the text is the same', () => expect(read(`again/${name}.docx`, 'accept')).toEqual(lines(file(`${name}.txt`))));

  test('LibreOffice understands the tracked changes: accepted, the new text; rejected, the old one', () => {
    expect(read(`again/${name}-redline.docx`, 'accept')).toEqual(lines(file(`${name}.txt`)));
    expect(read(`again/${name}-redline.docx`, 'reject')).toEqual(lines(join(root, SAMPLES[name])));
  });
});
