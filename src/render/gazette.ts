import type { Gazette, GazetteDocument } from '../read/gazette/types.ts';
import { withoutIssuer } from '../text/titles/name.ts';
import { wordsIn } from '../words/index.ts';

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
      return [document, `${String(i + 1).padStart(digits, '0')}-${wordsIn('zh').gazette.kinds[kind]}-${short}.txt`];
    }),
  );
}
