import type { Place } from '../text/source.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';

/**
 * Why a file or a folder among others is not read: it is hidden, a program's own, a link to what is read anyway, no file but a pipe or a device, written to, in a format that is
 * not read, or could not be read as text; `denied` is what could not be opened, so that it is not known what it holds.
 */
export type PassedOver = 'hidden' | 'foreign' | 'link' | 'device' | 'output' | 'format' | 'unread' | 'denied';

/** How many names a diagnostic shows. */
const SHOWN = 5;

/** What was passed over for one reason (B005; B004 for what could not be opened), at the folder in which it is. */
export function passedOver(folder: Place | null, reason: PassedOver, names: readonly string[]): Diagnostic {
  return diagnose(reason === 'denied' ? 'B004' : 'B005', folder, {
    names: names.slice(0, SHOWN).join('、'),
    count: names.length,
    more: names.length > SHOWN ? '…' : '',
    reason,
  });
}
