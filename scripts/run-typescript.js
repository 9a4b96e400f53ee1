// Runs a TypeScript program of this project: bundles it beside the build, then imports it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
const outfile = `${root}/dist/programs/${entry.replace(/\W/g, '-')}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  external: ['jieba-wasm'],
  // Packages in the older module format ask for those of Node.
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
});
process.argv.splice(2, process.argv.length, ...rest);
await import(pathToFileURL(outfile).href);
