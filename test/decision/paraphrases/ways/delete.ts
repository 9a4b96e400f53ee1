import { article, articles, item, one, paragraph, several, siblings, unit } from '../places.ts';
import type { Saying } from '../saying.ts';

/** 删去第五条 · 将第五条予以删除 · 第五条不再保留. */
const WAYS: readonly string[] = [
  '<删条><条文>',
  '<取><条文>{|予以|一并}<删条>',
  '对<条文>予以{删除|删去|取消}',
  '<条文>{删去|删除|予以删除|予以删去|取消|不再保留|予以废除|废除}',
];

const deleteOne: Saying = {
  kind: 'delete a unit',
  make: (scene) => {
    const { said, means } = scene.chance(50) ? article(scene) : scene.chance(60) ? paragraph(scene) : item(scene);
    return { text: scene.say(WAYS, { 条文: said }), means: [`delete ${means}`] };
  },
};

/** As one clause among others: a 款 or 项 of the article they are about. */
const deletePart: Saying = {
  kind: 'delete a 款 or 项',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = scene.chance(60) ? paragraph(scene) : item(scene);
    return { text: scene.say(WAYS, { 条文: said }), means: [`delete ${means}`] };
  },
};

const deleteSeveral: Saying = {
  kind: 'delete several units',
  follows: true,
  make: (scene) => {
    const { said, means } = several(scene);
    return { text: scene.say(WAYS, { 条文: said }), means: means.map((each) => `delete ${each}`) };
  },
};

/** 删去第七条，第八条，第十四条第五款，第三十四条第一款、第二款: a comma between articles. */
const deleteLongList: Saying = {
  kind: 'delete a list with commas',
  make: (scene) => {
    const numbers = articles(scene, 4);
    const means: string[] = [];
    const said = numbers.map((n) => {
      const whole = unit(n, '条');
      if (scene.chance(55)) {
        means.push(whole);
        return whole;
      }
      const paragraphs = scene.numbers(`款of${n}`, 1, 5, 1 + scene.random(2)).map((p) => unit(p, '款'));
      means.push(...paragraphs.map((p) => whole + p));
      return whole + paragraphs.join('、');
    });
    return { text: scene.say(['{删去|删除|取消}<条文>'], { 条文: said.join('，') }), means: means.map((each) => `delete ${each}`) };
  },
};

/** 删去第三章 · 取消第二章第一节 · 删去第五条第一款第二项第三目. */
const deleteOther: Saying = {
  kind: 'delete a division or 目',
  make: (scene) => {
    const chapter = unit(2 + scene.random(7), '章');
    const { means } = scene.chance(40) ? item(scene) : { means: '' };
    const target = means === '' ? (scene.chance(50) ? chapter : chapter + unit(1 + scene.random(4), '节')) : means + unit(1 + scene.random(4), '目');
    return { text: scene.say(WAYS, { 条文: target }), means: [`delete ${target}`] };
  },
};

/** 删去第五条中的“甲”、“乙” · 将第五条中的“甲”删去 · 第五条删去“甲” · 第五条中的“甲”不再保留. */
const deleteWords: Saying = {
  kind: 'delete words',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = one(scene);
    const words = scene.deletions(scene.chance(25) ? 2 : 1);
    const quotes = words.map((each) => scene.words(each)).join(scene.pick(['、', '和', '、', '']));
    const ways = [
      '<删词><条文><中><旧>{|字样|的表述|的规定|的内容}',
      '<取><条文><中><旧>{|字样|的表述}{|予以|一并}{删去|删除|去掉}',
      '<条文><中><旧>{删去|删除|予以删除|予以删去|不再保留|去掉}',
      '{在|}<条文>中{删去|删除|去掉}<旧>',
      '对<条文>{中的|中}<旧>予以{删除|删去}',
      '<条文>{删去|删除}<旧>',
    ];
    return { text: scene.say(ways, { 条文: said, 旧: quotes }), means: words.map((each) => `delete-text ${means} ${each}`) };
  },
};

/** 删去第五条、第八条中的“甲” · 删去第五条第一款末尾的“甲”和第二款末尾的“乙”. */
const deleteWordsInSeveral: Saying = {
  kind: 'delete words, several places',
  make: (scene) => {
    if (scene.chance(50)) {
      const { said, means } = several(scene);
      const [words] = scene.deletions(1) as [string];
      const ways = ['<删词><条文>{中的|中|规定的}<旧>', '{将|}<条文>{中的|中}<旧>{|均|一律|统一}{予以|}{删去|删除}'];
      return { text: scene.say(ways, { 条文: said, 旧: scene.words(words) }), means: means.map((each) => `delete-text ${each} ${words}`) };
    }
    const { parentSaid, parent, numbers } = siblings(scene, '款', 2);
    const words = scene.deletions(2);
    const [a, b] = numbers.map((n) => unit(n, '款')) as [string, string];
    const ends = scene.chance(40) ? '末尾' : '';
    const first = parentSaid + a + ends;
    const middle = ends === '' ? '中的' : '的';
    const text = scene.say(['{删去|删除}<甲>{、|和|，|以及}<乙>'], {
      甲: `${first}${middle}${scene.words(words[0] as string)}`,
      乙: `${b}${ends}${middle}${scene.words(words[1] as string)}`,
    });
    return { text, means: [`delete-text ${parent}${a}${ends} ${words[0]}`, `delete-text ${parent}${b}${ends} ${words[1]}`] };
  },
};

export const DELETE: readonly Saying[] = [deleteOne, deletePart, deleteSeveral, deleteLongList, deleteOther, deleteWords, deleteWords, deleteWordsInSeveral];
