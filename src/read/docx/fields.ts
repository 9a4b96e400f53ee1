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
  /** How often the results that are open had been given something when this one began. */
  since: number;
  /** What its result is, as far as that matters. */
  result: 'contents' | 'page' | 'reference' | 'other';
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
  /** Those of which the instruction is still read, the outermost first: fields may stand open by the thousand, and are asked about at every run. */
  const asking: Field[] = [];
  const open = { contents: 0, page: 0, reference: 0, other: 0 };
  let filled = 0;
  const current = (): Field | undefined => fields[fields.length - 1];
  const isContents = (): boolean => inContents() || open.contents > 0;
  const isPage = (field: Field): boolean => field.part === 'result' && (field.result === 'page' || (field.result === 'reference' && isContents()));
  const isAnyPage = (): boolean => open.page > 0 || (open.reference > 0 && isContents());
  const instruct = (text: string): void => {
    const asked = asking[asking.length - 1];
    if (asked !== undefined && asked.instruction.length < 10_000) asked.instruction += text;
  };
  const fill = (): void => void filled++;
  const settle = ({ part, stray }: Field): void => {
    if (part === 'instruction' && stray !== '') leave('instruction', visibleLength(stray));
  };
  const pop = (): void => {
    const field = fields.pop();
    if (field?.part === 'instruction') asking.pop();
    else if (field !== undefined) open[field.result]--;
  };
  return {
    mark(type, form) {
      const field = current();
      if (type === 'begin') {
        const begun: Field = { instruction: '', part: 'instruction', stray: '', since: 0, result: 'other', form };
        fields.push(begun);
        asking.push(begun);
      } else if (field === undefined) return null;
      else if (type === 'separate') {
        settle(field);
        if (field.part === 'result') return null;
        asking.pop();
        Object.assign(field, { part: 'result', since: filled, result: resultOf(field.instruction) });
        open[field.result]++;
      } else if (type === 'end') {
        settle(field);
        pop();
        if (field.part === 'result' && filled > field.since) return null;
        const shown = drawn(field.instruction, field.part === 'result', field.form);
        if (asking.length === 0) {
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
      const [hiding] = asking;
      if (hiding !== undefined) {
        hiding.stray += text;
        instruct(text);
        return '';
      }
      if (!isAnyPage()) return text;
      leave('page', visibleLength(text));
      return '';
    },
    fill,
    isContents,
    endParagraph() {
      const stray: string[] = [];
      for (let field = current(); field !== undefined && (field.part === 'instruction' || isPage(field)); field = current()) {
        pop();
        if (field.part === 'instruction') stray.push(field.stray);
      }
      // What waits below a field that is still open is told where it stands; text waits in the outermost alone.
      const [waiting] = asking;
      if (waiting !== undefined) {
        settle(waiting);
        waiting.stray = '';
      }
      return stray.reverse().join('');
    },
  };
}

function resultOf(instruction: string): Field['result'] {
  if (/^\s*TOC\b/i.test(instruction)) return 'contents';
  if (/^\s*PAGEREF\b/i.test(instruction)) return 'reference';
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction) ? 'page' : 'other';
}
