import { expect, test } from 'vitest';
import { decisionOf } from '../support/texts.ts';

/** What replaces what in one clause with the given marks, and the codes of what is said of it. */
function read(open: string, close: string): readonly unknown[] {
  const clause = `一、将第一条中的${open}市人民政府${close}修改为${open}区人民政府${close}。`;
  const { decision, diagnostics } = decisionOf(`关于修改《某市河道管理办法》的决定\n对《某市河道管理办法》作如下修改：\n${clause}\n本决定自公布之日起施行。`);
  const [operation] = decision.parts[0]?.items[0]?.operations ?? [];
  const pairs = operation?.kind === 'replace-text' ? operation.pairs.map(({ old, new: now }) => [old, now].map((q) => q.lines.map((l) => l.text).join())) : [];
  const codes = diagnostics.map((d) => [d.code, ...(d.params['mark'] ? [d.params['mark']] : [])].join(' '));
  return [...pairs.flat(), ...codes];
}

test.each(['“”', '「」', '『』', '""', '＂＂', "''", '‘’', '〝〞', '〝〟', '„”', '｢｣', '﹁﹂', '﹃﹄', '“"'])('%s are quotation marks', (marks) => {
  const [open, close] = [...marks];
  expect(read(open as string, close as string)).toEqual(['市人民政府', '区人民政府']);
});

test.each(['””', '““', '„“'])('%s are quotation marks of a wrong shape, which is told', (marks) => {
  const [open, close] = [...marks];
  expect(read(open as string, close as string).slice(0, 3)).toEqual(['市人民政府', '区人民政府', 'D033']);
});

test.each(['【】', '〈〉', '’’', '``', '〞〞'])('%s are none, and are named', (marks) => {
  const [open, close] = [...marks];
  expect(read(open as string, close as string)).toContain(`D002 ${open}`);
});
