import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What the exit status says: done or equal · faults or differences found · wrong usage or unreadable input · a bug of ours · stopped by Ctrl-C. */
export const EXIT = { done: 0, faults: 1, usage: 2, bug: 70, interrupted: 130 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Why a command ended early: what reading its files had to say, or what is wrong with the command line. */
export type Ending = readonly Diagnostic[] | { readonly message: string };

/** Ends a command early with a status; what had to be said to people has been said, `told` is for programs. */
export class Stop extends Error {
  readonly status: ExitStatus;
  readonly told: Ending;

  constructor(status: ExitStatus, told: Ending) {
    super(`exit ${status}`);
    this.status = status;
    this.told = told;
  }
}
