import type { FolderWords } from '../folder.ts';

const left = (unread: number): string => (unread === 0 ? '' : `; ${unread} are neither statute nor decision`);

export const folder: FolderWords = {
  checked: (files, findings, rules, unread) => `${files} file(s): ${findings} finding(s), under ${rules} rule(s)${left(unread)}`,
  traced: (files, references, dangling, unread) => `${files} file(s): ${references} reference(s), ${dangling} of them dangling${left(unread)}`,
  places: (findings, files) => `${findings} in ${files} file(s)`,
  more: (count) => `… and ${count} more, all of them with --json`,
  neither: (count) => `not checked: ${count}`,
  noSuchOption: (option) => `${option} does not go with a folder`,
};
