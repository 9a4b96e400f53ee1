export { choicesText } from './choices.ts';
export { numberingTable } from './numbering.ts';
export { operationsTable } from './operations.ts';
export { redlineText } from './redline.ts';
