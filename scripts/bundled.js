// Programs of this project that are not part of the package: bundled beside the build, each in a file of its own process, which goes with it.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/programs`;
/** Longer than any program runs; a file as old was left by one that was killed. */
const A_DAY = 86_400_000;

/** Bundles a module of this project so that Node runs it; gives its address. */
export async function bundled(entry, options = {}) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const { mtimeMs = Date.now() } = statSync(`${folder}/${name}`, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > A_DAY) rmSync(`${folder}/${name}`, { force: true });
  }
  const outfile = `${folder}/${entry.replace(/\W/g, '-')}-${process.pid}.mjs`;
  process.on('exit', () => rmSync(outfile, { force: true }));
  const common = { absWorkingDir: root, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' };
  await build({ ...common, entryPoints: [entry], outfile, ...options });
  return pathToFileURL(outfile).href;
}
