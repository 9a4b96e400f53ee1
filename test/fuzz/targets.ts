import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { amend, DEFAULT_OPTIONS } from '../../src/amend/amend.ts';
import { readDecisionYaml } from '../../src/decision/yaml/read.ts';
import { decisionYaml } from '../../src/decision/yaml/write.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { amendInOrder, changes as changesIn, diff } from '../../src/index.ts';
import { readText } from '../../src/read/lines.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { SourceText } from '../../src/text/source.ts';
import { throughYaml, withoutPlaces } from '../support/decision-form.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';
import { type Files, textIn } from './files.ts';
import { containers } from './inputs/containers.ts';
import { books, commandLines, manifests, rippling } from './inputs/folders.ts';
import { inputsFrom } from './inputs/index.ts';
import { mutated } from './inputs/mutated.ts';
import type { Samples } from './inputs/samples.ts';
import { token } from './inputs/words.ts';
import { changesAgree, holdsTogether } from './laws/amendment.ts';
import { holds, job, sameLines } from './laws/broken.ts';
import { command, oneOf, type Place, productPath } from './laws/command.ts';
import { batches, commands, keepsABook, looksInto, ripples } from './laws/folders.ts';
import { isRead, only, staysInFormats } from './laws/reading.ts';
import { areTold } from './laws/told.ts';
import { differs, isDrafted } from './laws/versions.ts';

/** What is fuzzed: how its inputs are made, and what must hold for each. The files of an input lie in the folder of the place. */
export interface Target {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Files>;
  readonly law: (files: Files, place: Place) => Promise<void> | void;
}

/** Every target; the files of Word, PDF and the like are made from the samples first. */
export async function targetsFrom(samples: Samples): Promise<readonly Target[]> {
  const inputs = inputsFrom(samples);
  const { statutes, decisions, amendments, versions } = inputs;
  const readers = Object.entries(await containers(samples)).map(([name, inputs]): Target => ({ name, inputs, law: reads }));
  const yamls = fc.constantFrom(...samples.decisions.slice(0, 60)).map((text) => {
    const { decision, diagnostics } = decisionOf(text);
    return decisionYaml(decision, diagnostics, 'zh');
  });
  return [
    ...readers,
    { name: 'text', inputs: fc.record({ 'file.txt': fc.oneof(statutes, decisions) }), law: reads },
    { name: 'formats', inputs: fc.record({ 'statute.txt': statutes }), law: (files, place) => staysInFormats(place, statuteOf(textIn(files, 'statute.txt'))) },
    { name: 'parse', inputs: fc.record({ 'decision.txt': decisions }), law: parses },
    { name: 'decision-yaml', inputs: fc.record({ 'decision.yaml': mutated(yamls, token), 'base.txt': statutes }), law: readsYaml },
    { name: 'apply', inputs: amendments, law: applies },
    { name: 'render', inputs: amendments, law: renders },
    { name: 'chain', inputs: fc.record({ 'base.txt': statutes, 'first.txt': decisions, 'second.txt': decisions, 'third.txt': decisions }), law: chains },
    { name: 'diff', inputs: versions, law: compares },
    { name: 'draft', inputs: versions, law: drafts },
    { name: 'check', inputs: fc.record({ 'file.txt': fc.oneof(statutes, decisions), 'base.txt': statutes }), law: checks },
    { name: 'refs', inputs: fc.record({ 'statute.txt': statutes }), law: refers },
    {
      name: 'extract',
      inputs: fc.record({ 'gazette.txt': fc.array(fc.oneof(statutes, decisions), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')) }),
      law: extracts,
    },
    {
      name: 'verify',
      inputs: amendments.chain((files) => fc.record({ official: statutes }).map(({ official }) => ({ ...files, 'official.txt': official }))),
      law: verifies,
    },
    { name: 'table', inputs: fc.oneof(amendments, versions), law: tables },
    { name: 'book', inputs: fc.record({ 'base.txt': statutes, 'first.txt': decisions, 'second.txt': decisions }), law: keepsABook },
    { name: 'book-file', inputs: books(inputs), law: (_, place) => looksInto(place.folder, place) },
    { name: 'ripple', inputs: rippling(inputs), law: ripples },
    { name: 'batch', inputs: manifests(inputs), law: batches },
    { name: 'command-line', inputs: commandLines(inputs), law: commands },
  ];
}

async function reads(files: Files, place: Place): Promise<void> {
  const path = only(place.folder, files);
  await isRead(path);
  const ending = oneOf(['.txt', '.md', '.html', '.docx', '.xml', '.yaml', '.json'], path + Object.values(files)[0]?.length);
  await command(place, 'convert', path, '-o', productPath(place, `converted${ending}`));
}

async function parses(files: Files, place: Place): Promise<void> {
  const { decision, diagnostics } = job(() => decisionOf(textIn(files, 'decision.txt')));
  areTold(diagnostics);
  if (!diagnostics.some(isError)) {
    const again = job(() => throughYaml(decision, diagnostics));
    holds('a decision in its YAML form is read without an error', !again.diagnostics.some(isError), () => again.yaml);
    const [made, wanted] = [again.decision, decision].map((each) =>
      inspect(withoutPlaces(each), { depth: null, sorted: true, breakLength: 80 }).split('\n'),
    ) as [string[], string[]];
    sameLines('a decision read from its YAML form is the same', made, wanted);
  }
  const path = join(place.folder, 'decision.txt');
  for (const ending of ['.yaml', '.json', '.xml', '.csv']) await command(place, 'parse', path, '-o', productPath(place, `operations${ending}`));
  await command(place, 'parse', path, '--json');
}

async function readsYaml(files: Files, place: Place): Promise<void> {
  const { decision, diagnostics } = job(() => readDecisionYaml(new SourceText('decision.yaml', textIn(files, 'decision.yaml'))));
  areTold(diagnostics);
  holds('a form that is not read has an error', decision !== null || diagnostics.some(isError));
  const [form, base] = [join(place.folder, 'decision.yaml'), join(place.folder, 'base.txt')];
  await command(place, 'convert', form, '-o', productPath(place, 'wording.txt'));
  await command(place, 'apply', base, form, '--text');
}

function applies(files: Files): void {
  const base = statuteOf(textIn(files, 'base.txt'));
  const { decision, diagnostics: read } = job(() => decisionOf(textIn(files, 'decision.txt')));
  const { amendment, diagnostics } = job(() => amend(base, decision, undefined, read));
  areTold([...read, ...diagnostics]);
  holds('a decision that amends nothing here says so', amendment !== null || diagnostics.some(isError));
  if (amendment !== null) holdsTogether(base, decision, amendment, diagnostics);
  for (const options of [
    { refs: 'keep', renumber: 'always' },
    { renumber: 'never', joint: 'none' },
  ] as const)
    job(() => amend(base, decision, { ...DEFAULT_OPTIONS, ...options }, read));
}

async function renders(files: Files, place: Place): Promise<void> {
  const [base, decision] = [join(place.folder, 'base.txt'), join(place.folder, 'decision.txt')];
  const text = textIn(files, 'base.txt') + textIn(files, 'decision.txt');
  const ending = oneOf(['.txt', '.md', '.html', '.docx', '.xml', '.yaml', '.json'], text);
  const redline = oneOf(['.docx', '.html', '.md', '.txt'], `${text} `);
  const products = [
    '-o',
    productPath(place, `new${ending}`),
    '--redline',
    productPath(place, `redline${redline}`),
    '--decision',
    productPath(place, 'decision.xml'),
  ];
  await command(place, 'apply', base, decision, '--force', '--substance', '--transition', ...products, '--operations', productPath(place, 'operations.csv'));
  await command(place, 'apply', base, decision, '--json', '--substance');
  await command(place, 'report', base, decision, '-o', productPath(place, 'report.html'));
}

function chains(files: Files): void {
  const names = ['first.txt', 'second.txt', 'third.txt'];
  const { text, amendments, diagnostics } = job(() =>
    amendInOrder(
      textIn(files, 'base.txt'),
      names.map((name) => textIn(files, name)),
    ),
  );
  areTold(diagnostics);
  holds('a chain that gives no text has an error', text !== null || diagnostics.some(isError));
  // What has no article is no statute, and an article that comes to it need not be read again as one.
  if (amendments.length === 0 || diagnostics.some(({ code }) => code === 'R010')) return;
  const all = job(() => changesIn(amendments));
  holds('the amendments of a chain go on from one another', all !== null);
  if (all !== null) changesAgree(all);
}

async function compares(files: Files, place: Place): Promise<void> {
  const [old, now] = [textIn(files, 'old.txt'), textIn(files, 'new.txt')];
  areTold(job(() => diff(old, now)).diagnostics);
  differs(statuteOf(old), statuteOf(now));
  const paths = ['old.txt', 'new.txt'].map((name) => join(place.folder, name));
  const ending = oneOf(['.txt', '.md', '.html', '.docx', '.json'], old + now);
  await command(place, 'diff', ...paths, '--substance', '--why');
  await command(place, 'diff', ...paths, '-o', productPath(place, `changes${ending}`));
  await command(place, 'diff', ...paths, '--typography', '-o', productPath(place, 'redline.docx'));
  await command(place, 'report', ...paths, '-o', productPath(place, 'report.html'));
}

async function drafts(files: Files, place: Place): Promise<void> {
  isDrafted(textIn(files, 'old.txt'), textIn(files, 'new.txt'));
  const paths = ['old.txt', 'new.txt'].map((name) => join(place.folder, name));
  const form = oneOf([[], ['--form', 'amendment'], ['--style', 'spc'], ['--explicit-refs']], textIn(files, 'new.txt'));
  await command(place, 'draft', ...paths, ...form, '--redline', productPath(place, 'redline.docx'), '--table', productPath(place, 'table.docx'));
}

async function checks(files: Files, place: Place): Promise<void> {
  const [file, base] = [join(place.folder, 'file.txt'), join(place.folder, 'base.txt')];
  const { statute, diagnostics } = parseStatute(readText(new SourceText('file.txt', textIn(files, 'file.txt'))).reading);
  areTold(diagnostics);
  holds('a statute that is read has a type', statute.type === 'statute');
  await command(place, 'check', file);
  await command(place, 'check', file, '--json', '--against', base);
  const fixed = productPath(place, 'fixed.txt');
  const { status } = await command(place, 'check', file, '--fix', '-o', fixed);
  if (status !== 2) await command(place, 'check', fixed, '--fix', '-o', productPath(place, 'again.txt'));
}

async function refers(files: Files, place: Place): Promise<void> {
  const path = join(place.folder, 'statute.txt');
  await command(place, 'refs', path);
  await command(place, 'refs', path, '--json');
  void files;
}

async function extracts(files: Files, place: Place): Promise<void> {
  const path = join(place.folder, 'gazette.txt');
  await command(place, 'extract', path, '-o', '-');
  await command(place, 'extract', path, '--json');
  void files;
}

async function verifies(_: Files, place: Place): Promise<void> {
  const paths = ['base.txt', 'decision.txt', '--against', 'official.txt'].map((name) => (name.startsWith('-') ? name : join(place.folder, name)));
  await command(place, 'verify', ...paths);
  await command(place, 'verify', ...paths, '--json');
}

async function tables(files: Files, place: Place): Promise<void> {
  const names = 'base.txt' in files ? ['base.txt', 'decision.txt'] : ['old.txt', 'new.txt'];
  const paths = names.map((name) => join(place.folder, name));
  const items = 'base.txt' in files ? ['--items', '--force'] : ['--typography'];
  const ending = oneOf(['.txt', '.md', '.html', '.docx'], Object.values(files).join(''));
  await command(place, 'table', ...paths, ...items, '--substance', '--unchanged', '-o', productPath(place, `table${ending}`));
  await command(place, 'table', ...paths, '--json');
}
