import { ADOPTION, inner } from '../front.ts';
import { numeral } from '../numeral.ts';
import type { Order } from '../orders.ts';
import type { Random } from '../random.ts';
import type { Place } from '../statute.ts';
import { clause } from './clauses.ts';
import { levelOf } from './places.ts';
import { Voice } from './voice.ts';

/** A decision as published, a paragraph a line; `frozen`: a 修正案, which counts no article again. */
export function decisionText(statute: string, orders: readonly Order[], frozen: boolean, random: Random): string {
  const voice = new Voice(random);
  const items = gathered(orders, random).map((order) => stop(clause(order, voice)));
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

/** Numbers that count on together, said at once: 第三条至第五条依次改为第四条至第六条. */
function gathered(orders: readonly Order[], random: Random): readonly Order[] {
  const out: Order[] = [];
  for (let i = 0; i < orders.length; ) {
    let run = 1;
    while (countsOn(orders[i + run - 1], orders[i + run])) run++;
    const [first, last] = [orders[i], orders[i + run - 1]] as [Order, Order];
    if (run > 2 && first.kind === 'renumber' && last.kind === 'renumber' && random.chance(0.5))
      out.push({ kind: 'renumber-range', targets: [first.target, last.target], to: first.to, last: last.to });
    else out.push(...orders.slice(i, i + run));
    i += run;
  }
  return out;
}

function countsOn(one: Order | undefined, next: Order | undefined): boolean {
  if (one?.kind !== 'renumber' || next?.kind !== 'renumber') return false;
  return follows(one.target, next.target) && follows(one.to, next.to);
}

function follows(one: Place, next: Place): boolean {
  const level = levelOf(one);
  return levelOf(next) === level && !one.suffix && !next.suffix && JSON.stringify({ ...one, [level]: (one[level] as number) + 1 }) === JSON.stringify(next);
}

/** 。 behind a clause, but for a text quoted whole, which has its own. */
function stop(text: string): string {
  return /[。；][”"]$/.test(text) ? text : `${text}。`;
}
