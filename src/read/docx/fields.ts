/** A field: its instruction, then its result, which is what the document shows. */
interface Field {
  instruction: string;
  part: 'instruction' | 'result';
  /** Text where only an instruction is to be expected: kept, for a field that turns out to have no end. */
  stray: string;
}

/** Fields whose results are numbers of pages: in a table of contents they are no text of the law. */
const PAGES = /^\s*(?:PAGEREF|PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Follows the fields of a document, which may hold one another, and tells which text is shown. */
export interface Fields {
  readonly mark: (type: string) => void;
  readonly instruct: (text: string) => void;
  /** The text if it is shown where it stands, else ''. */
  readonly shown: (text: string) => string;
  /** At the end of a paragraph: the text of fields that had a beginning only. */
  readonly endParagraph: () => string;
}

export function newFields(): Fields {
  const fields: Field[] = [];
  const current = (): Field | undefined => fields[fields.length - 1];
  return {
    mark(type) {
      const field = current();
      if (type === 'begin') fields.push({ instruction: '', part: 'instruction', stray: '' });
      else if (type === 'separate' && field !== undefined) field.part = 'result';
      else if (type === 'end') fields.pop();
    },
    instruct(text) {
      const field = current();
      if (field?.part === 'instruction' && field.instruction.length < 100) field.instruction += text;
    },
    shown(text) {
      const hiding = fields.find((field) => field.part === 'instruction');
      if (hiding !== undefined) hiding.stray += text;
      return hiding !== undefined || fields.some((field) => isPageNumber(field.instruction)) ? '' : text;
    },
    endParagraph() {
      let stray = '';
      while (current()?.part === 'instruction') stray = (fields.pop() as Field).stray + stray;
      return stray;
    },
  };
}

/** Whether the instruction of a field asks for the number of a page. */
export function isPageNumber(instruction: string): boolean {
  return PAGES.test(instruction);
}
