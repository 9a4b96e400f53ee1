// Writes types/: the declarations of the library, those alone that its entry leads to (see "types" in package.json).
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = join(root, 'types');

rmSync(types, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const needed = reachable(join(types, 'index.d.ts'));
for (const { parentPath, name } of readdirSync(types, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
  const file = join(parentPath, name);
  if (!needed.has(file)) rmSync(file);
}
removeEmpty(types);

/** The declaration files that one leads to. */
function reachable(entry) {
  const seen = new Set();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...importsOf(file).map((path) => join(file, '..', path.replace(/\.ts$/, '.d.ts'))));
  }
  return seen;
}

/** What a declaration file names of others of its own package. */
function importsOf(file) {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const exported = module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest));
  const named = [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...exported];
  return named.flatMap((request) => (request?.value.startsWith('.') ? [request.value] : []));
}

function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
