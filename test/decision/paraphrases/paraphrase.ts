import { Random } from '../../mutations/random.ts';
import type { Quoted } from './pen.ts';
import { printDecision } from './print.ts';
import type { Said, Saying } from './saying.ts';
import { type ItemStyle, Scene } from './scene.ts';
import { WAYS } from './ways/index.ts';

/** One item of a decision whose meaning is known. */
export interface Paraphrase {
  readonly kind: string;
  /** The item as printed, to be shown. */
  readonly item: string;
  /** The decision that holds it. */
  readonly decision: string;
  readonly means: readonly string[];
}

const ITEM_STYLES: readonly ItemStyle[] = ['chinese', 'chinese', 'chinese', 'chinese', 'dotted', 'dotted', 'comma', 'bracketed', 'article', 'none', 'none'];
const OPENERS = WAYS.flat().filter((saying) => saying.opens);
const FOLLOWERS = WAYS.flat().filter((saying) => saying.follows);

/** The n-th paraphrase of a seed: the same on every machine, whatever was made before it. */
export function paraphrase(seed: number, n: number): Paraphrase {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + Math.imul(n + 1, 0x85ebca6b));
  const scene = new Scene(random, ITEM_STYLES[random.below(ITEM_STYLES.length)] as ItemStyle);
  const { kind, said } = scene.chance(22) ? joinedClauses(scene) : oneClause(scene);
  const wording = said.text + fullStop(said.text, scene.pen.quoted);
  const { text, item } = printDecision(scene, wording);
  const next = scene.items === 'none' ? [] : ['delete 第九十九条'];
  return { kind, item, decision: text, means: [...said.means, ...next] };
}

function oneClause(scene: Scene): { kind: string; said: Said } {
  const saying = scene.pick(scene.pick(WAYS));
  return { kind: saying.kind, said: saying.make(scene) };
}

/** Two or three clauses about one article, which only the first names. */
function joinedClauses(scene: Scene): { kind: string; said: Said } {
  scene.joined = true;
  const first = scene.pick(OPENERS);
  const kinds = new Set([first.kind]);
  let said = first.make(scene);
  const count = 1 + scene.random(2);
  for (let i = 0; i < count && scene.named !== null; i++) {
    const follower: Saying = scene.pick(FOLLOWERS.filter((saying) => !kinds.has(saying.kind)));
    kinds.add(follower.kind);
    const joint = jointBehind(scene, said.text);
    const next = follower.make(scene);
    said = { text: said.text + opened(joint, next.text), means: [...said.means, ...next.means] };
  }
  return { kind: 'joined clauses', said };
}

/** What stands between two clauses: a stop, a new line, or words that only join. */
function jointBehind(scene: Scene, text: string): string {
  const [bare, stopped] = endOf(text, scene.pen.quoted);
  if (bare) return '\n';
  if (stopped) return scene.pick(['', '\n', '\n', '；', '同时，']);
  return scene.pick(['，', '；', '；', '。', '，并', '，同时', '；同时，', '。\n']);
}

/** 并 and 同时 stand in front of a verb, 将 or 在; elsewhere only the stop. */
function opened(joint: string, next: string): string {
  if (/(?:并|同时，?)$/.test(joint) && !/^(?:将|把|在|对|删|取消|增|新增|补充|插入)/.test(next)) return joint.replace(/(?:并|同时，?)$/, '') + next;
  return joint + next;
}

/** Whether a clause ends with new text without marks, or with a quotation that brings its own stop. */
function endOf(text: string, quoted: readonly Quoted[]): readonly [bare: boolean, stopped: boolean] {
  const last = /\uE000([0-9]+)\uE001$/.exec(text)?.[1];
  if (last === undefined) return [false, false];
  const { lines, bare } = quoted[Number(last)] as Quoted;
  return [bare, /[。；：]$/.test(lines[lines.length - 1] ?? '')];
}

function fullStop(text: string, quoted: readonly Quoted[]): string {
  const [bare, stopped] = endOf(text, quoted);
  return bare || stopped ? '' : '。';
}
