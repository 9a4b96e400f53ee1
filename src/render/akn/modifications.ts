import type { Amendment, Cause, Edit, TextEdit } from '../../amend/types.ts';
import { printArticle, printDivision, printItem, printParagraph } from '../../statute/print.ts';
import { isTable } from '../../statute/tables.ts';
import { textsOf } from '../../statute/texts.ts';
import type { NodeId, Statute, StatuteNode, TableRow } from '../../statute/types.ts';
import { visitsOf } from '../../statute/walk.ts';
import { dateIn } from '../../text/date.ts';
import { CELL_END, CELL_LINE } from '../../text/source.ts';
import { element, type XmlElement } from '../xml.ts';
import { type ElementIds, elementIds } from './ids.ts';
import { type Amending, lifeOf } from './meta.ts';
import { eventsOf, expressionUri, statuteWork, UNDATED } from './names.ts';
import { decisionWork, itemNumbered } from './works.ts';

type ModificationType = 'repeal' | 'substitution' | 'insertion' | 'renumbering' | 'split' | 'join';

/** A change as Akoma Ntoso tells of it: places are eIds in the version before or after, words a line each. */
interface Modification {
  readonly type: ModificationType;
  readonly cause: Cause;
  /** The places in the new text; none if nothing is left there. */
  readonly now: readonly string[];
  /** The place in the old text; null if there was none. */
  readonly before: string | null;
  readonly oldWords: readonly string[];
  readonly newWords: readonly string[];
}

/** Where the two versions and the decision of an amendment are found. */
interface Addresses {
  readonly before: string;
  /** '' in the document of the new version itself. */
  readonly after: string;
  /** '' in the document of the decision itself. */
  readonly decision: string;
}

/** What decisions did to a statute, in the document of the text that the last of them gave; null if there is nothing. */
export function passiveModifications(amendments: readonly Amendment[], amending: readonly Amending[]): XmlElement | null {
  const mods = amendments.flatMap((amendment, i) => {
    const addresses = addressesOf(amendment);
    const last = i === amendments.length - 1;
    return modificationsOf(amendment).map((mod) => ({
      mod,
      amendment,
      at: { ...addresses, after: last ? '' : addresses.after, decision: amending[i]?.work.uri ?? '' },
    }));
  });
  if (mods.length === 0) return null;
  const elements = mods.map(({ mod, amendment, at }, i) => textualMod(mod, `pmod_${i + 1}`, amendment, at));
  return element('analysis', { source: '#xiufa' }, element('passiveModifications', {}, elements));
}

/** What a decision does to the statutes it amends, in its own document; null if nothing was carried out. */
export function activeModifications(amendments: readonly Amendment[]): XmlElement | null {
  const mods = amendments.flatMap((amendment) =>
    modificationsOf(amendment).map((mod) => ({ mod, amendment, at: { ...addressesOf(amendment), decision: '' } })),
  );
  if (mods.length === 0) return null;
  const elements = mods.map(({ mod, amendment, at }, i) => textualMod(mod, `amod_${i + 1}`, amendment, at));
  return element('analysis', { source: '#xiufa' }, element('activeModifications', {}, elements));
}

function addressesOf({ base, after, decision }: Amendment): Addresses {
  const work = statuteWork(base);
  const date = dateIn(decision.adoption?.date ?? '') ?? UNDATED;
  const made = lifeOf(after, [{ work: decisionWork(decision), date }]);
  return {
    before: expressionUri(work, eventsOf(base).at(-1)?.date ?? work.date),
    after: expressionUri(work, made.at(-1)?.date ?? work.date),
    decision: decisionWork(decision).uri,
  };
}

function textualMod({ type, cause, now, before, oldWords, newWords }: Modification, eId: string, { decision, part }: Amendment, at: Addresses): XmlElement {
  const item = 'operation' in cause ? itemNumbered(decision, part, cause.operation.item) : 'body';
  const destinations = now.length > 0 ? now.map((id) => `${at.after}#${id}`) : [`${at.before}#${before ?? 'body'}`];
  return element(
    'textualMod',
    { type, eId },
    element('source', { href: `${at.decision}#${item}` }),
    destinations.map((href) => element('destination', { href })),
    before === null || now.length === 0 ? null : element('previous', { href: `${at.before}#${before}` }),
    oldWords.length === 0 ? null : element('old', {}, wordElements(oldWords)),
    newWords.length === 0 ? null : element('new', {}, wordElements(newWords)),
  );
}

function wordElements(lines: readonly string[]): XmlElement[] {
  return lines.map((line) => element('xiufa:text', {}, line));
}

/** The changes of an amendment: what its operations did, in their order, then what followed from counting again. */
function modificationsOf(amendment: Amendment): readonly Modification[] {
  const { base, after, edits } = amendment;
  const teller: Teller = { base: elementIds(base), after: elementIds(after), texts: textsOf(base), nodes: nodesOf(base) };
  return edits.all.flatMap((edit) => modification(edit, teller) ?? []);
}

interface Teller {
  readonly base: ElementIds;
  readonly after: ElementIds;
  readonly texts: ReturnType<typeof textsOf>;
  readonly nodes: ReadonlyMap<NodeId, StatuteNode>;
}

function modification(edit: Edit, teller: Teller): Modification | null {
  const { cause } = edit;
  const now = (nodes: readonly NodeId[]): readonly string[] => [...new Set(nodes.flatMap((node) => teller.after.get(node) ?? []))];
  const before = (node: NodeId): string | null => teller.base.get(node) ?? null;
  const none: readonly string[] = [];
  switch (edit.kind) {
    case 'text':
      return wordsModification(edit, teller);
    case 'delete':
      return edit.into === null
        ? { type: 'repeal', cause, now: none, before: before(edit.node), oldWords: wordsOf(edit.node, teller), newWords: none }
        : { type: 'join', cause, now: now([edit.into]), before: before(edit.node), oldWords: wordsOf(edit.node, teller), newWords: none };
    case 'insert': {
      const places = now(edit.nodes.map((node) => node.id));
      return {
        type: 'insertion',
        cause,
        now: places.length > 0 ? places : now([edit.parent]),
        before: null,
        oldWords: none,
        newWords: edit.nodes.flatMap(printedLines),
      };
    }
    case 'move':
      return {
        type: 'renumbering',
        cause,
        now: now([...edit.nodes, ...(edit.shell === null ? [] : [edit.shell.id])]),
        before: before(edit.nodes[0] ?? ''),
        oldWords: none,
        newWords: none,
      };
    case 'rewrite': {
      const ordered = 'operation' in cause ? cause.operation.kind : '';
      const type = ordered === 'split' ? 'split' : ordered === 'merge' ? 'join' : 'substitution';
      const places = now([edit.node, ...edit.nodes.map((node) => node.id)]);
      return { type, cause, now: places, before: before(edit.node), oldWords: wordsOf(edit.node, teller), newWords: edit.nodes.flatMap(printedLines) };
    }
    case 'annex':
      return {
        type: edit.blocks === null ? 'repeal' : 'substitution',
        cause,
        now: now([edit.node]),
        before: before(edit.node),
        oldWords: none,
        newWords: (edit.blocks ?? []).flatMap((block) => (isTable(block) ? block.rows.map(rowWords) : [block.text])),
      };
    case 'rows': {
      const places = now(edit.rows.map((row) => row.id));
      return { type: 'insertion', cause, now: places, before: null, oldWords: none, newWords: edit.rows.map(rowWords) };
    }
    case 'table':
      return {
        type: edit.to === null ? 'repeal' : 'substitution',
        cause,
        now: now(edit.to === null ? [] : [edit.to.id]),
        before: before(edit.node),
        oldWords: none,
        newWords: (edit.to?.rows ?? []).map(rowWords),
      };
    case 'relabel':
      return { type: 'renumbering', cause, now: now([edit.node]), before: before(edit.node), oldWords: [edit.from], newWords: [edit.to] };
    case 'history':
      return { type: 'insertion', cause, now: ['preface__history'], before: null, oldWords: none, newWords: [edit.entry] };
  }
}

function wordsModification({ node, start, end, text, cause }: TextEdit, { base, after, texts }: Teller): Modification | null {
  const old = texts.get(node)?.text.slice(start, end) ?? '';
  const place = after.get(node);
  if (old === '' && text === '') return null;
  return {
    type: old === '' ? 'insertion' : text === '' ? 'repeal' : 'substitution',
    cause,
    now: place === undefined ? [] : [place],
    before: base.get(node) ?? null,
    oldWords: old === '' ? [] : [old],
    newWords: text === '' ? [] : [text],
  };
}

function nodesOf(statute: Statute): ReadonlyMap<NodeId, StatuteNode> {
  return new Map(visitsOf(statute).map(({ node }) => [node.id, node]));
}

function wordsOf(node: NodeId, { nodes }: Teller): readonly string[] {
  const unit = nodes.get(node);
  return unit === undefined ? [] : printedLines(unit);
}

/** A row as one line, its cells parted by tabs. */
function rowWords({ text }: TableRow): string {
  return text.text.replaceAll(CELL_END, '\t').replaceAll(CELL_LINE, ' ');
}

/** A unit as printed, a line a paragraph. */
function printedLines(unit: StatuteNode): readonly string[] {
  switch (unit.type) {
    case 'division':
      return printDivision(unit);
    case 'article':
      return printArticle(unit);
    case 'paragraph':
      return printParagraph(unit);
    case 'item':
      return printItem(unit);
    case 'subitem':
      return [unit.label.text + unit.gap + unit.text.text];
  }
}
