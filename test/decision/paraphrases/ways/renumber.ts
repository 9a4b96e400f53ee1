import { formatNumeral } from '../../../../src/text/numeral.ts';
import { article, articles, list, siblings, unit, written } from '../places.ts';
import { quoted, type Saying } from '../saying.ts';
import type { Scene } from '../scene.ts';

/** 将第五条改为第六条 · 原第二款作为第三款 · 第三项相应调整为第四项. */
const renumberOne: Saying = {
  kind: 'renumber',
  follows: true,
  make: (scene) => {
    const ways = ['{将|}<旧号>{|相应}<改号><新号>', '{原|将原}<旧号>{|相应}<改号><新号>', '<取><旧号>{|相应地}{改为|调整为|变更为|修改为}<新号>'];
    if (scene.named === null && scene.chance(55)) {
      const number = articles(scene, 1)[0] as number;
      const to = number + scene.pick([1, 2, 3, -1]);
      return {
        text: scene.say(ways, { 旧号: written(scene, number, '条'), 新号: unit(to, '条') }),
        means: [`renumber ${unit(number, '条')}→${unit(to, '条')}`],
      };
    }
    const of = scene.pick(['款', '项'] as const);
    const { parent, parentSaid, numbers } = siblings(scene, of, 1);
    const n = numbers[0] as number;
    const to = parent + unit(n + 1, of);
    scene.reserve(of, [n + 1]);
    const said = parentSaid + written(scene, n, of);
    const usable = parentSaid === '' ? ways : ways.filter((way) => !way.includes('原'));
    return { text: scene.say(usable, { 旧号: said, 新号: unit(n + 1, of) }), means: [`renumber ${parent}${unit(n, of)}→${to}`] };
  },
};

/** 将第五条、第六条分别改为第六条、第七条 · 第七项至第九项依次改为第八项至第十项. */
const renumberSeveral: Saying = {
  kind: 'renumber several',
  follows: true,
  make: (scene) => {
    const count = 2 + scene.random(2);
    const ways = ['{将|}<旧号>{|分别|依次|相应|相应地|顺次}{改为|调整为|作为|变更为}<新号>', '{原|将原}<旧号>{分别|依次|相应}{改为|作为|调整为}<新号>'];
    const shift = scene.pick([1, 2]);
    if (scene.named === null && scene.chance(55)) {
      const numbers = articles(scene, count, scene.chance(70));
      const news = numbers.map((n) => n + shift);
      return {
        text: scene.say(ways, { 旧号: list(scene, numbers, '条'), 新号: list(scene, news, '条') }),
        means: numbers.map((n, i) => `renumber ${unit(n, '条')}→${unit(news[i] as number, '条')}`),
      };
    }
    const of = scene.pick(['款', '项'] as const);
    const { parent, parentSaid, numbers } = siblings(scene, of, count);
    const news = numbers.map((n) => n + shift);
    const usable = parentSaid === '' ? ways : ways.slice(0, 1);
    scene.reserve(of, news);
    const text = scene.say(usable, { 旧号: parentSaid + list(scene, numbers, of), 新号: list(scene, news, of) });
    return { text, means: numbers.map((n, i) => `renumber ${parent}${unit(n, of)}→${parent}${unit(news[i] as number, of)}`) };
  },
};

/** 将第五条改为第六条，修改为：“……” · 第五项改为第六项，表述为“（六）……”: the label quoted is the new one. */
const renumberAndRewrite: Saying = {
  kind: 'renumber and rewrite',
  make: (scene) => {
    const ways = [
      '{将|}<旧号>{改为|作为|调整为|变更为}<新号>{，|，并}<又改><新文>',
      '{将|}<旧号>{改为|作为|调整为}<新号>{，内容|，条文|，}修改为<新文>',
      '{将|}<旧号>修改后作为<新号><新文>',
    ];
    if (scene.chance(60)) {
      const { said, means, number } = article(scene);
      scene.named = { article: number, paragraph: null };
      const to = unit(number + scene.pick([1, 2, 4]), '条');
      const lines = scene.paragraphs(scene.chance(30) ? 2 : 1);
      return {
        text: scene.say(ways, { 旧号: said, 新号: to, 新文: scene.text(lines) }),
        means: [`renumber ${means}→${to}`, `replace ${means} ${quoted(lines)}`],
      };
    }
    const of = scene.pick(['款', '项'] as const);
    const { parent, parentSaid, numbers } = siblings(scene, of, 1);
    const n = numbers[0] as number;
    const lines = of === '款' ? scene.paragraphs(1) : scene.itemLines([n + 1]);
    const text = scene.say(ways, { 旧号: parentSaid + unit(n, of), 新号: unit(n + 1, of), 新文: scene.text(lines) });
    return { text, means: [`renumber ${parent}${unit(n, of)}→${parent}${unit(n + 1, of)}`, `replace ${parent}${unit(n, of)} ${quoted(lines)}`] };
  },
};

/** 第一款、第二款改为第二款、第三款，修改为：“……“……” */
const renumberAndRewriteSeveral: Saying = {
  kind: 'renumber and rewrite several',
  make: (scene) => {
    const whole = scene.chance(50);
    const { numbers, parent, parentSaid } = whole ? { numbers: articles(scene, 2, true), parent: '', parentSaid: '' } : siblings(scene, '款', 2);
    const of = whole ? '条' : '款';
    const news = numbers.map((n) => n + 1);
    const texts = scene.paragraphs(2);
    const lines = whole ? news.map((n, i) => `第${formatNumeral(n)}条　${texts[i]}`) : texts;
    const text = scene.say(['{将|}<旧号>{|分别}{改为|作为|调整为}<新号>，{|分别}修改为<新文>'], {
      旧号: parentSaid + list(scene, numbers, of),
      新号: list(scene, news, of),
      新文: scene.text(lines),
    });
    return {
      text,
      means: numbers.flatMap((n, i) => [
        `renumber ${parent}${unit(n, of)}→${parent}${unit(news[i] as number, of)}`,
        `replace ${parent}${unit(n, of)} ${quoted([lines[i] as string])}`,
      ]),
    };
  },
};

/** 将第五条改为第六条，其中的“甲”修改为“乙” · …，并删去其中的“甲” · …，在“甲”后增加“乙”. */
const renumberAndWords: Saying = {
  kind: 'renumber and words',
  make: (scene) => {
    const several = scene.chance(25);
    const numbers = several ? articles(scene, 2, true) : articles(scene, 1);
    const places = numbers.map((n) => unit(n, '条'));
    const news = numbers.map((n) => n + 1);
    const head = scene.say([several ? '{将|}<旧号>分别{改为|调整为}<新号>' : '{将|}<旧号>{改为|作为|调整为|变更为}<新号>'], {
      旧号: list(scene, numbers, '条'),
      新号: list(scene, news, '条'),
    });
    const renumbered = numbers.map((n, i) => `renumber ${unit(n, '条')}→${unit(news[i] as number, '条')}`);
    switch (scene.pick(['replace', 'replace', 'delete', several ? 'delete' : 'insert'])) {
      case 'replace': {
        const pairs = scene.pairs(scene.chance(30) ? 2 : 1);
        const said = pairs.map(([old, fresh], i) => {
          const ways =
            i > 0
              ? ['，<旧>修改为<新>']
              : ['{，|，并|；}{将其中的|其中的|将其中}<旧><改词><新>', ...(several ? [] : ['，将<旧><改词><新>', '，并将<旧><改词><新>'])];
          return scene.say(ways, { 旧: scene.words(old), 新: scene.words(fresh) });
        });
        return {
          text: head + said.join('').replace('；其中的', '，其中的'),
          means: [...renumbered, ...places.flatMap((place) => pairs.map(([old, fresh]) => `replace-text ${place} ${old}→${fresh}`))],
        };
      }
      case 'delete': {
        const [words] = scene.deletions(1) as [string];
        const text = head + scene.say(['{，|，并|；}删去其中的<旧>', '，并将其中的<旧>{删去|删除}'], { 旧: scene.words(words) });
        return { text, means: [...renumbered, ...places.map((place) => `delete-text ${place} ${words}`)] };
      }
      default: {
        const [anchor, words] = scene.addition();
        const text = head + scene.say(['{，|，并|；}在{其中的|}<锚>{后|之后}<增词><新>'], { 锚: scene.words(anchor), 新: scene.words(words) });
        return { text, means: [...renumbered, ...places.map((place) => `insert-text ${place} ${anchor}|后 ${words}`)] };
      }
    }
  },
};

/** 将第五条改为第六条，第二款修改为：“……”；增加一款，作为第三款：“……”: what goes on is about the old 第五条. */
const renumberAndParts: Saying = {
  kind: 'renumber and parts',
  make: (scene) => {
    const { said, means, number } = article(scene);
    const to = unit(number + scene.pick([1, 3]), '条');
    const head = scene.say(['{将|}<旧号>{改为|作为|调整为}<新号>'], { 旧号: said, 新号: to });
    const [one, two] = scene.paragraphs(2) as [string, string];
    switch (scene.pick(['rewrite', 'delete', 'insert', 'both'])) {
      case 'rewrite':
        return {
          text: head + scene.say(['，{将|}第二款<又改><文>', '，{并将|同时将}第二款修改为<文>'], { 文: scene.text([one]) }),
          means: [`renumber ${means}→${to}`, `replace ${means}第二款 ${quoted([one])}`],
        };
      case 'delete':
        return {
          text: head + scene.say(['{，|；|，并}{删去|删除}第二款', '，第二款{删去|予以删除}']),
          means: [`renumber ${means}→${to}`, `delete ${means}第二款`],
        };
      case 'insert':
        return {
          text: head + scene.say(['，{并|}<增条>一款{，|}作为第三款<文>'], { 文: scene.text([one]) }),
          means: [`renumber ${means}→${to}`, `insert 款×1 in ${means} → ${means}第三款 ${quoted([one])}`],
        };
      default: {
        const text =
          head + scene.say(['，第二款修改为：<甲>{|；|\n}{增加|新增}一款，作为第三款：<乙>'], { 甲: scene.pen.quote([one]), 乙: scene.pen.quote([two]) });
        return {
          text,
          means: [`renumber ${means}→${to}`, `replace ${means}第二款 ${quoted([one])}`, `insert 款×1 in ${means} → ${means}第三款 ${quoted([two])}`],
        };
      }
    }
  },
};

/** 第七节改为第八节 · 将第三章改为第四章. */
const renumberDivision: Saying = {
  kind: 'renumber a division',
  make: (scene: Scene) => {
    const n = 2 + scene.random(7);
    const outer = scene.chance(30) ? unit(2 + scene.random(7), '章') : '';
    const of = outer === '' ? '章' : '节';
    const text = scene.say(['{将|原|}<旧号>{|相应}{改为|调整为|作为}<新号>'], {
      旧号: outer + unit(n, of),
      新号: unit(n + 1, of),
    });
    return { text, means: [`renumber ${outer}${unit(n, of)}→${outer}${unit(n + 1, of)}`] };
  },
};

export const RENUMBER: readonly Saying[] = [
  renumberOne,
  renumberSeveral,
  renumberAndRewrite,
  renumberAndRewriteSeveral,
  renumberAndWords,
  renumberAndParts,
  renumberDivision,
];
