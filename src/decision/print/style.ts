/**
 * How a decision is worded: `npc` opens every quoted paragraph with “ (全国人大常委会、国务院、地方人大), `spc` begins quoted text on a new line
 * and sets the marks only at its two ends (最高人民法院). `law` stands before the first address of every item (刑法, 宪法), as 修正案 write.
 */
export interface PrintStyle {
  readonly quoting: 'npc' | 'spc';
  readonly law: string;
  /** Whether every paragraph quoted is opened; if not said, as `quoting` has it. In one decision they all are or none is. */
  readonly opening?: boolean;
}

export const NPC_STYLE: PrintStyle = { quoting: 'npc', law: '' };
