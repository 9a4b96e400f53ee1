import type { Words } from '../words.ts';

/** How the stages of work are called, by the letter of their codes. */
export const stages: Words['stages'] = {
  R: 'Reading files and statutes',
  D: 'Understanding the decision',
  A: 'Amending the statute',
  X: 'References',
  V: 'Verifying against the official text',
  B: 'Several statutes, folders and books',
  C: 'Checking the drafting',
};
