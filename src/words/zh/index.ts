import type { Words } from '../words.ts';
import { alternatives } from './alternatives.ts';
import { batch } from './batch.ts';
import { book } from './book.ts';
import { commandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { comparison } from './comparison.ts';
import { document } from './document.ts';
import { drafting } from './drafting.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { folder } from './folder.ts';
import { forms } from './forms.ts';
import { gazette } from './gazette.ts';
import { help } from './help.ts';
import { messages } from './messages/index.ts';
import { missing } from './missing.ts';
import { names } from './names.ts';
import { options } from './options.ts';
import { proof } from './proof.ts';
import { redline } from './redline.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { result } from './result.ts';
import { ripple } from './ripple.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { stages } from './stages.ts';
import { substance } from './substance.ts';
import { table } from './table.ts';
import { terminal } from './terminal.ts';

export const zh: Words = {
  proof,
  commands,
  missing,
  options,
  files,
  alternatives,
  commandLine,
  comparison,
  document,
  drafting,
  explanations: async () => (await import('./explanations/index.ts')).explanations,
  forms,
  gazette,
  book,
  batch,
  folder,
  findings,
  help,
  messages,
  names,
  references,
  redline,
  report,
  result,
  ripple,
  rules,
  schema,
  stages,
  substance,
  table,
  terminal,
};
