import type { SubstanceWords } from '../substance.ts';

export const substance: SubstanceWords = {
  heading: '实质改动',
  kinds: {
    modality: { name: '规范词', reason: '应当、不得、可以、无需：要做、不许做、准许做还是不必做' },
    amount: { name: '数额', reason: '金额和其他数量：界限在哪里，结果就不同' },
    term: { name: '期限、日期', reason: '多久之内、从何时起' },
    age: { name: '年龄', reason: '能力、义务、保护从多大年龄起止' },
    share: { name: '比例、倍数', reason: '多数的标准、比率、罚款的倍数' },
    penalty: { name: '处罚、责任', reason: '处罚的种类、责令、从轻从重和法律责任' },
    body: { name: '机关', reason: '由哪个机关、哪一级管' },
    exception: { name: '例外', reason: '但书、除外、另有规定：规则不管哪些情形' },
    approval: { name: '批准、备案', reason: '要经批准、要经同意，还是只须备案' },
    connective: { name: '并列与选择', reason: '“和”要求都具备，“或者”只要其一' },
  },
  came: (words) => `新增“${words}”`,
  went: (words) => `删去“${words}”`,
  places: (count) => `（${count}处）`,
  colon: '：',
  semicolon: '；',
  and: '·',
};
