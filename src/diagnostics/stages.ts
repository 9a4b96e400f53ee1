import { CODES, type Code, type Stage } from './codes.ts';

/** Every stage in the order of work; a new letter in the table of codes is missed here. */
const STAGES: Readonly<Record<Stage, number>> = { R: 1, D: 2, A: 3, X: 4, V: 5, B: 6, C: 7 };

/** The stages in the order of work, each with its codes in the order of their numbers. */
export function codesByStage(): readonly { readonly stage: Stage; readonly codes: readonly Code[] }[] {
  const codes = (Object.keys(CODES) as Code[]).sort();
  return (Object.keys(STAGES) as Stage[]).map((stage) => ({ stage, codes: codes.filter((code) => stageOf(code) === stage) }));
}

export function stageOf(code: Code): Stage {
  return code.slice(0, 1) as Stage;
}
