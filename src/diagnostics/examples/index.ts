import type { Code } from '../codes.ts';
import type { Example } from '../example.ts';
import { amend } from './amend.ts';
import { check } from './check.ts';
import { decision } from './decision.ts';
import { folders } from './folders.ts';
import { read } from './read.ts';
import { references } from './references.ts';
import { verify } from './verify.ts';

/** The texts that raise a code, in Chinese whatever the language; null where none do (a file that cannot be opened). */
export const examples: Readonly<Record<Code, Example | null>> = { ...read, ...decision, ...amend, ...references, ...verify, ...folders, ...check };
