import type { MissingWords } from '../missing.ts';

export const missing: MissingWords = {
  decisionToApply: 'no decision given: apply STATUTE DECISION…',
  decisionForStatutes: 'no decision given: xiufa apply DECISION… --statutes DIR',
  fileToCheck: 'no file given: check DECISION or STATUTE',
  decisionToReport: 'no decision given: report STATUTE DECISION…, or report OLD NEW',
  decisionForTable: 'no decision given: table STATUTE DECISION…, or table OLD NEW',
  statuteToVerify: 'no statute given: verify STATUTE DECISION… --against OFFICIAL',
  decisionToVerify: 'no decision given: verify STATUTE DECISION… --against OFFICIAL',
  versionsToDraft: 'two versions are missing: draft OLD NEW, or draft TRACKED.docx',
};
