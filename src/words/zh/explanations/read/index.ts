import type { Explanations } from '../../../explanation.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { text } from './text.ts';

/** Reading files and statutes. */
export const read: Explanations<'R'> = { ...files, ...text, ...forms };
