import type { Explanations } from '../../../explanation.ts';

/** The title note. */
export const titleNote = {
  A024: {
    title: '题注以前的修正没有写第几次',
    meaning: '题注中以前的修正只写“修正”，没有写第几次，这一次也照样写。提示中是按以前的条目数出的次数。',
    reason: '一件法规的题注前后一致。改用“第二次修正”，要连以前的条目一起改，这不是决定要求的。',
    remedy: '重新公布时要写次数的，自行改写题注。',
  },
  A025: {
    title: '决定没有通过的日期和机关，题注不变',
    meaning: '决定的标题下没有“（某年某月某日某机关某次会议通过）”，所以题注没有增加这一次修正。',
    reason: '题注要写日期、机关和届次，都不能编造。条文的修改不受影响。',
    remedy: '在决定文件的标题之下，补上印在公报上的通过日期和机关。',
  },
} satisfies Partial<Explanations<'A'>>;
