import { merged } from '../../merged.ts';
import type { Words } from '../../words.ts';
import { amend } from './amend.ts';
import { book } from './book.ts';
import { check } from './check.ts';
import { decision } from './decision.ts';
import { folders } from './folders.ts';
import { read } from './read/index.ts';
import { references } from './references.ts';
import { verify } from './verify.ts';

/** One line a diagnostic; first those that applying a decision may tell. */
export const messages = merged<Words['messages']>(
  () => decision,
  () => amend,
  () => references,
  () => read,
  () => check,
  () => verify,
  () => folders,
  () => book,
);
