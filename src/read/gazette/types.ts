import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Reading, SourceText } from '../../text/source.ts';

/**
 * What a document of a gazette is, by what its title calls it: 公告, 令 · 条例, 办法, 规定, 细则, 法 · decisions by what they do
 * (修改, 废止, 批准, anything else) · 说明 · 报告 · 审议意见, 研究意见 · 函 · 任免名单 · 议程 · 纪要 · 讲话 · 通知 · none of these.
 */
export type DocumentKind =
  | 'announcement'
  | 'statute'
  | 'amending-decision'
  | 'repeal-decision'
  | 'approval-decision'
  | 'decision'
  | 'explanation'
  | 'report'
  | 'opinion'
  | 'letter'
  | 'appointments'
  | 'agenda'
  | 'minutes'
  | 'speech'
  | 'notice'
  | 'other';

/** One document of a gazette. Lines are numbered from 1 as they stand in the file, empty ones counted. */
export interface GazetteDocument {
  readonly kind: DocumentKind;
  /** The title in one line. */
  readonly title: string;
  /** 第六十三号, 晋人办函〔2020〕28号; null if the document has none. */
  readonly number: string | null;
  /** When it was adopted, delivered or signed, as YYYY-MM-DD; null if it says nothing of it. */
  readonly date: string | null;
  /** Who adopted or issued it; null if it does not say. */
  readonly body: string | null;
  /** 附件1, where it is printed as an attachment. */
  readonly attachment: string | null;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The lines that are its text, in order: what lies between and is not among them is furniture of the page. */
  readonly lineNumbers: readonly number[];
  /** Its text in clean paragraphs, as if it had come in a file of its own. */
  readonly reading: Reading;
  /** What reading its paragraphs had to say (R005). */
  readonly diagnostics: readonly Diagnostic[];
}

/** A title in the table of contents (目录) with the page it gives, null where it gives none. */
export interface ContentsEntry {
  readonly title: string;
  readonly page: number | null;
  readonly line: number;
}

/**
 * A gazette taken apart. Each line that is not empty is in exactly one of: the lines of one document, `furniture`,
 * `contents`, `cover` (what stands before the first document and is no contents).
 */
export interface Gazette {
  readonly source: SourceText;
  readonly documents: readonly GazetteDocument[];
  readonly furniture: readonly number[];
  readonly contents: { readonly lines: readonly number[]; readonly entries: readonly ContentsEntry[] };
  readonly cover: readonly number[];
  /** What the contents and the announcements say and the documents do not. */
  readonly diagnostics: readonly Diagnostic[];
}
