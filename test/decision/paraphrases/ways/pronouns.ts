import { article, articles, list, paragraph, several, unit } from '../places.ts';
import type { Saying } from '../saying.ts';

/** 将第五条第二款中的“甲”修改为“乙”，该条第三款中的“丙”修改为“丁” · 删去该款中的“丙” · 同条第三款. */
const samePlace: Saying = {
  kind: 'pronouns',
  make: (scene) => {
    const { said, means, article: of, number } = paragraph(scene);
    const [a, b] = scene.pairs(2) as [readonly [string, string], readonly [string, string]];
    const [gone] = scene.deletions(1) as [string];
    const other = unit(number + 1, '款');
    const slots = { 款: said, 甲: scene.words(a[0]), 乙: scene.words(a[1]), 丙: scene.words(b[0]), 丁: scene.words(b[1]), 删: scene.words(gone), 他款: other };
    const head = scene.say(['{将|}<款>{中的|中}<甲>{修改为|改为}<乙>'], slots);
    const first = `replace-text ${means} ${a[0]}→${a[1]}`;
    switch (scene.pick(['article', 'paragraph', 'inIt'])) {
      case 'article':
        return {
          text: head + scene.say(['{，|；}{将|并将|}{该条|同条|本条}<他款>中的<丙><改词><丁>'], slots),
          means: [first, `replace-text ${unit(of, '条')}${other} ${b[0]}→${b[1]}`],
        };
      case 'paragraph':
        return {
          text: head + scene.say(['{，|；|。}{删去|并删去|同时删去}{该款|本款|同款|此款}中的<删>', '；{将|}{该款|本款|同款}中的<删>{删去|删除}'], slots),
          means: [first, `delete-text ${means} ${gone}`],
        };
      default:
        return {
          text: head + scene.say(['{，|；}{将|并将|}{该款|本款|同款}中的<丙><改词><丁>'], slots),
          means: [first, `replace-text ${means} ${b[0]}→${b[1]}`],
        };
    }
  },
};

/** 将第五条、第八条中的“甲”修改为“乙”，并删去上述条款中的“丙”. */
const theAbove: Saying = {
  kind: 'pronouns for several',
  make: (scene) => {
    const { said, means } = several(scene);
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const [gone] = scene.deletions(1) as [string];
    const text = scene.say(['{将|}<条文>中的<甲><改词><乙>{，并|；|，同时}删去{上述条款|上述条文|以上条款}中的<删>'], {
      条文: said,
      甲: scene.words(pair[0]),
      乙: scene.words(pair[1]),
      删: scene.words(gone),
    });
    return { text, means: [...means.map((each) => `replace-text ${each} ${pair[0]}→${pair[1]}`), ...means.map((each) => `delete-text ${each} ${gone}`)] };
  },
};

/** 将第三十九条改为第四十五条第一款，其中的“甲”修改为“乙”: 其中 is what was the article. */
const inWhatMoves: Saying = {
  kind: 'words in a unit that moves',
  make: (scene) => {
    const { said, means } = article(scene);
    const [target] = articles(scene, 1) as [number];
    const to = `${unit(target, '条')}第一款`;
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const text = scene.say(['{将|}<条>{改为|作为|调整为}<款>，{其中的|将其中的|并将其中的}<甲><改词><乙>'], {
      条: said,
      款: to,
      甲: scene.words(pair[0]),
      乙: scene.words(pair[1]),
    });
    return { text, means: [`move ${means}→${to}`, `replace-text ${means} ${pair[0]}→${pair[1]}`] };
  },
};

/** 将修改后的第五条中的“甲”改为“乙” · 将原第五条第二款中的“甲”改为“乙”. */
const framed: Saying = {
  kind: 'base or new said aloud',
  make: (scene) => {
    const [a] = articles(scene, 1) as [number];
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const slots = { 条: list(scene, [a], '条'), 甲: scene.words(pair[0]), 乙: scene.words(pair[1]) };
    if (scene.chance(50))
      return {
        text: scene.say(['{将|}修改后的<条>{中的|中}<甲><改词><乙>', '{将|}修改后<条>中的<甲><改词><乙>'], slots),
        means: [`replace-text 修改后的${unit(a, '条')} ${pair[0]}→${pair[1]}`],
      };
    const part = scene.pick(['', '第二款']);
    return {
      text: scene.say(['{将|}原<条><款>{中的|中}<甲><改词><乙>'], { ...slots, 款: part }),
      means: [`replace-text ${unit(a, '条')}${part} ${pair[0]}→${pair[1]}`],
    };
  },
};

export const PRONOUNS: readonly Saying[] = [samePlace, theAbove, inWhatMoves, framed];
