import type { GazetteWords } from '../gazette.ts';

export const gazette: GazetteWords = {
  kinds: {
    announcement: '公告',
    statute: '法规',
    'amending-decision': '修改决定',
    'repeal-decision': '废止决定',
    'approval-decision': '批准决定',
    decision: '决定',
    explanation: '说明',
    report: '报告',
    opinion: '意见',
    letter: '函',
    appointments: '任免名单',
    agenda: '议程',
    minutes: '纪要',
    speech: '讲话',
    notice: '通知',
    other: '其他',
  },
  total: (count, kinds) => `共 ${count} 件：${kinds.map(([kind, of]) => `${kind} ${of}`).join('，')}`,
  lines: (n) => `正文 ${n.inside} 行，页眉页码 ${n.furniture} 行，目录 ${n.contents} 行（${n.entries} 条），其他 ${n.others} 行`,
};
