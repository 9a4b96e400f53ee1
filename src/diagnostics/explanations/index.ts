import { CODES, type Code, type Stage } from '../codes.ts';
import type { Language } from '../messages/index.ts';
import { amend as amendEn } from './en/amend/index.ts';
import { check as checkEn } from './en/check.ts';
import { decision as decisionEn } from './en/decision/index.ts';
import { folders as foldersEn } from './en/folders.ts';
import { read as readEn } from './en/read/index.ts';
import { references as referencesEn } from './en/references.ts';
import { verify as verifyEn } from './en/verify.ts';
import { amend as amendExamples } from './examples/amend.ts';
import { check as checkExamples } from './examples/check.ts';
import { decision as decisionExamples } from './examples/decision.ts';
import { folders as foldersExamples } from './examples/folders.ts';
import { read as readExamples } from './examples/read.ts';
import { references as referencesExamples } from './examples/references.ts';
import { verify as verifyExamples } from './examples/verify.ts';
import type { Example, Explanation } from './explanation.ts';
import { amend as amendZh } from './zh/amend/index.ts';
import { check as checkZh } from './zh/check.ts';
import { decision as decisionZh } from './zh/decision/index.ts';
import { folders as foldersZh } from './zh/folders.ts';
import { read as readZh } from './zh/read/index.ts';
import { references as referencesZh } from './zh/references.ts';
import { verify as verifyZh } from './zh/verify.ts';

/** All that is written of the codes of one stage, and how the stage is called. */
type StageTexts = Readonly<Record<Language, Readonly<Record<string, Explanation>>>> & {
  readonly name: Readonly<Record<Language, string>>;
  /** null where no text raises a code (a file that cannot be opened). */
  readonly examples: Readonly<Record<string, Example | null>>;
};

/** Every stage in the order of work; a new letter in the table of codes is missed here. */
const STAGES: Readonly<Record<Stage, StageTexts>> = {
  R: { name: { zh: '读取文件和法规', en: 'Reading files and statutes' }, zh: readZh, en: readEn, examples: readExamples },
  D: { name: { zh: '读懂决定', en: 'Understanding the decision' }, zh: decisionZh, en: decisionEn, examples: decisionExamples },
  A: { name: { zh: '修改法规', en: 'Amending the statute' }, zh: amendZh, en: amendEn, examples: amendExamples },
  X: { name: { zh: '条文之间的引用', en: 'References' }, zh: referencesZh, en: referencesEn, examples: referencesExamples },
  V: { name: { zh: '与官方文本核对', en: 'Verifying against the official text' }, zh: verifyZh, en: verifyEn, examples: verifyExamples },
  B: { name: { zh: '几件法规和目录', en: 'Several statutes, and folders' }, zh: foldersZh, en: foldersEn, examples: foldersExamples },
  C: { name: { zh: '检查起草', en: 'Checking the drafting' }, zh: checkZh, en: checkEn, examples: checkExamples },
};

/** The stages in the order of work, each with its codes in the order of their numbers. */
export function codesByStage(language: Language): readonly { readonly stage: Stage; readonly name: string; readonly codes: readonly Code[] }[] {
  const codes = (Object.keys(CODES) as Code[]).sort();
  return (Object.keys(STAGES) as Stage[]).map((stage) => ({
    stage,
    name: STAGES[stage].name[language],
    codes: codes.filter((code) => stageOf(code) === stage),
  }));
}

/** What a code means, in a language. */
export function explanationOf(code: Code, language: Language): Explanation {
  const found = STAGES[stageOf(code)][language][code];
  if (found === undefined) throw new Error(`no explanation of ${code}`);
  return found;
}

/** The texts that raise a code, in Chinese whatever the language; null where none do. */
export function exampleOf(code: Code): Example | null {
  return STAGES[stageOf(code)].examples[code] ?? null;
}

export function stageOf(code: Code): Stage {
  return code.slice(0, 1) as Stage;
}
