import { isSettled, type Tally } from '../amend/account.ts';
import { phrase, type Session } from './session.ts';

/** What a line of account says beside the orders: statutes that were not there, what the program chose, what became of the files ('' nothing). */
export interface Beside {
  readonly missing: number;
  readonly choices: number;
  readonly tail: string;
}

/**
 * One line of account, for people: how many orders there were, and what became of them. Where something is wrong it begins with 未完成 and says what,
 * orders not understood and faults that are of no order included.
 */
export function sayTally(session: Session, tally: Tally, { missing, choices, tail }: Beside): void {
  const chosen = choices === 0 ? '' : phrase(session, `；由程序选择 ${choices} 处`, `; ${choices} ${choices === 1 ? 'choice' : 'choices'}`);
  if (isSettled(tally) && missing === 0) {
    const { ordered, applied } = tally;
    const line = phrase(
      session,
      `操作 ${ordered} 项：执行 ${applied} 项，未能执行 0 项`,
      `${ordered} operation${ordered === 1 ? '' : 's'}: ${applied} applied, 0 failed`,
    );
    session.say((tail === '' ? session.theme.ok : session.theme.error)(line + chosen + tail));
  } else {
    const wrong = [orders(session, tally), ...faults(session, tally, missing)].filter((said) => said !== '');
    session.say(session.theme.error(phrase(session, `未完成：${wrong.join('；')}`, `incomplete: ${wrong.join('; ')}`) + chosen + tail));
  }
}

/** 操作 12 项，其中执行 10 项，未能执行 1 项，未能读懂 1 项; '' where nothing is wrong with them, or nothing was ordered. */
function orders(session: Session, { ordered, applied, failed, unread }: Tally): string {
  if (failed + unread === 0) return '';
  const zh = [`执行 ${applied} 项`, `未能执行 ${failed} 项`, ...(unread === 0 ? [] : [`未能读懂 ${unread} 项`])];
  const en = [`${applied} applied`, `${failed} failed`, ...(unread === 0 ? [] : [`${unread} not understood`])];
  return phrase(session, `操作 ${ordered} 项，其中${zh.join('，')}`, `of ${ordered} operation${ordered === 1 ? '' : 's'} ${en.join(', ')}`);
}

function faults(session: Session, { errors, doubts }: Tally, missing: number): readonly string[] {
  return [
    errors === 0 ? '' : phrase(session, `有错误 ${errors} 处，不属于任何一项操作`, `${errors} ${errors === 1 ? 'error' : 'errors'} of no single operation`),
    doubts === 0 ? '' : phrase(session, `有警告 ${doubts} 处（--strict）`, `${doubts} ${doubts === 1 ? 'warning' : 'warnings'} (--strict)`),
    missing === 0 ? '' : phrase(session, `有法规 ${missing} 件没有修改`, `${missing} ${missing === 1 ? 'statute' : 'statutes'} not amended`),
  ];
}
