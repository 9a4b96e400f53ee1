// Writes the schemas of files that people and programs write or read, from the sources that say what xiufa reads and writes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SCHEMAS = {
  'decisions/decision.schema.json': 'src/decision/yaml/schema.ts',
  'statutes/statute.schema.json': 'src/statute/data/schema.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));
for (const [file, entry] of Object.entries(SCHEMAS)) {
  const outfile = `${root}dist/programs/${entry.replaceAll('/', '-')}.mjs`;
  await build({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' });
  const { jsonSchema } = await import(pathToFileURL(outfile).href);
  writeFileSync(`${root}${file}`, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}
