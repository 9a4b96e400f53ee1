import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const LAWS = new URL('../../../shared/corpus/laws.tar.gz', import.meta.url);
/** Whether the 3,340 statutes of the corpus are here. */
export const hasLaws = existsSync(LAWS);

/** The Markdown files of the archive as plain lines. */
export function* laws(): Generator<string> {
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
