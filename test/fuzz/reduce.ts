import type { Files } from './files.ts';

/**
 * Makes files smaller as long as they still fail: stretches of lines, then of characters (of bytes) are left out, half of the file first, then smaller ones.
 * `fails` is asked at most so many times.
 */
export async function reduced(files: Files, fails: (files: Files) => Promise<boolean>, most: number): Promise<Files> {
  let now = files;
  let left = most;
  const tryTo = async (name: string, content: string | Uint8Array): Promise<boolean> => {
    if (left-- <= 0) return false;
    const next = { ...now, [name]: content };
    if (!(await fails(next))) return false;
    now = next;
    return true;
  };
  for (const name of Object.keys(files)) {
    const content = now[name] as string | Uint8Array;
    if (typeof content === 'string') {
      await without(content.split(/(?<=\n)/), (lines) => tryTo(name, lines.join('')));
      await without([...(now[name] as string)], (characters) => tryTo(name, characters.join('')));
    } else await without([...content], (bytes) => tryTo(name, Uint8Array.from(bytes)));
  }
  return now;
}

/** Leaves out stretches of a list, each as long as it may be, where `keeps` says that what is left will do. */
async function without<T>(list: readonly T[], keeps: (list: readonly T[]) => Promise<boolean>): Promise<void> {
  let now = list;
  for (let size = Math.ceil(now.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < now.length; ) {
      const next = now.toSpliced(at, size);
      if (await keeps(next)) now = next;
      else at += size;
    }
  }
}
