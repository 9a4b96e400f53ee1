import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programIn } from '../../src/cli/program.ts';
import { jsonSchema } from '../../src/cli/settings/schema.ts';
import { settingsFor } from '../../src/cli/settings/settings.ts';
import { projectFile } from '../support/texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-settings-'));
  mkdirSync(join(folder, 'laws', 'old'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (text: string, ...names: string[]): void => writeFileSync(join(folder, ...names), text);

test('are those of the nearest xiufa.yaml, beside the first file or in a folder above', async () => {
  put('body: 某市人民代表大会常务委员会\nlanguage: en\n', 'xiufa.yaml');
  const file = join(folder, 'laws', 'old', 's.txt');
  expect((await settingsFor(file)).settings).toEqual({ body: '某市人民代表大会常务委员会', language: 'en' });
  put('author: 法制工作委员会\n', 'laws', 'xiufa.yaml');
  expect((await settingsFor(file)).settings).toEqual({ author: '法制工作委员会' });
});

test('none is no fault, and a file that says nothing sets nothing', async () => {
  expect(await settingsFor(join(folder, 's.txt'))).toEqual({ settings: {}, file: null, diagnostics: [] });
  put('# 只有注释\nbody:\n', 'xiufa.yaml');
  expect(await settingsFor(join(folder, 's.txt'))).toMatchObject({ settings: {}, diagnostics: [] });
});

test.each([
  ['stlye: spc\n', 'R091', 'style'],
  ['style: court\n', 'R092', ''],
  ['body: [甲]\n', 'R092', undefined],
  ['body: 甲\nbody: 乙\n', 'R090', undefined],
  ['body：甲\n', 'R090', undefined],
])('%j is refused at its place', async (text, code, near) => {
  put(text, 'xiufa.yaml');
  const { settings, diagnostics } = await settingsFor(join(folder, 's.txt'));
  expect([settings, diagnostics.map((d) => d.code)]).toEqual([{}, [code]]);
  expect(diagnostics[0]?.place).not.toBeNull();
  if (near !== undefined) expect(diagnostics[0]?.params['near']).toBe(near);
});

test('each key stands for an option of a command', () => {
  const { commands, options } = programIn('zh', []);
  const names = [...options, ...commands.flatMap((command) => command.options)].map((option) => option.attributeName());
  for (const key of Object.keys((jsonSchema() as { properties: object }).properties)) expect(names).toContain(key === 'language' ? 'lang' : key);
});

test('the published schema is the current one (npm run schema)', () => {
  expect(projectFile('schemas/settings.schema.json')).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});
