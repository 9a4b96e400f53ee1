import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { readRegular } from '../../read/file.ts';
import { decode } from '../../text/encoding.ts';
import { SourceText } from '../../text/source.ts';
import type { Language } from '../../words/language.ts';

/** What a xiufa.yaml sets; what the command line says goes before it. */
export interface Settings {
  readonly body?: string;
  readonly session?: string;
  readonly style?: 'npc' | 'spc';
  readonly language?: Language;
  readonly author?: string;
}

/** The settings that hold for a file, the file they stand in (null if there is none), and what is wrong with them. */
export interface FoundSettings {
  readonly settings: Settings;
  readonly file: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const NAME = 'xiufa.yaml';

/**
 * The settings for a command whose first file is `input`: of the nearest xiufa.yaml, in the folder of that file or in one that holds it. For standard
 * input, and where no file is named, the search begins in the working folder. Others farther up do not count.
 */
export async function settingsFor(input: string | undefined): Promise<FoundSettings> {
  const path = nearest(resolve(input === undefined || input === '-' ? '.' : dirname(input)));
  if (path === null) return { settings: {}, file: null, diagnostics: [] };
  const file = relative('.', path);
  const refuse = (diagnostic: Diagnostic): FoundSettings => ({ settings: {}, file, diagnostics: [diagnostic] });
  const place = { source: new SourceText(file, ''), span: { start: 0, end: 0 } };
  let decoded: ReturnType<typeof decode>;
  try {
    decoded = decode(readRegular(path));
  } catch (error) {
    return refuse(diagnose('R003', place, { reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }));
  }
  if (decoded === null) return refuse(diagnose('R002', place));
  const { readSettings } = await import('./read.ts');
  const { settings, diagnostics } = readSettings(new SourceText(file, decoded.text));
  return { settings: settings ?? {}, file, diagnostics };
}

function nearest(folder: string): string | null {
  const path = join(folder, NAME);
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? null : nearest(dirname(folder));
}
