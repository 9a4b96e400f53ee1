export { findReferences } from './find.ts';
export { shortNames } from './names.ts';
export { resolveReference } from './resolve.ts';
export { rewriteReferences } from './rewrite.ts';
export type { Reference } from './types.ts';
