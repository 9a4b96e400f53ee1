import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import { asWritten } from '../as-written.ts';
import { isResolution } from '../language/remarks.ts';
import { isTopic } from '../language/topics.ts';
import type { DecisionItem } from '../operation.ts';
import { normaliseWording } from './wording.ts';

/** 同意选举某某为董事 · 本通知自……起执行，此前…… · 施行时间: what a decision says of itself, or heads. */
function isOwn(wording: string): boolean {
  return isResolution(wording) || isTopic(wording) || /^(?:本|以上|上述|此次)[^，。“]{0,10}(?:自|从)[^，。“]{2,24}起/.test(wording);
}

/** （三）对工作提出意见； behind new text that ended too early: a numbered item of which all was passed over (`said`), and which heads no items, is no remark. It is not understood. */
export function withoutOrder(item: DecisionItem, said: Diagnostic[]): DecisionItem {
  const { text, operations } = item;
  const nothing = operations.length > 0 && operations.every((o) => o.kind === 'non-textual' && o.what === 'introduction');
  if (!nothing || isOwn(normaliseWording(text).text)) return item;
  const diagnostic = diagnose('D002', placeOf(text), { clause: asWritten(text), at: '', nearest: '' });
  said.push(diagnostic);
  return { ...item, unread: [{ clause: text, diagnostics: [diagnostic] }] };
}
