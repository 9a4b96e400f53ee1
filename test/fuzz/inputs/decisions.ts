import fc from 'fast-check';
import { formatNumeral } from '../../../src/text/numeral.ts';
import type { Samples } from './samples.ts';
import { DEEDS, SUBJECTS, soup } from './words.ts';

const numeral = fc.integer({ min: 1, max: 14 }).map(formatNumeral);
const words = fc.constantFrom(...SUBJECTS, ...DEEDS, '水费', '应当', '、', '单位', '');
const article = fc.tuple(numeral, fc.constantFrom('', '', '', '之一')).map(([n, more]) => `第${n}条${more}`);
const place = fc.tuple(article, fc.constantFrom('', '', '第一款', '第二款', '第一款第二项', '第一项', '第二款第一项第一目')).map(([a, more]) => a + more);
const other = fc.oneof(
  place,
  fc.tuple(numeral, fc.constantFrom('章', '节', '编')).map(([n, unit]) => `第${n}${unit}`),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(words, words).map(([a, b]) => `${a}${b}。`) },
  { weight: 2, arbitrary: fc.tuple(article, words).map(([a, b]) => `${a}　${b}。`) },
  {
    weight: 1,
    arbitrary: fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => items.map((each, i) => `（${formatNumeral(i + 1)}）${each}；`).join('\n')),
  },
);

/** Orders of the usual wordings at places that may be there or not: some concern the same unit, go round in a circle, or overlap. */
const orders: fc.Arbitrary<string> = fc
  .tuple(place, other, article, words, words, text, numeral)
  .chain(([at, to, near, old, now, whole, n]) =>
    fc.constantFrom(
      `将${at}修改为：“${whole}”`,
      `将${at}中的“${old}”修改为“${now}”。`,
      `将${at}、${near}中的“${old}”、“${now}”分别修改为“${now}”、“${old}”。`,
      `在${at}“${old}”后增加“${now}”。`,
      `在${at}末尾增加“${now}”。`,
      `删去${at}。`,
      `删去${at}中的“${old}”、“${now}”。`,
      `${at}增加一款，作为第${n}款：“${whole}”`,
      `${at}增加一项，作为第${n}项：“${whole}”`,
      `增加一条，作为第${n}条：“${whole}”`,
      `在${near}后增加一条，作为${near}之一：“${whole}”`,
      `增加一章，作为第${n}章：“第${n}章　${now}\n${near}　${whole}”`,
      `将${at}改为${to}。`,
      `将${at}改为${to}，修改为：“${whole}”`,
      `将${at}移至${near}之后。`,
      `将${at}与${near}对调。`,
      `将${at}、${near}合并，作为${to}，修改为：“${whole}”`,
      `将${near}改为两条，作为第${n}条、${near}，修改为：“${whole}”“${whole}”`,
      `将${at}并入${to}。`,
      `删去${to}。`,
      `将${to}章名修改为“${now}”。`,
      `将有关条款中的“${old}”修改为“${now}”。`,
      `将${near}至第${n}条修改为：“${whole}”`,
      `${at}作为${to}。`,
      `将${to}改为第${n}章，包括${near}至第${n}条。`,
    ),
  );

/** Items of real decisions with other numbers in their addresses. */
function reworded(items: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...items), fc.array(numeral, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([item, numerals, keep]) => {
    let at = 0;
    return keep ? item : item.replace(/第[一二三四五六七八九十百]+(?=[编章节条款项目])/g, () => `第${numerals[at++ % numerals.length]}`);
  });
}

const closings = fc.constantFrom('本决定自公布之日起施行，对条文顺序作相应调整，重新公布。', '本决定自公布之日起施行。', '');
const labels = fc.constantFrom(
  (i: number): string => `${formatNumeral(i)}、`,
  (i: number): string => `（${formatNumeral(i)}）`,
  (i: number): string => `${i}．`,
  (): string => '',
);

/** Decisions on 《某市条例》 that are nearly well-formed. */
export function decisionsFrom({ items }: Samples): fc.Arbitrary<string> {
  const item = fc.oneof({ weight: 8, arbitrary: orders }, { weight: 4, arbitrary: reworded(items) }, { weight: 1, arbitrary: soup });
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 6 }), labels, closings, fc.boolean())
    .map(([all, label, closing, amendment]) =>
      [
        amendment ? '《某市条例》修正案' : '某市人民代表大会常务委员会关于修改《某市条例》的决定',
        '（2020年1月1日某市人民代表大会常务委员会第二次会议通过）',
        '某市人民代表大会常务委员会第二次会议决定对《某市条例》作如下修改：',
        ...all.map((each, i) => label(i + 1) + each),
        closing,
      ].join('\n'),
    );
}
