import type { MissingWords } from '../missing.ts';

export const missing: MissingWords = {
  decisionToApply: '缺少决定：apply 法规 决定…',
  decisionForStatutes: '缺少决定：xiufa apply 决定… --statutes 目录',
  fileToCheck: '缺少文件：check 决定或者法规',
  decisionToReport: '缺少决定：report 法规 决定…，或者 report 旧 新',
  decisionForTable: '缺少决定：table 法规 决定…，或者 table 旧 新',
  statuteToVerify: '缺少法规：verify 法规 决定… --against 官方文本',
  decisionToVerify: '缺少决定：verify 法规 决定… --against 官方文本',
  versionsToDraft: '缺少文件：draft 旧 新，或者 draft 带修订痕迹的.docx',
};
