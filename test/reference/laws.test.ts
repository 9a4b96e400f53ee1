import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { traceReferences } from '../../src/reference/index.ts';
import { statuteOf } from '../support/texts.ts';

const LAWS = new URL('../../../shared/corpus/laws.tar.gz', import.meta.url);

/** The Markdown files of the archive as plain lines. */
function* laws(): Generator<string> {
  const tar = gunzipSync(readFileSync(LAWS));
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    const kind = tar.toString('latin1', at + 156, at + 157);
    const text = kind === '0' ? tar.toString('utf8', at + 512, at + 512 + size) : '';
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('<!--'));
    if (text !== '') yield lines.map((line) => line.replace(/^#+ /, '')).join('\n');
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

describe.skipIf(!existsSync(LAWS))('3,340 statutes (skipped without the corpus)', () => {
  it('every reference is traced, and few lead nowhere', { timeout: 120_000 }, () => {
    const count = { found: 0, dangling: 0, other: 0, uncertain: 0 };
    let statutes = 0;
    for (const text of laws()) {
      statutes++;
      for (const { state } of traceReferences(statuteOf(text))) count[state]++;
    }
    expect(statutes).toBe(3340);
    expect(count.found).toBeGreaterThan(21_000);
    // What is left was looked at: articles run together in the collection, lines lost, and slips of the texts themselves.
    expect(count.dangling).toBeLessThan(240);
    expect(count.uncertain).toBeLessThan(800);
  });
});
