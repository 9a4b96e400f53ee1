// Loads the program with the code cache that the build made, which spares Node most of the compiling. Without a cache, or with
// one of another Node version (V8 refuses it), it is loaded all the same.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '../dist/xiufa.cjs');
let cachedData;
try {
  cachedData = readFileSync(join(__dirname, '../dist/xiufa.cache'));
} catch {}
let source;
try {
  source = readFileSync(file, 'latin1');
} catch {
  console.error('xiufa: not built; run "npm ci" (or "npm run build") in its folder first / 尚未构建，请先在其目录中运行 npm ci');
  process.exit(70);
}
const script = new Script(source, { filename: file, cachedData });
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(file), program);
module.exports = program.exports;
