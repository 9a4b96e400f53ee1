import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { actXml } from '../../src/render/akn/act.ts';
import { bodyIn, countryOf, kindOf } from '../../src/render/akn/names.ts';
import { dateIn } from '../../src/text/date.ts';
import { hasSchema, schemaFaults } from '../support/akn-schema.ts';
import { amendedCorpus } from '../support/amended.ts';
import { caseAmendments, realStatutes, shanxiAmendments } from '../support/statutes.ts';
import { shortCase, statuteOf } from '../support/texts.ts';

describe.skipIf(!hasSchema)('by the schema of Akoma Ntoso 3.0', () => {
  test('every statute of the samples, of the cases and of the corpus is valid', async () => {
    const documents: Record<string, string> = {};
    const put = (name: string, xml: string): void => {
      documents[`${name.replaceAll('/', '-')}.xml`] = xml;
    };
    for (const [name, statute] of realStatutes()) put(name, actXml(statute));
    for (const [name, amendment] of [...caseAmendments(), ...shanxiAmendments()]) put(`${name}-after`, actXml(amendment.after, [amendment]));
    // Among them the constitution through its five amendments.
    for (const { name, amendments } of amendedCorpus('triples/')) put(`${name}-after`, actXml((amendments.at(-1) as Amendment).after, amendments));
    expect(Object.keys(documents).length).toBeGreaterThan(100);
    expect(await schemaFaults(documents)).toEqual([]);
  }, 60_000);

  test('the schema finds faults', async () => {
    const xml = actXml(statuteOf('某市条例\n第一条　甲。'));
    expect(await schemaFaults({ 'a.xml': xml.replace(/<meta>[\s\S]*<\/meta>/, '') })).not.toEqual([]);
    expect(await schemaFaults({ 'a.xml': xml.replaceAll('eId="art_1__para_1"', 'eId="art_1"') })).not.toEqual([]);
  }, 60_000);
});

describe('an act', () => {
  const { base, decision } = shortCase(
    ['第一章　总则', '第一条　甲。', '第二条　乙：', '（一）丙；', '（二）丁。', '第二章　分则', '第三条　戊。', '第四条　己。'],
    ['一、删去第二条。', '二、将第三条中的“戊”修改为“庚”。', '三、增加一条，作为第四条：“第四条　辛。”'],
    '本决定自公布之日起施行。条文顺序作相应调整，重新公布。',
  );
  const { amendment } = amend(base, decision);
  if (amendment === null) throw new Error('not amended');
  const xml = actXml(amendment.after, [amendment]);
  const mods = [...xml.matchAll(/<textualMod[\s\S]*?<\/textualMod>/g)].map(([mod]) => mod.replace(/\n\s*/g, ''));
  const work = '/akn/cn/act/2001-01-01/某市条例';
  const ordered = '/akn/cn/act/2020-01-01/某市人民代表大会常务委员会关于修改《某市条例》的决定';

  test('is the same whenever it is written', () => {
    expect(actXml(amendment.after, [amendment])).toBe(xml);
  });

  test('names units as the naming convention does, and what they were called before', () => {
    expect(actXml(statuteOf('甲条例\n第十条之一　乙。\n第十条之一　丙。\n附则\n第十一条　丁。'))).toMatch(
      /<article eId="art_10-1">[\s\S]*<article eId="art_10-1_2">[\s\S]*<chapter eId="chp_nn_1">[\s\S]*<article eId="chp_nn_1__art_11">/,
    );
    expect(actXml(base)).toContain('<point eId="chp_1__art_2__para_1__point_2">');
    expect(xml).toContain('<article eId="chp_2__art_2" wId="chp_2__art_3">');
  });

  test('tells its life and the decision that amended it', () => {
    expect(xml).toContain('<eventRef eId="evt_1" date="2001-01-01" type="generation" source="#original"/>');
    expect(xml).toContain('<eventRef eId="evt_2" date="2020-01-01" type="amendment" source="#decision_1"/>');
    expect(xml).toContain(`<passiveRef eId="decision_1" href="${ordered}"`);
    expect(xml).toContain(`<FRBRuri value="${work}/zho@2020-01-01"/>`);
  });

  test('has every modification with its source, its place before and after, the words', () => {
    const place = (item: string): string => `<source href="${ordered}#${item}"/>`;
    expect(mods).toContain(
      `<textualMod type="repeal" eId="pmod_1">${place('para_1')}<destination href="${work}/zho@2001-01-01#chp_1__art_2"/><old><xiufa:text>第二条　乙：</xiufa:text><xiufa:text>（一）丙；</xiufa:text><xiufa:text>（二）丁。</xiufa:text></old></textualMod>`,
    );
    expect(mods.find((mod) => mod.includes('庚'))).toContain(
      `${place('para_2')}<destination href="#chp_2__art_2__para_1"/><previous href="${work}/zho@2001-01-01#chp_2__art_3__para_1"/><old><xiufa:text>戊</xiufa:text></old><new><xiufa:text>庚</xiufa:text></new>`,
    );
    expect(mods.find((mod) => mod.includes('type="renumbering"'))).toContain(
      '<old><xiufa:text>第三条</xiufa:text></old><new><xiufa:text>第二条</xiufa:text></new>',
    );
    expect(mods.find((mod) => mod.includes('辛'))).toContain('type="insertion"');
  });

  test('every place in the document itself is there', () => {
    const ids = new Set([...xml.matchAll(/ eId="([^"]+)"/g)].map((match) => match[1]));
    for (const [, id] of xml.matchAll(/(?:href|source)="#([^"]+)"/g)) expect(ids).toContain(id);
  });
});

test('every place that real amendments and the cases name in the new text is there', () => {
  for (const [name, amendment] of [...caseAmendments(), ...shanxiAmendments()]) {
    const xml = actXml(amendment.after, [amendment]);
    const ids = new Set([...xml.matchAll(/ eId="([^"]+)"/g)].map((match) => match[1]));
    const lost = [...xml.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !ids.has(id));
    expect(lost, name).toEqual([]);
  }
});

test('instruments, dates and bodies as titles and notes name them', () => {
  expect(['山西省机关运行保障条例', '中华人民共和国刑法', '太原市养犬管理条例', '黑龙江省气候条例'].map(countryOf)).toEqual(['cn-sx', 'cn', 'cn', 'cn-hl']);
  expect(['中华人民共和国刑法', '某办法（试行）', '某细则', '某方案'].map(kindOf)).toEqual(['law', 'measures', 'rules', 'act']);
  expect(['根据2020年11月27日某会议', '2020年2月30日', '无'].map(dateIn)).toEqual(['2020-11-27', null, null]);
  expect(bodyIn('1999年9月26日山西省第九届人民代表大会常务委员会第十二次会议通过')).toBe('山西省人民代表大会常务委员会');
});

test('what XML cannot hold does not break it', () => {
  expect(actXml(statuteOf('某市条例\n第一条　甲<&>"\uffff乙。'))).toContain('<p>甲&lt;&amp;&gt;"\ufffd乙。</p>');
});
