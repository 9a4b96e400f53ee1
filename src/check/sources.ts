import type { Language } from '../words/language.ts';

/** The same words in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What a rule rests on, as it may be cited. No number of a text is cited that was not read. */
export type Source = Words;

export const LEGISLATION_LAW_65: Source = {
  zh: '《中华人民共和国立法法》（2023年修正）第六十五条；《行政法规制定程序条例》第六条',
  en: 'Legislation Law (2023), art. 65; Regulations on the Procedures for Formulating Administrative Regulations, art. 6',
};
export const TITLE_NOTE: Source = {
  zh: '《中华人民共和国立法法》（2023年修正）第六十五条；地方立法条例同，如《金华市制定地方性法规条例》第六十四条',
  en: 'Legislation Law (2023), art. 65; local rules on legislation likewise, e.g. Jinhua, art. 64',
};
export const LEGISLATION_LAW_63: Source = {
  zh: '《中华人民共和国立法法》（2023年修正）第六十三条',
  en: 'Legislation Law (2023), art. 63',
};
export const BEIJING_60: Source = {
  zh: '《北京市制定地方性法规条例》（2023年）第六十条',
  en: 'Beijing Regulations on Formulating Local Regulations (2023), art. 60',
};
/** Practice that no text at hand states: no number of a manual may be cited for it. */
export const PRACTICE: Source = { zh: '立法技术惯例', en: 'drafting practice' };
/** The manual has a section of this name; what it says there was not read, so practice fills it. */
export const MANUAL_HEADING: Source = {
  zh: '《立法技术规范（试行）（一）》（法工委发〔2009〕62号）有此标题，内容按立法技术惯例',
  en: 'Technical Specifications for Legislation (Trial) (I), 2009, has a section of this name; its content here is drafting practice',
};
/** What the official decisions at hand do without exception or nearly so. */
export const OFFICIAL_DECISIONS: Source = { zh: '历次修改决定的通例', en: 'the constant form of official decisions' };
/** What follows from a decision's having to be carried out as it is worded. */
export const EXECUTION: Source = { zh: '修改决定须能照字面执行', en: 'a decision must be such that it can be carried out as worded' };
