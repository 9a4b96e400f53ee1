import type { Words } from '../words.ts';
import { alternatives } from './alternatives.ts';
import { comparison } from './comparison.ts';
import { document } from './document.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { gazette } from './gazette.ts';
import { help } from './help.ts';
import { messages } from './messages/index.ts';
import { names } from './names.ts';
import { redline } from './redline.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { result } from './result.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { stages } from './stages.ts';
import { table } from './table.ts';
import { terminal } from './terminal.ts';

export const en: Words = {
  alternatives,
  comparison,
  document,
  explanations: async () => (await import('./explanations/index.ts')).explanations,
  forms,
  gazette,
  findings,
  help,
  messages,
  names,
  references,
  redline,
  report,
  result,
  rules,
  schema,
  stages,
  table,
  terminal,
};
