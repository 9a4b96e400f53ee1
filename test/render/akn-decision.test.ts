import { describe, expect, test } from 'vitest';
import { parseDecision } from '../../src/decision/parse.ts';
import { readAkn } from '../../src/read/akn/read.ts';
import { decisionXml } from '../../src/render/akn/decision.ts';
import { hasSchema, schemaFaults } from '../support/akn-schema.ts';
import { caseTexts } from '../support/cases.ts';
import { withoutPlaces } from '../support/decision-form.ts';
import { caseAmendments, shanxiAmendments } from '../support/statutes.ts';
import { decisionOf } from '../support/texts.ts';

const shanxi = [...shanxiAmendments().values()];

test.skipIf(!hasSchema)(
  'the decision of Shanxi with its modifications, and the decisions of the cases, are valid',
  async () => {
    const documents: Record<string, string> = { 'shanxi.xml': decisionXml((shanxi[0] as (typeof shanxi)[number]).decision, shanxi) };
    for (const [name, amendment] of caseAmendments()) documents[`${name}.xml`] = decisionXml(amendment.decision, [amendment]);
    expect(await schemaFaults(documents)).toEqual([]);
  },
  60_000,
);

test('is read back as the same decision', async () => {
  // As it was read: an amendment adds what its ranges take in (A075).
  const decisions = new Map([...caseAmendments()].map(([name]) => [name, caseTexts(name).decision]));
  decisions.set('shanxi', (shanxi[0] as (typeof shanxi)[number]).decision);
  const changed: string[] = [];
  for (const [name, decision] of decisions) {
    const { reading } = await readAkn('d.xml', Buffer.from(decisionXml(decision)), { revisions: 'ask' });
    if (reading === undefined) throw new Error('nothing was read');
    const again = parseDecision(reading).decision;
    if (JSON.stringify(withoutPlaces(again)) !== JSON.stringify(withoutPlaces(decision))) changed.push(name);
  }
  // What stands behind the closing words (a sheet of instruments, an order) stands before them in what was understood of the decision.
  // Rows of a table are lines there.
  const withTables = ['table-replaced', 'table-rows-replaced-and-added'];
  expect(changed.filter((name) => !withTables.includes(name))).toEqual(['order-inside-closing', 'several-instruments-in-a-sheet']);
});

describe('a decision', () => {
  const { decision } = decisionOf(
    [
      '某市人民代表大会常务委员会关于修改《某市条例》的决定',
      '（2020年1月1日某市人民代表大会常务委员会第二次会议通过）',
      '某市人民代表大会常务委员会第二次会议决定对《某市条例》作如下修改：',
      '一、将第三条中的“戊”修改为“庚”。',
      '二、增加一条，作为第四条：“第四条　辛：',
      '“（一）壬；',
      '“（二）癸。”',
      '本决定自公布之日起施行。',
    ].join('\n'),
  );
  const xml = decisionXml(decision).replace(/\n\s*/g, '');

  test('has its words and units quoted as what they are', () => {
    expect(xml).toContain(
      '<paragraph eId="para_1"><num>一、</num><content><p><mod eId="para_1__mod_1">将第三条中的<quotedText eId="para_1__mod_1__qtext_1" startQuote="“" endQuote="”">戊</quotedText>修改为',
    );
    expect(xml).toContain(
      '<quotedStructure eId="para_2__mod_1__qstr_1" startQuote="“" endQuote="”"><article eId="para_2__mod_1__qstr_1__art_4"><num>第四条</num><paragraph eId="para_2__mod_1__qstr_1__art_4__para_1"><intro><p>辛：</p></intro><point',
    );
  });

  test('points from its items to the places in the statutes', () => {
    const [land] = shanxi as [(typeof shanxi)[number], ...unknown[]];
    const written = decisionXml(land.decision, shanxi).replace(/\n\s*/g, '');
    const work = '/akn/cn-sx/act/1999-09-26/山西省实施《中华人民共和国土地管理法》办法';
    expect(written).toMatch(
      new RegExp(`<textualMod type="repeal" eId="amod_[0-9]+"><source href="#part_1__para_2"/><destination href="${work}/zho@2008-05-16#chp_2__art_8"/>`),
    );
    expect(written).toContain(`<destination href="${work}/zho@2020-11-27#`);
    const ids = new Set([...written.matchAll(/ eId="([^"]+)"/g)].map((match) => match[1]));
    for (const [, id] of written.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });
});
