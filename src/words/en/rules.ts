import type { RuleWords } from '../rules.ts';

export const rules: RuleWords = {
  texts: {
    L1: {
      says: '编, 章, 节 and 条 are numbered in Chinese numerals, 款 not at all, 项 in Chinese numerals in brackets, 目 in Arabic numerals',
      looksAt: 'the labels of divisions, articles and items',
      open: null,
    },
    L2: { says: '条 are numbered on through the whole text; 章, 节 and 项 follow one another', looksAt: 'each number beside the one before it', open: null },
    L3: {
      says: 'the title note states the enacting body and date and, in order, the body and date of every amendment',
      looksAt: 'body, date and ordinal of every event in the title note',
      open: 'whether an approving body must be named too cannot be told from the text',
    },
    L4: {
      says: 'an amended law is published anew in full',
      looksAt: '(not checked)',
      open: 'publication is an act outside the text; D15 looks for the words that order it',
    },
    L5: {
      says: 'a bill that amends a regulation comes with the texts before and after side by side',
      looksAt: '(not checked)',
      open: 'the comparison is a paper of its own, of which the decision shows nothing',
    },
    L6: { says: 'an item is cited as 第三项, not 第（三）项', looksAt: 'references in the text, addresses in the decision', open: null },
    L7: {
      says: 'the constitution is cited without 《》; the statute cites itself as 本法, 本条例 … by the kind its title names',
      looksAt: 'titles in 《》 and 本条例, 本办法 … in the text',
      open: 'whether a short name of another law was introduced is not decided',
    },
    L8: {
      says: '有下列情形之一的, 有下列行为之一的 take 的; the items below agree on whether they end in 的',
      looksAt: 'the words before a list and the ends of its items',
      open: 'whether items need 的 depends on their sense and is not decided',
    },
    L9: {
      says: 'one text writes its periods in one kind of numerals, and its sums',
      looksAt: 'periods and sums such as 六十日内 and 60日内',
      open: 'which kind is right differs by legislature and is not decided',
    },
    L10: {
      says: 'a quotation of a whole 条 or 款 holds its end mark; one of words alone holds none',
      looksAt: 'the mark at the end of each quotation',
      open: 'for items both forms are in official use, and neither is reported',
    },
    L11: {
      says: 'words: 但是, 或者, 依照, 不得',
      looksAt: '，但 · 或 · 按照《…法》 · 任何单位和个人禁止',
      open: '和/以及, 应当/必须, 除…外/除…以外, 参照, 制定/规定 depend on their sense and are not decided',
    },
    L12: {
      says: 'the table of contents lists the divisions as their headings read',
      looksAt: 'the lines of 目录 beside the headings',
      open: 'a missing table is not reported, since collections strip it; the place of definitions and transitional provisions depends on their content',
    },
    L13: {
      says: 'the title note says 修正 for a decision or a 修正案, 修订 for a re-enacted text',
      looksAt: 'the events of the title note that cite a decision',
      open: null,
    },
    D1: {
      says: 'what is amended is fully addressed and exists in the text in force, once',
      looksAt: 'every address; without the statute, only whether it is complete',
      open: null,
    },
    D2: { says: 'the old words quoted are in the place named, preferably once', looksAt: 'the words quoted beside the text in force', open: null },
    D3: { says: 'a new number stated is the number counted', looksAt: '作为第…, 改为第…, 调整为第…', open: null },
    D4: {
      says: 'every gap or shift of numbers is covered by 改为第…条 or by an order to count again',
      looksAt: 'the closing words beside the articles that come and go',
      open: null,
    },
    D5: { says: 'no two items change the same place', looksAt: 'the places that the items touch', open: null },
    D6: { says: 'a 款 or 项 that is added bears at most the number behind the last', looksAt: '增加一款，作为第…款 beside the 款 there are', open: null },
    D7: { says: 'the number stated (增加二款) is the number quoted', looksAt: 'the count beside the units quoted', open: null },
    D8: { says: 'the label inside a quotation fits its place', looksAt: 'the label a quotation begins with', open: null },
    D9: {
      says: 'new text is quoted, every quotation is closed, and marks and brackets inside it pair',
      looksAt: 'quotation marks, and brackets inside quotations',
      open: null,
    },
    D10: { says: 'one verb for one thing: 删去, 修改为, 增加', looksAt: 'the verbs outside quotations', open: null },
    D11: {
      says: 'the title counts and names the instruments that the body amends, in its order',
      looksAt: "the decision's title beside its parts",
      open: null,
    },
    D12: { says: 'references lead somewhere, and none is left dangling by a deletion', looksAt: 'references to provisions of this statute', open: null },
    D13: {
      says: '前款, 前条, 前两项 have a unit before them, and the amendment does not change which',
      looksAt: '前款, 前条 and where they stand',
      open: null,
    },
    D14: {
      says: 'items end with ；, the last with 。; items that are sentences all end with 。',
      looksAt: 'the mark at the end of every item of a list',
      open: null,
    },
    D15: {
      says: 'there is a commencement and, in a decision, an order to publish the text anew',
      looksAt: 'the closing words, outside quotations',
      open: null,
    },
    D16: { says: 'a division left without articles is provided for', looksAt: 'the articles left in every division', open: null },
    D17: {
      says: 'every clause changes something: the old and the new words differ',
      looksAt: 'pairs of quotations; with the statute, what came of the clause',
      open: null,
    },
    D18: { says: 'what the new text cites exists after the amendment', looksAt: 'references in the text that the decision puts in', open: null },
    D19: { says: 'numerals are well formed: 第一百一十条, 第一百零五条, 第十条', looksAt: 'the numerals of addresses and references', open: null },
  },
  sources: {
    'legislation-law-65': 'Legislation Law (2023), art. 65; Regulations on the Procedures for Formulating Administrative Regulations, art. 6',
    'title-note': 'Legislation Law (2023), art. 65; local rules on legislation likewise, e.g. Jinhua, art. 64',
    'legislation-law-63': 'Legislation Law (2023), art. 63',
    'beijing-60': 'Beijing Regulations on Formulating Local Regulations (2023), art. 60',
    practice: 'drafting practice',
    manual: 'Technical Specifications for Legislation (Trial) (I), 2009, has a section of this name; its content here is drafting practice',
    'official-decisions': 'the constant form of official decisions',
    execution: 'a decision must be such that it can be carried out as worded',
  },
  scopes: { statute: 'statutes', decision: 'decisions', 'decision+base': 'a decision with its statute' },
  heads: { sourceIs: 'source: ', looksAt: 'looks at', leftOpen: 'left open', notChecked: 'not checked', source: 'source', codes: 'codes' },
};
