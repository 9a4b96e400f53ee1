// Runs a TypeScript program of this project.
import { bundled } from './bundled.js';

const [entry, ...rest] = process.argv.slice(2);
const program = await bundled(entry, {
  external: ['jieba-wasm', 'oxc-parser', 'esbuild'],
  // Packages in the older module format ask for those of Node.
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});
process.argv.splice(2, process.argv.length, ...rest);
await import(program);
