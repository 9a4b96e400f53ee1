// Builds dist/: the library, the program as scripts, and the code cache with which it starts (see bin/load.js).
import fs from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { program } from '../bin/load.js';
import { programScripts } from './program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(fs.readFileSync(`${root}package.json`, 'utf8'));

/** What only `explain` reads is in files of its own: the main job does not wait for it. */
const APART = {
  'src/words/zh/explanations/index.ts': 'explanations-zh.cjs',
  'src/words/en/explanations/index.ts': 'explanations-en.cjs',
  'src/diagnostics/examples/index.ts': 'examples.cjs',
};
const explanationsApart = {
  name: 'explanations-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/index\.ts$/ }, ({ path, resolveDir }) => {
      const file = APART[relative(root, join(resolveDir, path))];
      return file === undefined || isAbsolute(path) ? undefined : { path: `./${file}`, external: true };
    });
  },
};

const [STATUTE, DECISION, REPUBLISHED] = ['statutes/shanxi-land-2008', 'decisions/shanxi-2020-66', 'statutes/republished/shanxi-land-2020'].map(
  (name) => `${root}${name}.txt`,
);
/** What is run beside the main job, so that it is compiled as well. */
const OTHER_JOBS = [
  ['diff', STATUTE, REPUBLISHED],
  ['draft', STATUTE, REPUBLISHED],
  ['verify', STATUTE, DECISION, '--against', REPUBLISHED],
  ['check', DECISION],
  ['refs', STATUTE],
];

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
};

fs.mkdirSync(`${root}dist`, { recursive: true });
// Programs that run at this moment keep their files.
for (const name of fs.readdirSync(`${root}dist`)) if (name !== 'programs') fs.rmSync(`${root}dist/${name}`, { recursive: true, force: true });
for (const [entry, file] of Object.entries(APART)) await build({ ...common, entryPoints: [`${root}${entry}`], outfile: `${root}dist/${file}` });
await build({
  ...common,
  format: 'esm',
  entryPoints: ['src/index.ts'],
  outfile: `${root}dist/index.js`,
  external: ['js-yaml', 'zod'],
  plugins: [explanationsApart],
});
fs.copyFileSync(`${root}src/read/pdf/cmaps.zip`, `${root}dist/cmaps.zip`);
const scripts = await programScripts({ root, version, apart, mainJob });
for (const [name, script] of scripts) fs.writeFileSync(`${root}dist/${name}`, script);
await cacheCode();

/** The file in which a module that is imported stands apart. */
function apart(path, importer) {
  const file = importer === undefined || isAbsolute(path) ? undefined : APART[relative(root, join(dirname(importer), path))];
  return file === undefined ? undefined : { id: `./${file}`, external: true };
}

/** Runs the main job, as it is and with its text files, and prints nothing; `main` is that of the program. */
async function mainJob(main) {
  const [output, redline] = ['warm-up.txt', 'warm-up-redline.txt'].map((name) => `${root}dist/${name}`);
  const job = ['apply', STATUTE, DECISION];
  await runJobs(main, [job, [...job, '--output', output, '--redline', redline]]);
  for (const file of [output, redline]) fs.rmSync(file);
}

/** Runs command lines and prints nothing. */
async function runJobs(main, jobs) {
  const { writeSync } = fs;
  fs.writeSync = (descriptor, bytes, at) => (descriptor > 2 ? writeSync(descriptor, bytes, at) : bytes.length - at);
  for (const job of jobs) {
    process.argv.splice(2, process.argv.length, ...job);
    await main();
    // 1: what was asked has faults, or versions differ.
    if (process.exitCode > 1) throw new Error(`${job.join(' ')}: status ${process.exitCode}`);
    process.exitCode = 0;
  }
  fs.writeSync = writeSync;
}

/** Runs the main job and keeps what V8 compiled of the core for it; then what other commands use, and keeps that of the other scripts. */
async function cacheCode() {
  const compiled = new Map();
  const { main } = program((name, script) => compiled.set(name, script));
  await mainJob(main);
  keep('./core.cjs');
  await runJobs(main, OTHER_JOBS);
  for (const name of compiled.keys()) if (name !== './core.cjs') keep(name);

  function keep(name) {
    fs.writeFileSync(`${root}dist/${name.replace(/cjs$/, 'cache')}`, compiled.get(name).createCachedData());
  }
}
