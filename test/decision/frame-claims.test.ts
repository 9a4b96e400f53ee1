import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isInstruction } from '../../src/decision/language/read.ts';
import type { NonTextual, Quote } from '../../src/decision/operation.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import { readOutline } from '../../src/decision/reading/outline.ts';
import { maskedLine } from '../../src/decision/reading/quotation-marks.ts';
import { normaliseWording } from '../../src/decision/reading/wording.ts';
import { offsetAt, type Passage } from '../../src/text/source.ts';
import { CORPUS } from '../fidelity/corpus.ts';
import { readAlone } from '../fidelity/decisions.ts';
import { read } from '../fidelity/measure.ts';
import { WORDING, wordingCases } from '../wordings/cases.ts';

/**
 * What a decision's frame takes for itself must order nothing, and nothing may be left over (docs/language.md#frame, docs/semantics.md#unquoted).
 * Real texts and wordings are read where they lie (XIUFA_CORPUS, XIUFA_WORDING, else beside the checkout).
 */
const cases = fileURLToPath(new URL('../cases', import.meta.url));
const SETS: readonly (readonly [name: string, from: string, decisions: () => readonly string[]])[] = [
  ['the cases of this project', cases, () => decisionsUnder(cases)],
  ['the real decisions', CORPUS, () => decisionsUnder(CORPUS)],
  ['the wordings', WORDING, () => wordingCases().map(({ decision }) => decision)],
];

/** decision.txt, decision-1.txt of a case, and whatever lies in a folder of decisions; links are followed. */
function decisionsUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return decisionsUnder(path);
      const isDecision = /^decision(?:-[0-9]+)?(?:\.clean)?\.txt$/.test(name) || (name.endsWith('.txt') && /^decisions(?:-|$)/.test(basename(folder)));
      return isDecision ? [path] : [];
    });
}

/** A line, or what stands in it behind one of its stops, orders an amendment. */
function orders(line: Passage): boolean {
  const { text } = normaliseWording(maskedLine(line));
  const starts = [0, ...[...text.matchAll(/[，：；。]/g)].map((stop) => stop.index + 1)];
  return starts.some((start) => isInstruction(text.slice(start), []));
}

const MARKS = /[“”"＂‘’'「」『』〝〞]/;

/** The texts of a decision that stand without quotation marks. */
function bareTexts(path: string): readonly Quote[] {
  const { source, lines } = read(path);
  return readOutline(lines).quotes.filter(({ place }) => place !== null && !MARKS.test(source.raw[place.span.start] ?? ''));
}

/** Lines of such texts that are instructions: the text should have ended before. */
function instructionsInTexts(path: string): readonly string[] {
  return bareTexts(path).flatMap(({ lines }) => lines.filter((line) => isInstruction(normaliseWording(maskedLine(line)).text, [])).map(({ text }) => text));
}

/** What the frame claims and what orders an amendment all the same. */
function ordersInFrame(path: string): readonly string[] {
  const { decision, diagnostics } = parseDecision(read(path));
  const republished = diagnostics.find(({ code }) => code === 'D016')?.place?.span.start ?? Number.POSITIVE_INFINITY;
  // 条文顺序作相应调整：“第八条”调整为“第七条”: one clause that orders the count and states numbers, so it is not the frame's alone.
  const inItems = decision.parts.flatMap((part) =>
    part.items.flatMap(({ operations }) =>
      operations.filter((o) => !operations.some((other) => other.kind !== 'non-textual' && other.clause.text === o.clause.text)),
    ),
  );
  const claimed = [...decision.closing, ...inItems].filter(
    (o): o is NonTextual =>
      o.kind === 'non-textual' && (o.what !== 'attachment' || (o.clause.origin === null ? 0 : offsetAt(o.clause.origin, 0)) < republished),
  );
  const headers = decision.parts.flatMap(({ header }) => (header === null ? [] : [header]));
  return [
    ...[...decision.enacting, ...headers].filter(orders).map(({ text }) => text),
    ...claimed.filter(({ clause }) => orders(clause)).map(({ what, clause }) => `${what}: ${clause.text}`),
  ];
}

/** The number of an item wherever its line begins, with the mark that some prints set behind it (a character of their own font). */
const NUMBER = /^(?:[〇零一二三四五六七八九十百]+|[0-9０-９]{1,3}\p{Co}?|[①-⑳]|第[一二三四五六七八九十]+[处项点]?|[●○•◆◇■□▪▫★☆※➢►▶*-])$/u;
/** 原条款：… 现修改为：…, and the head of two columns with their numbers: the layout of texts side by side orders nothing by itself (docs/language.md#side-by-side). */
const LAYOUT = /^(?:序号|原.{0,4}条款|现修改为|修[改订][前后](?:.{0,4}条款)?|[0-9|-]|条款|原?表述|修改后的|[【】]|（(?:删除|删去)）)+$/;

/** What nobody claims in a decision that is read without an error. */
function unclaimed(path: string): readonly string[] {
  const { refused, outside, unclaimed: left } = readAlone(path);
  return refused.length === 0 && outside.length === 0 ? left.filter((text) => !NUMBER.test(text) && !LAYOUT.test(text)) : [];
}

function found(paths: readonly string[], look: (path: string) => readonly string[]): readonly string[] {
  return paths.flatMap((path) => look(path).map((text) => `${basename(dirname(path))}/${basename(path)}: ${text}`));
}

describe.each(SETS)('%s', (_name, from, decisions) => {
  const there = existsSync(from);
  const paths = there ? decisions() : [];

  test.skipIf(!there)('are there, with texts without quotation marks among them', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.flatMap(bareTexts).length).toBeGreaterThan(2);
  });
  test.skipIf(!there)('a new text without quotation marks ends before the next instruction', () => expect(found(paths, instructionsInTexts)).toEqual([]));
  test.skipIf(!there)('what the frame claims orders no amendment', () => expect(found(paths, ordersInFrame)).toEqual([]));
  test.skipIf(!there)('without an error, every character is claimed', () => expect(found(paths, unclaimed)).toEqual([]));
});
