// Builds dist/: the program as one script, then the code cache with which it starts (see bin/xiufa.js).
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}dist/xiufa.cjs`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Commander can start subcommands as programs of their own; xiufa has none, and loading node:child_process for it is slow. */
const commanderStartsNothing = {
  name: 'commander-starts-nothing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/commander/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

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

rmSync(`${root}dist`, { recursive: true, force: true });
for (const [entry, file] of Object.entries(APART)) await build({ ...common, entryPoints: [`${root}${entry}`], outfile: `${root}dist/${file}` });
await build({
  ...common,
  format: 'esm',
  entryPoints: ['src/index.ts'],
  outfile: `${root}dist/index.js`,
  external: ['js-yaml', 'zod'],
  plugins: [explanationsApart],
});
const { outputFiles } = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: program,
  write: false,
  charset: 'ascii',
  supported: { 'dynamic-import': false },
  external: ['@pnpm/tabtab', 'cheerio/slim', 'chokidar', 'fflate', 'js-yaml', 'saxes', 'tinypool', 'unpdf', 'zod'],
  define: { XIUFA_VERSION: JSON.stringify(version), 'import.meta.url': 'PROGRAM_URL' },
  // A script has no address of its own; what lies beside it is found from where it was loaded (when the cache is made, nothing is looked for).
  banner: { js: '(function (exports, require, module) {const PROGRAM_URL=require("node:url").pathToFileURL(require.resolve?.("./xiufa.cjs")??"").href;' },
  footer: { js: '})' },
  plugins: [commanderStartsNothing, explanationsApart],
});
mkdirSync(`${root}dist`, { recursive: true });
copyFileSync(`${root}src/read/pdf/cmaps.zip`, `${root}dist/cmaps.zip`);
writeFileSync(program, asciiOnly(outputFiles[0].text));
await cacheCode();

/** A script of one-byte characters is read and kept by V8 in half the space; esbuild leaves regular expressions as they are. */
function asciiOnly(script) {
  return script.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Runs the main job once and keeps what V8 compiled for it. */
async function cacheCode() {
  const script = new Script(readFileSync(program, 'latin1'), { filename: program });
  const statute = `${root}statutes/shanxi-land-2008.txt`;
  const decision = `${root}decisions/shanxi-2020-66.txt`;
  process.argv.splice(
    2,
    process.argv.length,
    'apply',
    statute,
    decision,
    '--output',
    `${root}dist/warm-up.txt`,
    '--redline',
    `${root}dist/warm-up-redline.txt`,
  );
  const require = createRequire(program);
  const main = { exports: {} };
  script.runInThisContext()(main.exports, (name) => (name === 'node:fs' ? silent(require(name)) : require(name)), main);
  await main.exports.main();
  if (process.exitCode) throw new Error(`the main job failed with status ${process.exitCode}`);
  writeFileSync(`${root}dist/xiufa.cache`, script.createCachedData());
  for (const name of ['warm-up.txt', 'warm-up-redline.txt']) rmSync(`${root}dist/${name}`, { force: true });
}

/** The file system without the two descriptors on which the run would print. */
function silent(fs) {
  return { ...fs, writeSync: (descriptor, bytes, at) => (descriptor > 2 ? fs.writeSync(descriptor, bytes, at) : bytes.length - at) };
}
