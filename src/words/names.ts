import type { Severity } from '../diagnostics/diagnostic.ts';

/** The kinds of operations. */
export type OperationName =
  | 'replace'
  | 'delete'
  | 'insert'
  | 'renumber'
  | 'include'
  | 'move'
  | 'swap'
  | 'merge'
  | 'split'
  | 'restate'
  | 'replace-text'
  | 'insert-text'
  | 'delete-text'
  | 'replace-everywhere'
  | 'non-textual';

/** The kinds of provisions in a decision that change no text. */
export type ProvisionName =
  | 'commencement'
  | 'republication'
  | 'renumbering'
  | 'introduction'
  | 'provision'
  | 'repeal'
  | 'foreign-references'
  | 'editorial'
  | 'attachment';

/** What became of a unit. */
export type StatusName = 'same' | 'changed' | 'inserted' | 'deleted' | 'moved' | 'renumbered' | 'merged' | 'split';

/** Why words changed that no clause orders to change. */
export type CauseName = 'tidy' | 'numbering' | 'reference' | 'history';

/** The parts and units of a statute. */
export type PartName =
  | 'title'
  | 'history'
  | 'front'
  | 'toc'
  | 'preamble'
  | 'division'
  | 'part'
  | 'subpart'
  | 'chapter'
  | 'section'
  | 'portion'
  | 'article'
  | 'paragraph'
  | 'item'
  | 'subitem'
  | 'text'
  | 'annex'
  | 'whole';

/** How things are called, wherever they are shown: every other word for them is made of these. */
export interface Names {
  readonly operations: Readonly<Record<OperationName, string>>;
  readonly provisions: Readonly<Record<ProvisionName, string>>;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly causes: Readonly<Record<CauseName, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** A diagnostic that tells what was chosen. */
  readonly choice: string;
  /** Of an operation that was carried out, and of one that was not. */
  readonly applied: string;
  readonly failed: string;
  /** Of an order whose wording is not known. */
  readonly notUnderstood: string;
  /** The text before and after. */
  readonly before: string;
  readonly after: string;
}
