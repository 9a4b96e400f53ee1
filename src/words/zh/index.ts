import type { Words } from '../words.ts';
import { alternatives } from './alternatives.ts';
import { help } from './help.ts';
import { messages } from './messages/index.ts';
import { report } from './report.ts';
import { result } from './result.ts';
import { stages } from './stages.ts';
import { substance } from './substance.ts';
import { table } from './table.ts';
import { terminal } from './terminal.ts';

export const zh: Words = {
  alternatives,
  explanations: async () => (await import('./explanations/index.ts')).explanations,
  help,
  messages,
  report,
  result,
  stages,
  substance,
  table,
  terminal,
};
