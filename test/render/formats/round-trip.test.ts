import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/index.ts';
import { statuteDocument } from '../../../src/render/document/statute.ts';
import { DOCUMENT_FORMATS } from '../../../src/render/formats/index.ts';
import { printStatute } from '../../../src/statute/print.ts';
import { projectFile, statuteOf } from '../../support/texts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiufa-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statutes = {
  ...Object.fromEntries(
    ['shanxi-land-2008', 'shanxi-organ-2020', 'shanxi-election-2015'].map((name) => [name, statuteOf(projectFile(`statutes/${name}.txt`))]),
  ),
  'marks of Markdown and HTML': statuteOf(
    [
      '某市<网络>条例 & 办法',
      '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）',
      '目　录',
      '第一章　总　则',
      '第一章　总　则',
      '第一条　网址为 https://example.com/a_b_c?x=1&y=2，`代码` *星* _线_ ~~波~~ [括号](甲) |竖线| $x$。',
      '1. 不是列表。',
      '# 不是标题。',
      '- 不是列表。',
      '（一）<script>alert(1)</script>；',
      '（二）&lt;不是实体&gt;。',
      '附件',
      '类别 | 标准',
      '---',
      '甲　　1元',
    ].join('\n'),
  ),
};

describe.each(Object.keys(DOCUMENT_FORMATS))('%s', (ending) => {
  it.each(Object.entries(statutes))('gives the same lines when it is read: %s', async (_, statute) => {
    const path = join(folder, `statute${ending}`);
    const write = await DOCUMENT_FORMATS[ending]?.();
    writeFileSync(path, (await write?.(statuteDocument(statute))) ?? '');
    const { reading, diagnostics } = await readDocument(path);
    expect(diagnostics).toEqual([]);
    expect(reading?.lines.map((line) => line.text)).toEqual(printStatute(statute));
  });
});
