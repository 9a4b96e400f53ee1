/** What the exit status says: done or equal · faults or differences found · wrong usage or unreadable input · a bug of ours. */
export const EXIT = { done: 0, faults: 1, usage: 2, bug: 70 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command early with a status; what had to be said has been said. */
export class Stop extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus) {
    super(`exit ${status}`);
    this.status = status;
  }
}
