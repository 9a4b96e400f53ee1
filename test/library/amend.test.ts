import { expect, test } from 'vitest';
import { amend, amendInOrder, amendStatutes } from '../../src/index.ts';

const BASE = ['某市河道管理办法', '（2015年3月1日某市第一届人民代表大会常务委员会第二次会议通过）', '第一条　水利局负责河道管理。', '第二条　其余照旧。'].join(
  '\n',
);
const OTHER = ['某市公园条例', '（2016年5月1日某市第一届人民代表大会常务委员会第九次会议通过）', '第一条　园林局负责公园管理。'].join('\n');

/** A decision taken on a day, on the statutes and with the orders given. */
function decision(day: string, session: string, parts: readonly (readonly [title: string, order: string])[]): string {
  const several = parts.length > 1;
  const named = `《${parts[0]?.[0]}》${several ? `等${parts.length}件法规` : ''}`;
  const numerals = ['一', '二', '三'];
  const body = several
    ? parts.flatMap(([title, order], i) => [`${numerals[i]}、对《${title}》作出修改`, order])
    : [`决定对${named}作如下修改：`, ...parts.map(([, order]) => `一、${order}`)];
  return [
    `某市人民代表大会常务委员会关于修改${named}的决定`,
    `（${day}某市第一届人民代表大会常务委员会${session}通过）`,
    ...body,
    '本决定自公布之日起施行。',
  ].join('\n');
}

const first = decision('2020年6月1日', '第三十次会议', [['某市河道管理办法', '将第一条中的“水利局”修改为“水务局”。']]);
const second = decision('2021年6月1日', '第三十五次会议', [['某市河道管理办法', '将第一条中的“水务局”修改为“河长办”。']]);
const omnibus = decision('2020年6月1日', '第三十次会议', [
  ['某市河道管理办法', '将第一条中的“水利局”修改为“水务局”。'],
  ['某市公园条例', '将第一条中的“园林局”修改为“绿化局”。'],
  ['某市湿地条例', '删去第二条。'],
]);

test('decisions in order: each amends the text that the one before it gave', () => {
  const { text, amendments, diagnostics } = amendInOrder(BASE, [first, second]);
  expect(text).toContain('第一条　河长办负责河道管理。');
  expect(amendments.map((a) => a.outcomes.every(({ status }) => status === 'applied'))).toEqual([true, true]);
  expect(amendments[1]?.base).not.toBe(amendments[0]?.base);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('in the wrong order the first finds no words to replace, and there is no text', () => {
  const { text, diagnostics } = amendInOrder(BASE, [second, first]);
  expect(text).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toContain('A004');
});

test('a clause for another statute is no reason to refuse this one', () => {
  const unread = omnibus.replace('删去第二条。', '第二条照旧不动一字。');
  expect(amend(BASE, unread).text).toContain('水务局负责');
});

test('an omnibus decision amends every statute that it names among many; what is not there is told', async () => {
  const unrelated = ['某市市容条例', '第一条　甲。'].join('\n');
  const texts = [
    { name: 'park.txt', text: OTHER },
    { name: 'river.txt', text: BASE },
    { name: 'city.txt', text: unrelated },
  ];
  const { statutes, missing } = await amendStatutes(texts, [omnibus]);
  expect(statutes.map(({ name, title }) => [name, title])).toEqual([
    ['river.txt', '某市河道管理办法'],
    ['park.txt', '某市公园条例'],
  ]);
  expect(statutes.map(({ text }) => /第一条　(...)/.exec(text ?? '')?.[1])).toEqual(['水务局', '绿化局']);
  expect(missing).toEqual([{ title: '某市湿地条例', names: [], diagnostics: [] }]);
});

test('texts may come one by one, and of several of one statute the one from before is taken, or the one asked for', async () => {
  const later = amendInOrder(BASE, [first]).text ?? '';
  async function* texts(): AsyncGenerator<{ name: string; text: string }> {
    yield { name: 'after.txt', text: later };
    yield { name: 'before.txt', text: BASE };
  }
  const [taken] = (await amendStatutes(texts(), [first])).statutes;
  expect(taken?.name).toBe('before.txt');
  expect(taken?.diagnostics.map(({ code }) => code)).toContain('B001');
  const [asked] = (await amendStatutes(texts(), [second], { baseDate: '2020-06-01' })).statutes;
  expect([asked?.name, /第一条　(...)/.exec(asked?.text ?? '')?.[1]]).toEqual(['after.txt', '河长办']);
});
