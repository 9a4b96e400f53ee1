import process from 'node:process';
import { emitKeypressEvents, type Key } from 'node:readline';
import { displayWidth } from '../../text/width.ts';
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
/** A screen of its own, without cursor and without lines broken by the terminal; and back. */
const ENTER = `${ESC}?1049h${ESC}?25l${ESC}?7l`;
const LEAVE = `${ESC}?7h${ESC}?25h${ESC}?1049l`;

/** The screen of a terminal whose lines stay where they are from run to run; where there is no terminal, one run below the other. */
export function openScreen(language: 'zh' | 'en'): Screen {
  return process.stdout.isTTY && process.stdin.isTTY ? window(language) : stream(language);
}

/** One run below the other, a line between them. */
function stream(language: 'zh' | 'en'): Screen {
  let runs = 0;
  return {
    show: ({ product, words }) => {
      if (runs++ > 0) emit(2, `── ${now()} ${language === 'zh' ? '文件有改动，重新执行' : 'a file changed: once more'}\n`);
      emit(1, product);
      emit(2, words);
    },
    onKey: () => {},
    onResize: () => {},
    close: () => {},
  };
}

/** A window on the text of the last run, moved by keys; a new run leaves it at the line where it was. */
function window(language: 'zh' | 'en'): Screen {
  let lines: readonly string[] = [];
  let status = '';
  let top = 0;
  const { stdin, stdout } = process;
  const height = (): number => Math.max(1, stdout.rows - 1);
  const draw = (): void => {
    top = Math.max(0, Math.min(top, lines.length - height()));
    const shown = Array.from({ length: height() }, (_, row) => `${lines[top + row] ?? ''}${ESC}0m${ESC}K\r\n`);
    const rest = ' '.repeat(Math.max(0, stdout.columns - displayWidth(status)));
    stdout.write(`${ESC}H${shown.join('')}${ESC}7m${status}${rest}${ESC}0m`);
  };
  const steps: Readonly<Record<string, () => number>> = {
    up: () => top - 1,
    k: () => top - 1,
    down: () => top + 1,
    j: () => top + 1,
    return: () => top + 1,
    pageup: () => top - height(),
    b: () => top - height(),
    pagedown: () => top + height(),
    space: () => top + height(),
    home: () => 0,
    g: () => 0,
    end: () => lines.length,
  };
  let ended: (key: 'end') => void = () => {};
  let resized: () => void = () => {};
  const press = (text: string | undefined, key: Key): void => {
    if (key.name === 'q' || (key.ctrl === true && key.name === 'c')) ended('end');
    const step = text === 'G' ? steps['end'] : steps[key.name ?? ''];
    if (step === undefined) return;
    top = step();
    draw();
  };
  const resize = (): void => {
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
      lines = `${run.product}${run.product === '' || run.words === '' ? '' : '\n'}${run.words}`.replace(/\n$/, '').split('\n');
      status = ` ${now()}　${language === 'zh' ? `退出状态 ${run.status}　↑ ↓ PgUp PgDn 移动　q 结束` : `status ${run.status}   ↑ ↓ PgUp PgDn move   q ends`} `;
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

function now(): string {
  return new Date().toTimeString().slice(0, 8);
}
