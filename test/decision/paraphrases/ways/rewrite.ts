import { formatNumeral } from '../../../../src/text/numeral.ts';
import { article, articles, item, joined, list, paragraph, siblings, unit } from '../places.ts';
import { quoted, type Saying } from '../saying.ts';
import type { Scene } from '../scene.ts';

/** A unit gets new text: 将第五条修改为：“……” · 对第五条第二款作如下修改：“……” */
const WAYS: readonly string[] = [
  '{将|}<条文><改文><新文>',
  '<将><条文><改文><新文>',
  '将<条文>{内容|规定|全文}<改文><新文>',
  '{对|就}<条文>{作|作出|进行}{如下|以下}修改<新文>',
  '<条文>{修改如下|改为如下内容|修改为如下内容|修改为以下内容|调整如下}<新文>',
  '{将|}<条文>{修改|予以修改|作修改}，{表述为|改为|修改为}<新文>',
];

function newText(scene: Scene, target: string, lines: readonly string[], said: string): { text: string; means: string[] } {
  const text = scene.say(WAYS, { 条文: said, 新文: scene.text(lines) });
  return { text, means: [`replace ${target} ${quoted(lines)}`] };
}

const rewriteArticle: Saying = {
  kind: 'rewrite 条',
  make: (scene) => {
    const { said, means } = article(scene);
    return newText(scene, means, scene.chance(20) ? scene.listed() : scene.paragraphs(scene.chance(30) ? 2 : 1), said);
  },
};

const rewriteParagraph: Saying = {
  kind: 'rewrite 款',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = paragraph(scene);
    return newText(scene, means, scene.chance(15) ? scene.listed() : scene.paragraphs(1), said);
  },
};

const rewriteItem: Saying = {
  kind: 'rewrite 项',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means, number } = item(scene);
    return newText(scene, means, scene.itemLines([number]), said);
  },
};

/** 第五条、第六条修改为：“第五条 ……“第六条 …… · 第二款、第三款分别修改为：“……“……”: a part of the text for each. */
const rewriteSeveral: Saying = {
  kind: 'rewrite several',
  make: (scene) => {
    const ways = ['{将|}<条文>{分别|}<改文><新文>', '<条文>{依次|分别}修改为<新文>', '对<条文>分别作如下修改<新文>'];
    if (scene.chance(35)) {
      const numbers = articles(scene, 2);
      const texts = scene.paragraphs(2);
      const parts = numbers.map((n, i) => `第${formatNumeral(n)}条　${texts[i]}`);
      const said = list(scene, numbers, '条');
      return {
        text: scene.say(ways, { 条文: said, 新文: scene.text(parts) }),
        means: numbers.map((n, i) => `replace ${unit(n, '条')} ${quoted([parts[i] as string])}`),
      };
    }
    const of = scene.pick(['款', '项'] as const);
    const { said, means, numbers } = siblings(scene, of, 2);
    const parts = of === '款' ? scene.paragraphs(2) : scene.itemLines(numbers);
    const adjacent = scene.chance(20) ? `：${parts.map((part) => scene.pen.quote([part])).join('')}` : scene.text(parts);
    return { text: scene.say(ways, { 条文: said, 新文: adjacent }), means: means.map((each, i) => `replace ${each} ${quoted([parts[i] as string])}`) };
  },
};

/** 第五条第二项、第八条第二项修改为“（二）……”: the same text in two places. */
const rewriteAlike: Saying = {
  kind: 'rewrite several alike',
  make: (scene) => {
    const numbers = articles(scene, 2);
    const n = scene.numbers('项', 1, 9, 1)[0] as number;
    const places = numbers.map((each) => unit(each, '条') + unit(n, '项'));
    const text = scene.itemLines([n]);
    const said = joined(scene, places);
    return {
      text: scene.say(['{将|}<条文>{均|统一|都}<改文><新文>'], { 条文: said, 新文: scene.text(text) }),
      means: places.map((place) => `replace ${place} ${quoted(text)}`),
    };
  },
};

/** 在第五条中增加一款作为第二款，将该条修改为：“……”: the text restated rules. */
const restatedAfterInsertion: Saying = {
  kind: 'restated after an insertion',
  make: (scene) => {
    const { said, means } = article(scene);
    const lines = scene.paragraphs(3);
    const ways = [
      '{在|}<条>{中|}<增条>一款{，|}<作为>第二款，{将|并将|}{该条|本条|这一条}<又改><新文>',
      '{在|}<条>{中|}<增条>一款{，|}作为第二款；{同时，|同时|}{将|}该条<又改><新文>',
    ];
    return { text: scene.say(ways, { 条: said, 新文: scene.text(lines) }), means: [`replace ${means} ${quoted(lines)} adds ${means}第二款`] };
  },
};

/** 将第五条第二款中的“甲”修改为“乙”。这一款相应修改为：“……”: what it then reads, checked and not done twice. */
const restatedAfterWords: Saying = {
  kind: 'restated after words',
  make: (scene) => {
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const whole = scene.chance(50);
    const { said, means } = whole ? article(scene) : paragraph(scene);
    const lines = scene.paragraphs(1);
    const text = scene.say(['{将|}<条文>{中的|中}<旧>修改为<新>{。|；}{这一|该}<单位>相应{地|}{修改为|改为|表述为}<新文>'], {
      条文: said,
      单位: whole ? '条' : '款',
      旧: scene.words(pair[0]),
      新: scene.words(pair[1]),
      新文: scene.text(lines),
    });
    return { text, means: [`replace-text ${means} ${pair[0]}→${pair[1]}`, `restate ${means} ${quoted(lines)}`] };
  },
};

export const REWRITE: readonly Saying[] = [
  rewriteArticle,
  rewriteParagraph,
  rewriteItem,
  rewriteSeveral,
  rewriteAlike,
  restatedAfterInsertion,
  restatedAfterWords,
];
