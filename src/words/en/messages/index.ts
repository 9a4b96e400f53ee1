import type { Words } from '../../words.ts';
import { amend } from './amend.ts';
import { book } from './book.ts';
import { check } from './check.ts';
import { decision } from './decision.ts';
import { folders } from './folders.ts';
import { read } from './read/index.ts';
import { references } from './references.ts';
import { verify } from './verify.ts';

/** One line a diagnostic. Addresses and quotations stay in the language of the law. */
export const messages: Words['messages'] = { ...read, ...decision, ...amend, ...references, ...check, ...verify, ...folders, ...book };
