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

/** Each part is asked for when it is used: what the main job does not say is not loaded with it. */
export const zh: Words = {
  get proof() {
    return proof;
  },
  get commands() {
    return commands;
  },
  get missing() {
    return missing;
  },
  get options() {
    return options;
  },
  get files() {
    return files;
  },
  get alternatives() {
    return alternatives;
  },
  get commandLine() {
    return commandLine;
  },
  get comparison() {
    return comparison;
  },
  get document() {
    return document;
  },
  get drafting() {
    return drafting;
  },
  explanations: async () => (await import('./explanations/index.ts')).explanations,
  get forms() {
    return forms;
  },
  get gazette() {
    return gazette;
  },
  get book() {
    return book;
  },
  get batch() {
    return batch;
  },
  get folder() {
    return folder;
  },
  get findings() {
    return findings;
  },
  get help() {
    return help;
  },
  get messages() {
    return messages;
  },
  get names() {
    return names;
  },
  get references() {
    return references;
  },
  get redline() {
    return redline;
  },
  get report() {
    return report;
  },
  get result() {
    return result;
  },
  get ripple() {
    return ripple;
  },
  get rules() {
    return rules;
  },
  get schema() {
    return schema;
  },
  get stages() {
    return stages;
  },
  get substance() {
    return substance;
  },
  get table() {
    return table;
  },
  get terminal() {
    return terminal;
  },
};
