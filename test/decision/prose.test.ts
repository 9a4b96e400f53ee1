import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision/operation.ts';
import { unsaid, wordedAgain } from '../../src/decision/print/proof.ts';
import { NPC_STYLE } from '../../src/decision/print/style.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { CORPUS } from '../fidelity/corpus.ts';
import { throughYaml, withoutPlaces } from '../support/decision-form.ts';
import { decisionOf } from '../support/texts.ts';
import { wordingCases } from '../wordings/cases.ts';

/** A decision is read, written in its editable form, read from it, put into words, and these are read. */
const real = existsSync(CORPUS)
  ? (readdirSync(CORPUS, { recursive: true }) as string[]).filter((path) => /(?:^|\/)decision[^/]*\.txt$|^decisions(?:-wide)?\/.*\.txt$/.test(path)).sort()
  : [];
const files = [...real.map((path) => join(CORPUS, path)), ...wordingCases().map(({ decision }) => decision)];

/** What is ordered, without the letters in which it was said. */
function meant(decision: Decision): unknown {
  const { title, adoption, parts, closing } = withoutPlaces(decision) as Record<string, unknown>;
  const told = JSON.stringify({ title, adoption, parts, closing }, (key, value) => (key === 'clause' || key === 'header' ? undefined : value));
  return JSON.parse(told);
}

describe.skipIf(files.length === 0)('the decisions of the corpus and of the wordings', () => {
  test('come back as the same operations, or are refused', () => {
    const count = { understood: 0, same: 0, refused: [] as string[] };
    for (const file of files) {
      const { decision, diagnostics } = decisionOf(readFileSync(file, 'utf8'));
      if (diagnostics.some(isError)) continue;
      count.understood++;
      const { read, misread, astray } = wordedAgain(throughYaml(decision, diagnostics).decision, NPC_STYLE, 'again');
      if (misread.length + astray.length > 0) count.refused.push(file);
      else {
        expect(meant(read), file).toEqual(meant(decision));
        count.same++;
      }
    }
    expect(count.same + count.refused.length).toBe(count.understood);
    // 453 of 458 when this was written.
    expect(count.refused.length, count.refused.join('\n')).toBeLessThanOrEqual(5);
    expect(count.same).toBeGreaterThan(400);
  }, 120_000);
});

/** A decision of these items as it is put into words. */
function worded(...items: readonly string[]) {
  const head = ['某市人民代表大会常务委员会关于修改《某市条例》的决定', '决定对《某市条例》作如下修改：'];
  return wordedAgain(throughYaml(decisionOf([...head, ...items].join('\n')).decision).decision, NPC_STYLE, 'again');
}

test('an item that is read as another is told', () => {
  const { decision } = decisionOf(['关于修改《某市条例》的决定', '决定作如下修改：', '一、将第五条中的“甲”修改为“乙”。'].join('\n'));
  const [part] = decision.parts;
  const [item] = part?.items ?? [];
  const [operation] = item?.operations ?? [];
  if (part === undefined || item === undefined || operation?.kind !== 'replace-text') throw new Error('not read');
  // Words cannot be cut out of a text with a quotation mark that does not pair.
  const odd = { ...operation, pairs: operation.pairs.map((pair) => ({ ...pair, new: { lines: [{ text: '乙”，“丙', origin: null }], place: null } })) };
  const wrong: Decision = { ...decision, parts: [{ ...part, items: [{ ...item, operations: [odd] }] }] };
  const again = wordedAgain(wrong, NPC_STYLE, 'again');
  expect(again.misread.map(({ number }) => number)).toEqual(['一']);
  expect(unsaid(again).map(({ code, params }) => `${code} ${params['item']}`)).toEqual(['D040 一']);
});

test('title, adoption note and closing clauses are words too, and long quotations in them are kept', () => {
  const long = '本决定施行前已经取得许可的单位，应当在本决定施行之日起六个月内按照修改后的规定申请换发“河道管理范围内建设项目许可证（正本、副本）”。';
  const { text, astray } = worded('一、删去第三条。', `本决定自公布之日起施行。`, long);
  expect(astray).toEqual([]);
  expect(text).toContain(long);
});

test('what the editable form does not say in full is not put into words', () => {
  const { decision } = decisionOf(['关于修改《某市条例》的决定', '决定作如下修改：', '一、删去第三条。', '本决定自公布之日起施行。'].join('\n'));
  const closing = decision.closing.map((each) => ({ ...each, clause: { text: '本决定中的“…”自公布之日起施行', origin: null } }));
  expect(wordedAgain({ ...decision, closing }, NPC_STYLE, 'again').astray.length).toBeGreaterThan(0);
});
