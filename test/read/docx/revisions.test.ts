import { describe, expect, test } from 'vitest';
import { level, numbered, numberingOf, p, r, readWord } from '../../support/docx.ts';

const by = (id: number): string => `w:id="${id}" w:author="甲" w:date="2020-01-01T00:00:00Z"`;
const ins = (content: string): string => `<w:ins ${by(1)}>${content}</w:ins>`;
const del = (text: string): string => `<w:del ${by(2)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const mark = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string => `<w:rPr><w:${kind} ${by(3)}/></w:rPr>`;

async function versions(body: string, numbering?: string): Promise<{ before: unknown; after: unknown; asked: readonly string[] }> {
  const parts = { body, ...(numbering === undefined ? {} : { numbering }) };
  const [before, after, asked] = [await readWord(parts, 'reject'), await readWord(parts, 'accept'), await readWord(parts)];
  return { before: before.lines, after: after.lines, asked: asked.said };
}

describe('tracked changes', () => {
  test('words inserted and deleted; nobody said: an error that counts them', async () => {
    const body = p(`${r('第一条　')}${del('工商')}${ins(r('市场监督'))}${r('管理部门')}`);
    expect(await versions(body)).toEqual({ before: ['第一条　工商管理部门'], after: ['第一条　市场监督管理部门'], asked: ['R009 2'] });
    expect((await readWord({ body })).lines).toBeNull();
  });

  test('words inserted by one and deleted by another are in neither text', async () => {
    expect(await versions(p(`${r('甲')}${ins(del('乙'))}${r('丙')}`))).toMatchObject({ before: ['甲丙'], after: ['甲丙'] });
  });

  test('whole paragraphs, with their marks', async () => {
    const body = p('第一条　甲') + p(ins(r('第二条　乙')), mark('ins')) + p(del('第二条　丙'), mark('del')) + p('第三条　丁');
    expect(await versions(body)).toMatchObject({
      before: ['第一条　甲', '第二条　丙', '第三条　丁'],
      after: ['第一条　甲', '第二条　乙', '第三条　丁'],
    });
  });

  test('a mark alone divides a paragraph or joins two', async () => {
    expect(await versions(p('甲', mark('ins')) + p('乙'))).toMatchObject({ before: ['甲乙'], after: ['甲', '乙'] });
    expect(await versions(p('甲', mark('del')) + p('乙'))).toMatchObject({ before: ['甲', '乙'], after: ['甲乙'] });
    expect(await versions(p('甲', mark('del')))).toMatchObject({ before: ['甲'], after: ['甲'] });
  });

  test('moved paragraphs stand at one place', async () => {
    const from = p(`<w:moveFromRangeStart ${by(4)}/><w:moveFrom ${by(5)}>${r('乙')}</w:moveFrom>`, mark('moveFrom'));
    const to = p(`<w:moveTo ${by(6)}>${r('乙')}</w:moveTo>`, mark('moveTo'));
    expect(await versions(from + p('甲') + to + p('丙'))).toMatchObject({ before: ['乙', '甲', '丙'], after: ['甲', '乙', '丙'] });
  });

  test('a paragraph that is not there is not counted by automatic numbers', async () => {
    const list = numberingOf([level(0, 'chineseCountingThousand', '第%1条')], [[0]]);
    const body = p('甲', numbered(1)) + p(del('乙'), numbered(1) + mark('del')) + p('丙', numbered(1));
    expect(await versions(body, list)).toMatchObject({
      before: ['第一条　甲', '第二条　乙', '第三条　丙'],
      after: ['第一条　甲', '第二条　丙'],
    });
    const joined = p('甲', numbered(1) + mark('del')) + p('，乙');
    expect(await versions(joined, list)).toMatchObject({ after: ['第一条　甲，乙'] });
  });

  test('rows and cells of tables', async () => {
    const row = (text: string, properties = ''): string => `<w:tr>${properties}<w:tc>${p(text)}</w:tc><w:tc>${p('数')}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('甲')}${row('乙', `<w:trPr><w:ins ${by(7)}/></w:trPr>`)}${row('丙', `<w:trPr><w:del ${by(8)}/></w:trPr>`)}</w:tbl>${p('注')}`;
    expect(await versions(body)).toMatchObject({ before: ['甲\t数', '丙\t数', '注'], after: ['甲\t数', '乙\t数', '注'] });
  });

  test('a change of format is none of the text', async () => {
    const body = p(
      `<w:r><w:rPr><w:b/><w:rPrChange ${by(9)}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>`,
      `<w:jc w:val="left"/><w:pPrChange ${by(10)}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>`,
    );
    const list = numberingOf([level(0, 'decimal', '%1.')], [[0]]);
    expect(await versions(body, list)).toEqual({ before: ['甲'], after: ['甲'], asked: [] });
  });
});
