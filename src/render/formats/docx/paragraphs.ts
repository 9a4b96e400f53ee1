import { type Paragraph, type Run, type Style, sectionName } from '../../document/types.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Changes } from './changes.ts';
import { type Marked, markedParagraphs } from './marks.ts';
import { WORDS } from './styles.ts';
import { value, w } from './w.ts';

/** Paragraphs that stand together, up to the end of the text or of a cell. `changes` is null where changes are shown and not tracked; `idOf` names the style of a paragraph. */
export function paragraphs(given: readonly Paragraph[], changes: Changes | null, idOf: (style: Style) => string): XmlElement[] {
  const marked = changes === null ? given.map(unmarked) : markedParagraphs(given);
  return marked.map((each) => paragraph(each, changes, idOf));
}

/** Paragraphs in a row that came or went: the mark of the last one did so too. */
export function wholeParagraphs(given: readonly Paragraph[], changes: Changes | null, idOf: (style: Style) => string): XmlElement[] {
  return given.map((each) => {
    const { style, runs, line, by } = each;
    return paragraph(changes === null ? unmarked(each) : { style, was: null, runs, mark: line, by }, changes, idOf);
  });
}

function unmarked({ style, runs, opens, leadsTo }: Paragraph): Marked {
  return { style, was: null, runs, mark: 'same', by: undefined, opens, leadsTo };
}

function paragraph({ style, was, runs, mark, by, opens, leadsTo }: Marked, changes: Changes | null, idOf: (style: Style) => string): XmlElement {
  const end = mark === 'same' || changes === null ? null : w('rPr', {}, changes.mark(mark, by));
  const before = was === null || changes === null ? null : changes.properties(by, w('pPr', {}, value('pStyle', idOf(was))));
  const words = runs.map((each) => run(each, style, changes));
  return w(
    'p',
    {},
    w('pPr', {}, value('pStyle', idOf(style)), opens === undefined ? null : w('pageBreakBefore'), end, before),
    opens === undefined ? null : w('bookmarkStart', { id: opens, name: sectionName(opens) }),
    leadsTo === undefined ? words : w('hyperlink', { anchor: sectionName(leadsTo) }, words),
    opens === undefined ? null : w('bookmarkEnd', { id: opens }),
  );
}

function run({ text, change, face, by }: Run, style: Style, changes: Changes | null): XmlElement {
  const shown = changes === null ? change : 'same';
  const article = face === 'label' && style === 'text' && text.startsWith('第');
  const look = shown !== 'same' ? WORDS[shown] : face === 'strong' ? WORDS.strong : article ? WORDS.article : null;
  // Marks that Chinese and Latin print share (“”…) are set in the Chinese font.
  const looks = w('rPr', {}, look === null ? null : value('rStyle', look), w('rFonts', { hint: 'eastAsia' }));
  const tracked = changes !== null && change !== 'same';
  const made = w('r', {}, looks, words(text, tracked && change === 'deleted' ? 'w:delText' : 'w:t'));
  return tracked ? changes.mark(change, by, made) : made;
}

function words(text: string, name: 'w:t' | 'w:delText'): (XmlElement | null)[] {
  return text.split('\t').flatMap((part, i) => [i === 0 ? null : w('tab'), part === '' ? null : element(name, { 'xml:space': 'preserve' }, part)]);
}
