import type { Messages } from '../../../message.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { text } from './text.ts';

/** Reading files and statutes. */
export const read: Messages<'R'> = { ...files, ...text, ...forms };
