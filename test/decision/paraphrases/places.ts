import { formatNumeral } from '../../../src/text/numeral.ts';
import type { Scene } from './scene.ts';

/** Units of a statute as a clause names them, and the full address of each. */
export interface Places {
  readonly said: string;
  readonly means: readonly string[];
}
export interface Place {
  readonly said: string;
  readonly means: string;
}
export type Unit = '条' | '款' | '项' | '目' | '章' | '节';

/** 第五条, 第二款: the unit with that number, as an address means it. */
export function unit(number: number, of: Unit): string {
  return `第${formatNumeral(number)}${of}`;
}

/** The same as written: 第五条, 第5条; 第三项, 第（三）项. */
export function written(scene: Scene, number: number, of: Unit): string {
  if (of === '项' && scene.chance(15)) return `第（${formatNumeral(number)}）项`;
  if (of === '条' && scene.chance(5)) return `第${number}条`;
  return unit(number, of);
}

/** 第五条、第七条和第九条 · 第五、七、九条 · 第五条至第七条 (if they follow each other). */
export function list(scene: Scene, numbers: readonly number[], of: Unit): string {
  const [first, last] = [numbers[0] as number, numbers[numbers.length - 1] as number];
  if (numbers.length > 2 && last - first === numbers.length - 1 && scene.chance(50)) return `${unit(first, of)}至${unit(last, of)}`;
  if (numbers.length > 1 && scene.chance(20)) return `第${numbers.map(formatNumeral).join('、')}${of}`;
  if (of === '项' && numbers.length > 1 && scene.chance(15)) return `第${numbers.map((n) => `（${formatNumeral(n)}）`).join('、')}项`;
  return joined(
    scene,
    numbers.map((n) => written(scene, n, of)),
  );
}

/** A、B、C · A、B和C · A、B以及C. */
export function joined(scene: Scene, each: readonly string[]): string {
  if (each.length < 2) return each.join('');
  return each.slice(0, -1).join('、') + scene.say(['、', '、', '和', '以及', '及', '与']) + each[each.length - 1];
}

/** How the statute is named in front of an article: mostly not at all. */
export function statute(scene: Scene): string {
  return scene.chance(92) ? '' : scene.pick(['《某市燃气管理条例》', '条例', '本条例']);
}

/** One article. */
export function article(scene: Scene): Place & { number: number } {
  const number = scene.numbers('条', 2, 90, 1)[0] as number;
  const suffix = scene.chance(4) ? `之${formatNumeral(scene.pick([1, 2, 3]))}` : '';
  const said = suffix === '' ? written(scene, number, '条') : unit(number, '条');
  if (suffix === '') scene.named = { article: number, paragraph: null };
  return { number, said: `${statute(scene)}${said}${suffix}`, means: `${unit(number, '条')}${suffix}` };
}

/** Articles that follow each other, or any. */
export function articles(scene: Scene, count: number, following = false): number[] {
  scene.named = null;
  if (!following) return scene.numbers('条', 2, 90, count);
  const first = scene.numbers('条', 2, 85, 1)[0] as number;
  return Array.from({ length: count }, (_, i) => first + i);
}

/** The article that a clause is about: named, or left out because the clause before named it. */
export function within(scene: Scene): { said: string; article: number } {
  if (scene.named !== null) return { said: scene.chance(10) ? scene.pick(['该条', '本条', '同条']) : '', article: scene.named.article };
  const number = scene.numbers('条', 2, 90, 1)[0] as number;
  return { said: `${statute(scene)}${written(scene, number, '条')}`, article: number };
}

/** 第五条第二款; behind a clause about 第五条: 第二款. */
export function paragraph(scene: Scene): Place & { article: number; number: number } {
  const { said, article } = within(scene);
  const number = scene.numbers('款', 1, 6, 1)[0] as number;
  scene.named = { article, paragraph: number };
  return { article, number, said: said + written(scene, number, '款'), means: unit(article, '条') + unit(number, '款') };
}

/** 第五条第二款第三项 · 第五条第三项. */
export function item(scene: Scene): Place & { list: string; listSaid: string; number: number } {
  const before = scene.named;
  const { said, article } = within(scene);
  const ofParagraph = before !== null && before.paragraph !== null ? true : scene.chance(60);
  const inParagraph = ofParagraph ? (scene.numbers('款', 1, 6, 1)[0] as number) : null;
  const number = scene.numbers('项', 1, 9, 1)[0] as number;
  scene.named = { article, paragraph: inParagraph };
  const listSaid = said + (inParagraph === null ? '' : unit(inParagraph, '款'));
  const list = unit(article, '条') + (inParagraph === null ? '' : unit(inParagraph, '款'));
  return { number, list, listSaid, said: listSaid + written(scene, number, '项'), means: list + unit(number, '项') };
}

/** One 条, 款 or 项; behind another clause never a 条. */
export function one(scene: Scene): Place {
  if (scene.named === null && scene.chance(50)) return article(scene);
  if (scene.chance(5)) return lastOne(scene);
  return scene.chance(65) ? paragraph(scene) : item(scene);
}

/** 第五条最后一款 · 第五条最后一项. */
function lastOne(scene: Scene): Place {
  const inArticle = scene.named === null || scene.named.paragraph === null;
  const { said, article } = within(scene);
  const last = inArticle ? scene.pick(['最后一款', '最后一项']) : '最后一款';
  scene.named = { article, paragraph: 'many' };
  return { said: said + last, means: unit(article, '条') + last };
}

/** Some 款 of one article, or some 项 of one list. */
export function siblings(scene: Scene, of: '款' | '项', count: number): Places & { parent: string; parentSaid: string; numbers: number[] } {
  const before = scene.named;
  const { said, article } = within(scene);
  const inParagraph = of === '项' && (before?.paragraph != null || scene.chance(50)) ? (scene.numbers('款', 1, 6, 1)[0] as number) : null;
  const parentSaid = said + (inParagraph === null ? '' : unit(inParagraph, '款'));
  const parent = unit(article, '条') + (inParagraph === null ? '' : unit(inParagraph, '款'));
  const numbers = scene.numbers(of, 1, of === '款' ? 6 : 9, count);
  scene.named = { article, paragraph: of === '款' ? 'many' : inParagraph };
  return { parent, parentSaid, numbers, said: parentSaid + list(scene, numbers, of), means: numbers.map((n) => parent + unit(n, of)) };
}

/** Several units: 第五条、第八条 · 第五条至第七条 · 第五条第二款、第三款 · 第五条第二款和第八条. */
export function several(scene: Scene): Places {
  if (scene.named !== null) return siblings(scene, scene.pick(['款', '项']), 2);
  switch (scene.pick(['articles', 'range', 'siblings', 'mixed'])) {
    case 'articles': {
      const numbers = articles(scene, 2 + scene.random(3));
      return { said: statute(scene) + list(scene, numbers, '条'), means: numbers.map((n) => unit(n, '条')) };
    }
    case 'range': {
      const numbers = articles(scene, 3, true);
      return { said: list(scene, numbers, '条'), means: numbers.map((n) => unit(n, '条')) };
    }
    case 'siblings':
      return siblings(scene, scene.pick(['款', '项']), 2 + scene.random(2));
    default: {
      const [a, b] = articles(scene, 2) as [number, number];
      const paragraphs = scene.numbers('款', 1, 6, 1 + scene.random(2));
      const inFirst = paragraphs.map((n) => unit(a, '条') + unit(n, '款'));
      const whole = scene.chance(40);
      const second = whole ? '' : unit(scene.numbers('款', 1, 6, 1)[0] as number, '款');
      const said = [unit(a, '条') + list(scene, paragraphs, '款'), unit(b, '条') + second];
      scene.named = null;
      return { said: said.join(scene.say(['、', '和', '以及'])), means: [...inFirst, unit(b, '条') + second] };
    }
  }
}
