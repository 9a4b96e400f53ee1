import { inside, type Messages } from '../../message.ts';

/** References between provisions. */
export const references: Messages<'X'> = {
  X001: (p) => `${p['address']}：“${p['from']}”随序号调整为“${p['to']}”`,
  X002: (p) => `${p['address']}引用的“${p['words']}”已删去`,
  X003: (p) => `${p['address']}中的“${p['words']}”不能确定引用的是哪一件法规，没有改动`,
  X004: (p) =>
    p['division'] ? `${p['address']}中的“${p['words']}”所指的已是另一${p['division']}` : `${p['address']}中的“${p['words']}”所指的前一条、款、项已有变化`,
  X005: (p) => (p['address'] ? `决定写的“${p['words']}”（${p['address']}）在修改后不存在` : `决定写的“${p['words']}”前面没有可指的条、款、项`),
  X006: (p) =>
    p['target']
      ? `${p['address'] || '附件'}引用的“${p['words']}”不存在（${p['target']}）`
      : `${p['address'] || '附件'}中的“${p['words']}”前面没有可指的条、款、项`,
  X007: (p) => `${p['address']}引用的“${p['words']}”，范围以内已有变化：${inside(p, { gone: '删去', left: '移出', moved: '移入', new: '新增' }, '，')}`,
  X008: (p) => `${p['address']}引用的“${p['words']}”现为${p['to']}，在这里不能照样改写，没有改动`,
  X009: (p) => {
    const before = p['to'] ? `现为${p['to']}` : '已删去';
    const now = p['is'] ? `现在的${p['words']}是“${p['is']}”` : `现在没有${p['words']}`;
    return `${p['address']}引用的“${p['words']}”没有随序号调整，是否有意？原来的${p['from']}“${p['was']}”${before}，${now}`;
  },
  X010: (p) => `${p['address']}引用的“${p['words']}”现同为${p['to']}，只写一次`,
};
