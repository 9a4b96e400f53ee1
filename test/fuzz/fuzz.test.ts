import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { putInto, takenFrom, textIn } from './files.ts';
import { projectRoot, samplesIn } from './inputs/samples.ts';
import { holds } from './laws/broken.ts';
import { type Target, targetsFrom } from './targets.ts';

/** How many inputs each target is tried on here; `npm run fuzz` tries as many as there is time for. */
const INPUTS = 8;
const SEED = 20201127;

const root = projectRoot();
const targets = await targetsFrom(samplesIn(root, false));
const folder = mkdtempSync(join(tmpdir(), 'xiufa-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('no input breaks a law', () => {
  test.each(targets.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    const { inputs, fault } = await check(target, SEED, INPUTS, folder, new Set());
    expect(fault).toBeNull();
    expect(inputs).toBe(INPUTS);
  });
});

describe('what was found once', () => {
  const found = join(root, 'test/fuzz/found');
  const inputs = existsSync(found) ? readdirSync(found).flatMap((name) => readdirSync(join(found, name)).map((input) => [name, input] as const)) : [];

  test.each(inputs)('%s: %s', async (name, input) => {
    const files = takenFrom(join(found, name, input));
    const place = { folder: join(folder, 'found'), language: 'zh' } as const;
    putInto(place.folder, files);
    await (targets.find((target) => target.name === name) as Target).law(files, place);
  });
});

describe('a law that does not hold', () => {
  const broken: Target = {
    name: 'broken',
    inputs: fc.record({ 'file.txt': fc.array(fc.constantFrom('甲\n', '乙', '丙'), { minLength: 20, maxLength: 40 }).map((words) => words.join('')) }),
    law: (files) => holds('no text has both words', !/甲[\s\S]*乙/.test(textIn(files, 'file.txt')), () => textIn(files, 'file.txt')),
  };

  test('is found, with the smallest input that breaks it, and found again from its seed', async () => {
    const { fault } = await check(broken, SEED, 50, folder, new Set());
    expect([fault?.signature, fault?.files]).toEqual(['Broken no text has both words', { 'file.txt': '甲乙' }]);
    expect((await check(broken, fault?.seed ?? 0, 50, folder, new Set())).fault?.signature).toBe(fault?.signature);
  });

  test('is passed over where it is known, so that others are found behind it', async () => {
    const first = (await check(broken, SEED, 50, folder, new Set())).fault?.signature ?? '';
    expect(await check(broken, SEED, 50, folder, new Set([first]))).toEqual({ inputs: 50, fault: null });
  });

  test('of a crash is told apart by where it arose', async () => {
    const crashing: Target = { ...broken, law: (files) => void (JSON.parse(`"${textIn(files, 'file.txt')}`) as unknown) };
    expect((await check(crashing, SEED, 3, folder, new Set())).fault?.signature).toMatch(/^SyntaxError /);
  });
});
