import { article, articles, joined, list, paragraph, siblings, unit } from '../places.ts';
import { quoted, type Saying } from '../saying.ts';

/** 将第九条移至第五条之后 · 第九条移到第五条前，作为第五条 · 将第九条移至第三章，作为第二十条. */
const moveArticle: Saying = {
  kind: 'move 条',
  make: (scene) => {
    const [anchor, number] = articles(scene, 2) as [number, number];
    const slots = { 条: unit(number, '条'), 锚: unit(anchor, '条') };
    if (scene.chance(30)) {
      const chapter = unit(2 + scene.random(6), '章');
      const to = unit(scene.numbers('条', 2, 90, 1)[0] as number, '条');
      return {
        text: scene.say(['{将|把}<条><移><章>{，作为|，列为|作为}<新号>'], { ...slots, 章: chapter, 新号: to }),
        means: [`move ${unit(number, '条')}→${to} in ${chapter}`],
      };
    }
    const after = scene.chance(75);
    const to = unit(after ? anchor + 1 : anchor, '条');
    const numbered = scene.chance(50);
    const text = scene.say([`{将|把|}<条><移><锚>{<侧>|之${after ? '后' : '前'}}${numbered ? '{，|}{作为|列为}<新号>' : ''}`], {
      ...slots,
      侧: after ? '后' : '前',
      新号: to,
    });
    return { text, means: [`move ${unit(number, '条')}${numbered ? `→${to}` : ''} ${after ? 'after' : 'before'} ${unit(anchor, '条')}`] };
  },
};

/** 将第八条第三款单列一条，作为第四十九条 · 第八条第三款改为第四十九条，修改为：“……” */
const paragraphToArticle: Saying = {
  kind: '款 becomes 条',
  make: (scene) => {
    const { said, means, article: of } = paragraph(scene);
    const to = unit(of + 1 + scene.random(5), '条');
    const rewritten = scene.chance(40);
    const lines = rewritten ? scene.paragraphs(1) : [];
    const numbered = scene.chance(80);
    const ways = numbered
      ? ['{将|}<款>{单独|}{列为|作为|改为|调整为}<条>', '{将|把|}<款><单列>{，|}{作为|列为|即}<条>', '{将|}<款>{改为|调整为|独立为}<条>']
      : ['{将|把|}<款><单列>'];
    const text = scene.say(ways, { 款: said, 条: to }) + (rewritten ? scene.say(['，{并|}<又改><新文>'], { 新文: scene.text(lines) }) : '');
    const place = numbered ? `→${to}` : ` after ${unit(of, '条')}`;
    return { text, means: [`move ${means}${place}`, ...(rewritten ? [`replace ${means} ${quoted(lines)}`] : [])] };
  },
};

/** 将第八条第二款、第三款单列一条，作为第九条: one article of both. */
const paragraphsToArticle: Saying = {
  kind: 'several 款 become one 条',
  make: (scene) => {
    const { said, means } = siblings(scene, '款', 2);
    const to = unit(scene.numbers('条', 2, 90, 1)[0] as number, '条');
    const text = scene.say(['{将|}<款><单列>{，|}作为<条>', '{将|}<款>{单独|一并|}作为<条>', '{将|}<款>改为<条>'], {
      款: said,
      条: to,
    });
    return { text, means: [`move ${means.join('、')}→${to}`] };
  },
};

/** 将第三十九条改为第四十五条第一款 · 第八条并入第七条，作为第七条第二款. */
const articleToParagraph: Saying = {
  kind: '条 becomes 款',
  make: (scene) => {
    const { said, means } = article(scene);
    const n = 1 + scene.random(3);
    const target = scene.numbers('条', 2, 90, 1)[0] as number;
    const to = unit(target, '条') + unit(n, '款');
    const rewritten = scene.chance(40);
    const lines = rewritten ? scene.paragraphs(1) : [];
    const ways = [
      '{将|}<条>{改为|作为|调整为|改列为|变更为|列为}<款>',
      '{将|把}<条>{并入|移至|移入}<目标>，作为{<款>|该条<款号>}',
      '{将|}<条>{改为|调整为}<款>',
    ];
    const tail = rewritten ? scene.say(['，{并|}<又改><新文>'], { 新文: scene.text(lines) }) : '';
    const usable = rewritten ? ways.filter((way) => !way.includes('目标')) : ways;
    const text = scene.say(usable, { 条: said, 款: to, 目标: unit(target, '条'), 款号: unit(n, '款') }) + tail;
    return { text, means: [`move ${means}→${to}`, ...(rewritten ? [`replace ${means} ${quoted(lines)}`] : [])] };
  },
};

/** 将第五条与第六条对调 · 对调第五条和第六条的顺序. */
const swap: Saying = {
  kind: 'swap',
  follows: true,
  make: (scene) => {
    const ways = ['{将|}<甲>{与|和}<乙>{的位置|的顺序|位置|顺序|}<对调>', '{将|}<双>{的顺序|的位置|}{对调|互换}', '{对调|互换}<甲>{与|和}<乙>{的顺序|的位置|}'];
    const whole = scene.named === null && scene.chance(60);
    const { numbers, parent, parentSaid } = whole ? { numbers: articles(scene, 2), parent: '', parentSaid: '' } : siblings(scene, scene.pick(['款', '项']), 2);
    const of = whole ? '条' : parentSaid.endsWith('款') ? '项' : '款';
    const [a, b] = numbers.map((n) => unit(n, of)) as [string, string];
    const text = scene.say(ways, { 甲: parentSaid + a, 乙: b, 双: parentSaid + joined(scene, [a, b]) });
    return { text, means: [`swap ${parent}${a}、${parent}${b}`] };
  },
};

/** 将第七条、第八条移至第三条之后. */
const moveSeveral: Saying = {
  kind: 'move several 条',
  make: (scene) => {
    const numbers = articles(scene, 2, true);
    const anchor = scene.numbers('条', 2, 90, 1)[0] as number;
    const text = scene.say(['{将|把}<条>{|一并}<移><锚>{后|之后}'], { 条: list(scene, numbers, '条'), 锚: unit(anchor, '条') });
    return { text, means: [`move ${numbers.map((n) => unit(n, '条')).join('、')} after ${unit(anchor, '条')}`] };
  },
};

export const MOVE: readonly Saying[] = [moveArticle, moveSeveral, paragraphToArticle, paragraphsToArticle, articleToParagraph, swap];
