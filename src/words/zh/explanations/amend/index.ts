import type { Explanations } from '../../../explanation.ts';
import { conflicts } from './conflicts.ts';
import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { tables } from './tables.ts';
import { titleNote } from './title-note.ts';
import { words } from './words.ts';

/** Amending the statute. */
export const amend: Explanations<'A'> = { ...places, ...words, ...conflicts, ...numbers, ...marks, ...tables, ...titleNote };
