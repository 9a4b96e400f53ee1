import { articles, list, one, several, statute, unit } from '../places.ts';
import type { Saying } from '../saying.ts';
import type { Scene } from '../scene.ts';

/** What is said behind quoted words without meaning more: “甲”一词, “甲”字样, “甲”的表述, “可以”二字. */
function tail(scene: Scene, words: string): string {
  return scene.pick(['', '', '', '', '', '字样', '的表述', '的规定', words.length === 2 ? '二字' : words.length < 12 ? '一词' : '的内容']);
}

/** 将第五条中的“甲”修改为“乙” · 第五条中“甲”，改为“乙” · 第五条中的“甲”由“乙”替换. */
const inOnePlace: Saying = {
  kind: 'replace words',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = one(scene);
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const ways = [
      '{将|}<条文><中><旧><尾>{相应|}<改词>{：|}<新>',
      '<取><条文><中><旧><尾><改词><新>',
      '{将|}<条文>{中的|中}<旧><尾>，<改词><新>',
      '{将|}<条文>{中|}由<旧>{改为|修改为|变更为|调整为}<新>',
      '{对|在}<条文>中{的|}<旧><尾>{改为|修改为}<新>',
      '<条文>中{的|}<旧>以<新>{替换|代替|取代}',
    ];
    return {
      text: scene.say(ways, { 条文: said, 旧: scene.words(pair[0]), 新: scene.words(pair[1]), 尾: tail(scene, pair[0]) }),
      means: [`replace-text ${means} ${pair[0]}→${pair[1]}`],
    };
  },
};

/** 将第五条中的“甲”修改为“乙”，“丙”修改为“丁”: the pairs are meant at once. */
const pairsInOnePlace: Saying = {
  kind: 'replace words, several pairs',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = one(scene);
    const pairs = scene.pairs(2 + scene.random(2));
    const first = scene.say(['{将|}<条文><中><旧><尾><改词><新>'], {
      条文: said,
      旧: scene.words((pairs[0] as [string, string])[0]),
      新: scene.words((pairs[0] as [string, string])[1]),
      尾: tail(scene, (pairs[0] as [string, string])[0]),
    });
    const more = pairs
      .slice(1)
      .map(([old, fresh]) => scene.say(['{，|；|、}{|将|}<旧><改词><新>', '，{并|同时}将<旧><改词><新>'], { 旧: scene.words(old), 新: scene.words(fresh) }));
    return { text: first + more.join(''), means: pairs.map(([old, fresh]) => `replace-text ${means} ${old}→${fresh}`) };
  },
};

/** 将第五条中的“甲”、“乙”分别修改为“丙”、“丁” · 均修改为“丙”. */
const shared: Saying = {
  kind: 'replace words, shared out',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = one(scene);
    const between = ['、', '和', '以及', '与', ''];
    const two = (words: readonly [string, string]): string => scene.words(words[0]) + scene.pick(between) + scene.words(words[1]);
    if (scene.chance(50)) {
      const pairs = scene.pairs(2);
      const [a, b] = pairs as [readonly [string, string], readonly [string, string]];
      const text = scene.say(['{将|}<条文>{中的|中}<旧>{分别|依次|各自}<改词>{：|}<新>'], { 条文: said, 旧: two([a[0], b[0]]), 新: two([a[1], b[1]]) });
      return { text, means: pairs.map(([old, fresh]) => `replace-text ${means} ${old}→${fresh}`) };
    }
    const [a, b, fresh] = scene.alike();
    const ways = ['{将|}<条文>{中的|中}<旧><一律><改词><新>', '<条文>{中的|中}<旧>，<一律><改词><新>'];
    return {
      text: scene.say(ways, { 条文: said, 旧: two([a, b]), 新: scene.words(fresh) }),
      means: [a, b].map((old) => `replace-text ${means} ${old}→${fresh}`),
    };
  },
};

/** 将第五条、第八条中的“甲”修改为“乙”. */
const inSeveralPlaces: Saying = {
  kind: 'replace words, several places',
  follows: true,
  make: (scene) => {
    const { said, means } = several(scene);
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const ways = ['{将|}<条文>{中的|中|里的|规定的}<旧><尾>{|均|统一|一律|都|相应}<改词><新>', '<条文>中{的|}<旧>，{均|一律}<改词><新>'];
    return {
      text: scene.say(ways, { 条文: said, 旧: scene.words(pair[0]), 新: scene.words(pair[1]), 尾: tail(scene, pair[0]) }),
      means: means.map((each) => `replace-text ${each} ${pair[0]}→${pair[1]}`),
    };
  },
};

/** 将第五条中的“甲”、第八条中的“乙”统一修改为“丙” · 第五条中的“甲”修改为“乙”，第八条中的“丙”修改为“丁”. */
const eachItsOwn: Saying = {
  kind: 'replace words, each place its own',
  make: (scene) => {
    const [first, second] = articles(scene, 2) as [number, number];
    const places = { 甲条: statute(scene) + unit(first, '条'), 乙条: unit(second, '条') };
    if (scene.chance(50)) {
      const [a, b, fresh] = scene.alike();
      const ways = ['{将|}<甲条>{中的|中}<甲>{、|和|，|以及}<乙条>{中的|中}<乙>{均|统一|一律|都}<改词><丙>'];
      const text = scene.say(ways, { ...places, 甲: scene.words(a), 乙: scene.words(b), 丙: scene.words(fresh) });
      return { text, means: [`replace-text ${unit(first, '条')} ${a}→${fresh}`, `replace-text ${unit(second, '条')} ${b}→${fresh}`] };
    }
    const [a, b] = scene.pairs(2) as [readonly [string, string], readonly [string, string]];
    const slots = { ...places, 甲: scene.words(a[0]), 乙: scene.words(b[0]), 丙: scene.words(a[1]), 丁: scene.words(b[1]) };
    const ways = ['{将|}<甲条>中的<甲><改词><丙>{，|、|；}{|将}<乙条>中的<乙><改词><丁>', '{将|}<甲条>中的<甲>、<乙条>中的<乙>分别<改词><丙>、<丁>'];
    return { text: scene.say(ways, slots), means: [`replace-text ${unit(first, '条')} ${a[0]}→${a[1]}`, `replace-text ${unit(second, '条')} ${b[0]}→${b[1]}`] };
  },
};

/** 将第四章中的“甲”修改为“乙”: every article of the chapter. */
const inChapter: Saying = {
  kind: 'replace words in a division',
  make: (scene) => {
    const chapter = unit(scene.numbers('章', 1, 9, 1)[0] as number, '章');
    const place = scene.chance(30) ? chapter + unit(1 + scene.random(3), '节') : chapter;
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const ways = ['{将|}<章>{中的|各条中的|内的|}<旧>{|均|统一|一律}<改词><新>'];
    return { text: scene.say(ways, { 章: place, 旧: scene.words(pair[0]), 新: scene.words(pair[1]) }), means: [`replace-text ${place} ${pair[0]}→${pair[1]}`] };
  },
};

/** 将有关条款中的“甲”修改为“乙” · 全文中的“甲”一律改为“乙” · 将“甲”统一修改为“乙” · 除第五条外，…. */
const everywhere: Saying = {
  kind: 'replace words everywhere',
  make: (scene) => {
    const pairs = scene.pairs(scene.chance(25) ? 2 : 1);
    const more = pairs.slice(1).map(([old, fresh]) => scene.say(['{，|；}{|将}<旧><改词><新>'], { 旧: scene.words(old), 新: scene.words(fresh) }));
    const [pair] = pairs as [readonly [string, string]];
    const slots = { 旧: scene.words(pair[0]), 新: scene.words(pair[1]) };
    const excepted = scene.chance(30) && more.length === 0;
    const numbers = excepted ? articles(scene, 1 + scene.random(2)) : [];
    const ways = excepted
      ? ['{将|}除<除条>{外|以外}的<其他条款>{中的|中}<旧>{|<一律>}<改词><新>', '除<除条>{外|以外}，{将|}{<其他条款>|全文}{中的|中}<旧><一律><改词><新>']
      : ['{将|}<全文>{中的|中|里的}<旧>{|<一律>|相应}<改词><新>', '{将|}<旧>{统一|一律|均}<改词><新>', '{对|将}<全文>中{的|}<旧>，{一律|统一|均}<改词><新>'];
    const said = scene.say(ways, { ...slots, 除条: list(scene, numbers, '条') });
    const but = excepted ? `but ${numbers.map((n) => unit(n, '条')).join('、')} ` : '';
    return { text: fluent(said) + more.join(''), means: pairs.map(([old, fresh]) => `everywhere ${but}${old}→${fresh}`) };
  },
};

/** 文中中的, 全文中的: one 中. */
export function fluent(said: string): string {
  return said.replace('文中中', '文中').replace('文中里', '文中');
}

/** 删去有关条款中的“甲”. */
const everywhereGone: Saying = {
  kind: 'delete words everywhere',
  make: (scene: Scene) => {
    const [words] = scene.deletions(1) as [string];
    const ways = ['<删词><全文>{中的|中}<旧>', '{将|}<全文>{中的|中}<旧>{|统一|一律|均}{予以|}{删去|删除}'];
    return { text: fluent(scene.say(ways, { 旧: scene.words(words) })), means: [`everywhere ${words}→`] };
  },
};

export const REPLACE_WORDS: readonly Saying[] = [
  inOnePlace,
  inOnePlace,
  pairsInOnePlace,
  shared,
  inSeveralPlaces,
  eachItsOwn,
  inChapter,
  everywhere,
  everywhere,
  everywhereGone,
];
