import { visibleLength } from '../../text/invisible.ts';
import type { Aside } from '../asides.ts';
import { type Drawn, drawn } from './drawn.ts';
import type { Node } from './tree.ts';

/** A field: its instruction, then its result, which is what the document shows. */
interface Field {
  instruction: string;
  part: 'instruction' | 'result';
  /** Text where only an instruction is to be expected: kept, for a field that turns out to have no end. */
  stray: string;
  /** Whether its result has anything. */
  filled: boolean;
  /** What a field of a form holds. */
  readonly form: Node | undefined;
}

/** Follows the fields of a document, which may hold one another, and tells which text is shown. */
export interface Fields {
  /** A mark of a field: begin, separate or end. At the end of one without a result, what Word draws from its instruction. */
  readonly mark: (type: string, form: Node | undefined) => Drawn | null;
  readonly instruct: (text: string) => void;
  /** The text if it is shown where it stands, else ''. */
  readonly shown: (text: string) => string;
  /** Something that is no text stands in the results that are open. */
  readonly fill: () => void;
  /** Whether a table of contents is open. */
  readonly isContents: () => boolean;
  /** At the end of a paragraph: the text of fields that had a beginning only. */
  readonly endParagraph: () => string;
}

/** `leave` is told how many characters were left out as what; `inContents` says that the paragraph is one of a table of contents by its style. */
export function newFields(leave: (what: Aside, characters: number) => void, inContents: () => boolean): Fields {
  const fields: Field[] = [];
  const current = (): Field | undefined => fields[fields.length - 1];
  const isContents = (): boolean => inContents() || fields.some(({ instruction, part }) => part === 'result' && /^\s*TOC\b/i.test(instruction));
  const isPage = ({ instruction, part }: Field): boolean =>
    part === 'result' && (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction) || (/^\s*PAGEREF\b/i.test(instruction) && isContents()));
  const instruct = (text: string): void => {
    const asked = fields.findLast(({ part }) => part === 'instruction');
    if (asked !== undefined && asked.instruction.length < 10_000) asked.instruction += text;
  };
  const fill = (): void => {
    for (const field of fields) if (field.part === 'result') field.filled = true;
  };
  const settle = ({ part, stray }: Field): void => {
    if (part === 'instruction' && stray !== '') leave('instruction', visibleLength(stray));
  };
  return {
    mark(type, form) {
      const field = current();
      if (type === 'begin') fields.push({ instruction: '', part: 'instruction', stray: '', filled: false, form });
      else if (field === undefined) return null;
      else if (type === 'separate') {
        settle(field);
        field.part = 'result';
      } else if (type === 'end') {
        settle(field);
        fields.pop();
        if (field.filled) return null;
        const shown = drawn(field.instruction, field.part === 'result', field.form);
        if (!fields.some(({ part }) => part === 'instruction')) {
          if (shown.text !== '') fill();
          return shown;
        }
        instruct(shown.text);
        return { ...shown, text: '' };
      }
      return null;
    },
    instruct(text) {
      if (current()?.part === 'instruction') instruct(text);
    },
    shown(text) {
      fill();
      const hiding = fields.find(({ part }) => part === 'instruction');
      if (hiding !== undefined) {
        hiding.stray += text;
        instruct(text);
        return '';
      }
      if (!fields.some(isPage)) return text;
      leave('page', visibleLength(text));
      return '';
    },
    fill,
    isContents,
    endParagraph() {
      let stray = '';
      for (let field = current(); field !== undefined && (field.part === 'instruction' || isPage(field)); field = current()) {
        fields.pop();
        if (field.part === 'instruction') stray = field.stray + stray;
      }
      // What waits below a field that is still open is told where it stands.
      for (const field of fields) {
        settle(field);
        field.stray = '';
      }
      return stray;
    },
  };
}
