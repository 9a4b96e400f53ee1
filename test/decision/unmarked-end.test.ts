import { expect, test } from 'vitest';
import { isNoTextOfLaw } from '../../src/decision/reading/lines.ts';

const FIRST = '补偿费按照下列公式计算：';

test.each(['补偿费＝面积×单价', '上述人员应当持证上岗。', '（一）申请书；', '第三条　补偿应当公平。'])('%s goes on a text without marks', (line) => {
  expect(isNoTextOfLaw(line, FIRST)).toBe(false);
});

test.each(['特此公告。', '以上修改自公布之日起执行。', '某市人民政府', '第五条中的甲改为乙。'])('%s ends it', (line) => {
  expect(isNoTextOfLaw(line, FIRST)).toBe(true);
});
