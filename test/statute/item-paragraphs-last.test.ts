import { expect, test } from 'vitest';
import { amend } from '../../src/amend/amend.ts';
import { statuteData, statuteJson } from '../../src/statute/data/data.ts';
import { readStatuteData } from '../../src/statute/data/read.ts';
import { statuteYaml } from '../../src/statute/data/yaml.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Statute } from '../../src/statute/types.ts';
import { SourceText } from '../../src/text/source.ts';
import { shortCase } from '../support/texts.ts';

const { base, decision } = shortCase(
  ['第一条　下列用语的含义是：', '（一）种苗是指幼苗。', '（二）品种是指群体。', '品种应当有名称。', '（三）标签是指图案。'],
  ['一、删去第一条第三项。'],
);
const after = amend(base, decision).amendment?.after as Statute;

test.each([
  ['yaml', statuteYaml],
  ['json', statuteJson],
] as const)('an item that goes on in a paragraph and became the last is the same in %s', (syntax, write) => {
  const { reading, diagnostics } = readStatuteData(new SourceText('law', write(after)), syntax);
  expect(diagnostics).toEqual([]);
  expect(reading && statuteData(parseStatute(reading).statute)).toEqual(statuteData(after));
});
