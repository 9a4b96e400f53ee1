import { equationText } from './equation.ts';
import { symbolOf, UNKNOWN_SIGN } from './symbols.ts';
import { childOf, elementsOf, type Node, settingOf } from './tree.ts';
import { isOn } from './xml.ts';

/** What a field without a result shows, and what is to be told of it. */
export interface Drawn {
  readonly text: string;
  readonly told: 'field' | 'symbol' | 'ruby' | 'page' | null;
}

/** Fields that show nothing where they stand: entries of tables, questions, marks for programs. */
const SILENT = new Set(['TC', 'XE', 'TA', 'RD', 'SET', 'ASK', 'NEXT', 'NEXTIF', 'SKIPIF', 'PRIVATE', 'ADVANCE', 'HYPERLINK', 'PRINT', '']);
const PAGES = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'PAGEREF']);
const NOTHING: Drawn = { text: '', told: null };
const UNREAD: Drawn = { text: '', told: 'field' };

/**
 * What Word shows of a field that has no result, by its instruction. `empty`: it has one, without text, which most fields then show. What
 * cannot be told from the instruction (the number of a list, a sum) is not read.
 */
export function drawn(instruction: string, empty: boolean, form: Node | undefined): Drawn {
  const [, name = '', rest = ''] = /^\s*(=|[^\s\\"]*)([\s\S]*)$/.exec(instruction) ?? [];
  const type = name.toUpperCase();
  if (type === 'EQ') return equationText(withoutSwitches(rest));
  if (type === 'SYMBOL') return symbol(rest);
  if (type === 'FORMCHECKBOX') return { text: isChecked(form) ? '☒' : '☐', told: null };
  if (type === 'FORMDROPDOWN') return { text: chosen(form), told: null };
  if (PAGES.has(type)) return { text: '', told: 'page' };
  if (type === 'LISTNUM' || type.startsWith('AUTONUM')) return UNREAD;
  if (empty || SILENT.has(type)) return NOTHING;
  if (type === 'QUOTE') return { text: quoted(withoutSwitches(rest)), told: null };
  if (type === 'MACROBUTTON' || type === 'GOTOBUTTON') return { text: rest.trim().replace(/^\S+\s*/, ''), told: null };
  return UNREAD;
}

/** Without the switches of its format: \* MERGEFORMAT, \* "Font:宋体". */
function withoutSwitches(text: string): string {
  return text.replace(/\\\*\s*(?:"[^"]*"|\S+)/g, '').trim();
}

function quoted(text: string): string {
  const inside = /^"([\s\S]*)"$/.exec(text)?.[1] ?? text;
  return inside.replace(/\\(["\\])/g, '$1');
}

function symbol(text: string): Drawn {
  const code = /^\s*(0x[0-9a-f]+|\d+)/i.exec(text)?.[1];
  const font = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(text);
  const sign = symbolOf(font?.[1] ?? font?.[2] ?? '', Number(code ?? Number.NaN).toString(16));
  return { text: sign, told: sign === UNKNOWN_SIGN ? 'symbol' : null };
}

function isChecked(form: Node | undefined): boolean {
  const box = childOf(form, 'checkBox');
  const said = childOf(box, 'checked') ?? childOf(box, 'default');
  return said !== undefined && isOn(said);
}

function chosen(form: Node | undefined): string {
  const list = childOf(form, 'ddList');
  const at = Number(settingOf(list, 'result') ?? settingOf(list, 'default') ?? 0);
  const entries = list === undefined ? [] : elementsOf(list).filter(({ name }) => name === 'listEntry');
  return entries[at]?.attributes['val'] ?? '';
}
