export { existence } from './existence.ts';
export { findReferences } from './find.ts';
export { leadsOf } from './lead.ts';
export { shortNames } from './names.ts';
export { resolveReference } from './resolve.ts';
export { rewriteReferences } from './rewrite.ts';
export { settleReferences } from './settle.ts';
export { type TracedReference, traceReferences } from './trace.ts';
export type { Reference } from './types.ts';
