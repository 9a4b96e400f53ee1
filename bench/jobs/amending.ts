import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../job.ts';
import { type Command, measure, xiufa } from '../processes.ts';
import { articlesBy, articlesOf, chainLink, decisionOn, printCode } from '../texts/code.ts';
import { manyStatutes, omnibusDecision } from '../texts/corpus.ts';

const LINKS = 12;
/** As many articles as 民法典 has. */
const ARTICLES = 1260;

export const amending: readonly Job[] = [
  {
    name: 'large-decision',
    title: 'a decision of 100 KB applied to a code',
    run: async ({ temp, ...settings }) => {
      const articles = articlesOf(120_000);
      const [code, decision, out] = ['code.txt', 'decision.txt', 'large-out.txt'].map((file) => join(temp, file)) as [string, string, string];
      writeFileSync(code, printCode(articles));
      // Three bytes a character.
      writeFileSync(decision, decisionOn(articles, 34_000));
      return { rows: measure([xiufa('apply', code, decision, '-o', out, '--no-pager')], { temp, ...settings }) };
    },
  },
  {
    name: 'chain',
    title: `a chain of ${LINKS} decisions applied to a code of 30,000 characters`,
    run: async (settings) => {
      const articles = articlesOf(30_000);
      const at = (file: string): string => join(settings.temp, file);
      writeFileSync(at('chain.txt'), printCode(articles));
      const links = Array.from({ length: LINKS }, (_, i) => at(`link-${i}.txt`));
      for (const [i, file] of links.entries()) writeFileSync(file, chainLink(articles, i, LINKS));
      return { rows: measure([xiufa('apply', at('chain.txt'), ...links, '-o', at('chain-out.txt'), '--no-pager')], settings) };
    },
  },
  {
    name: 'statutes',
    title: 'a decision on 21 statutes applied with --statutes over 3,340 files',
    run: async (settings) => {
      const [folder, decision] = [manyStatutes(settings), omnibusDecision(settings)];
      if (folder === null || decision === null) return { skipped: 'the texts are not at hand' };
      const over = (who: string): Command => ({ ...xiufa('apply', decision, '--statutes', folder, '--allow-missing', '--no-pager'), who, status: 1 });
      const few = { ...settings, rounds: Math.min(3, settings.rounds) };
      const first = measure([over('without an index')], few);
      const made = measure([{ ...xiufa('index', folder), atMost: 1 }], { ...few, rounds: 1 });
      const second = measure([over('with the index of xiufa index')], few);
      const [without, , empty] = [first[0], made[0], first[1]];
      const rows = [without, second[0], made[0], empty].flatMap((row) => row ?? []);
      return { rows, goal: 'at most 6 s' };
    },
  },
  {
    name: 'docx',
    title: `a code of ${ARTICLES} articles written as Word and read again`,
    run: async (settings) => {
      const at = (file: string): string => join(settings.temp, file);
      writeFileSync(at('word.txt'), printCode(articlesBy(ARTICLES)));
      const out: Command = { ...xiufa('convert', at('word.txt'), '-o', at('word.docx')), who: 'written' };
      const back: Command = { ...xiufa('convert', at('word.docx'), '-o', at('word-back.txt')), who: 'read' };
      return { rows: measure([out, back], settings) };
    },
  },
];
