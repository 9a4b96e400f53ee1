import process from 'node:process';
import type { Reader } from '../read/reader.ts';
import type { Language } from '../words/language.ts';
import { endingText } from './envelope.ts';
import type { Ending } from './exit.ts';
import { CannotPrint, emit, endUnprinted, isTerminal, page } from './output.ts';
import type { Session } from './session.ts';
import { themeFor } from './theme.ts';

/** The options that every command has. */
export interface SharedOptions {
  readonly lang?: Language;
  readonly color: 'auto' | 'always' | 'never';
  readonly pager: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly overwrite?: boolean;
  readonly revisions?: 'accept' | 'reject';
  readonly struck?: 'keep' | 'drop';
}

/** Reads a PDF in a process of its own, which is only started, and what starts it only loaded, when there is one. */
const readPdfApart: Reader = async (name, bytes) => (await import('./pdf/apart.ts')).readApart(name, bytes);

/** A session on this process. What is said and printed is held back until it is wanted, so that words for people come after the product. */
export interface OpenSession extends Session {
  /** The command ended early: programs are given the reason in place of a result. */
  readonly fail: (told: Ending) => void;
  /** What there is to show, the product and the words for people. */
  readonly shown: () => { readonly product: string; readonly words: string };
  /** Writes the product to standard output, through the pager if it is long, and the words for people to standard error. */
  readonly finish: () => Promise<void>;
}

/** The language that the command line asks for, wherever it does so, the last time if more than once; null if it does not. */
export function toldLanguage(argv: readonly string[]): Language | null {
  const told = argv.flatMap((arg, i) => (arg === '--lang' ? (argv[i + 1] ?? []) : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : []));
  const last = told[told.length - 1];
  return last === 'en' || last === 'zh' ? last : null;
}

/** The language of the locale: English if it says so, else Chinese. */
export function localLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}

/** Opens a session on this process. */
export async function openSession(language: Language, options: SharedOptions): Promise<OpenSession> {
  const product: (string | Uint8Array)[] = [];
  const words: string[] = [];
  const json = options.json ?? false;
  const terminal = isTerminal(1);
  const shown = (): { product: string; words: string } => ({ product: product.join(''), words: words.join('') });
  return {
    language,
    theme: await themeFor(json ? 'never' : options.color, terminal, process.env),
    columns: terminal ? (process.stdout.columns ?? 80) : null,
    json,
    strict: options.strict ?? false,
    overwrite: options.overwrite ?? false,
    reading: { revisions: options.revisions ?? 'ask', ...(options.struck !== undefined && { struck: options.struck }), pdf: readPdfApart },
    print: (what) => void product.push(typeof what !== 'string' || what.endsWith('\n') ? what : `${what}\n`),
    say: (text) => void words.push(text.endsWith('\n') ? text : `${text}\n`),
    fail: (told) => {
      if (json) product.splice(0, product.length, endingText({ language }, told));
    },
    shown,
    finish: async () => {
      const text = product.some((part) => typeof part !== 'string') ? null : shown().product;
      const paged = text !== null && options.pager && terminal && !json && (await page(text, process.stdout.rows ?? 24));
      try {
        if (!paged) for (const part of text === null ? product : [text]) emit(1, part);
      } catch (error) {
        if (!(error instanceof CannotPrint)) throw error;
        return endUnprinted(error, language, words.join(''));
      }
      emit(2, words.join(''));
    },
  };
}
