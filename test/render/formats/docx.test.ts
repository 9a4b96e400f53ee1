import { describe, expect, test } from 'vitest';
import { chainDocument } from '../../../src/render/document/chain.ts';
import { redlineDocument } from '../../../src/render/document/redline.ts';
import { statuteDocument } from '../../../src/render/document/statute.ts';
import type { Change, Document, Paragraph, Style } from '../../../src/render/document/types.ts';
import { writeDocx } from '../../../src/render/formats/docx/index.ts';
import { styleId } from '../../../src/render/formats/docx/styles.ts';
import { amendedCases, amendedCorpus, amendedSamples } from '../../support/amended.ts';
import { linesOf, resolved } from '../../support/changes.ts';
import { descendants, elements, parseXml, partsOf, settled, wordParagraphs } from '../../support/word.ts';

const all = [...amendedCases(), ...amendedSamples(), ...amendedCorpus('triples/')];
const documents = all.map(({ name, amendments }) => ({ name, document: chainDocument(amendments, { by: 'word' }) }));

/** What a document reads like, as `settled` gives it of a file. */
function expected(document: Document, take: 'in' | 'out'): readonly { readonly style: string; readonly text: string }[] {
  const paragraphs = resolved(document, take);
  const lines = linesOf(paragraphs);
  return paragraphs.map(({ style }, i) => ({ style: styleId(style), text: lines[i] ?? '' }));
}

/** A document of lines that bear what became of them in front: `+ ` inserted, `- ` deleted. */
function lines(...given: readonly `${'+' | '-' | ' '} ${string}`[]): Document {
  const blocks = given.map((line, i): Paragraph => {
    const change: Change = line[0] === '+' ? 'inserted' : line[0] === '-' ? 'deleted' : 'same';
    const style: Style = i === 0 ? 'title' : line.includes('附件') ? 'heading' : 'text';
    return { type: 'paragraph', style, line: change, runs: [{ text: line.slice(2), change, face: 'text' }], anchor: null };
  });
  return { title: '某市条例', page: 'portrait', revision: { author: '某决定', date: null }, blocks };
}

describe('tracked changes', () => {
  test.each(documents)('$name: accepted they give the new text, rejected the old one', async ({ document }) => {
    const file = await writeDocx(document);
    const paragraphs = wordParagraphs(file);
    expect(settled(paragraphs, 'accept')).toEqual(expected(document, 'in'));
    expect(settled(paragraphs, 'reject')).toEqual(expected(document, 'out'));

    const xml = parseXml(partsOf(file).get('word/document.xml') ?? '');
    const ids = descendants(xml, 'w:ins', 'w:del', 'w:pPrChange').map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
    expect(descendants(xml, 'w:del').flatMap((del) => descendants(del, 'w:t'))).toEqual([]);
  });

  test.each([
    ['the last paragraphs go', ['  条例', '  第一条', '- 附件', '- 甲']],
    ['the last paragraph comes', ['  条例', '  第一条', '+ 附件', '+ 甲']],
    ['one goes and one comes at the end', ['  条例', '  第一条', '- 第二条', '+ 附件']],
    ['one comes and one goes at the end', ['  条例', '+ 附件', '- 第二条', '- 第三条']],
    ['nothing stays', ['- 条例', '- 第一条', '+ 规定', '+ 第二条', '+ 附件']],
    ['nothing stays, and the old text is longer', ['+ 规定', '- 条例', '- 第一条']],
  ] as const)('%s', async (_, given) => {
    const document = lines(...given);
    const paragraphs = wordParagraphs(await writeDocx(document));
    const texts = (how: 'accept' | 'reject'): string[] => settled(paragraphs, how).map(({ text }) => text);
    expect(texts('accept')).toEqual(linesOf(resolved(document, 'in')));
    expect(texts('reject')).toEqual(linesOf(resolved(document, 'out')));
    if (document.blocks.some((block) => block.type === 'paragraph' && block.line === 'same')) {
      expect(settled(paragraphs, 'accept')).toEqual(expected(document, 'in'));
      expect(settled(paragraphs, 'reject')).toEqual(expected(document, 'out'));
    }
  });

  test('name the decision and its date, or no date', async () => {
    const [land] = amendedSamples();
    const amendment = land?.amendments[0];
    if (amendment === undefined) throw new Error('no sample');
    const marks = (file: Uint8Array) => descendants(parseXml(partsOf(file).get('word/document.xml') ?? ''), 'w:ins').map(({ attributes }) => attributes);
    const document = redlineDocument(amendment, { by: 'word' });
    for (const attributes of marks(await writeDocx(document))) {
      expect(attributes['w:author']).toBe(amendment.decision.title.text);
      expect(attributes['w:date']).toBe('2020-11-27T00:00:00Z');
    }
    const undated = marks(await writeDocx({ ...document, revision: { author: '甲<“&”>', date: null } }));
    expect(undated.length).toBeGreaterThan(10);
    for (const attributes of undated) expect(attributes).toEqual({ 'w:id': expect.any(String), 'w:author': '甲<“&”>' });
  });
});
