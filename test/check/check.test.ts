import { describe, expect, test } from 'vitest';
import { check, tally } from '../../src/check/check.ts';
import { against, ofDecision, recognise, type Subject } from '../../src/check/subject.ts';
import type { Decision } from '../../src/decision/operation.ts';
import { readDecisionYaml } from '../../src/decision/yaml/read.ts';
import { decisionYaml } from '../../src/decision/yaml/write.ts';
import { readText } from '../../src/read/lines.ts';
import { SourceText } from '../../src/text/source.ts';
import { growth } from '../support/growth.ts';
import { projectFile, statuteOf } from '../support/texts.ts';

const subjectOf = (text: string) => recognise(readText(new SourceText('text', text)).reading);

describe('what a document is', () => {
  test.each([
    ['decisions/shanxi-2020-66.txt', 'decision'],
    ['decisions/shanxi-2020-66.print.txt', 'decision'],
    ['statutes/shanxi-land-2008.txt', 'statute'],
    ['statutes/republished/shanxi-election-2020.txt', 'statute'],
  ])('%s is a %s', (path, kind) => {
    expect(subjectOf(projectFile(path)).kind).toBe(kind);
  });

  test.each([
    [
      'an amendment that numbers its items as articles',
      '中华人民共和国宪法修正案\n第一条　宪法第五条增加一款，作为第一款，规定：“中华人民共和国实行依法治国。”',
      'decision',
    ],
    ['a decision that quotes articles', '关于修改《某条例》的决定\n将第二条修改为：\n“第二条　甲。\n第三条　乙。”\n本决定自公布之日起施行。', 'decision'],
    ['a decision of which no clause is understood', '关于修改《某条例》的决定\n把第二条弄好。\n', 'decision'],
    ['a statute that mentions amendments', '某条例\n第一条　对本条例的修改，由人大常委会决定。\n第二条　甲。', 'statute'],
    ['neither', '通知\n请各单位遵守规定。', 'neither'],
  ])('%s', (_name, text, kind) => {
    expect(subjectOf(text).kind).toBe(kind);
  });
});

const draft = `关于修改《某条例》的决定
决定对《某条例》作如下修改：
一、将第二条修改为：“乙，但丙除外。”
二、把第三条弄好。
有关单位应当做好宣传。
本决定自公布之日起施行。
《某条例》根据本决定作相应修改，重新公布。`;

describe('findings', () => {
  const subject = subjectOf(draft) as Extract<Subject, { kind: 'decision' }>;
  const base = statuteOf('某条例\n第一条　甲。\n第二条　乙，不得丁。\n第三条　戊。');

  test('an error belongs to no rule where no rule is offended, and is shown all the same; the order is that of the text', () => {
    const found = check(subject).map(({ rule, diagnostic }) => `${rule?.id ?? '-'} ${diagnostic.code}`);
    expect(found).toEqual(['L11 C012', '- D002', '- D010']);
    expect(tally(check(subject))).toEqual({ error: 1, warning: 0, info: 2 });
  });

  test('that a draft has no adoption note yet is no fault, nor is what the run only notes', () => {
    const amended = against(subject, base);
    expect(amended.diagnostics.map((d) => d.code)).toContain('A025');
    expect(check(amended).map(({ diagnostic }) => diagnostic.code)).not.toContain('A025');
  });

  test('a base that the decision does not amend is an error', () => {
    const other = statuteOf('别条例\n第一条　甲。');
    expect(check(against(subject, other)).map(({ diagnostic }) => diagnostic.code)).toContain('A012');
  });
});

test('in the YAML form, too, what stands in quotations is not the wording of the decision', () => {
  const text = `关于修改《某条例》的决定
决定对《某条例》作如下修改：
一、将第二条中的“删除第（一）项”修改为“更改为第一百十条”。
二、删去第三条。
本决定自公布之日起施行。
《某条例》根据本决定作相应修改，重新公布。`;
  const wording = subjectOf(text) as Extract<Subject, { kind: 'decision' }>;
  const { decision, diagnostics } = readDecisionYaml(new SourceText('yaml', decisionYaml(wording.decision, [], 'zh')));
  const codes = (subject: Subject): string[] => check(subject).map(({ diagnostic }) => diagnostic.code);
  expect(codes(ofDecision(decision as Decision, diagnostics))).toEqual(['C022']);
  expect(codes(wording)).toEqual(['C022']);
});

test('a note that text behind the decision was not read is shown', () => {
  const behind = `${draft.replace(/二、.*\n/, '')}\n某条例\n（2001年1月1日某市人民代表大会常务委员会第一次会议通过）\n第一条　甲。\n第二条　乙。`;
  const found = check(subjectOf(behind) as Subject).map(({ rule, diagnostic }) => `${rule?.id ?? '-'} ${diagnostic.code}`);
  expect(found).toEqual(['L11 C012', '- D010', '- D016']);
});

test('checking a statute is linear in its length', () => {
  const articles = (count: number): Subject => {
    const lines = Array.from(
      { length: count },
      (_, i) => `第${i + 1}条　有下列情形之一的，依照第${Math.max(1, i)}条处理：\n（一）三十日内未登记的；\n（二）或处以50元罚款。`,
    );
    return subjectOf(['某条例', '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）', ...lines].join('\n')) as Subject;
  };
  const sizes = new Map([100, 400, 1600].map((size) => [size, articles(size)]));
  expect(growth((size) => void check(sizes.get(size) as Subject), 400)).toBeLessThan(9);
});
