import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/changes/compared.ts';
import type { Changes } from '../../src/changes/types.ts';
import { compare } from '../../src/compare/compare.ts';
import { changesDocument } from '../../src/render/document/changes.ts';
import type { Document } from '../../src/render/document/types.ts';
import { writeDocx } from '../../src/render/formats/docx/index.ts';
import { htmlOf } from '../../src/render/formats/html.ts';
import { proofOf, proofOfDocx, provedFile } from '../../src/render/proof.ts';
import { amendedCases, amendedCorpus, amendedSamples } from '../support/amended.ts';
import { changesBy } from '../support/changes.ts';
import { statuteOf } from '../support/texts.ts';

const OLD = '某市河道管理办法\n（2001年1月1日某市人民政府通过）\n第一条　河道由水利部门管理。\n第二条　禁止倾倒垃圾。\n第三条　本办法自公布之日起施行。';
const NEW =
  '某市河道管理办法\n（2001年1月1日某市人民政府通过）\n第一条　河道由市水利部门管理。\n第二条　禁止倾倒垃圾、渣土。\n第三条　本办法自2020年1月1日起施行。';

const changesOf = (old: string, now: string): Changes => changesBetween(compare(statuteOf(old), statuteOf(now)), { by: 'word', typography: true });

/** The document with the first words of this kind left out. */
function broken(document: Document, kind: 'inserted' | 'deleted' | 'same', from = 2): Document {
  let done = false;
  const blocks = document.blocks.map((block, i) => {
    const at = block.type === 'paragraph' && i >= from && !done ? block.runs.findIndex((run) => run.change === kind) : -1;
    if (block.type !== 'paragraph' || at < 0) return block;
    done = true;
    return { ...block, runs: block.runs.filter((_, k) => k !== at) };
  });
  return { ...document, blocks };
}

describe('a redline that does not give both texts', () => {
  const changes = changesOf(OLD, NEW);
  const document = changesDocument(changes);

  test('is told with the line in which it fails, and by which of the two', () => {
    expect(proofOf(document, changes)).toEqual([]);
    expect(proofOf(broken(document, 'inserted'), changes).map(({ code, params }) => [code, params['take'], params['line']])).toEqual([['V030', 'in', '3']]);
    expect(proofOf(broken(document, 'deleted'), changes).map(({ params }) => [params['take'], params['expected']])).toEqual([
      ['out', '第三条　本办法自公布之日起施行。'],
    ]);
    expect(proofOf(broken(document, 'same'), changes).map(({ params }) => params['take'])).toEqual(['in', 'out']);
  });

  test('is told of a Word file by its bytes', async () => {
    expect(await proofOfDocx(await writeDocx(document), [changes])).toEqual([]);
    const spoilt = await writeDocx(broken(document, 'deleted'));
    expect((await proofOfDocx(spoilt, [changes])).map(({ code, params }) => [code, params['take']])).toEqual([['V030', 'out']]);
    expect((await proofOfDocx(new Uint8Array([1, 2, 3]), [changes])).length).toBe(2);
  });

  test('is not written: a writer that loses words is found out', async () => {
    const lossy = (given: Document): Promise<Uint8Array> => writeDocx(broken(given, 'inserted'));
    expect(await provedFile([{ document, changes }], document, [], lossy)).toMatchObject({ content: null, diagnostics: [{ code: 'V030' }] });
    const html = await provedFile([{ document, changes }], document, [], htmlOf);
    expect([typeof html.content, html.diagnostics]).toEqual(['string', []]);
  });

  test('is not told of a Word file that has tabs, in words that stay, come or go, and behind labels', async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['第一条　应当处罚\tᑻ、', '第一条　应当处罚'],
      ['第一条　甲应当\t处罚。', '第一条　甲应当\t处罚、\t追偿。'],
      ['第一条　甲处罚：\n（一）\t乙；\n（二）丙。', '第一条　甲处罚：\n（一）乙；\n（二）\t丙。'],
      ['第一条　甲处罚。\n附表\n序号\u001f罚款\u001e（元）\t甲\n一\u001f十', '第一条　甲处罚。\n附表\n序号\u001f罚款\u001e（元）\t乙\t丙\n一\u001f十'],
    ];
    for (const [old, now] of texts) {
      const changed = changesOf(`某市条例\n${old}`, `某市条例\n${now}`);
      expect(await proofOfDocx(await writeDocx(changesDocument(changed)), [changed])).toEqual([]);
    }
  });

  test('says so where the claim is of another text', async () => {
    const other = changesOf(OLD, NEW.replace('渣土', '废渣'));
    expect(proofOf(document, other).map(({ params }) => params['take'])).toEqual(['in']);
    expect((await proofOfDocx(await writeDocx(document), [other])).map(({ params }) => params['take'])).toEqual(['in']);
  });
});

// All of them, also of the corpus, by XIUFA_ALL=1: some minutes.
const all = process.env['XIUFA_ALL'] === '1';
const amended = [...amendedCases(), ...amendedSamples(), ...(all ? amendedCorpus('triples/', 'spc/', 'written/', 'national/', 'local/') : [])];
const chosen = amended.filter(({ amendments }, i) => all || i % 5 === 0 || changesBy(...amendments).units.some(({ moved }) => moved));

test.each(chosen)('$name: as a Word file, with moves tracked and not, accepted the new text, rejected the old one', async ({ amendments }) => {
  const changes = changesBy(...amendments);
  for (const movesTracked of [false, true]) {
    const document = changesDocument(changes, { movesTracked });
    expect((await provedFile([{ document, changes }], document, [], writeDocx)).diagnostics).toEqual([]);
  }
});
