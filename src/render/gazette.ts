import type { DocumentKind, Gazette, GazetteDocument } from '../read/gazette/types.ts';
import { withoutIssuer } from '../text/titles/name.ts';
import type { Language } from '../words/language.ts';

const KINDS: Readonly<Record<DocumentKind, readonly [string, string]>> = {
  announcement: ['公告', 'announcement'],
  statute: ['法规', 'statute'],
  'amending-decision': ['修改决定', 'amending decision'],
  'repeal-decision': ['废止决定', 'repeal'],
  'approval-decision': ['批准决定', 'approval'],
  decision: ['决定', 'decision'],
  explanation: ['说明', 'explanation'],
  report: ['报告', 'report'],
  opinion: ['意见', 'opinion'],
  letter: ['函', 'letter'],
  appointments: ['任免名单', 'appointments'],
  agenda: ['议程', 'agenda'],
  minutes: ['纪要', 'minutes'],
  speech: ['讲话', 'speech'],
  notice: ['通知', 'notice'],
  other: ['其他', 'other'],
};

/** A kind of document in words. */
export function documentKindWords(kind: DocumentKind, language: Language): string {
  return KINDS[kind][language === 'zh' ? 0 : 1];
}

/** A gazette as plain data: its documents with their lines, and the lines that belong to none. `file` names what was written of one. */
export function gazetteJson(gazette: Gazette, file: (document: GazetteDocument) => string | null): object {
  const { source, documents, furniture, contents, cover } = gazette;
  return {
    gazette: source.name,
    documents: documents.map((document, i) => {
      const { kind, title, number, date, body, attachment, firstLine, lastLine, reading, diagnostics } = document;
      const doubts = diagnostics.length;
      return {
        index: i + 1,
        file: file(document),
        kind,
        title,
        number,
        date,
        body,
        attachment,
        firstLine,
        lastLine,
        paragraphs: reading.lines.length,
        doubts,
      };
    }),
    furniture,
    contents: { lines: contents.lines, entries: contents.entries },
    cover,
  };
}

const LONGEST_NAME = 40;

/**
 * The name of the file for each document, unique by its number: 17-修改决定-关于修改山西省实施….txt. Kinds are always in Chinese, as
 * the titles are, so that names do not depend on the language of the user.
 */
export function documentFileNames(documents: readonly GazetteDocument[]): Map<GazetteDocument, string> {
  const digits = Math.max(2, String(documents.length).length);
  return new Map(
    documents.map((document, i) => {
      const { kind, title, number } = document;
      const words = kind === 'announcement' && number !== null ? number : withoutIssuer(title);
      const short = [...words.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, LONGEST_NAME).join('');
      return [document, `${String(i + 1).padStart(digits, '0')}-${documentKindWords(kind, 'zh')}-${short}.txt`];
    }),
  );
}
