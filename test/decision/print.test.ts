import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision/operation.ts';
import { printDecision } from '../../src/decision/print/print.ts';
import { NPC_STYLE, type PrintStyle } from '../../src/decision/print/style.ts';
import { CORPUS } from '../fidelity/corpus.ts';
import { withoutPlaces } from '../support/decision-form.ts';
import { decisionOf, projectFile } from '../support/texts.ts';

const SPC_STYLE: PrintStyle = { quoting: 'spc', law: '' };

/** The operations, item by item, without their places and without the letters of their clauses, which another wording says otherwise. */
function meant(decision: Decision): unknown {
  const { parts, closing } = withoutPlaces(decision) as { parts: unknown; closing: unknown };
  return JSON.parse(JSON.stringify({ parts, closing }, (key, value) => (key === 'clause' || key === 'header' ? undefined : value)));
}

function printsTheSame(text: string, styles: readonly PrintStyle[] = [NPC_STYLE, SPC_STYLE]): void {
  const { decision } = decisionOf(text);
  for (const style of styles) expect(meant(decisionOf(printDecision(decision, style)).decision)).toEqual(meant(decision));
}

const cases = readdirSync('test/cases').filter((name) => existsSync(join('test/cases', name, 'decision.txt')));

test.each(cases)('case %s: what is printed is read as the same operations', (name) => {
  printsTheSame(projectFile(`test/cases/${name}/decision.txt`));
});

// What is no amendment is refused, and is not worded again.
/** What is no amendment is refused, and is not worded again. */
const documents = existsSync(CORPUS)
  ? (readdirSync(CORPUS, { recursive: true }) as string[])
      .filter((path) => !path.includes('not-an-amendment') && /(?:^|\/)decision[^/]*\.txt$|^decisions\/.*\.txt$/.test(path))
      .sort()
  : [];

describe.skipIf(documents.length === 0)('real decisions', () => {
  test.each(documents.map((path, i) => [path, i] as const))('%s', (path, i) => {
    printsTheSame(readFileSync(join(CORPUS, path), 'utf8'), [i % 3 === 0 ? SPC_STYLE : NPC_STYLE]);
  });
});

/** A decision of one item, and how it is worded again. */
function reworded(item: string, style = NPC_STYLE): string {
  const head = ['某市人民代表大会常务委员会关于修改《某市条例》的决定', '决定对《某市条例》作如下修改：'];
  const { decision } = decisionOf([...head, item].join('\n'));
  return printDecision(decision, style).split('\n').slice(2).join('\n').trimEnd();
}

test('addresses are said as shortly as the item allows', () => {
  expect(reworded('一、将第四十七条第一款中的“甲”修改为“乙”。\n将第四十七条第二款修改为：“丙。”')).toBe(
    '一、将第四十七条第一款中的“甲”修改为“乙”。\n第二款修改为：“丙。”',
  );
  expect(reworded('一、删除第七条，第八条，第九条，第三十四条第一款、第二款。')).toBe('一、删去第七条至第九条、第三十四条第一款、第二款。');
  expect(reworded('一、将第二十二条改为第二十三条。\n将第二十二条第一款中的“甲”修改为“乙”。')).toBe(
    '一、将第二十二条改为第二十三条，第一款中的“甲”修改为“乙”。',
  );
});

test('a 款 without its 款 number is not taken for the item of another one', () => {
  // 第一项 behind 第二款 would be an item of that 款.
  expect(reworded('一、将第五条第二款修改为：“甲。”\n将第五条第一项修改为：“（一）乙；”')).toContain('将第五条第一项');
});

test('quotations are marked as the NPC or as the Court prints them', () => {
  const item = '一、将第三条修改为：“甲。\n“乙。”';
  expect(reworded(item)).toBe('一、将第三条修改为：“甲。\n“乙。”');
  expect(reworded(item, SPC_STYLE)).toBe('一、将第三条修改为：\n“甲。\n乙。”');
});
