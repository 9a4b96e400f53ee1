import { ADOPTION, inner } from '../front.ts';
import { numeral } from '../numeral.ts';
import type { Order } from '../orders.ts';
import type { Random } from '../random.ts';
import { clause } from './clauses.ts';
import { Voice } from './voice.ts';

/** A decision as published, a paragraph a line; `frozen`: a 修正案, which counts no article again. */
export function decisionText(statute: string, orders: readonly Order[], frozen: boolean, random: Random): string {
  const voice = new Voice(random);
  const items = orders.map((order) => stop(clause(order, voice)));
  const numbered = items.length === 1 && random.chance(0.3) ? items : items.map((item, i) => `${numeral(i + 1)}、${item}`);
  const title = frozen ? `${inner(statute)}修正案` : `某市人民代表大会常务委员会关于修改《${inner(statute)}》的决定`;
  const enacting = `某市第十六届人民代表大会常务委员会第十次会议决定${frozen ? '' : random.pick(['', '，'])}对《${inner(statute)}》作如下修改：`;
  const closing = frozen
    ? ['本修正案自公布之日起施行。']
    : [
        '本决定自公布之日起施行。',
        `《${inner(statute)}》根据本决定作相应修改并对${random.pick(['章节条款顺序', '章、节、条顺序', '章条款顺序'])}作相应调整，重新公布。`,
      ];
  return [title, `（${ADOPTION}通过）`, enacting, ...numbered, ...closing].join('\n');
}

/** 。 behind a clause, but for a text quoted whole, which has its own. */
function stop(text: string): string {
  return /[。；][”"]$/.test(text) ? text : `${text}。`;
}
