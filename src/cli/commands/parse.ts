import { extname } from 'node:path';
import type { Decision } from '../../decision/operation.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { decisionJson } from '../../render/json.ts';
import { decisionText } from '../../render/terminal/decision.ts';
import { diagnosticJson, showDiagnostics } from '../diagnostics.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { type Loaded, loadDecision } from '../load.ts';
import { checkFormat, save } from '../saving.ts';
import { forbids, phrase, type Session } from '../session.ts';

const FORMATS = ['.yaml', '.yml', '.json'];

/**
 * `parse DECISION`: what was understood, as a table; status 1 if something was not. `-o x.yaml` writes the editable form, with what
 * was not understood marked in it; a text that is no decision gives no file.
 */
export async function parseCommand(session: Session, file: string, options: { readonly output?: string }): Promise<ExitStatus> {
  checkFormat(session, options.output, FORMATS);
  const loaded = await loadDecision(session, file);
  const { value: decision, diagnostics } = loaded;
  if (session.json) session.print(json(session, loaded));
  else {
    session.print(decisionText(decision, session));
    showDiagnostics(session, diagnostics);
  }
  if (options.output !== undefined) await write(session, loaded, options.output);
  return forbids(session, diagnostics) ? EXIT.faults : EXIT.done;
}

async function write(session: Session, loaded: Loaded<Decision>, path: string): Promise<void> {
  const { value: decision, diagnostics } = loaded;
  if (diagnostics.some((d) => ['D001', 'D017', 'D018'].includes(d.code))) return session.say(phrase(session, '没有写出任何文件', 'nothing was written'));
  if (extname(path) === '.json') return save(session, path, `${json(session, loaded)}\n`);
  const { decisionYaml } = await import('../../decision/yaml/write.ts');
  save(session, path, decisionYaml(decision, diagnostics, session.language));
  const left = diagnostics.filter(isError).length;
  if (left > 0) session.say(phrase(session, `有 ${left} 处没有读懂，列在文件的 unresolved 下`, `${left} left to resolve, under “unresolved” in the file`));
}

function json(session: Session, { value, diagnostics }: Loaded<Decision>): string {
  return JSON.stringify({ ...decisionJson(value), diagnostics: diagnostics.map((d) => diagnosticJson(session, d)) }, null, 2);
}
