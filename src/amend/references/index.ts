export { citedAnnexesAstray } from './annexes-cited.ts';
export { type CitedStatute, citedByOrder, concerns, followCitations } from './cited.ts';
export { followReferences, type ReferencePolicy } from './follow.ts';
export { danglingInNewText } from './new-text.ts';
