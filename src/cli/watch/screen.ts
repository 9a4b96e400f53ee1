import process from 'node:process';
import { emitKeypressEvents, type Key } from 'node:readline';
import { displayWidth } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import { emit } from '../output.ts';
import type { Showing } from './watch.ts';

/** Where the runs of a watch are shown. */
export interface Screen {
  readonly show: (run: Showing) => void;
  /** Calls back when the user asks to end. */
  readonly onKey: (pressed: (key: 'end') => void) => void;
  readonly onResize: (resized: () => void) => void;
  readonly close: () => void;
}

const ESC = '\u001b[';
const COLOUR = new RegExp(`(${'\u001b'}\\[[0-9;]*m)`);
/** A screen of its own, without cursor and without lines broken by the terminal; and back. */
const ENTER = `${ESC}?1049h${ESC}?25l${ESC}?7l`;
const LEAVE = `${ESC}?7h${ESC}?25h${ESC}?1049l`;

/** The screen of a terminal whose lines stay where they are from run to run; where there is no terminal, one run below the other. */
export function openScreen(language: Language): Screen {
  return process.stdout.isTTY && process.stdin.isTTY ? window(language) : stream(language);
}

/** One run below the other, a line between them. */
function stream(language: Language): Screen {
  let runs = 0;
  return {
    show: ({ product, words }) => {
      if (runs++ > 0) emit(2, `── ${now()} ${wordsIn(language).files.again}\n`);
      emit(1, product);
      emit(2, words);
    },
    onKey: () => {},
    onResize: () => {},
    close: () => {},
  };
}

/** A window on the text of the last run, moved by keys; a new run leaves it at the line where it was. */
function window(language: Language): Screen {
  let text = '';
  let lines: readonly string[] = [];
  let status = '';
  // Kept while a shorter text (a file that is away for a moment) is shown.
  let wanted = 0;
  const { stdin, stdout } = process;
  const height = (): number => Math.max(1, stdout.rows - 1);
  const top = (): number => Math.max(0, Math.min(wanted, lines.length - height()));
  const draw = (): void => {
    const first = top();
    const shown = Array.from({ length: height() }, (_, row) => `${lines[first + row] ?? ''}${ESC}0m${ESC}K\r\n`);
    const rest = ' '.repeat(Math.max(0, stdout.columns - displayWidth(status)));
    stdout.write(`${ESC}H${shown.join('')}${ESC}7m${status}${rest}${ESC}0m`);
  };
  const steps: Readonly<Record<string, () => number>> = {
    up: () => top() - 1,
    k: () => top() - 1,
    down: () => top() + 1,
    j: () => top() + 1,
    return: () => top() + 1,
    pageup: () => top() - height(),
    b: () => top() - height(),
    pagedown: () => top() + height(),
    space: () => top() + height(),
    home: () => 0,
    g: () => 0,
    end: () => lines.length - height(),
  };
  let ended: (key: 'end') => void = () => {};
  let resized: () => void = () => {};
  const press = (typed: string | undefined, key: Key): void => {
    if (key.name === 'q' || (key.ctrl === true && key.name === 'c')) ended('end');
    const step = typed === 'G' ? steps['end'] : steps[key.name ?? ''];
    if (step === undefined) return;
    wanted = Math.max(0, step());
    draw();
  };
  const resize = (): void => {
    lines = folded(text, stdout.columns);
    draw();
    resized();
  };
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.on('keypress', press);
  stdout.on('resize', resize);
  stdout.write(ENTER);
  return {
    show: (run) => {
      text = `${run.product}${run.product === '' || run.words === '' ? '' : '\n'}${run.words}`.replace(/\n$/, '');
      lines = folded(text, stdout.columns);
      status = ` ${now()}　${wordsIn(language).files.watching(run.status)} `;
      draw();
    },
    onKey: (pressed) => {
      ended = pressed;
    },
    onResize: (then) => {
      resized = then;
    },
    close: () => {
      stdin.off('keypress', press);
      stdout.off('resize', resize);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write(LEAVE);
    },
  };
}

/** The lines of a text on a screen so wide; what sets colours takes no place. */
function folded(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const rows = [''];
    let width = 0;
    for (const part of line.split(COLOUR)) {
      for (const character of part.startsWith(ESC) ? [part] : part) {
        const wide = character === part && part.startsWith(ESC) ? 0 : displayWidth(character);
        if (width + wide > columns) {
          rows.push('');
          width = 0;
        }
        rows[rows.length - 1] += character;
        width += wide;
      }
    }
    return rows;
  });
}

function now(): string {
  return new Date().toTimeString().slice(0, 8);
}
