import type { Words } from '../words.ts';
import { alternatives } from './alternatives.ts';
import { forms } from './forms.ts';
import { help } from './help.ts';
import { messages } from './messages/index.ts';
import { names } from './names.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { stages } from './stages.ts';
import { table } from './table.ts';
import { terminal } from './terminal.ts';

export const en: Words = {
  alternatives,
  explanations: async () => (await import('./explanations/index.ts')).explanations,
  forms,
  help,
  messages,
  names,
  report,
  schema,
  stages,
  table,
  terminal,
};
