import { outsideTitleMarks } from '../../text/titles/marks.ts';
import type { DocumentKind } from './types.ts';

/** What a title ends in, behind which no one reads on: `（草案）` and `（试行）` left aside. */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?:公告|令|命令)$/, 'announcement'],
  [/(?:决定|决议)$/, 'decision'],
  [/说明$/, 'explanation'],
  [/(?:报告|汇报|情况)$/, 'report'],
  [/(?:意见|意见书)$/, 'opinion'],
  [/(?:函|复函|批复)$/, 'letter'],
  [/(?:任免|免职|任职|任命|辞职|补选|组成人员|委员|代表)?名单$/, 'appointments'],
  [/(?:议程|日程)$/, 'agenda'],
  [/(?:纪要|纪实|公报|综述)$/, 'minutes'],
  [/(?:讲话|致辞|发言)$/, 'speech'],
  [/(?:通知|通报|议案|规划|计划|要点|方案)$/, 'notice'],
  [/修正案$/, 'amending-decision'],
  [/(?:条例|办法|规定|细则|规则|准则|法|法典|章程)$/, 'statute'],
];

/** What a title says a document is; null if it says nothing known. */
export function kindOf(title: string): DocumentKind | null {
  const words = outsideTitleMarks(title).replace(/（[^（）]*）$/, '');
  const kind = KINDS.find(([ending]) => ending.test(words))?.[1] ?? null;
  if (kind === 'statute') return /^关于|委员会关于/.test(words) && !/规定$/.test(words) ? null : kind;
  if (kind !== 'decision') return kind;
  // The outermost verb is what the decision does: 关于批准《……关于修改《……》的决定》的决定 approves.
  if (/关于批准/.test(words)) return 'approval-decision';
  if (/修改|修正|修订/.test(words)) return 'amending-decision';
  return /废止/.test(words) ? 'repeal-decision' : 'decision';
}
