// Loads the program: scripts with the code cache that the build made, which spares Node most of the compiling. Without a cache, or
// with one of another Node version (V8 refuses it), it is loaded all the same.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Gives `load(name)`: what a script exports. The script is evaluated when something of it is first used: `evaluate(name, exports, load)` does so. It
 * defines what the script exports, or gives a getter for each.
 */
exports.lazily = (evaluate) => {
  const known = new Map();
  return function load(name) {
    let made = known.get(name);
    if (made !== undefined) return made;
    // Only what is not there yet, or never will be, is asked of a prototype.
    made = Object.create(new Proxy({}, { get: (_, asked) => first(asked) }));
    known.set(name, made);
    let getters;
    const first = (asked) => {
      if (getters === undefined) {
        getters = {};
        getters = evaluate(name, made, load) ?? getters;
      }
      if (Object.hasOwn(getters, asked)) Object.defineProperty(made, asked, { get: getters[asked] });
      return Object.hasOwn(made, asked) ? made[asked] : undefined;
    };
    return made;
  };
};

/** The program: `main` for the process, `runJob` for a thread, `servePdf` for the process that reads a PDF. `compiled` is told of every script that was loaded. */
exports.program = (compiled = () => {}) => {
  const dist = join(__dirname, '../dist');
  const load = exports.lazily((name, made, load) => {
    const filename = join(dist, name);
    const cache = filename.replace(/cjs$/, 'cache');
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: existsSync(cache) ? readFileSync(cache) : undefined });
    compiled(name, script);
    return script.runInThisContext()(made, load, (id) => require(id.replace(/^\./, dist)), filename);
  });
  if (!existsSync(join(dist, 'xiufa.cjs'))) {
    console.error('xiufa: not built; run "npm ci" (or "npm run build") in its folder first / 尚未构建，请先在其目录中运行 npm ci');
    process.exit(70);
  }
  return load('./xiufa.cjs');
};
