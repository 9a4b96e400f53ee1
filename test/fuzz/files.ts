import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of one input by their names, as a user would have them in a folder. The names say what each is for: base.txt, decision.txt … */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The content of a file as text; bytes as UTF-8. */
export function textIn(files: Files, name: string): string {
  const content = files[name] ?? '';
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

/** Puts files into a folder, in which nothing else is left. A half of a surrogate pair becomes a replacement character, as in any file. */
export function putInto(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** The files of a folder; what is valid UTF-8 as text. */
export function takenFrom(folder: string): Files {
  const files: Record<string, string | Uint8Array> = {};
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(join(folder, name));
    const text = bytes.toString('utf8');
    files[name] = Buffer.from(text, 'utf8').equals(bytes) ? text : new Uint8Array(bytes);
  }
  return files;
}
