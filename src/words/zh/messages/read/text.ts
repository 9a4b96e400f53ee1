import type { Messages } from '../../../message.ts';

/** The lines of a statute or a gazette, with their labels and characters. */
export const text = {
  R005: (p) => `硬换行处是否分段须由版式推断：“……${p['before']}”与“${p['after']}……”之间作了选择`,
  R010: (p) => `没有找到任何一条，不是法规文本${p['label'] ? `；“${p['label']}”中的${p['characters']}不是序号用的字` : ''}`,
  R014: () => '表格中有几条并排，可能是修改前后的对照表，不是一件法规的文本',
  R020: (p) => `${p['label']}与前一条不相连`,
  R021: (p) => `${p['label']}与前面的编章节不相连`,
  R022: (p) => `${p['label']}与前一项不相连`,
  R023: (p) => `${p['label']}出现了两次`,
  R024: (p) => `“${p['label']}”的数字写法不合规范`,
  R026: (p) => `目录中的“${p['title']}”在正文中没有找到`,
  R027: (p) => `目录中没有列出“${p['title']}”`,
  R028: (p) => `${p['announcement']}公布的《${p['title']}》在其后没有找到`,
  R060: (p) => `有 ${p['count']} 个字符没有意义（${p['characters']}），在第 ${p['lines']} 行：或者是字体自造的字，或者是转换时丢了字`,
  R061: (p) => `有 ${p['count']} 个字用了部首或者兼容字符（${p['characters']}），照通用的字读取`,
  R062: (p) => `有 ${p['count']} 个看不见的字符没有读取（${p['characters']}），在第 ${p['lines']} 行`,
  R065: (p) => `“${p['label']}”照“${p['usual']}”读${p['count'] === '1' ? '' : `；这样的序号共 ${p['count']} 个`}`,
  R066: (p) => `${p['label']}的文字没有完，接着的一行没有序号，作为该项的一段；也可能是一段被断成了两行`,
  R067: (p) => `这一段在${p['label']}之后，没有序号，作为一款；也可能属于${p['label']}，前面的项就有这样的段`,
  R068: (p) => (p['parted'] === 'yes' ? `“${p['label']}”在一行中间，从这里分作两行读` : `“${p['label']}”在一行中间，序号与前面不相连，没有分开`),
  R069: (p) => `“${p['text']}”不成句，在正文之前，作为引言的一段${p['count'] === '1' ? '' : `；这样的行共 ${p['count']} 行`}`,
} satisfies Partial<Messages<'R'>>;
