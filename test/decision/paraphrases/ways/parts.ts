import { article, paragraph } from '../places.ts';
import { quoted, type Saying } from '../saying.ts';
import { SENTENCES } from '../texts.ts';

const SENTENCE: readonly (readonly [string, string])[] = [
  ['首句', '第一句'],
  ['第一句', '第一句'],
  ['第二句', '第二句'],
  ['末句', '末句'],
  ['最后一句', '末句'],
  ['前两句', '第一句至第二句'],
  ['后两句', '后二句'],
  ['第二句至第三句', '第二句至第三句'],
];

/** 将第五条第二款第二句修改为：“……” · 删去第五条末句 · 第五条首句中的“甲”修改为“乙” · 在第二句后增加一句. */
const sentences: Saying = {
  kind: 'sentences',
  opens: true,
  follows: true,
  make: (scene) => {
    const whole = scene.named === null && scene.chance(30);
    const { said, means } = whole ? article(scene) : paragraph(scene);
    const [spoken, sentence] = scene.pick(SENTENCE);
    const single = !/[前后至]/.test(spoken.replace('最后一句', ''));
    const slots = { 条文: said, 句: (scene.chance(15) ? '的' : '') + spoken };
    const target = means + sentence;
    const lines = scene.paragraphs(1);
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    switch (scene.pick(['rewrite', 'delete', 'words', 'wordsGone', single ? 'add' : 'rewrite', 'beside'])) {
      case 'rewrite':
        return {
          text: scene.say(['{将|}<条文><句><改文><新文>'], { ...slots, 新文: `${scene.pick(['：', '：', ''])}${scene.pen.quote(lines)}` }),
          means: [`replace ${target} ${quoted(lines)}`],
        };
      case 'delete':
        return { text: scene.say(['<删条><条文><句>', '{将|}<条文><句>{删去|删除|予以删除}', '<条文><句>不再保留'], slots), means: [`delete ${target}`] };
      case 'words':
        return {
          text: scene.say(['{将|}<条文><句>{中的|中|里的}<旧><改词><新>'], { ...slots, 旧: scene.words(pair[0]), 新: scene.words(pair[1]) }),
          means: [`replace-text ${target} ${pair[0]}→${pair[1]}`],
        };
      case 'wordsGone': {
        const [words] = scene.deletions(1) as [string];
        return {
          text: scene.say(['<删词><条文><句>{中的|中}<旧>', '{将|}<条文><句>中的<旧>{删去|删除}'], { ...slots, 旧: scene.words(words) }),
          means: [`delete-text ${target} ${words}`],
        };
      }
      case 'add': {
        const added = scene.pick(SENTENCES);
        return {
          text: scene.say(['{在|}<条文><句>{后|之后}<增词>{一句|}{，内容为|}：<新>', '{在|}<条文><句>之后<增词>一句<新>'], {
            ...slots,
            新: scene.words(added),
          }),
          means: [`insert-text ${target}末尾 ${added}`],
        };
      }
      default: {
        const [anchor, words] = scene.addition();
        return {
          text: scene.say(['{在|}<条文><句>{中的|中}<锚>{后|之后}<增词><新>'], { ...slots, 锚: scene.words(anchor), 新: scene.words(words) }),
          means: [`insert-text ${target} ${anchor}|后 ${words}`],
        };
      }
    }
  },
};

/** 第五条条首部分修改为：“……：” · 第五条第一款引言 · 第五条第一款第一自然段: the words before the items. */
const leadIn: Saying = {
  kind: 'lead-in',
  make: (scene) => {
    const whole = scene.chance(50);
    const { said, means } = whole ? article(scene) : paragraph(scene);
    const name = scene.pick(
      whole ? ['条首部分', '条首', '的条首部分', '引言部分', '的引言'] : ['引言', '引言部分', '的引言部分', '第一自然段', '首段', '的首段'],
    );
    const target = `${means}条首部分`;
    const lead = scene.lead();
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    if (scene.chance(50))
      return {
        text: scene.say(['{将|}<条文><首><改文>：<新>', '{将|}<条文><首>修改为<新>'], { 条文: said, 首: name, 新: scene.words(lead) }),
        means: [`replace ${target} ${quoted([lead])}`],
      };
    if (scene.chance(60))
      return {
        text: scene.say(['{将|}<条文><首>{中的|中}<旧><改词><新>'], { 条文: said, 首: name, 旧: scene.words(pair[0]), 新: scene.words(pair[1]) }),
        means: [`replace-text ${target} ${pair[0]}→${pair[1]}`],
      };
    const [words] = scene.deletions(1) as [string];
    return {
      text: scene.say(['<删词><条文><首>{中的|中}<旧>', '{将|}<条文><首>中的<旧>{删去|删除}'], { 条文: said, 首: name, 旧: scene.words(words) }),
      means: [`delete-text ${target} ${words}`],
    };
  },
};

export const PARTS: readonly Saying[] = [sentences, sentences, leadIn];
