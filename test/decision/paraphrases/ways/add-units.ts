import { article, articles, item, list, paragraph, unit, within, written } from '../places.ts';
import { quoted, type Said, type Saying } from '../saying.ts';
import type { Scene } from '../scene.ts';
import { HEADINGS } from '../texts.ts';

const COUNT: readonly string[] = ['', '一', '两', '三', '四'];

/** Words between an insertion and its text that mean no more than the colon. */
const CONTENT: readonly string[] = ['', '', '', '', '', '，规定', '，内容为', '，内容如下', '，具体内容为'];

/** New text behind 内容如下 or the like: always with a colon. */
function contentAndText(scene: Scene, lines: readonly string[]): string {
  const content = scene.pick(CONTENT);
  const text = scene.text(lines);
  return content === '' || text.startsWith('：') ? content + text : text;
}

/** 第五条增加一款，作为第二款：“……” · 增加一款作为第五条第二款 · 第五条增加第二款 · 在第五条第一款后增加一款. */
const addParagraph: Saying = {
  kind: 'insert 款',
  opens: true,
  follows: true,
  make: (scene) => {
    const following = scene.named !== null;
    const { said, article: of } = within(scene);
    scene.named = { article: of, paragraph: 'many' };
    const count = scene.chance(75) ? 1 : 2;
    const first = scene.numbers('款', 2, 6, 1)[0] as number;
    const numbers = Array.from({ length: count }, (_, i) => first + i);
    scene.reserve('款', numbers);
    const parent = unit(of, '条');
    const lines = scene.paragraphs(count);
    const news = list(scene, numbers, '款');
    const 并作为 = scene.pick(count > 1 ? ['作为', '分别作为', '列为'] : ['作为', '列为', '成为', '即', '为']);
    const slots = { 并作为, 条: said, 数: COUNT[count] as string, 新号: news, 锚: `${said}${unit(first - 1, '款')}`, 新文: contentAndText(scene, lines) };
    const placed = [
      '{在|}<条>{中|}<增条><数>款{，|}<并作为><新号><新文>',
      '<条><增条><数>款{，|}{作为|列为}<新号><新文>',
      '<增条><数>款{，|}{作为|列为}<条><新号><新文>',
      '{在|}<条>{中|}<增条><新号><新文>',
    ];
    const means = (place: string): string => `insert 款×${count} in ${parent}${place} ${quoted(lines)}`;
    const stated = ` → ${numbers.map((n) => parent + unit(n, '款')).join('、')}`;
    if (!following && scene.chance(25)) {
      const numbered = scene.chance(50);
      const after = scene.chance(80);
      const anchor = unit(after ? first - 1 : first, '款');
      const side = after ? '{后|之后}' : '{前|之前}';
      const text = scene.say([`{在|}<锚>${side}<增条><数>款${numbered ? '{，|}{作为|即|列为}<新号>' : ''}<新文>`], { ...slots, 锚: said + anchor });
      return { text, means: [means(` ${after ? 'after' : 'before'} ${parent}${anchor}${numbered ? stated : ''}`)] };
    }
    if (!following && count === 1 && scene.chance(10)) return { text: scene.say(['{在|}<条>{中|}<增条>一款<新文>'], slots), means: [means('')] };
    const inPlace = scene.joined ? placed.filter((way) => !way.includes('<条><新号>')) : placed;
    const ways = said === '' ? inPlace.filter((way) => !way.startsWith('{在|}')).concat('<增条><新号><新文>') : inPlace;
    return { text: scene.say(ways, slots), means: [means(stated)] };
  },
};

/** 第五条第二款增加一项，作为第三项：“（三）……” · 在第五条第二款第二项后增加一项. */
const addItem: Saying = {
  kind: 'insert 项',
  opens: true,
  follows: true,
  make: (scene) => {
    const { list: parent, listSaid, number } = item(scene);
    const count = scene.chance(75) ? 1 : 2;
    const numbers = Array.from({ length: count }, (_, i) => number + i);
    scene.reserve('项', numbers);
    const lines = scene.itemLines(numbers);
    const 并作为 = scene.pick(count > 1 ? ['作为', '分别作为', '列为'] : ['作为', '列为', '成为']);
    const slots = { 并作为, 列: listSaid, 数: COUNT[count] as string, 新号: list(scene, numbers, '项'), 新文: contentAndText(scene, lines) };
    const stated = ` → ${numbers.map((n) => parent + unit(n, '项')).join('、')}`;
    const means = (place: string): string => `insert 项×${count} in ${parent}${place} ${quoted(lines)}`;
    if (listSaid !== '' && number > 1 && scene.chance(25)) {
      const numbered = scene.chance(50);
      const anchor = unit(number - 1, '项');
      const text = scene.say([`{在|}<列><锚>{后|之后}<增条><数>项${numbered ? '{，|}作为<新号>' : ''}<新文>`], {
        ...slots,
        锚: written(scene, number - 1, '项'),
      });
      return { text, means: [means(` after ${parent}${anchor}${numbered ? stated : ''}`)] };
    }
    const ways = [
      '{在|}<列>{中|}<增条><数>项{，|}<并作为><新号><新文>',
      '<列><增条><数>项{，|}作为<新号><新文>',
      '<增条><数>项{，|}作为<列><新号><新文>',
      '<列><增条><新号><新文>',
    ];
    const inPlace = scene.joined ? ways.filter((way) => !way.includes('<列><新号>')) : ways;
    const usable = listSaid === '' ? inPlace.slice(1) : inPlace;
    const text = scene.say(usable, slots);
    return { text, means: [means(stated)] };
  },
};

/** 增加一条，作为第六条：“……” · 在第五条后增加一条，作为第五条之一 · 第二章增加两条，分别作为第十条、第十一条. */
const addArticle: Saying = {
  kind: 'insert 条',
  make: (scene): Said => {
    const count = scene.chance(65) ? 1 : 2 + scene.random(2);
    const numbers = articles(scene, count, true);
    const labelled = count > 1 || scene.chance(25);
    const lines = labelled ? scene.articleLines(numbers) : scene.paragraphs(1);
    const slots = { 数: COUNT[count] as string, 新号: list(scene, numbers, '条'), 新文: contentAndText(scene, lines) };
    const stated = ` → ${numbers.map((n) => unit(n, '条')).join('、')}`;
    const means = (place: string): string => `insert 条×${count}${place}${stated} ${quoted(lines)}`;
    const as = count === 1 ? '{，|}{作为|列为|即}<新号>' : '{，|}{作为|分别作为|依次作为|列为}<新号>';
    switch (scene.pick(['number', 'number', 'after', 'suffix', 'division'])) {
      case 'after': {
        const side = scene.chance(85) ? '后' : '前';
        const before = (numbers[0] as number) - (side === '后' ? 1 : 0);
        const text = scene.say([`{在|}<锚>{${side}|之${side}}<增条><数>条${as}<新文>`, `<锚>${side}{增加|新增}<数>条${as}<新文>`], {
          ...slots,
          锚: written(scene, before, '条'),
        });
        return { text, means: [means(` ${side === '后' ? 'after' : 'before'} ${unit(before, '条')}`)] };
      }
      case 'suffix': {
        const anchor = unit(numbers[0] as number, '条');
        const own = scene.chance(50) ? [`${anchor}之一　${scene.paragraphs(1)[0]}`] : scene.paragraphs(1);
        const text = scene.say(['{在|}<锚>{后|之后}<增条>一条{，|}{作为|列为|即}<锚>之一<新文>'], { 锚: anchor, 新文: contentAndText(scene, own) });
        return { text, means: [`insert 条×1 after ${anchor} → ${anchor}之一 ${quoted(own)}`] };
      }
      case 'division': {
        const chapter = unit(2 + scene.random(7), '章') + (scene.chance(25) ? unit(1 + scene.random(3), '节') : '');
        return { text: scene.say([`{在|}<章>{中|}<增条><数>条${as}<新文>`], { ...slots, 章: chapter }), means: [means(` in ${chapter}`)] };
      }
      default:
        return {
          text: scene.say([`<增条><数>条${as}<新文>`, `<增条><数>条${as}<新文>`, '<增条><新号><新文>', '<增条><新号>为<新文>'], slots),
          means: [means('')],
        };
    }
  },
};

/** 增加一章，作为第六章“应急保障”，包括第三十条至第三十三条 · 增加一章，作为第六章：“第六章　应急保障“第三十条　……” */
const addDivision: Saying = {
  kind: 'insert a division',
  make: (scene) => {
    const of = scene.chance(75) ? '章' : '节';
    const number = 2 + scene.random(7);
    const heading = scene.pick(HEADINGS);
    const outer = of === '节' ? unit(2 + scene.random(7), '章') : '';
    const as = unit(number, of);
    const place = outer === '' ? '' : ` in ${outer}`;
    const numbers = articles(scene, 3, true);
    if (scene.chance(50)) {
      const lines = [`${as}　${heading}`, ...scene.articleLines(numbers)];
      const text = scene.say([`${outer === '' ? '' : '{在|}<外>{中|}'}<增条>一<单位>{，|}{作为|列为}<新号>{，内容如下|，内容为|}：<新文>`], {
        外: outer,
        单位: of,
        新号: as,
        新文: scene.pen.quote(lines),
      });
      return { text, means: [`insert ${of}×1${place} → ${outer}${as} ${quoted(lines)}`] };
    }
    const ways = [
      `${outer === '' ? '' : '{在|}<外>{中|}'}<增条>一<单位>{，|}作为<新号>{<名>|，<单位>名为<名>|，名称为<名>}，包括<条>`,
      `${outer === '' ? '' : '{在|}<外>{中|}'}<增条>一<单位>，<单位>名为<名>，作为<新号>，{包括|包含}<条>`,
    ];
    const [first, end] = [numbers[0] as number, numbers[numbers.length - 1] as number];
    const text = scene.say(ways, { 外: outer, 单位: of, 新号: as, 名: scene.words(heading), 条: `${unit(first, '条')}至${unit(end, '条')}` });
    return { text, means: [`insert ${of}×1${place} → ${outer}${as}“${heading}” holding ${numbers.map((n) => unit(n, '条')).join('、')}`] };
  },
};

/** 增加一款作为第二款，原第二款改为第三款. */
const addAndRenumber: Saying = {
  kind: 'insert and renumber',
  make: (scene) => {
    const whole = scene.chance(60);
    const place = whole ? article(scene) : paragraph(scene);
    const of = whole ? '款' : '项';
    const n = 2 + scene.random(3);
    const lines = whole ? scene.paragraphs(1) : scene.itemLines([n]);
    const text = scene.say(
      [
        '<条><增条>一<单位>，作为<新>：<文>{|；|\n}{原|将|将原|}<新>{相应|}{改为|作为|调整为|顺延为}<次>',
        '在<条>中<增条>一<单位>作为<新>：<文>；{原|将原}<新>相应{改为|调整为}<次>',
      ],
      {
        条: place.said,
        单位: of,
        新: unit(n, of),
        次: unit(n + 1, of),
        文: scene.pen.quote(lines),
      },
    );
    return {
      text,
      means: [
        `insert ${of}×1 in ${place.means} → ${place.means}${unit(n, of)} ${quoted(lines)}`,
        `renumber ${place.means}${unit(n, of)}→${place.means}${unit(n + 1, of)}`,
      ],
    };
  },
};

export const ADD_UNITS: readonly Saying[] = [addParagraph, addParagraph, addItem, addArticle, addArticle, addDivision, addAndRenumber];
