import type { Code } from '../../../diagnostics/codes.ts';
import type { Explanation } from '../../explanation.ts';
import { amend } from './amend/index.ts';
import { book } from './book.ts';
import { check } from './check.ts';
import { decision } from './decision/index.ts';
import { folders } from './folders.ts';
import { read } from './read/index.ts';
import { references } from './references.ts';
import { verify } from './verify.ts';

/** What every code means. */
export const explanations: Readonly<Record<Code, Explanation>> = { ...read, ...decision, ...amend, ...references, ...verify, ...folders, ...book, ...check };
