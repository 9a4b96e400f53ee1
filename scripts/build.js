// Builds dist/: the grammar first, then one bundle a command, so that a command loads only what it needs.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateGrammar } from './grammar.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

generateGrammar();
rmSync(`${root}/dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  define: { XIUFA_VERSION: JSON.stringify(version) },
  banner: { js: "import { createRequire as __xiufaCreateRequire } from 'node:module'; const require = __xiufaCreateRequire(import.meta.url);" },
  logLevel: 'warning',
});
