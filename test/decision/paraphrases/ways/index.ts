import type { Saying } from '../saying.ts';
import { ADD_UNITS } from './add-units.ts';
import { ADD_WORDS } from './add-words.ts';
import { DELETE } from './delete.ts';
import { MERGE_SPLIT } from './merge-split.ts';
import { MOVE } from './move.ts';
import { NAMES } from './names.ts';
import { PARTS } from './parts.ts';
import { PRONOUNS } from './pronouns.ts';
import { RENUMBER } from './renumber.ts';
import { REPLACE_WORDS } from './replace-words.ts';
import { REWRITE } from './rewrite.ts';

/** All that a clause can order, by operation; what is common stands twice. */
export const WAYS: readonly (readonly Saying[])[] = [
  REWRITE,
  REPLACE_WORDS,
  REPLACE_WORDS,
  ADD_WORDS,
  DELETE,
  ADD_UNITS,
  ADD_UNITS,
  RENUMBER,
  MOVE,
  MERGE_SPLIT,
  NAMES,
  PARTS,
  PRONOUNS,
];
