export { redlineText } from './redline.ts';
export const operationsTable = (_a: unknown, _o: unknown): string => '';
export const numberingTable = (_a: unknown, _o: unknown): string => '';
