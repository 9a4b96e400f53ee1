import { decode } from '../../text/encoding.ts';
import { LIMITS } from '../../text/limits.ts';
import { packedBytes, type ZipEntry, zipEntries } from '../zip.ts';

/** How much is unpacked at a time. */
const STEP = 1024;

/** Why a package is not read: `damaged`, `password` or `missing` (a part that must be there), or a limit that it is beyond. */
export type PackageFault = 'damaged' | 'password' | 'missing' | 'entries' | 'unpacked' | 'text';

/** The parts of a Word file by name. */
export interface Package {
  /** The text of a part; null if there is none of this name. */
  readonly part: (name: string) => string | null | { readonly fault: PackageFault };
}

/** Opens a zip as a package. Parts are unpacked when asked for, within bounds whatever their sizes are said to be. */
export async function openPackage(bytes: Uint8Array): Promise<Package | { readonly fault: PackageFault }> {
  const entries = zipEntries(bytes);
  if (entries === 'damaged' || entries === 'entries') return { fault: entries };
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LIMITS.unpacked) return { fault: 'unpacked' };
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    // Two parts of one name: readers differ in which they take.
    if (byName.has(name)) return { fault: 'damaged' };
    byName.set(name, entry);
  }
  const { Inflate } = await import('fflate');
  /** Stops as soon as more comes out than was said: a small number may stand before terabytes. */
  const unpacked = (packed: Uint8Array, size: number): Uint8Array | null => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = new Inflate((chunk) => {
      length += chunk.length;
      chunks.push(chunk);
    });
    try {
      for (let at = 0; at < packed.length || at === 0; at += STEP) {
        stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
        if (length > size) return null;
      }
    } catch {
      return null;
    }
    return joined(chunks, length);
  };
  return {
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.encrypted) return { fault: 'password' };
      if (entry.size > LIMITS.text) return { fault: 'text' };
      const packed = packedBytes(bytes, entry);
      if (packed === null || (entry.method !== 0 && entry.method !== 8)) return { fault: 'damaged' };
      const content = entry.method === 0 ? packed : unpacked(packed, entry.size);
      if (content === null || content.length !== entry.size || checksum(content) !== entry.crc) return { fault: 'damaged' };
      return decode(content)?.text ?? { fault: 'damaged' };
    },
  };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32: bytes that were changed on the way may still unpack, to other words. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (CRC_TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
