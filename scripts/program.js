// The program as scripts for bin/load.js: `core.cjs` holds the modules that the main job uses, the others are loaded when something of them is.
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';
import { lazily } from '../bin/load.js';

/** Left to Node, which finds them in node_modules when a command needs them. */
const EXTERNAL = ['@pnpm/tabtab', 'cheerio/slim', 'chokidar', 'fflate', 'js-yaml', 'saxes', 'tinypool', 'unpdf', 'zod'];

/**
 * What is loaded of Node only to be there. Commander can start subcommands as programs of their own; xiufa has none, and loading node:child_process for
 * it is slow. `process` as a module would be copied, property by property.
 */
const lean = {
  name: 'lean',
  resolveId: (id, importer) => {
    const [wanted, stands] = /commander/.test(importer ?? '') ? ['node:child_process', '\0nothing'] : ['node:process', '\0process'];
    return id === wanted ? stands : undefined;
  },
  load: (id) => ({ '\0nothing': 'export default {};', '\0process': 'export default process;' })[id],
};

/**
 * The scripts by their names, each a function of `exports`, of what loads another script, of `require` for packages, and of its own path. `apart` gives the file
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
    plugins: [lean, { name: 'apart', resolveId: (id, importer) => apart(id, importer) }],
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
  const load = lazily((name, exports, load) => {
    const module = byName.get(name);
    for (const id of module.moduleIds) used.add(id);
    const inside = (id) => {
      const other = `./${posix.join(posix.dirname(name), id)}`;
      return byName.has(other) ? load(other) : outside(id);
    };
    new Script(`(function (exports, require, __filename) {${module.code}\n})`, { filename: name }).runInThisContext()(exports, inside, name);
  });
  await mainJob(load('./xiufa.cjs').main);
  return used;
}

/**
 * A script of which the other scripts are loaded, and packages and files of its folder required. It returns getters of what it exports: to define hundreds
 * of properties takes longer.
 */
function wrapped({ code }, chunks) {
  const scripts = new Set(chunks.map(({ fileName }) => `./${fileName}`));
  const getters = [];
  const body = code
    .replace(/\brequire\((["'`])(\.\/[^"'`]+)\1\)/g, (said, mark, id) => (scripts.has(id) ? `__load(${mark}${id}${mark})` : said))
    .replace(EXPORT, (_, mark, name, getter) => {
      getters.push(`${mark}${name}${mark}:${getter}`);
      return '0';
    });
  return `(function (exports, __load, require, __filename) {${body}\nreturn {${getters}};})`;
}

/** How rolldown defines an export. */
const EXPORT = /\bObject\.defineProperty\(exports,(["'])([\w$]+)\1,\{enumerable:!0,get:(function\(\)\{return [\w$]+\})\}\)/g;

/** A script of one-byte characters is read and kept by V8 in half the space. */
function asciiOnly(script) {
  return script.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
