import type { Words } from '../words.ts';
import { alternatives } from './alternatives.ts';
import { help } from './help.ts';
import { messages } from './messages/index.ts';
import { redline } from './redline.ts';
import { report } from './report.ts';
import { stages } from './stages.ts';
import { table } from './table.ts';
import { terminal } from './terminal.ts';

export const en: Words = {
  alternatives,
  explanations: async () => (await import('./explanations/index.ts')).explanations,
  help,
  messages,
  redline,
  report,
  stages,
  table,
  terminal,
};
