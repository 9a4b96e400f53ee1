import type { Amendment, Choice } from '../amend/types.ts';
import type { Decision } from '../decision/operation.ts';
import type { PrintStyle } from '../decision/print/style.ts';

/** What the decision says around its items; '' stands in the wording as a blank to be filled (××××). */
export interface DraftFrame {
  /** The title of the decision; by default 〈body〉关于修改《…》的决定. */
  readonly title: string;
  /** The body that decides: 某市人民代表大会常务委员会. */
  readonly body: string;
  /** The session, with or without the body's name: 第十四届全国人民代表大会常务委员会第七次会议. */
  readonly session: string;
  /** The day of adoption as printed: 2024年6月28日. */
  readonly date: string;
  /** The day on which the decision enters into force, as printed. */
  readonly inForce: string;
}

export interface DraftOptions {
  readonly form: Decision['form'];
  readonly frame: DraftFrame;
  readonly quoting: PrintStyle['quoting'];
  /** References that only follow the numbering are spelled out as changes of words. */
  readonly explicitRefs: boolean;
}

export const DEFAULT_DRAFT: DraftOptions = {
  form: 'decision',
  frame: { title: '', body: '', session: '', date: '', inForce: '' },
  quoting: 'npc',
  explicitRefs: false,
};

/** Why an item says more than the change needs: the shorter wording, applied, did not give the new version. */
export interface Fallback {
  /** The unit of the new version: 第十二条; 全文 for the whole body. */
  readonly unit: string;
  readonly to: 'units' | 'whole' | 'anew' | 'moves' | 'body';
}

/** A decision that, applied to the old version, gives the new one: proved by doing so. */
export interface Drafting {
  readonly decision: Decision;
  /** The wording, from which the decision was read again before it was applied. */
  readonly text: string;
  /** What applying it to the old version gave. */
  readonly amendment: Amendment;
  readonly fallbacks: readonly Fallback[];
  /** Where its wording leaves a choice to whoever applies it: it gives the new version by the one that the engine takes. */
  readonly choices: readonly Choice[];
}
