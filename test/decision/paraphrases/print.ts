import { formatNumeral } from '../../../src/text/numeral.ts';
import { QUOTED, type Quoted } from './pen.ts';
import type { ItemStyle, Scene } from './scene.ts';

/** A shape of quotation marks: outer and inner, and whether each paragraph may open with the outer mark again. */
interface Marks {
  readonly open: string;
  readonly close: string;
  readonly inner: readonly [string, string] | null;
  readonly reopens: boolean;
}
const CURLY: Marks = { open: '“', close: '”', inner: ['‘', '’'], reopens: true };
const SHAPES: readonly Marks[] = [
  CURLY,
  CURLY,
  CURLY,
  CURLY,
  CURLY,
  CURLY,
  CURLY,
  { open: '"', close: '"', inner: null, reopens: true },
  { open: '「', close: '」', inner: ['『', '』'], reopens: true },
  { open: '『', close: '』', inner: ['「', '」'], reopens: true },
  { open: '＂', close: '＂', inner: null, reopens: true },
];

const LABEL: Readonly<Record<ItemStyle, (n: number) => string>> = {
  chinese: (n) => `${formatNumeral(n)}、`,
  bracketed: (n) => `（${formatNumeral(n)}）`,
  dotted: (n) => `${n}．`,
  comma: (n) => `${n}、`,
  article: (n) => `第${formatNumeral(n)}条　`,
  none: () => '',
};

/** The whole decision around an item: a second item behind it shows where its text ended, unless it is the only one. */
export function printDecision(scene: Scene, wording: string): { readonly text: string; readonly item: string } {
  const label = LABEL[scene.items];
  const half = scene.chance(8);
  const item = printItem(scene, label(1) + wording, half);
  const next = scene.items === 'none' ? [] : [`${label(2)}删去第九十九条。`];
  const indent = scene.chance(20) ? '　　' : '';
  const amendment = scene.items === 'article';
  const head = amendment
    ? ['某市燃气管理条例修正案', '（2024年5月1日某市人民代表大会常务委员会第二次会议通过）']
    : [
        '某市人民代表大会常务委员会关于修改《某市燃气管理条例》的决定',
        '（2024年5月1日某市人民代表大会常务委员会第二次会议通过）',
        '某市人民代表大会常务委员会第二次会议决定对《某市燃气管理条例》作如下修改：',
      ];
  const body = [...item.split('\n'), ...next, `本${amendment ? '修正案' : '决定'}自公布之日起施行。`].map((line) => indent + line);
  return { text: [...head, ...body].join('\n'), item };
}

function printItem(scene: Scene, wording: string, half: boolean): string {
  const { quoted } = scene.pen;
  const nested = quoted.some(({ lines, bare }) => !bare && lines.some((line) => line.includes('“')));
  const adjacent = /\uE001\uE000/.test(wording);
  const marks = scene.pick(SHAPES.filter((shape) => shape.inner !== null || !(nested || adjacent)));
  const again = marks.reopens && scene.chance(55);
  const typed = half ? wording.replace(/[，；：（）]/g, (mark) => HALF[mark] as string) : wording;
  return typed.replace(QUOTED, (_, number: string) => printQuoted(quoted[Number(number)] as Quoted, marks, again));
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

function printQuoted({ lines, bare }: Quoted, marks: Marks, again: boolean): string {
  if (bare) return lines.join('\n');
  const { inner } = marks;
  const inside = lines.map((line) => (inner === null ? line : line.replace(/“/g, inner[0]).replace(/”/g, inner[1])));
  return `${marks.open}${inside.join(again ? `\n${marks.open}` : '\n')}${marks.close}`;
}
