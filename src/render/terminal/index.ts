export { numberingTable } from './numbering.ts';
export { operationsTable } from './operations.ts';
export { type RedlineTextOptions, redlineText } from './redline.ts';
