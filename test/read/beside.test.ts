import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tallyOf } from '../../src/amend/account.ts';
import { amend } from '../../src/amend/amend.ts';
import { resultOf } from '../../src/amend/result.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { redlineFile, STATUTE_ENDINGS, statuteFile } from '../../src/cli/products.ts';
import type { Session } from '../../src/cli/session.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readDocument } from '../../src/read/index.ts';
import type { ReadOptions } from '../../src/read/reader.ts';
import { plainTheme } from '../../src/render/theme.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { rereadStatute } from '../../src/statute/reread.ts';
import type { Statute } from '../../src/statute/types.ts';
import type { Language } from '../../src/words/language.ts';
import { hasSchema, schemaFaults } from '../support/akn-schema.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';

/** What stands in a file beside the text of a statute: the head of a draft result, and what decisions provide of their own. */

const BASE = statuteOf(
  ['某市河道管理办法', '（2001年1月1日某市人民政府令第1号公布）', '第一条　甲。', '第二条　乙。', '第三条　丙。', '附件', '河道名录', '一、东河。'].join('\n'),
);
const DECISION = [
  '某市人民政府关于修改《某市河道管理办法》的决定',
  '（2020年1月1日某市人民政府第二次常务会议通过）',
  '某市人民政府决定对《某市河道管理办法》作如下修改：',
  '一、将第二条修改为：“丁。”',
  '二、对第三条酌情处理。',
  '三、删去第九条。',
  '本决定自2020年3月1日起施行。本决定施行前已经受理的申请，依照原规定办理。',
  '《某市河道管理办法》根据本决定作相应修改，重新公布。',
].join('\n');
const OWN = '附：《某市人民政府关于修改〈某市河道管理办法〉的决定》中的施行、过渡规定';

function draftIn(language: Language): { readonly result: Statute; readonly amendment: Amendment } {
  const { decision, diagnostics: read } = decisionOf(DECISION);
  const { amendment, diagnostics } = amend(BASE, decision, undefined, read);
  if (amendment === null) throw new Error('not amended');
  const tally = tallyOf([amendment], [...read, ...diagnostics], false);
  return { result: resultOf(amendment.after, [amendment], tally, { transition: true, language }), amendment };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-beside-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBack(name: string, content: string | Uint8Array, options?: ReadOptions): Promise<{ statute: Statute; diagnostics: readonly Diagnostic[] }> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { reading, diagnostics } = await readDocument(path, options);
  if (reading === null) throw new Error(diagnostics.map((d) => d.code).join(' '));
  const parsed = parseStatute(reading);
  return { statute: parsed.statute, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

describe.each(['zh', 'en'] as const)('a draft result in %s', (language) => {
  const { result, amendment } = draftIn(language);

  test('says at its head how many orders are missing', () => {
    const [head = ''] = printStatute(result);
    expect(head).toMatch(language === 'zh' ? /^【未完成】.*2 项/ : /^【INCOMPLETE】2 items/);
    expect(result.unfinished?.missing).toBe(2);
  });

  test.each(STATUTE_ENDINGS)('%s: head and appendix are read as what they are, and said', async (ending) => {
    const { statute, diagnostics } = await readBack(`result${ending}`, await statuteFile(result, ending, [amendment]));
    expect(printStatute(statute)).toEqual(printStatute(result));
    expect([statute.unfinished?.missing, statute.title[0]?.text]).toEqual([2, '某市河道管理办法']);
    expect(statute.transitions.map(({ heading, lines }) => [heading.text, ...lines.map((line) => line.text)])).toEqual([
      [OWN, '（2020年1月1日某市人民政府第二次常务会议通过）', '本决定自2020年3月1日起施行。本决定施行前已经受理的申请，依照原规定办理。'],
    ]);
    expect(statute.annexes.length).toBe(1);
    expect(diagnostics.map((d) => d.code).filter((code) => /^R08/.test(code))).toEqual(['R080', 'R081']);
  });

  test.each(['.md', '.html', '.docx'])('%s: a redline gives the draft with its head, or the text before without', async (ending) => {
    const session = { language, theme: plainTheme } as Session;
    const redline = await redlineFile(session, [{ ...amendment, after: result }], { by: 'word' }, ending);
    const [accepted, rejected] = [
      await readBack(`taken${ending}`, redline, { revisions: 'accept' }),
      await readBack(`thrown${ending}`, redline, { revisions: 'reject' }),
    ];
    expect(printStatute(accepted.statute)).toEqual(printStatute(result));
    expect(printStatute(rejected.statute)).toEqual(printStatute(BASE));
    expect([accepted.statute.unfinished?.missing, rejected.statute.unfinished]).toEqual([2, null]);
  });

  test('.txt: the redline begins with the head and ends with the appendix', async () => {
    const lines = String(await redlineFile({ language, theme: plainTheme } as Session, [{ ...amendment, after: result }], { by: 'word' }, '.txt'))
      .trim()
      .split('\n');
    expect(lines[0]).toBe(result.unfinished?.text.text);
    expect(lines).toContain(OWN);
  });
});

describe('a text with a head and an appendix', () => {
  const { result } = draftIn('zh');
  const again = rereadStatute(result, 'again');

  test('keeps both when it is amended, and counts what is missing together', () => {
    const { decision, diagnostics: read } = decisionOf(
      ['某市人民政府关于修改《某市河道管理办法》的决定', '决定作如下修改：', '一、删去第一条。', '二、删去第八条。'].join('\n'),
    );
    const { amendment, diagnostics } = amend(again, decision, undefined, read);
    if (amendment === null) throw new Error('not amended');
    const next = resultOf(amendment.after, [amendment], tallyOf([amendment], [...read, ...diagnostics], false), { transition: true, language: 'zh' });
    expect(next.unfinished?.text.text).toContain('3 项');
    expect(next.transitions).toEqual(again.transitions);
  });

  test('its appendix is no annex: what a later decision orders for annexes does not reach it', () => {
    const { decision, diagnostics: read } = decisionOf(
      ['某市人民政府关于修改《某市河道管理办法》的决定', '决定作如下修改：', '一、删去附件。', '二、将有关条款中的“本决定”修改为“本办法”。'].join('\n'),
    );
    const { amendment } = amend(again, decision, undefined, read);
    expect(amendment?.after.annexes).toEqual([]);
    expect(amendment?.after.transitions).toEqual(again.transitions);
    expect(amendment?.outcomes.map((o) => o.status)).toEqual(['applied', 'failed']);
  });

  test('an annex or an article behind the appendix is of the statute again', () => {
    const more = statuteOf([...printStatute(result), '附件2', '新名录'].join('\n'));
    expect(more.annexes.map(({ blocks }) => blocks.length)).toEqual([3, 2]);
    expect(more.transitions).toHaveLength(1);
  });

  test('a result that is whole has no head, and without the option no appendix', () => {
    const { decision } = decisionOf(
      DECISION.split('\n')
        .filter((line) => !/^[二三]、/.test(line))
        .join('\n'),
    );
    const { amendment } = amend(BASE, decision);
    if (amendment === null) throw new Error('not amended');
    const whole = resultOf(amendment.after, [amendment], tallyOf([amendment], [], false), { transition: false, language: 'zh' });
    expect([whole.unfinished, whole.transitions]).toEqual([null, []]);
  });
});

test.skipIf(!hasSchema)(
  'the act with its status and its appendix is valid',
  async () => {
    const { result, amendment } = draftIn('zh');
    expect(await schemaFaults({ 'draft.xml': String(await statuteFile(result, '.xml', [amendment])) })).toEqual([]);
  },
  60_000,
);
