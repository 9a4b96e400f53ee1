import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../src/read/pdf/library.ts';
import { readPdf } from '../../../src/read/pdf/read.ts';
import { visibleLength as visible } from '../../../src/text/invisible.ts';
import { CELL_END, CELL_LINE } from '../../../src/text/source.ts';
import { pdfOf } from '../../support/pdf.ts';

const SHARED = new URL('../../../../shared/', import.meta.url).pathname;

/** How many characters pdf.js gives of a file, in pages and annotations. */
async function given(bytes: Uint8Array): Promise<number> {
  const { pdf } = await openPdf(bytes);
  let count = 0;
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) if ('str' in item) count += visible(item.str);
  }
  await pdf.destroy();
  return count;
}

/** Characters read and characters told, null for a file that is refused. */
async function accounted(bytes: Uint8Array): Promise<{ read: number; told: number } | null> {
  const { source, leftOut = [] } = await readPdf('x.pdf', bytes);
  return source === null
    ? null
    : { read: visible(source.raw.replaceAll(CELL_END, '').replaceAll(CELL_LINE, '')), told: leftOut.reduce((sum, { characters }) => sum + characters, 0) };
}

describe('what a PDF shows is read or told', () => {
  const placed = fc.record({
    text: fc.constantFrom('第一条　为了', '加强管理', '2020年', '内部资料', '—3—', '(一)', 'GB 12'),
    x: fc.integer({ min: -40, max: 560 }),
    y: fc.integer({ min: 0, max: 60 }).map((y) => y * 14),
    size: fc.constantFrom(8, 12, 12, 12, 30),
    turn: fc.constantFrom(0, 0, 0, 90, 45),
    state: fc.constantFrom('', '', '0.8 g', '2 Tc'),
  });
  it('of pages with anything anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(placed, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }), async (pages) => {
        const bytes = pdfOf(pages.map((texts) => ({ texts })));
        const account = await accounted(bytes);
        const shown = pages.flat().reduce((sum, { text }) => sum + visible(text), 0);
        if (account !== null) expect(account.read + account.told).toBe(shown);
      }),
      { numRuns: 60 },
    );
  });

  const files = existsSync(SHARED) ? (readdirSync(SHARED, { recursive: true }) as string[]).filter((name) => name.endsWith('.pdf')) : [];
  it.runIf(files.length > 0).each(files)('of %s', async (file) => {
    const bytes = readFileSync(`${SHARED}${file}`);
    const account = await accounted(bytes);
    if (account !== null) expect(account.read + account.told).toBeGreaterThanOrEqual(await given(bytes));
  });
});
