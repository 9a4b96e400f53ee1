import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { isRegion } from '../text/titles/name.ts';
import type { DraftOptions } from './types.ts';

/** Whose decision it is: each words what stands around the items, and new articles, in its own way (docs/drafting.md#closing). */
export type Authority = 'congress' | 'state-council' | 'court';

const LONGEST_REGION = 18;

/** The body that decides, as told; else by the name of the statute: a 条例 without a region in front is the State Council's. */
export function authorityOf(statute: Statute, { frame: { body, session } }: DraftOptions): Authority {
  const title = titleOf(statute).replace(/[ \u3000]/g, '');
  const told = body + session;
  if (/最高人民(?:法院|检察院)/.test(told === '' ? title.slice(0, 7) : told)) return 'court';
  if (told !== '') return /国务院/.test(told) ? 'state-council' : 'congress';
  return /(?:条例|细则)(?:（[^（）]*）)?$/.test(title) && !isLocal(title) ? 'state-council' : 'congress';
}

function isLocal(title: string): boolean {
  return Array.from({ length: LONGEST_REGION }, (_, i) => title.slice(0, i + 1)).some(isRegion);
}
