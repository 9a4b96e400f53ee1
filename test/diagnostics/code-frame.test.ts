import { describe, expect, it } from 'vitest';
import { codeFrame, where } from '../../src/diagnostics/code-frame.ts';
import { SourceText } from '../../src/text/source.ts';
import { displayWidth } from '../../src/text/width.ts';

const decision = new SourceText(
  'decision.txt',
  '一、对《某办法》作出修改\n6．删去第四十五条中的“公安、法院”。\n7．删去第七条，第八条，第九条，第十条，第十四条第五款，第十八条，第二十条，第二十一条，第二十二条，第二十三条，第二十四条。',
);

function place(source: SourceText, words: string) {
  const start = source.raw.indexOf(words);
  return { source, span: { start, end: start + words.length } };
}

describe('code frame', () => {
  it('puts the carets under the words by display width', () => {
    expect(codeFrame(place(decision, '公安、法院'), [], { columns: 80, label: '要删去的文字' })).toBe(
      [
        '  ┌─ decision.txt:2:13', //
        ' 2│ 6．删去第四十五条中的“公安、法院”。',
        '  │                       ^^^^^^^^^^ 要删去的文字',
      ].join('\n'),
    );
  });

  it('moves them where ambiguous marks are wide', () => {
    const carets = codeFrame(place(decision, '公安、法院'), [], { columns: 80, width: 2 }).split('\n')[2];
    expect(carets).toBe('  │                        ^^^^^^^^^^');
  });

  it('crops a long line on either side', () => {
    const [, line, carets] = codeFrame(place(decision, '第十八条'), [], { columns: 60 }).split('\n') as [string, string, string];
    expect(line).toBe(' 3│ …九条，第十条，第十四条第五款，第十八条，第二十条，第…');
    expect(displayWidth(line)).toBeLessThanOrEqual(60);
    expect(carets.indexOf('^')).toBe(displayWidth(line.slice(0, line.indexOf('第十八条'))));
    expect(carets.trim()).toBe(`│ ${' '.repeat(carets.indexOf('^') - 4)}^^^^^^^^`);
  });

  it('shows the first line of a place that goes on', () => {
    const span = { start: 0, end: decision.raw.indexOf('7．') };
    expect(codeFrame({ source: decision, span }, [], { columns: 80 })).toBe(
      ['  ┌─ decision.txt:1:1', ' 1│ 一、对《某办法》作出修改', '  │ ^^^^^^^^^^^^^^^^^^^^^^^^…'].join('\n'),
    );
  });

  it('points between two characters with one caret', () => {
    const end = decision.raw.length;
    const frame = codeFrame({ source: decision, span: { start: end, end } }, [], { columns: 200 });
    expect(frame.split('\n')[2]?.trimEnd().endsWith(' ^')).toBe(true);
  });

  it('names the places that belong to it', () => {
    const statute = new SourceText('statute.txt', '某办法\n第四十五条　公安、银行');
    const frame = codeFrame(place(decision, '公安'), [{ place: place(statute, '公安'), note: '现行条文' }], { columns: 80 });
    expect(frame.split('\n')[3]).toBe('  ├─ statute.txt:2:7  现行条文');
  });

  it('leaves the looks to the caller', () => {
    const paint = { caret: (text: string) => `<${text}>`, rule: (text: string) => text };
    expect(codeFrame(place(decision, '公安'), [], { columns: 80, label: '此处', paint })).toContain('<^^^^ 此处>');
  });

  it('says where a place is', () => expect(where(place(decision, '第四十五条'))).toBe('decision.txt:2:5'));
});
