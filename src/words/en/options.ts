import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  movesInWord: '--moves is for redlines in .docx only',
  decisionOnce: '--decision is for one decision only',
  baseDateNeedsStatutes: '--base-date needs --statutes',
  noItems: 'no decision stands between two versions: no --items',
  typographyOfVersions: '--typography is for two versions',
  watchWithoutJson: '--watch does not go with --json',
  watchWithoutOverwrite: '--watch does not go with --overwrite',
  watchNeedsFiles: '--watch needs files, not standard input',
  whichTarget: 'which format? say -o FILE or --format FORMAT',
  noAgainst: 'the option --against is missing (or --gazette)',
  noOver: 'the option --over is missing: the folder in which to look for references',
  fixesWording: '--fix corrects wording: put the operations into words with convert first',
  outputOfFix: '-o and --format of check write the corrected text, and need --fix',
};
