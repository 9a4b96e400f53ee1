import type { Message, Params } from '../../../message.ts';
import type { forms as zh } from '../../../zh/messages/read/forms.ts';
import { names } from '../../names.ts';
import { MAYBE_TEXT, syntax, YAML_FEATURES, YAML_KINDS } from '../yaml.ts';

/** What a line of a statute can be. */
const ROLES: Params = { ...names.parts, preamble: `heading of the ${names.parts.preamble}`, 'annex-line': `line of an ${names.parts.annex}` };

/** Statutes in YAML, JSON and XML. */
export const forms: Readonly<Record<keyof typeof zh, Message>> = {
  R040: (p) => `not valid ${p['syntax'] === 'json' ? 'JSON' : 'YAML'}: ${syntax(p)}`,
  R041: (p) => `a statute as data has no ${YAML_FEATURES[p['what'] ?? '']}${MAYBE_TEXT[p['what'] ?? ''] ?? ''}`,
  R042: (p) => `“${p['key']}” stands twice`,
  R043: (p) =>
    p['syntax'] ? `this ${p['syntax'] === 'json' ? 'JSON' : 'YAML'} file is no statute as data: it has no form: statute` : `“${p['key']}” is missing`,
  R044: (p) => `there is no key “${p['key']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; allowed here: ${p['allowed']}` : ''}`,
  R045: (p) =>
    p['expected']
      ? `${p['key'] ? `“${p['key']}”` : 'this'} must be ${YAML_KINDS[p['expected']]}`
      : `“${p['key']}” cannot be “${p['value']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; it can be ${p['allowed']}` : ''}`,
  R046: (p) => `“${p['text']}” is given as ${ROLES[p['said'] ?? '']}, but reads as ${ROLES[p['read'] ?? ''] ?? 'something else'}`,
  R047: (p) => `not well-formed XML: ${p['reason']}`,
  R048: (p) =>
    `XML with ${p['what'] === 'depth' ? 'elements nested too deep' : 'a document type or entities of its own'} is not read${p['most'] ? ` (at most ${p['most']} levels)` : ''}`,
  R049: (p) => `this XML file${p['root'] ? ` (its root is ${p['root']})` : ''} holds no statute in Akoma Ntoso; get a .docx or a web page`,
  R063: (p) => `what is marked status="${p['status']}" was read all the same`,
  R070: (p) => `“${p['text']}” behind “${p['kept']}” was not read: a blank and # begin a comment in YAML; if it is text, put the whole text in quotation marks`,
  R071: (p) =>
    p['text']
      ? `“${p['key']}” says ${p['text']}, which is no value in YAML; if it is text, put it in quotation marks`
      : `nothing stands behind “${p['key']}”, as if it were not there`,
  R072: (p) =>
    `a text on several lines is read as one: “${p['text']}” (no blank between Chinese characters, one elsewhere); for paragraphs use |- or write them apart`,
  R073: (p) => `${p['places']} text(s) of several lines, each line read as a paragraph (款); the first is “${p['text']}…”, ${p['count']} lines`,
  R090: (p) =>
    p['fault'] === 'twice'
      ? `“${p['key']}” stands twice`
      : p['fault'] === 'feature'
        ? `${p['file']} has no ${YAML_FEATURES[p['what'] ?? '']}`
        : `not valid YAML: ${syntax(p)}`,
  R091: (p) => `${p['file']} has no key “${p['key']}”${p['near'] ? `; did you mean “${p['near']}”?` : p['allowed'] ? `; it can have ${p['allowed']}` : ''}`,
  R092: (p) =>
    p['expected']
      ? `${p['key'] ? `“${p['key']}”` : p['file']} must be ${YAML_KINDS[p['expected']]}`
      : p['value'] === undefined
        ? `“${p['key']}” is missing in ${p['file']}`
        : `“${p['key']}” cannot be “${p['value']}”${p['near'] ? `; did you mean “${p['near']}”?` : `; it can be ${p['allowed']}`}`,
  R074: (p) => `only one line can stand here; ${p['count']} were run together: “${p['text']}…”`,
};
