// Loads the program: scripts with the code cache that the build made, which spares Node most of the compiling. Without a cache, or
// with one of another Node version (V8 refuses it), it is loaded all the same.
'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Gives `load(name, exported)`: what a script exports, by the names `exported`. The script is evaluated when one of them is first used;
 * `evaluate(name, exports, load)` does so.
 */
exports.lazily = (evaluate) => {
  const known = new Map();
  return function load(name, exported) {
    let made = known.get(name);
    if (made !== undefined) return made;
    made = {};
    known.set(name, made);
    const get = (each) => () => {
      for (const one of exported) delete made[one];
      evaluate(name, made, load);
      return made[each];
    };
    for (const each of exported) Object.defineProperty(made, each, { configurable: true, enumerable: true, get: get(each) });
    return made;
  };
};

/** The program: `main` for the process, `runJob` for a thread, `servePdf` for the process that reads a PDF. `compiled` is told of every script that was loaded. */
exports.program = (compiled = () => {}) => {
  const dist = join(__dirname, '../dist');
  const load = exports.lazily((name, made) => {
    const filename = join(dist, name);
    const cache = filename.replace(/cjs$/, 'cache');
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: existsSync(cache) ? readFileSync(cache) : undefined });
    compiled(name, script);
    script.runInThisContext()(made, (id, exported) => (exported === undefined ? require(id.replace(/^\./, dist)) : load(id, exported)), filename);
  });
  if (!existsSync(join(dist, 'xiufa.cjs'))) {
    console.error('xiufa: not built; run "npm ci" (or "npm run build") in its folder first / 尚未构建，请先在其目录中运行 npm ci');
    process.exit(70);
  }
  return load('./xiufa.cjs', ['main', 'runJob', 'servePdf']);
};
