import { type Code, isChoiceCode, severityOf } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Example } from '../../diagnostics/example.ts';
import { examples } from '../../diagnostics/examples/index.ts';
import { nearestCodes, readCode } from '../../diagnostics/nearest.ts';
import { codesByStage, stageOf } from '../../diagnostics/stages.ts';
import { linesByName, linesOf, runExample, textsOf } from '../../explain/example.ts';
import { padEndTo, wrap } from '../../text/width.ts';
import type { Explanation } from '../../words/explanation.ts';
import { messageOf, wordsIn } from '../../words/index.ts';
import { severityWord } from '../diagnostics.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import { usage } from '../saving.ts';
import type { Session } from '../session.ts';

/** The explanations of the language that is spoken. */
type Written = Readonly<Record<Code, Explanation>>;

/** Longer lines than these are hard to read, however wide the terminal. */
const WIDEST = 100;

/** `explain [CODE…]`: the long text of diagnostic codes with an example each; without a code, the list of all. */
export async function explainCommand(session: Session, names: readonly string[]): Promise<ExitStatus> {
  const codes = names.map((name) => readCode(name) ?? unknown(session, name));
  const written = await wordsIn(session.language).explanations();
  if (session.json) {
    const all = codesByStage().flatMap((group) => group.codes);
    const shown =
      codes.length === 0 ? all.map((code) => entryJson(code, written)) : await Promise.all(codes.map((code) => explanationJson(session, code, written)));
    printResult(session, 'explanations', { codes: shown }, []);
  } else
    session.print(codes.length === 0 ? list(session, written) : (await Promise.all(codes.map((code) => explanation(session, code, written)))).join('\n\n\n'));
  return EXIT.done;
}

function unknown(session: Session, name: string): never {
  usage(session, wordsIn(session.language).commands.noCode(name, nearestCodes(name)));
}

/** All codes by stage, a line each. */
function list(session: Session, written: Written): string {
  const { theme, language } = session;
  const { stages } = wordsIn(language);
  return codesByStage()
    .map(({ stage, codes }) => {
      const lines = codes.map((code) => {
        return lineUp(session, `  ${code}  ${paint(session, code)(padEndTo(kindWord(session, code), 8))}`, 16, written[code].title);
      });
      return [theme.heading(`${stage}　${stages[stage]}`), ...lines].join('\n');
    })
    .join('\n\n');
}

async function explanation(session: Session, code: Code, written: Written): Promise<string> {
  const { theme } = session;
  const { title, meaning, reason, remedy } = written[code];
  const example = examples[code];
  const words = wordsIn(session.language).commands;
  const part = (head: string, text: string): string => `${theme.heading(head)}\n${paragraph(session, text)}`;
  return [
    `${paint(session, code)(`${kindWord(session, code)}[${code}]`)}：${theme.heading(title)}`,
    part(words.meaning, meaning),
    part(words.reason, reason),
    part(words.remedy, remedy),
    ...(example === null ? [] : [`${theme.heading(wordsIn(session.language).commands.example)}\n${await exampleText(session, code, example)}`]),
  ].join('\n\n');
}

/** The texts of an example, and what is said of them. */
async function exampleText(session: Session, code: Code, example: Example): Promise<string> {
  const texts = textsOf(example).flatMap(([of, text]) => [
    `  ${session.theme.dim(wordsIn(session.language).commands.examples[of])}`,
    ...linesOf(text).map((line) => paragraph(session, line, 4)),
  ]);
  const said = (await saidOf(code, example)).map((d) =>
    paragraph(session, `${severityWord(session, d.severity)}[${code}]：${messageOf(d, session.language)}`, 4),
  );
  return [...texts, `  ${session.theme.dim(wordsIn(session.language).commands.said)}`, ...said].join('\n');
}

async function saidOf(code: Code, example: Example): Promise<readonly Diagnostic[]> {
  return (await runExample(example, stageOf(code))).filter((d) => d.code === code);
}

function paragraph(session: Session, text: string, indent = 2): string {
  return lineUp(session, ' '.repeat(indent), indent, text);
}

/** A text behind something that takes `columns` columns, its further lines under its first. */
function lineUp(session: Session, before: string, columns: number, text: string): string {
  if (session.columns === null) return before + text;
  const lines = wrap(text, Math.max(20, Math.min(session.columns, WIDEST) - columns));
  return before + lines.join(`\n${' '.repeat(columns)}`);
}

/** Of what kind a code is: its severity, or that it is a choice. */
function kindWord(session: Session, code: Code): string {
  return isChoiceCode(code) ? wordsIn(session.language).names.choice : severityWord(session, severityOf(code));
}

function paint(session: Session, code: Code): (text: string) => string {
  const { theme } = session;
  return { error: theme.error, warning: theme.warning, info: theme.dim }[severityOf(code)];
}

function entryJson(code: Code, written: Written): object {
  return { code, severity: severityOf(code), choice: isChoiceCode(code), stage: stageOf(code), title: written[code].title };
}

/** The whole explanation; in `example` the texts are lists of lines, `says` what is said of them. */
async function explanationJson(session: Session, code: Code, written: Written): Promise<object> {
  const { title: _title, ...rest } = written[code];
  const example = examples[code];
  const texts = example && linesByName(example);
  const says = example && (await saidOf(code, example)).map((d) => messageOf(d, session.language));
  return { ...entryJson(code, written), ...rest, example: texts && { ...texts, says } };
}
