import type { Explanations } from '../../../explanation.ts';
import { form } from './form.ts';
import { text } from './text.ts';

/** Understanding the decision. */
export const decision: Explanations<'D'> = { ...text, ...form };
