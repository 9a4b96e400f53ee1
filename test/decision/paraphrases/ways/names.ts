import { unit } from '../places.ts';
import { quoted, type Saying } from '../saying.ts';
import type { Scene } from '../scene.ts';
import { HEADINGS, TITLES } from '../texts.ts';

/** 将名称修改为“某市燃气条例” · 标题改为《某市燃气条例》 · 名称中的“暂行”删去. */
const title: Saying = {
  kind: 'rename the statute',
  make: (scene) => {
    if (scene.chance(25)) {
      const [words, means, ways] = scene.chance(50)
        ? (['管理', 'delete-text 名称 管理', ['删去<名称>中的<旧>', '{将|}<名称>中的<旧>{删去|删除|予以删除}']] as const)
        : (['管理', 'replace-text 名称 管理→管理与服务', ['{将|}<名称>中{的|}<旧><改词><新>']] as const);
      return { text: scene.say(ways, { 旧: scene.words(words), 新: scene.words('管理与服务') }), means: [means] };
    }
    const name = scene.pick(TITLES);
    const said = scene.pick([scene.words(name), `《${name}》`, scene.words(`《${name}》`), `：${scene.words(name)}`]);
    return { text: scene.say(['{将|}<名称><改名><新名>'], { 新名: said }), means: [`replace 名称 ${quoted([name])}`] };
  },
};

function division(scene: Scene): string {
  const chapter = unit(1 + scene.random(8), '章');
  return scene.chance(25) ? chapter + unit(1 + scene.random(3), '节') : chapter;
}

/** 将第三章章名修改为“监督检查” · 第三章的名称改为“监督检查” · 第三章章名“甲”修改为“乙” · 删去第三章章名. */
const heading: Saying = {
  kind: 'headings',
  make: (scene) => {
    const place = division(scene);
    const name = place.endsWith('节') ? '节名' : '章名';
    const target = place + name;
    const [old, fresh] = scene.fresh(HEADINGS, 2) as [string, string];
    const 名 = scene.pick([name, name, `的${name}`, '名称', '的名称', '标题', '的标题']);
    const slots = { 章: place, 名, 旧: scene.words(old), 新: scene.words(fresh) };
    switch (scene.pick(['rename', 'rename', 'words', 'delete', 'quoted'])) {
      case 'rename':
        return { text: scene.say(['{将|}<章><名><改名>{：|}<新>'], slots), means: [`replace ${target} ${quoted([fresh])}`] };
      case 'words':
        return {
          text: scene.say(['{将|}<章><名>{中的|中|}<旧><改词><新>', '{将|}<章><名>由<旧><改名><新>'], slots),
          means: [`replace-text ${target} ${old}→${fresh}`],
        };
      case 'delete':
        return { text: scene.say(['{删去|取消|删除}<章><名>', '{将|}<章><名>{删去|删除|予以删除}'], slots), means: [`delete ${target}`] };
      default: {
        const quotedOld = scene.words(`${place.slice(-3)}　${old}`);
        const quotedNew = scene.words(`${place.slice(-3)}　${fresh}`);
        if (place.endsWith('节')) return { text: scene.say(['{将|}<章><名>修改为<新>'], slots), means: [`replace ${target} ${quoted([fresh])}`] };
        return { text: scene.say(['{将|}<旧><改名>{：|}<新>'], { 旧: quotedOld, 新: quotedNew }), means: [`replace-text ${target} ${old}→${fresh}`] };
      }
    }
  },
};

/** 将附件1修改为：“……” · 删去附表二 · 附件2中的“甲”修改为“乙”. */
const annex: Saying = {
  kind: 'annexes',
  make: (scene) => {
    const name = scene.pick(['附件', '附表', '附件1', '附件2', '附件一', '附表二', '附录']);
    const [pair] = scene.pairs(1) as [readonly [string, string]];
    const lines = scene.paragraphs(scene.chance(40) ? 2 : 1);
    switch (scene.pick(['rewrite', 'delete', 'words', 'without'])) {
      case 'rewrite':
        return {
          text: scene.say(['{将|}<附件><改文><新文>', '对<附件>作如下修改<新文>'], { 附件: name, 新文: `：${scene.pen.quote(lines)}` }),
          means: [`replace ${name} ${quoted(lines)}`],
        };
      case 'delete':
        return { text: scene.say(['<删条><附件>', '{将|}<附件>{|予以}{删去|删除}', '<附件>不再保留'], { 附件: name }), means: [`delete ${name}`] };
      case 'words':
        return {
          text: scene.say(['{将|}<附件>{中的|中|里的}<旧>{|均|统一}<改词><新>'], { 附件: name, 旧: scene.words(pair[0]), 新: scene.words(pair[1]) }),
          means: [`replace-text ${name} ${pair[0]}→${pair[1]}`],
        };
      default: {
        const [words] = scene.deletions(1) as [string];
        return {
          text: scene.say(['<删词><附件>{中的|中}<旧>', '{将|}<附件>中的<旧>{删去|删除}'], { 附件: name, 旧: scene.words(words) }),
          means: [`delete-text ${name} ${words}`],
        };
      }
    }
  },
};

export const NAMES: readonly Saying[] = [title, heading, heading, annex];
