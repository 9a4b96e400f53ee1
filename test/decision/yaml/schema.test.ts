import { expect, test } from 'vitest';
import { jsonSchema } from '../../../src/decision/yaml/schema.ts';
import { projectFile } from '../../support/texts.ts';

test('the published schema is the one that files are read by (npm run schema)', () => {
  expect(projectFile('decisions/decision.schema.json')).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});
