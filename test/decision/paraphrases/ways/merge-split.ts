import { article, articles, item, joined, list, paragraph, unit } from '../places.ts';
import { quoted, type Saying } from '../saying.ts';

/** 将第七条、第八条合并，作为第七条，修改为：“……” · 第七条与第八条合并修改为：“……” */
const merge: Saying = {
  kind: 'merge 条',
  make: (scene) => {
    const numbers = articles(scene, scene.chance(75) ? 2 : 3, scene.chance(70));
    const lines = scene.paragraphs(scene.chance(40) ? 2 : 1);
    const to = unit(numbers[0] as number, '条');
    const names = numbers.map((n) => unit(n, '条'));
    const said = scene.chance(60) ? list(scene, numbers, '条') : joined(scene, names);
    const slots = { 条: said, 新号: to, 新文: scene.text(lines) };
    if (scene.chance(35)) {
      const text = scene.say(['{将|}<条>{予以|}合并{，|，并|后|}修改为<新文>', '{将|}<条>{<并条>|整合}，{修改为|表述为|改为}<新文>'], slots);
      return { text, means: [`merge ${names.join('、')} ${quoted(lines)}`] };
    }
    const ways = [
      '{将|}<条>{合并|并为一条|合并为一条|合为一条|整合为一条}，{作为|列为|改为}<新号>，{并|}<又改><新文>',
      '{将|}<条>{合并为|合为|整合为|并为|合并作为|合并改为}<新号>，{并|}<又改><新文>',
      '{将|}<条>合并为<新号><新文>',
    ];
    return { text: scene.say(ways, slots), means: [`merge ${names.join('、')}→${to} ${quoted(lines)}`] };
  },
};

/** 将第五条第二款与第八条合并为第五条; 将第五条第二款、第三款合并为一款，修改为：“……” */
const mergeParagraphs: Saying = {
  kind: 'merge 款',
  make: (scene) => {
    const { said, means, article: of, number } = paragraph(scene);
    const lines = scene.paragraphs(1);
    if (scene.chance(50)) {
      const other = unit(number + 1, '款');
      const to = unit(of, '条') + unit(number, '款');
      const ways = ['{将|}<甲>{、|和|与}<乙>{合并为|合为}一款，作为<号>，{修改为|改为}<新文>', '{将|}<甲>{、|和|与}<乙>合并为<号>，修改为<新文>'];
      return {
        text: scene.say(ways, { 甲: said, 乙: other, 号: unit(number, '款'), 新文: scene.text(lines) }),
        means: [`merge ${means}、${unit(of, '条')}${other}→${to} ${quoted(lines)}`],
      };
    }
    const second = scene.numbers('条', 2, 90, 1)[0] as number;
    const to = unit(second, '条');
    const ways = ['{将|}<甲>{与|和|、}<乙>合并{，作为|为}<乙>，修改为<新文>'];
    return { text: scene.say(ways, { 甲: said, 乙: to, 新文: scene.text(lines) }), means: [`merge ${means}、${to}→${to} ${quoted(lines)}`] };
  },
};

/** 将第三章并入第二章. */
const mergeDivisions: Saying = {
  kind: 'merge divisions',
  make: (scene) => {
    const n = 2 + scene.random(7);
    const [from, into] = scene.chance(50) ? [n, n + 1] : [n + 1, n];
    return {
      text: scene.say(['{将|把|}<甲>{并入|归并到|合并到|合并入}<乙>'], { 甲: unit(from, '章'), 乙: unit(into, '章') }),
      means: [`merge ${unit(from, '章')} into ${unit(into, '章')}`],
    };
  },
};

/** 将第五条分为两条，作为第五条、第六条，修改为：“第五条……“第六条……” · 将第五条改为第五条、第六条，修改为：…. */
const split: Saying = {
  kind: 'split 条',
  make: (scene) => {
    const { said, means, number } = article(scene);
    const count = scene.chance(80) ? 2 : 3;
    const shift = scene.pick([0, 0, 2]);
    const news = Array.from({ length: count }, (_, i) => number + shift + i);
    const names = news.map((n) => unit(n, '条'));
    const lines = scene.articleLines(news);
    const slots = { 条: said, 数: count === 2 ? '两' : '三', 新号: list(scene, news, '条'), 新文: scene.text(lines) };
    const ways = [
      '{将|}<条><分><数>条，{|分别}{作为|列为|为}<新号>，{并|}{修改为|改为|表述为}<新文>',
      '{将|}<条>{分为|拆分为|改为}<数>条，{分别|}作为<新号><新文>',
      '{将|}<条>{分为|拆分为|改为}<新号>，{|分别}修改为<新文>',
    ];
    return { text: scene.say(ways, slots), means: [`split ${means}→${names.join('、')} ${quoted(lines)}`] };
  },
};

/** 第五条第二项分为两项，修改为：“（二）……“（三）…… · 将第五条第二款分为两款. */
const splitSmaller: Saying = {
  kind: 'split 款 or 项',
  make: (scene) => {
    const ofItem = scene.chance(50);
    const place = ofItem ? item(scene) : paragraph(scene);
    const lines = ofItem ? scene.itemLines([place.number, place.number + 1]) : scene.paragraphs(2);
    const text = scene.say(['{将|}<条文><分>两<单位>{，修改为|，表述为|，分别修改为}<新文>', '{将|}<条文>{分为|拆分为|改为}两<单位><新文>'], {
      条文: place.said,
      单位: ofItem ? '项' : '款',
      新文: scene.text(lines),
    });
    return { text, means: [`split ${place.means}×2 ${quoted(lines)}`] };
  },
};

export const MERGE_SPLIT: readonly Saying[] = [merge, mergeParagraphs, mergeDivisions, split, splitSmaller];
