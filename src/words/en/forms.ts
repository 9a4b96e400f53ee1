import type { FormWords } from '../forms.ts';

export const forms: FormWords = {
  decisionHead: 'Editable form of a decision; correct it and use it in place of the decision (xiufa apply STATUTE THIS-FILE).',
  statuteHead: 'A statute as data: edit it; every command reads it. Labels as printed, a line a paragraph.',
  kinds: { statute: 'statute', decision: 'amending decision', amendment: 'amendment' },
  positions: { before: 'before', after: 'after' },
  renumbers: { none: 'nothing', articles: 'articles', all: 'chapters, articles and paragraphs' },
  divisionTitle: (level) => `a ${level}`,
};
