import { type Messages, type Params, parting, tail } from '../../message.ts';
import { names } from '../names.ts';

/** The words at which ours and the official text part, unless both are shown. */
function sides(p: Params): string {
  if (p['shown']) return '';
  const [ours, official] = parting(p['ours'], p['official']);
  return `: ours “${ours}”, official “${official}”`;
}

/** Comparing with the official text, and drafting a decision from two versions. */
export const verify: Messages<'V'> = {
  V001: (p) => `the official text seems to print a dash for 一: “${p['around']}”`,
  V002: (p) => `the official text prints a stop twice: “${p['around']}”`,
  V003: (p) => `brackets or quotation marks of the official text do not pair: “${p['around']}”`,
  V004: (p) => `the title note counts differently${p['shown'] ? '' : `: ours “${tail(p['ours'])}”, official “${tail(p['official'])}”`}`,
  V005: (p) =>
    p['official'] === ''
      ? `the official title note lacks “${p['ours']}”`
      : p['ours'] === ''
        ? `the official title note has besides “${p['official']}”`
        : `an entry of the title note differs${sides(p)}`,
  V006: (p) => `the title differs${sides(p)}`,
  V007: (p) => `${p['label']} has the same words, but the print divides it into paragraphs differently (paragraphs were inferred from the layout)`,
  V008: (p) => `the gazette does not republish 《${p['title']}》, which ${p['decision']} amends`,
  V011: (p) => `these do not look like two versions of one statute: some ${p['share']} per cent of their words are the same (《${p['old']}》, 《${p['new']}》)`,
  V014: (p) => `no clause of a decision brings this change about: ${p['what']}`,
  V015: (p) =>
    `the decision drafted does not give the new version (${p['tables'] ? 'its tables differ, and a decision written as text holds none' : `${p['differences']} paragraphs differ`}); none is written`,
  V021: (p) =>
    `${p['unit']} of the ${p['version']} version, “${p['heading']}”, is the heading of ${p['label']} in the other one: ${p['label']} seems to be lost in front of it; the decision says what the texts say: correct the text and draft again`,
  V025: (p) => {
    const version = p['version'] === 'old' ? 'old' : 'new';
    return p['name'] === ''
      ? `the ${version} version has no title: a decision could not say which statute it amends`
      : `quotation marks or title marks in the title of the ${version} version do not pair, and in 《》 it would be another name: ${p['name']}`;
  },
  V026: (p) => `the decision drafted, read as it would be printed, has an error here (${p['code']}); none is written`,
  V027: (p) => `item ${p['item']} of the decision on all of them is read otherwise than alone; none is written`,
  V028: (p) => `《${p['title']}》 is given twice: a decision amends a statute in one place`,
  V029: (p) => `《${p['title']}》 has no other version in the other folder`,
  V016: () => 'the two versions do not differ: there is nothing to decide',
  V030: (p) =>
    `the redline with all changes ${p['take'] === 'in' ? 'accepted is not the new text' : 'rejected is not the old text'} and is not written: line ${p['line']} is to be “${p['expected']}” and is “${p['found']}”`,
  V020: (p) => `by their title notes the old text goes to ${p['old']}, the new one only to ${p['new']}: OLD and NEW may be swapped`,
  V018: (p) =>
    `${p['items']} items, and ${p['restated']} of ${p['articles']} articles (${p['share']} per cent) are written anew, deleted or joined: changes like these are usually made as a 修订, by which the whole text is adopted again`,
  V017: (p) =>
    p['what'] === 'stage'
      ? 'what the new version says of its stage behind its name (（草案）) is no change of the name'
      : `what differs in the ${names.parts[p['what'] === 'toc' ? 'toc' : 'history']} is not drafted: the title note follows from the decision, the table of contents from the headings`,
};
