const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * What is read at most: every bound on a file stands here, and docs/limits.md says what each is for. What is beyond one is refused with a diagnostic that names it (R011; of a PDF R029,
 * of YAML and JSON R040, of XML R048), before the memory for it is taken. Sizes are in bytes.
 */
export const LIMITS = {
  /** A file of any format, by its size on the disk; of standard input and pipes, what comes out of them. */
  file: 100 * MIB,
  /** Text: a file that is text as a whole, or a part of a package as it is unpacked. The longest law, of 1,260 articles, has 3 MB in Word. */
  text: 32 * MIB,
  /** The index that is kept of a folder: one of 3,340 statutes has some 5 MB. A larger one is made anew. */
  index: 1024 * MIB,
  /** All parts of a package, by its own word: most of them are pictures, which are not unpacked. */
  unpacked: 1024 * MIB,
  /** The parts of a package: Word's have some dozens, with pictures some hundreds. */
  entries: 10_000,
  /** Characters of the text that comes out of a file, where it may be more than what is in the file: lists count, and style sheets put words in front of others. */
  characters: 32 * MIB,
  /** Elements that stand in each other, of XML. */
  xmlDepth: 256,
  /** The same of HTML, where tags may be left open. */
  htmlDepth: 2000,
  /** Lists and mappings that stand in each other, of YAML and JSON: decisions need eight, statutes twenty. */
  yamlDepth: 32,
  /** Elements of one paragraph of a Word file. */
  nodes: 1_000_000,
  /** Columns of a table; spans end there. Word takes 63. */
  columns: 1000,
  /** Cells of a table in Markdown: those that its rows lack are empty ones. */
  cells: 1_000_000,
  /** Pages of a PDF, and characters on one of them. */
  pages: 3000,
  onPage: 200_000,
  /** Memory of the process that reads a PDF. */
  pdfMemory: 1536 * MIB,
  /** Seconds of processor time that a PDF may take, and how many more for each MB of it. */
  pdfSeconds: 20,
  pdfSecondsPerMegabyte: 10,
} as const;

/** The seconds of processor time that a PDF of so many bytes may take. */
export function secondsForPdf(bytes: number): number {
  return Math.ceil(LIMITS.pdfSeconds + (bytes / MIB) * LIMITS.pdfSecondsPerMegabyte);
}

/** A size as people read it: 32 MB. */
export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MIB)} MB`;
}
