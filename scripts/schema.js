// Writes the schemas of files that people and programs write or read, from the sources that say what xiufa reads and writes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.js';

const SCHEMAS = {
  'decisions/decision.schema.json': 'src/decision/yaml/schema.ts',
  'statutes/statute.schema.json': 'src/statute/data/schema.ts',
  'schemas/settings.schema.json': 'src/cli/settings/schema.ts',
  'schemas/batch-file.schema.json': 'src/cli/batch/job.ts',
  'schemas/book-file.schema.json': 'src/book/form.ts',
  'schemas/changes.schema.json': 'src/render/changes-schema.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (entry) => import(await bundled(entry));
const publish = (file, schema) => writeFileSync(`${root}${file}`, `${JSON.stringify(schema, null, 2)}\n`);
for (const [file, entry] of Object.entries(SCHEMAS)) publish(file, (await load(entry)).jsonSchema());
const { outputJsonSchemas } = await load('src/render/output-schema.ts');
for (const [name, schema] of Object.entries(outputJsonSchemas())) publish(`schemas/${name}.schema.json`, schema);
