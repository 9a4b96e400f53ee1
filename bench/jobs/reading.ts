import { parseDecision } from '../../src/decision/parse.ts';
import { readText } from '../../src/read/lines.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { SourceText } from '../../src/text/source.ts';
import { inside, type Task } from '../inside.ts';
import type { Job } from '../job.ts';
import { rival } from '../rivals.ts';
import { articlesOf, decisionOn } from '../texts/code.ts';
import { civilCode } from '../texts/corpus.ts';
import { frenchAct } from '../texts/french.ts';
import { japaneseStatute } from '../texts/japanese.ts';

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
const linesOf = (text: string) => readText(new SourceText('text', text)).reading;

/** How long a decision must be for tisseuse to take seconds. */
const DECISION = 28_000;

export const statute: Job = {
  name: 'read-statute',
  title: '民法典 read to a tree; lawtext reads a Japanese statute of the same length',
  run: async (settings) => {
    const parts = civilCode(settings);
    if (parts === null) return { skipped: '民法典 is not at hand' };
    const lawtext = await rival<{ readonly parse: (text: string) => { readonly value: unknown } }>('lawtext/dist/src/parser/lawtext.js');
    const japanese = japaneseStatute(lengthOf(parts));
    const ours: Task = { who: 'xiufa', characters: lengthOf(parts), run: () => parts.map((part) => parseStatute(linesOf(part))) };
    const theirs: Task[] = lawtext === null ? [] : [{ who: 'lawtext', characters: japanese.length, run: () => lawtext.parse(japanese) }];
    return { rows: await inside([ours, ...theirs], settings.rounds), goal: 'ten times as fast as lawtext', ...missing(lawtext, 'lawtext') };
  },
};

export const decision: Job = {
  name: 'read-decision',
  title: `a decision of ${DECISION} characters read to operations; tisseuse reads the directives of a French act of the same length`,
  run: async (settings) => {
    const tisseuse = await rival<{ readonly extractActionDirectivesFromText: (text: string) => readonly unknown[] }>('@tricoteuses/tisseuse/dist/index.js');
    const [chinese, french] = [decisionOn(articlesOf(DECISION * 2), DECISION), frenchAct(DECISION)];
    const ours: Task = { who: 'xiufa', characters: chinese.length, run: () => parseDecision(linesOf(chinese)) };
    const theirs: Task[] =
      tisseuse === null ? [] : [{ who: 'tisseuse', characters: french.length, run: () => tisseuse.extractActionDirectivesFromText(french) }];
    return { rows: await inside([ours, ...theirs], settings.rounds), ...missing(tisseuse, 'tisseuse') };
  },
};

function missing(module: unknown, name: string): { readonly said?: string } {
  return module === null ? { said: `${name} is not installed` } : {};
}
