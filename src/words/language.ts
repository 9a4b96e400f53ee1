/** A language in which xiufa speaks to people; the texts of the law are Chinese in both. */
export type Language = 'zh' | 'en';
