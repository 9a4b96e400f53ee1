export { findReferences } from './find.ts';
export { type ShortNames, shortNames } from './names.ts';
export { resolveReference } from './resolve.ts';
export { type ReferenceChange, type RewrittenReferences, rewriteReferences } from './rewrite.ts';
export type { Anchor, Reference, Scope, WrittenStep } from './types.ts';
