import type { Job } from '../job.ts';
import { DATA } from './data.ts';
import { MARKUP } from './markup.ts';
import { PDF } from './pdf.ts';
import { TEXT } from './text.ts';
import { WORD } from './word.ts';

/** Every way in which a file that is read may grow. */
export const READING: readonly Job[] = [...TEXT, ...MARKUP, ...DATA, ...WORD, ...PDF];
