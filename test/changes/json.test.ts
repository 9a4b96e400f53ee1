import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { changesBetween } from '../../src/changes/compared.ts';
import { compare } from '../../src/compare/compare.ts';
import { changesJson } from '../../src/render/changes-json.ts';
import { jsonSchema } from '../../src/render/changes-schema.ts';
import { changesBy } from '../support/changes.ts';
import { caseAmendments } from '../support/statutes.ts';

const published = JSON.parse(readFileSync(new URL('../../schemas/changes.schema.json', import.meta.url), 'utf8'));
const schema = z.fromJSONSchema(published);

test('the published schema of changes is the current one (npm run schema)', () => expect(published).toEqual(jsonSchema()));

test('the changes of every case, and of its two texts compared, are as the schema says', () => {
  for (const amendment of caseAmendments().values()) {
    const { base, after } = amendment;
    for (const changes of [changesBy(amendment), changesBetween(compare(base, after), { by: 'word', typography: true })]) {
      expect(schema.safeParse(JSON.parse(JSON.stringify(changesJson(changes)))).error ?? null).toBeNull();
    }
  }
});

test('something else is not', () => expect(schema.safeParse({ old: '甲', new: '乙', decisions: [], units: [{ level: 'article' }] }).success).toBe(false));
