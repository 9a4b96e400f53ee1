import { expect, test } from 'vitest';
import { alternativeOf, amend, draft, messageOf, optionOf } from '../../src/index.ts';
import { projectFile } from '../support/texts.ts';

const OLD = [
  '某市公园条例',
  '第一条　为了加强公园管理，制定本条例。',
  '第二条　市园林行政主管部门负责公园的规划、建设和管理工作，区人民政府负责日常保护。',
  '第三条　公园应当免费开放。',
].join('\n');
const NEW = [
  '某市公园条例',
  '第一条　为了加强公园管理，制定本条例。',
  '第二条　公园是公共绿地。',
  '第三条　市城市管理部门负责公园的规划、建设和管理工作，区人民政府负责日常保护。',
  '第四条　公园应当免费开放。',
].join('\n');

test('two texts give a decision; the decision gives the new text', () => {
  const { text, decision, diagnostics } = draft(OLD, NEW, { frame: { body: '某市人民代表大会常务委员会', date: '2024年6月28日' } });
  expect(diagnostics).toEqual([]);
  expect(text).toBe(
    [
      '某市人民代表大会常务委员会关于修改《某市公园条例》的决定',
      '（2024年6月28日某市人民代表大会常务委员会通过）',
      '某市人民代表大会常务委员会决定对《某市公园条例》作如下修改：',
      '一、增加一条，作为第二条：“公园是公共绿地。”',
      '二、将第二条改为第三条，其中的“市园林行政主管部门”修改为“市城市管理部门”。',
      '本决定自××××年×月×日起施行。',
      '《某市公园条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。',
      '',
    ].join('\n'),
  );
  expect(decision?.parts[0]?.items.length).toBe(2);
  const amended = amend(OLD, text ?? '');
  expect(
    amended.text
      ?.trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('（')),
  ).toEqual(NEW.split('\n'));
});

test('a decision that cannot be carried out gives no text, and says why', () => {
  const decision = ['关于修改《某市公园条例》的决定', '决定对《某市公园条例》作如下修改：', '删去第九条。'].join('\n');
  const { text, diagnostics } = amend(OLD, decision);
  expect(text).toBeNull();
  expect(diagnostics.map((d) => d.code)).toContain('A001');
});

test('the sample is amended through the library as by the program', () => {
  const { text, amendment } = amend(projectFile('statutes/shanxi-land-2008.txt'), projectFile('decisions/shanxi-2020-66.txt'));
  expect(text).toContain('自然资源主管部门');
  expect(amendment?.outcomes.every((outcome) => outcome.status === 'applied')).toBe(true);
});

test('a text that is no statute gives no decision', () => {
  expect(draft('', NEW)).toMatchObject({ text: null, decision: null });
  expect(draft('某文', '另一文').diagnostics.map((d) => d.code)).toContain('R010');
});

test('what was chosen is told, and stops the text where one is strict', () => {
  const base = '某市条例\n第一章　总则\n第一条　甲。\n第二章　管理\n第二条　乙。';
  const decision = '某市人民代表大会常务委员会关于修改《某市条例》的决定\n一、增加一条，作为第二条：“丙。”\n本决定自公布之日起施行。';
  const { text, choices } = amend(base, decision);
  expect(text).toContain('第二条　丙。\n第二章');
  const [told] = choices.map(({ diagnostics: [first], places }) => ({
    chosen: first && messageOf(first, 'zh'),
    alternative: first && alternativeOf(first, 'zh'),
    option: first && optionOf(first),
    items: places.map((place) => place.item),
  }));
  expect(told).toEqual({
    chosen: '第二条在两章交界处，没有文字可据，按前一章末尾，放入第一章',
    alternative: '放入第二章',
    option: '--place 第二条=第二章',
    items: ['一'],
  });
  expect(amend(base, decision, { strict: true }).text).toBeNull();
});
