#!/usr/bin/env node
// Starts the program with the code cache that the build made, which spares Node most of the compiling. Without a cache, or with
// one of another Node version (V8 refuses it), it starts all the same.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script, constants } = require('node:vm');

const file = join(__dirname, '../dist/xiufa.cjs');
let cachedData;
try {
  cachedData = readFileSync(join(__dirname, '../dist/xiufa.cache'));
} catch {}
const importModuleDynamically = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData, importModuleDynamically });
const program = { exports: {} };
script.runInThisContext()(program.exports, createRequire(file), program);
program.exports.main();
