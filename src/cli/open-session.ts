import { fstatSync } from 'node:fs';
import process from 'node:process';
import type { Language } from '../words/language.ts';
import { EXIT } from './exit.ts';
import { emit, page, reasonOf } from './output.ts';
import type { Session } from './session.ts';
import { themeFor } from './theme.ts';

/** The options that every command has. */
export interface SharedOptions {
  readonly color: 'auto' | 'always' | 'never';
  readonly pager: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly revisions?: 'accept' | 'reject';
  readonly struck?: 'keep' | 'drop';
}

/** The language to speak: --lang, else the locale, else Chinese. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.indexOf('--lang');
  const told = at >= 0 ? argv[at + 1] : argv.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
  if (told === 'en' || told === 'zh') return told;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'zh';
}

/**
 * A session on this process. What is printed is held back until `finish`, so that a long product goes through the pager and
 * words for people come after it.
 */
export async function openSession(language: Language, options: SharedOptions): Promise<Session & { finish: () => Promise<void> }> {
  const product: string[] = [];
  const words: string[] = [];
  const json = options.json ?? false;
  const terminal = isTerminal();
  return {
    language,
    theme: await themeFor(json ? 'never' : options.color, terminal, process.env),
    columns: terminal ? (process.stdout.columns ?? 80) : null,
    json,
    strict: options.strict ?? false,
    reading: { revisions: options.revisions ?? 'ask', ...(options.struck !== undefined && { struck: options.struck }) },
    print: (text) => void product.push(text.endsWith('\n') ? text : `${text}\n`),
    say: (text) => void words.push(text.endsWith('\n') ? text : `${text}\n`),
    finish: async () => {
      const text = product.join('');
      const paged = options.pager && terminal && !json && (await page(text, process.stdout.rows ?? 24));
      if (!paged) emitProduct(text, language, words);
      emit(2, words.join(''));
    },
  };
}

/** Writes the product to standard output; a disk that is full, or the like, is said and ends the command with status 2. */
function emitProduct(text: string, language: Language, words: string[]): void {
  try {
    emit(1, text);
  } catch (error) {
    const [zh, en] = reasonOf(error);
    words.push(language === 'zh' ? `错误：写不了标准输出：${zh}\n` : `error: cannot write to standard output: ${en}\n`);
    process.exitCode = EXIT.usage;
  }
}

/** Whether standard output is a terminal. Asking `process.stdout` is slow to begin with, so a pipe or a file is told apart first. */
function isTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY === true;
  } catch {
    return false;
  }
}
