import { DATA } from './data.ts';
import type { ReadingJob } from './job.ts';
import { MARKUP } from './markup.ts';
import { PDF } from './pdf.ts';
import { TEXT } from './text.ts';
import { WORD } from './word.ts';

/** Every way in which a file that is read may grow. */
export const READING: readonly ReadingJob[] = [...TEXT, ...MARKUP, ...DATA, ...WORD, ...PDF];
