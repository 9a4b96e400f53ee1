// Writes decisions/decision.schema.json, the schema of the editable form of decisions, from src/decision/yaml/schema.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}dist/programs/schema.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['src/decision/yaml/schema.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const { jsonSchema } = await import(pathToFileURL(outfile).href);
writeFileSync(`${root}decisions/decision.schema.json`, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
