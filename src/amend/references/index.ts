export { annexesAstray } from './annexes.ts';
export { followReferences, type ReferencePolicy } from './follow.ts';
export { danglingInNewText } from './new-text.ts';
