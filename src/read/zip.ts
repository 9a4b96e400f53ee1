import { LIMITS } from '../text/limits.ts';

/** One file of a zip, as its directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  /** Bytes as declared, packed and unpacked: what is unpacked may be more. */
  readonly packed: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** Where its own header stands. */
  readonly header: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** Whether bytes begin as a zip does. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** The directory of a zip (PKWARE APPNOTE 4.3); nothing is unpacked. A string says why it cannot be read: damaged, or too many entries. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | 'damaged' | 'entries' {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === null) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) return 'entries';
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== IN_DIRECTORY) return 'damaged';
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > end) return 'damaged';
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry; null if they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== LOCAL_HEADER) return null;
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  return start + entry.packed > bytes.length ? null : bytes.subarray(start, start + entry.packed);
}

/** The end record is the last thing in the file but for a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Names in a document package are ASCII; some old writers put backslashes. */
function nameOf(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) name += String.fromCharCode(byte);
  return name.replace(/\\/g, '/').replace(/^\/+/, '');
}
