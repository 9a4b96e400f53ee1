import { expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { statuteOf } from '../support/texts.ts';

const statute = (first: string): ReturnType<typeof statuteOf> => statuteOf(`某市条例\n第一条　${first}\n第二条　乙。`);
const reason = (base: string, ours: string, official: string): unknown => verify(statute(ours), statute(official), statute(base)).articles[0]?.reason;

test.each([
  ['the official text is still the base', '甲。', '丙。', '甲。', 'not-applied'],
  ['the official text says something else', '甲。', '丙。', '丁。', 'departs'],
  ['账 for 帐', '甲。', '在帐外暗中收受。', '在账外暗中收受。', 'typography'],
  ['no stop at the end', '甲。', '丙。', '丙', 'typography'],
  ['a doubled dash', '甲。', '加计30—50%。', '加计30-50%。', 'typography'],
  ['the marks of a title are not typography', '甲。', '依照《刑法》处罚。', '依照刑法处罚。', 'departs'],
  ['another number is not typography', '甲。', '加计30—50%。', '加计30—60%。', 'departs'],
  ['a stop inside the text is not typography', '甲。', '乙，丙。', '乙丙。', 'departs'],
  ['the base has a gap', '（原第一条，条文从略）', '（原第一条，条文从略）', '丁。', 'source'],
])('%s', (_name, base, ours, official, expected) => {
  expect(reason(base, ours, official)).toBe(expected);
});

test('a difference in typography still is one', () => {
  const { equal, counts } = verify(statute('在帐外。'), statute('在账外。'), statute('甲。'));
  expect({ equal, differs: counts.differs }).toEqual({ equal: false, differs: 1 });
});
