import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../text/passage.ts';
import type { Passage } from '../../text/source.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { unquoted } from '../written.ts';

/**
 * D10. Congresses and the State Council delete with 删去, amend with 修改为 and add with 增加; the Supreme People's Court wrote 删除 until
 * 2020. Another verb is a habit and only noted; two verbs for one thing in one decision are a fault.
 */
export const verbs: Rule = {
  id: 'D10',
  source: 'official-decisions',
  scopes: ['decision'],
  codes: ['C015', 'C016'],
  run: otherVerbs,
};

const USUAL: readonly { readonly other: RegExp; readonly usual: string }[] = [
  { other: /删除/g, usual: '删去' },
  { other: /修改成|更改为|变更为|改成/g, usual: '修改为' },
  { other: /新增/g, usual: '增加' },
];

function otherVerbs(subject: Subject): readonly Diagnostic[] {
  if (subject.kind !== 'decision') return [];
  const { parts, title, adoption } = subject.decision;
  const items = parts.flatMap((part) => part.items.map((item) => unquoted(item.text)));
  const year = Number(/([0-9]{4})年/.exec(`${adoption?.text.text ?? ''}${title.text}`)?.[1] ?? 0);
  const olderCourt = /最高人民法院/.test(title.text) && year <= 2020;
  return USUAL.flatMap(({ other, usual }) => {
    const others = items.flatMap((item) => [...item.text.matchAll(other)].map((match) => ({ item, match })));
    const first = others[0];
    if (first === undefined) return [];
    const usuals = items.reduce((count, item) => count + item.text.split(usual).length - 1, 0);
    if (usual === '删去' && usuals > 0) return [verb('C016', first, usual)];
    return olderCourt ? [] : others.map((found) => verb('C015', found, usual));
  });
}

function verb(code: 'C015' | 'C016', { item, match }: { item: Passage; match: RegExpExecArray }, usual: string): Diagnostic {
  return diagnose(code, placeOf(item, match.index, match.index + match[0].length), { words: match[0], instead: usual });
}
