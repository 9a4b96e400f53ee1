import { Session } from 'node:inspector/promises';
import type { Job } from './job.ts';
import { forgetWordings } from './measure.ts';

/** How often parts of the program are run; the same for every run, whatever else the machine does. What the engine does inside one call of its own is not in it. */
export class StepCounter {
  readonly #session: Session;

  private constructor(session: Session) {
    this.#session = session;
  }

  /** Counts all that is compiled from now on: begun before any job is run. */
  static async begin(): Promise<StepCounter> {
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return new StepCounter(session);
  }

  /** The steps of a job at a size. */
  async of(job: Job, size: number): Promise<number> {
    const run = job.prepare(size);
    forgetWordings();
    await this.#taken();
    await run();
    return this.#taken();
  }

  /** The steps since they were last taken. */
  async #taken(): Promise<number> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => url === import.meta.url);
    return own.reduce((all, script) => script.functions.reduce((sum, { ranges }) => ranges.reduce((total, { count }) => total + count, sum), all), 0);
  }
}
