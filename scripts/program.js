// The program as scripts for bin/load.js: `core.cjs` holds the modules that the main job uses, the others are loaded when something of them is.
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';
import { lazily } from '../bin/load.js';

/** Left to Node, which finds them in node_modules when a command needs them. */
const EXTERNAL = ['@pnpm/tabtab', 'cheerio/slim', 'chokidar', 'fflate', 'js-yaml', 'saxes', 'tinypool', 'unpdf', 'zod'];

/** Commander can start subcommands as programs of their own; xiufa has none, and loading node:child_process for it is slow. */
const commanderStartsNothing = {
  name: 'commander-starts-nothing',
  resolveId: (id, importer) => (id === 'node:child_process' && /commander/.test(importer ?? '') ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? 'export default {};' : undefined),
};

/**
 * The scripts by their names, each a function of `exports`, of what loads another script or a package, and of its own path. `apart` gives the file
 * in which a module is by itself, if it is; `mainJob(main)` runs the main job with the program's `main`.
 */
export async function programScripts({ root, version, apart, mainJob }) {
  const bundle = await rolldown({
    cwd: root,
    input: { xiufa: 'src/cli/main.ts' },
    platform: 'node',
    external: EXTERNAL,
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node20', define: { XIUFA_VERSION: JSON.stringify(version) } },
    checks: { ineffectiveDynamicImport: false },
    plugins: [commanderStartsNothing, { name: 'apart', resolveId: (id, importer) => apart(id, importer) }],
  });
  const common = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs', dynamicImportInCjs: false, comments: false };
  const modules = await bundle.generate({ ...common, preserveModules: true, preserveModulesRoot: root });
  const used = await usedBy(mainJob, modules.output, root);
  const { output } = await bundle.generate({
    ...common,
    minify: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'core', test: (id) => used.has(id) },
        { name: 'words-en', test: /src\/words\/en\// },
      ],
    },
  });
  await bundle.close();
  return new Map(output.map((chunk) => [chunk.fileName, asciiOnly(wrapped(chunk, output))]));
}

/** The modules that a job uses, seen by running it with every module a script of its own. */
async function usedBy(mainJob, modules, root) {
  const byName = new Map(modules.map((module) => [`./${module.fileName}`, module]));
  const outside = createRequire(`${root}dist/xiufa.cjs`);
  const used = new Set();
  const load = lazily((name, exports) => {
    const module = byName.get(name);
    for (const id of module.moduleIds) used.add(id);
    const inside = (id) => {
      const other = `./${posix.join(posix.dirname(name), id)}`;
      return byName.has(other) ? load(other, byName.get(other).exports) : outside(id);
    };
    new Script(`(function (exports, require, __filename) {${module.code}\n})`, { filename: name }).runInThisContext()(exports, inside, name);
  });
  await mainJob(load('./xiufa.cjs', ['main']).main);
  return used;
}

/** A script of which other scripts are known by the names that they export. */
function wrapped({ code, imports, dynamicImports }, chunks) {
  const others = chunks.filter(({ fileName }) => imports.includes(fileName) || dynamicImports.includes(fileName));
  const names = JSON.stringify(Object.fromEntries(others.map(({ fileName, exports }) => [`./${fileName}`, exports])));
  return `(function (exports, __load, __filename) {const __names=${names},require=(id)=>__load(id,__names[id]);${code}\n})`;
}

/** A script of one-byte characters is read and kept by V8 in half the space. */
function asciiOnly(script) {
  return script.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
