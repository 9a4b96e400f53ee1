import { type SyntaxReasons, syntaxMessage } from '../../form-syntax.ts';
import type { Params } from '../../message.ts';

/** What YAML has, and the forms do not. */
export const YAML_FEATURES: Params = {
  alias: 'aliases (*)',
  anchor: 'anchors (&)',
  tag: 'tags (!)',
  document: 'second document',
  key: 'compound keys',
  merge: 'merge keys (<<)',
};

/** What is a feature of YAML and may have been meant as a text. */
export const MAYBE_TEXT: Params = Object.fromEntries(
  ['alias', 'anchor', 'tag'].map((what) => [what, '; if it is a text, put the whole of it in quotation marks']),
);

/** What a key asks for. */
export const YAML_KINDS: Params = {
  text: 'text',
  texts: 'one value or a list of them',
  list: 'a list',
  mapping: 'keys with values',
  number: 'a whole number from 1',
  some: 'a value that is not empty',
  two: 'two addresses',
};

const SYNTAX_REASONS: SyntaxReasons = {
  tab: 'a tab in the indentation; YAML indents with blanks only',
  space: 'a full-width or other space in the indentation; YAML indents with ASCII blanks only',
  dash: 'no blank behind “-”; if it is a text, put the whole of it in quotation marks',
  'dash-mark': (p) => `an item of a list begins with an ASCII “-” and a blank, not with “${p['mark']}”`,
  colon: (p) => `a full-width colon behind “${p['key']}”; write an ASCII colon and a blank, or put the whole text in quotation marks`,
  'colon-blank': (p) => `no blank behind the colon of “${p['key']}:”; if it is a text, put the whole of it in quotation marks`,
  reserved: (p) => `a text without quotation marks cannot begin with “${p['mark'] ?? ''}”; put the whole text in quotation marks`,
  'key-in-text': 'a colon and a blank in a text make a key of what stands before; put the whole text in quotation marks',
  'bracket-text': (p) => `“${p['mark']}” begins a list or keys with values; if it is a text, put the whole of it in quotation marks`,
  'block-text': (p) => `the text must begin on the line below “${p['mark'] ?? '|'}”; if it is a text, put the whole of it in quotation marks`,
  hash: 'a blank and # begin a comment, so that the bracket is not closed; if it is text, put it in quotation marks',
  swallowed: 'this line is read on with the text above; if it is an item, look at the “- ” and the indentation above, if it is text, use quotation marks',
  indent: 'the indentation does not agree with the lines above',
  line: 'this line is neither a key with its value nor an item of a list',
  directive: 'a % at the beginning of a line is a directive of YAML; if it is text, look at the indentation and the quotation marks',
  'open-quote': 'a quotation mark is not closed',
  'behind-quote': (p) =>
    `text behind a closing quotation mark; put one pair around the whole, and write the marks inside as ${p['mark'] === "'" ? "''" : '\\"'}`,
  'open-bracket': (p) => `the bracket ${p['mark'] ?? ''} is not closed`,
  bracket: (p) => `“${p['mark']}” does not match ${p['open'] ? `“${p['open']}”` : 'any bracket'} before it`,
  comma: 'a comma is missing',
  escape: (p) => `a backslash has a meaning in double quotation marks, and “${p['text']}” has none; write “\\\\” for a backslash`,
  control: (p) => `the control character ${p['text'] ?? ''} cannot stand here`,
  depth: 'nested too deep',
  'behind-end': 'nothing more can stand here',
  other: 'not understood from here on',
  'trailing-comma': 'a comma behind the last item',
  'full-width': (p) => `“${p['mark']}” is full-width; write “${p['right']}”`,
  'full-quote': (p) => `keys and texts stand in straight double quotation marks ("), not in “${p['mark']}”`,
  'single-quote': 'keys and texts stand in double quotation marks ("), not in single ones',
  'key-quote': 'a key is expected here, in double quotation marks',
  'json-colon': 'no colon behind the key',
  comment: 'JSON has no comments',
  'break-in-text': 'a quotation mark is not closed, or a text has a line break (to be written \\n)',
  'tab-in-text': 'a tab in a text (to be written \\t)',
  word: (p) => `“${p['text']}” is no value of JSON; if it is text, put it in double quotation marks`,
  number: (p) => `“${p['text']}” is no number of JSON; if it is text, put it in double quotation marks`,
  nothing: 'a value is missing here',
};

/** What keeps a YAML or JSON file from being read. */
export const syntax = syntaxMessage(SYNTAX_REASONS);
