import { decode } from '../../text/encoding.ts';
import { latin } from '../latin.ts';

/** How far into a page its encoding is declared. */
const HEAD = 8192;
const DECLARED = /<meta[^>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w-]{1,40})|^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})/i;

/**
 * The text of a page. A byte order mark decides; what is UTF-8 is UTF-8 whatever the page says of itself (pages are saved anew and keep
 * their old declaration); then the declared encoding; then the usual guess. Null if it is no text.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  const match = DECLARED.exec(latin(bytes.subarray(0, HEAD)));
  const declared = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  if (decoded !== null && decoded.encoding !== 'gb18030') return decoded.text;
  if (declared === '' || /^(?:gb|x-gbk|utf)/.test(declared)) return decoded?.text ?? null;
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    return decoded?.text ?? null;
  }
}
