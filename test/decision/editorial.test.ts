import { describe, expect, it } from 'vitest';
import { closingAt } from '../../src/decision/language/closings.ts';
import { leftToEditor } from '../../src/decision/language/editorial.ts';

const kindOf = (sentence: string): string => {
  const closing = closingAt(sentence, 0);
  return closing === null ? '' : `${closing.what} ${closing.renumbers}`;
};

describe('text left to an editor (docs/semantics.md#not-operations)', () => {
  it.each([
    ['对部分文字作相应调整和修改', 'editorial none'],
    ['个别文字作相应调整', 'editorial none'],
    ['有关条文表述作相应修改', 'editorial none'],
    ['部分条文的文字表述予以完善', 'editorial none'],
    ['条文中相关机构名称作相应修改', 'editorial none'],
    ['其他有关条文作相应修改', 'editorial none'],
    ['对附件作相应修改', 'editorial none'],
    ['对部分条款作技术性修改', 'editorial none'],
    // An order to count beside it is one.
    ['对部分条款文字和顺序作了相应修改', 'editorial articles'],
    ['此外，对部分文字作了修改，条序也作了相应调整', 'editorial articles'],
    ['根据本决定对条文顺序和个别文字作相应调整和修改', 'editorial articles'],
    ['对章节、条文顺序及个别文字作相应调整', 'editorial all'],
    // What leaves no text.
    ['此外，对相关行政法规中的条文序号作相应调整', 'renumbering articles'],
    ['并对相关条文引用序号作相应修改', 'foreign-references none'],
    ['对有关条款作如下修改：', 'introduction none'],
    ['将第三条中的文字作相应修改', ''],
    ['将有关条款中的“甲”修改为“乙”', ''],
  ])('%s', (sentence, kind) => expect(kindOf(sentence)).toBe(kind));

  it('is found inside a sentence that orders something else', () => {
    const republished = '《某省土地办法》根据本决定作相应修改并对条文顺序';
    expect(leftToEditor(`${republished}作相应调整，重新公布`)).toEqual({ text: false, citations: false });
    expect(leftToEditor(`${republished}和部分文字作相应调整，重新公布`)).toEqual({ text: true, citations: false });
    expect(leftToEditor(`${republished}作相应调整，并对相关条文引用序号作相应修改，重新公布`)).toEqual({ text: false, citations: true });
    expect(leftToEditor('对《甲条例》引用《乙法》的条文序号作了相应修改，并对部分条款顺序和文字作了调整和修改')).toEqual({ text: true, citations: true });
  });
});
