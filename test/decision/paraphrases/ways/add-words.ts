import { item, one, paragraph, several } from '../places.ts';
import type { Saying } from '../saying.ts';
import { SENTENCES } from '../texts.ts';

/** 在第五条中的“甲”后增加“乙” · 第五条在“甲”之前增写“乙”字样. */
const besideWords: Saying = {
  kind: 'insert words',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = one(scene);
    const [anchor, words] = scene.addition();
    const after = scene.chance(70);
    const side = scene.say([after ? '<后>' : '<前>']);
    const ways = [
      '{在|}<条文>{中的|中|规定的|里的|}<锚>{|一词|字样}<侧>{，|}<增词><新>',
      '<在><条文>{中的|中}<锚><侧><增词><新>',
      '<条文>{中|}在<锚><侧><增词><新>',
      '{在|}<条文>{中的|中}<锚><侧><增词><新>{字样|一词|的表述|的规定|的内容}',
      '{在|}<条文>{中的|中}<锚><侧><增词>{：|如下内容：|规定：|内容：}<新>',
      '{将|}<新>{增加到|加入|增补到|插入}<条文>{中的|中}<锚>{之后|之前}',
    ];
    const text = scene.say(after ? ways.map((w) => w.replace('{之后|之前}', '之后')) : ways.map((w) => w.replace('{之后|之前}', '之前')), {
      条文: said,
      锚: scene.words(anchor),
      侧: side,
      新: scene.words(words),
    });
    return { text, means: [`insert-text ${means} ${anchor}|${after ? '后' : '前'} ${words}`] };
  },
};

/** 在第五条、第八条中的“甲”后均增加“乙”. */
const besideWordsInSeveral: Saying = {
  kind: 'insert words, several places',
  follows: true,
  make: (scene) => {
    const { said, means } = several(scene);
    const [anchor, words] = scene.addition();
    const after = scene.chance(70);
    const ways = ['{在|}<条文>{中的|中|规定的}<锚><侧>{|均|分别|都|一律}<增词><新>'];
    const text = scene.say(ways, { 条文: said, 锚: scene.words(anchor), 侧: scene.say([after ? '<后>' : '<前>']), 新: scene.words(words) });
    return { text, means: means.map((each) => `insert-text ${each} ${anchor}|${after ? '后' : '前'} ${words}`) };
  },
};

/** 在第五条中的“甲”和“乙”后均增加“丙”. */
const besideSeveralWords: Saying = {
  kind: 'insert words at several words',
  opens: true,
  follows: true,
  make: (scene) => {
    const { said, means } = one(scene);
    const [a, b, words] = scene.alongside();
    const anchors = scene.words(a) + scene.pick(['、', '和', '以及']) + scene.words(b);
    const text = scene.say(['{在|}<条文>{中的|中}<锚><后>{均|分别|都}<增词><新>'], { 条文: said, 锚: anchors, 新: scene.words(words) });
    return { text, means: [a, b].map((anchor) => `insert-text ${means} ${anchor}|后 ${words}`) };
  },
};

/** 第五条第二款末尾增加：“……。” · 在第五条第二款开头增加“……”: before the end mark, or in front of all. */
const atEdge: Saying = {
  kind: 'words at an edge',
  opens: true,
  follows: true,
  make: (scene) => {
    const ofItem = scene.chance(20);
    const { said, means } = ofItem ? item(scene) : paragraph(scene);
    const atEnd = scene.chance(65);
    const sentence = !ofItem && scene.chance(60);
    const words = sentence ? scene.pick(SENTENCES) : atEnd ? '，但法律另有规定的除外' : '除法律另有规定外，';
    const edge = atEnd
      ? ofItem
        ? '{末尾|最后|末|结尾}'
        : '{末尾|最后|末|款尾|款末|结尾}'
      : ofItem
        ? '{开头|开始部分|最前面}'
        : '{开头|开始部分|款首|最前面|起始处}';
    const ways = [
      `{在|}<条文>${edge}<增词>{一句|}{规定|}{：|}<新>`,
      `{在|}<条文>{的|}${edge}<增词><新>`,
      `<条文>${edge}<增词>{如下内容|以下内容}：<新>`,
      `{在|}<条文>${edge}<增词>一句，{内容为|规定|即}：<新>`,
    ];
    const usable = sentence ? ways : ways.slice(1, 3);
    return { text: scene.say(usable, { 条文: said, 新: scene.words(words) }), means: [`insert-text ${means}${atEnd ? '末尾' : '开始部分'} ${words}`] };
  },
};

export const ADD_WORDS: readonly Saying[] = [besideWords, besideWords, besideWordsInSeveral, besideSeveralWords, atEdge];
