import process from 'node:process';
import { tailOf } from '../../src/amend/marks/list-style.ts';
import { sortEdits } from '../../src/amend/rebuild.ts';
import type { Amendment, TextEdit } from '../../src/amend/types.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Article, Paragraph } from '../../src/statute/types.ts';
import { articlesOf } from '../../src/statute/walk.ts';
import { fold } from '../../src/text/fold.ts';
import { messageOf } from '../../src/words/index.ts';
import { corpusCases } from './corpus.ts';
import { measure, read } from './measure.ts';
import { table } from './table.ts';

/**
 * How often the marks that the program supplies, closes up and settles (docs/semantics.md#joints, #seams, #list-ends) are those of the official
 * text: right; another mark in the same words; or not to be seen, since the words themselves differ there. `--wrong` lists the second kind.
 */
interface Seen {
  readonly rule: string;
  readonly verdict: 'right' | 'other' | 'unseen';
  readonly where: string;
}

const MARKS = ['', '、', '，', '。', '；', '和', '或者', '以及'];
/** How many characters to both sides of a mark must agree. */
const REACH = 6;

/** Where old and new words meet in a unit as amended: `left`, the mark if there is one, `right`. */
interface Meeting {
  readonly rule: string;
  readonly left: string;
  readonly mark: string;
  readonly right: string;
}

function judge(article: string, { left, mark, right }: Meeting): Seen['verdict'] {
  const at = (m: string): boolean => article.includes(fold(left.slice(-REACH) + m + right.slice(0, REACH)));
  return at(mark) ? 'right' : MARKS.some(at) ? 'other' : 'unseen';
}

/** The text of a unit in pieces: of the base, of the decision, marks. */
interface Piece {
  readonly text: string;
  readonly edit: TextEdit | null;
}

function piecesOf(text: string, edits: readonly TextEdit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of sortEdits(edits)) {
    if (edit.start > at) pieces.push({ text: text.slice(at, edit.start), edit: null });
    pieces.push({ text: edit.text, edit });
    at = Math.max(at, edit.end);
  }
  return [...pieces, { text: text.slice(at), edit: null }];
}

/** The joints, seams and ends of one unit. */
function meetings(text: string, edits: readonly TextEdit[]): readonly Meeting[] {
  const pieces = piecesOf(text, edits);
  const textOf = (from: number, to: number): string =>
    pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('');
  return pieces.flatMap(({ edit, text: words }, i): Meeting[] => {
    if (edit === null) return [];
    const [left, right] = [textOf(0, i), textOf(i + 1, pieces.length)];
    const { cause } = edit;
    if (cause.type === 'tidy' && words === '') return [{ rule: 'seam: mark closed up', left, mark: '', right }];
    if (cause.type === 'tidy' && cause.operation.kind === 'insert-text') {
      const edge = cause.operation.anchor === null ? 'edge' : cause.operation.position === 'after' ? 'joint behind' : 'joint in front';
      return [{ rule: `${edge}: ${words}`, left, mark: words, right }];
    }
    if (cause.type === 'tidy' && right === '' && edit.start === edit.end) return [{ rule: 'end mark kept', left, mark: words, right }];
    if (cause.type !== 'operation') return [];
    const { operation } = cause;
    if (operation.kind === 'delete-text') {
      const beside = [pieces[i - 1], pieces[i + 1]].some((piece) => piece?.edit?.cause.type === 'tidy' || (piece?.edit != null && piece.text !== ''));
      return beside ? [] : [{ rule: 'seam: nothing to close', left, mark: '', right }];
    }
    if (operation.kind !== 'insert-text') return [];
    const behind = operation.position === 'after';
    const [near, far] = behind ? ['in front', 'behind'] : ['behind', 'in front'];
    const marked = (side: -1 | 1): boolean => pieces[i + side]?.edit?.cause.type === 'tidy';
    const kind = operation.anchor === null ? 'edge' : `joint ${behind ? 'behind' : 'in front'}`;
    const sides = { 'in front': { left, mark: '', right: words + right }, behind: { left: left + words, mark: '', right } };
    return [
      ...(marked(near === 'in front' ? -1 : 1) ? [] : [{ rule: `${kind}: none`, ...sides[near as keyof typeof sides] }]),
      ...(marked(far === 'in front' ? -1 : 1) ? [] : [{ rule: 'far side of an insertion: none', ...sides[far as keyof typeof sides] }]),
    ];
  });
}

/** The ends of the units of lists in which units came, went or changed places. */
function listEnds(name: string, amendment: Amendment, official: ReadonlyMap<string, Article>): readonly Seen[] {
  const ids = new Map(articlesOf(amendment.base).flatMap((a) => a.paragraphs.map((p) => [p.id, p.items.map((item) => item.id).join(' ')] as const)));
  return articlesOf(amendment.after).flatMap((article) =>
    article.paragraphs.flatMap((paragraph, p): Seen[] => {
      const before = ids.get(paragraph.id);
      const theirs = official.get(article.label.text)?.paragraphs[p];
      if (before === undefined || paragraph.items.length === 0 || before === paragraph.items.map((item) => item.id).join(' ') || theirs === undefined)
        return [];
      return paragraph.items.map((item, i): Seen => {
        const other = theirs.items[i]?.text.text ?? '';
        const [mine, tail] = [tailOf(item.text.text), tailOf(other)];
        const same = fold(item.text.text.slice(0, -mine.whole.length || undefined)) === fold(other.slice(0, -tail.whole.length || undefined));
        const where = `${name} ${article.label.text}${item.label.text} ${mine.whole} (${tail.whole})`;
        return {
          rule: `list end: ${i === paragraph.items.length - 1 ? 'last' : 'others'}`,
          verdict: !same ? 'unseen' : fold(mine.whole) === fold(tail.whole) ? 'right' : 'other',
          where,
        };
      });
    }),
  );
}

function wordsOf(paragraphs: readonly Paragraph[]): string {
  return fold(paragraphs.flatMap((p) => [p.text.text, ...p.items.flatMap((item) => [item.text.text, ...item.subitems.map((s) => s.text.text)])]).join('\n'));
}

function seenIn(given: ReturnType<typeof corpusCases>[number]): readonly Seen[] {
  const { amendment } = measure(given);
  if (amendment === null) return [];
  const official = new Map(articlesOf(parseStatute(read(given.official)).statute).map((a) => [a.label.text, a]));
  const homes = new Map(
    articlesOf(amendment.after).flatMap((a) => a.paragraphs.flatMap((p) => [[p.id, a] as const, ...p.items.map((item) => [item.id, a] as const)])),
  );
  const texts = new Map(
    articlesOf(amendment.base).flatMap((a) =>
      a.paragraphs.flatMap((p) => [[p.id, p.text.text] as const, ...p.items.map((item) => [item.id, item.text.text] as const)]),
    ),
  );
  const words = [...amendment.edits.words].flatMap(([node, edits]): Seen[] => {
    const [text, home] = [texts.get(node), homes.get(node)];
    if (text === undefined || home === undefined) return [];
    const theirs = official.get(home.label.text);
    return meetings(text, edits).map((meeting): Seen => {
      const shown = `${meeting.left.slice(-REACH * 2)}[${meeting.mark}]${meeting.right.slice(0, REACH * 2)}`;
      return {
        rule: meeting.rule,
        verdict: theirs === undefined ? 'unseen' : judge(wordsOf(theirs.paragraphs), meeting),
        where: `${given.name} ${home.label.text} ${shown}`,
      };
    });
  });
  const all = wordsOf([...official.values()].flatMap((a) => a.paragraphs));
  const stops = amendment.diagnostics
    .filter(({ code }) => code === 'A064')
    .map((d): Seen => {
      const text = fold(d.params['text'] ?? '');
      const verdict = all.includes(text) ? 'right' : all.includes(text.slice(0, -1)) ? 'other' : 'unseen';
      return { rule: 'stop supplied', verdict, where: `${given.name} ${messageOf(d, 'en')}` };
    });
  return [...words, ...listEnds(given.name, amendment, official), ...stops];
}

const seen = corpusCases()
  .filter(({ name, informative }) => !informative && !name.endsWith('(print)'))
  .flatMap(seenIn);
const rules = [...new Set(seen.map(({ rule }) => rule))].sort();
const count = (rule: string, verdict: Seen['verdict']): string => String(seen.filter((s) => s.rule === rule && s.verdict === verdict).length);
process.stdout.write(
  `${table(
    ['rule', 'right', 'another mark', 'words differ'],
    rules.map((rule) => [rule, count(rule, 'right'), count(rule, 'other'), count(rule, 'unseen')]),
  )}\n`,
);
if (process.argv.includes('--all')) for (const { rule, verdict, where } of seen) process.stdout.write(`${rule} [${verdict}]: ${where}\n`);
if (process.argv.includes('--wrong')) for (const { rule, verdict, where } of seen) if (verdict === 'other') process.stdout.write(`${rule}: ${where}\n`);
if (process.argv.includes('--unseen')) for (const { rule, verdict, where } of seen) if (verdict === 'unseen') process.stdout.write(`${rule}: ${where}\n`);
