import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStatuteData } from '../../src/statute/data/read.ts';
import { SourceText } from '../../src/text/source.ts';
import { causeAt } from '../../src/text/yaml/cause.ts';
import { jsonCause } from '../../src/text/yaml/json.ts';
import { messageOf } from '../../src/words/index.ts';

/** A statute of one article with lines of its own, which begin at line 5. */
const article = (lines: string): string =>
  `form: statute\ntitle: 某市河道管理办法\nbody:\n  - article: 第一条\n${lines}\n  - article: 第二条\n    text: 丙。\n`;
const items = (lines: string): string => article(`    paragraphs:\n      - text: 有下列情形：\n        items:\n${lines}`);

/** Each diagnostic as code, reason, line and column. */
function said(text: string, syntax: 'yaml' | 'json' = 'yaml'): string[] {
  const { diagnostics } = readStatuteData(new SourceText('x', text), syntax);
  return diagnostics.map((d) => {
    expect(messageOf(d, 'zh')).not.toMatch(/undefined|[a-z]{3,} [a-z]{2,} /);
    expect(messageOf(d, 'en').replace(/“[^”]*”|（[^）]*）|款/g, '')).not.toMatch(/undefined|[\u4e00-\u9fff，。；]/);
    const { line, column } = d.place?.source.position(d.place.span.start) ?? { line: 0, column: 0 };
    return `${d.code}${d.params['reason'] ? ` ${d.params['reason']}` : ''} ${line}:${column}`;
  });
}

test.each([
  ['a dash without a blank, first', items('          -（一）甲；\n          - （二）乙。'), 'R040 dash 8:11'],
  ['a dash without a blank, later', items('          - （一）甲；\n          -（二）乙。'), 'R040 dash 9:11'],
  ['a full-width dash', items('          －（一）甲；\n          －（二）乙。'), 'R040 dash-mark 8:11'],
  ['an item that lacks its dash', items('          （一）甲；\n          - （二）乙。'), 'R040 swallowed 9:11'],
  ['no blank behind a colon', article('    text:甲。'), 'R040 colon-blank 5:9'],
  ['the same in the line above', 'form: statute\ntitle:某市办法\nbody: []\n', 'R040 colon-blank 2:6'],
  ['the same where YAML takes it for a text', article('    paragraphs:\n      - text:甲。'), 'R040 colon-blank 6:13'],
  ['a full-width colon', article('    text：甲。'), 'R040 colon 5:9'],
  ['a full-width colon at the head', 'form：statute\ntitle: 某市办法\nbody: []\n', 'R040 colon 1:5'],
  ['a tab', article('\ttext: 甲。'), 'R040 tab 5:1'],
  ['ideographic spaces', article('　　text: 甲。'), 'R040 space 5:1'],
  ['an ideographic space in front of a dash', 'form: statute\ntitle: 某市办法\nbody:\n　- article: 第一条\n', 'R040 space 4:1'],
  ['a mark kept for later use', article('    text: @甲。'), 'R040 reserved 5:11'],
  ['a tag', article('    text: !甲。'), 'R040 reserved 5:11'],
  ['a colon in a text', article('    text: 罚款: 五百元。'), 'R040 key-in-text 5:13'],
  ['a colon in an item', items('          - （一）罚款: 五百元；'), 'R040 key-in-text 8:18'],
  ['words behind a quotation', article('    text: "甲"指乙。'), 'R040 behind-quote 5:14'],
  ['a bracket', article('    text: [2020]12号。'), 'R040 bracket-text 5:11'],
  ['a text behind |', article('    text: |甲。'), 'R040 block-text 5:11'],
  ['marks of two shapes', article('    text: "甲。”'), 'R040 open-quote 5:11'],
  ['a bracket left open', 'form: statute\ntitle: 甲\nbody: [{article: 第一条}\n', 'R040 open-bracket 3:7'],
  ['a full-width comma', 'form: statute\ntitle: 甲\nbody: [{article: 第一条， text: 甲。}]\n', 'R040 full-width 3:21'],
  ['a comment in brackets', article('    paragraphs: [甲 # 乙, 丙]'), 'R040 hash 5:20'],
  ['a backslash', article('    text: "甲\\第"'), 'R040 escape 5:13'],
  ['a control character', article('    text: 甲\u0001乙'), 'R040 control 5:12'],
  ['a key set in too little', article('   text: 甲。'), 'R040 indent 5:4'],
  ['a merge key', article('    <<: {text: 甲}'), 'R041 5:5'],
  ['a comment that cuts a text', article('    text: 甲 #1 仓库。'), 'R070 5:13'],
  ['a comment in the place of a text', article('    text: #甲。'), 'R070 5:11'],
  ['a comment behind the last of several lines', article('    text: 甲\n      乙 # 丙'), 'R072 5:11'],
  ['nothing', article('    text:'), 'R071 5:5'],
  ['null', article('    text: null'), 'R071 5:11'],
  ['a text on two lines', article('    text: 甲\n      乙。'), 'R072 5:11'],
  ['a folded block', article('    text: >\n      甲\n      乙。'), 'R072 6:7'],
  ['lines that are paragraphs', article('    text: |\n      甲。\n      乙。'), 'R073 6:7'],
  ['lines of an item', items('          - |-\n            （一）甲\n            乙；'), 'R074 9:13'],
])('YAML: %s', (_, text, expected) => {
  expect(said(text)).toContain(expected);
});

test.each([
  ['a comment on a line of its own', article('    text: 甲。\n    # 说明')],
  ['a comment behind quotation marks', article("    text: '甲 # 乙。' # 说明")],
  ['a number sign in a word', article('    text: 甲#1。')],
  ['words of YAML', article('    text: no')],
  ['a temperature', article('    text: -5℃以下。')],
  ['an address of the web', article('    text: http://example.com/甲')],
])('YAML, nothing to tell: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['{"a":1,}', 'trailing-comma 6'],
  ['[1,2,\n]', 'trailing-comma 4'],
  ['{"a":1 "b":2}', 'comma 7'],
  ['{"a":1，"b":2}', 'full-width 6'],
  ['{"a"：1}', 'full-width 4'],
  ['{“a”:1}', 'full-quote 1'],
  ["{'a':1}", 'single-quote 1'],
  ['{a:1}', 'key-quote 1'],
  ['{"a" 1}', 'json-colon 5'],
  ['{"a":"甲\n乙"}', 'break-in-text 5'],
  ['{"a":"甲\t乙"}', 'tab-in-text 7'],
  ['{"a":"所称"甲"指乙"}', 'behind-quote 9'],
  ['{"a":"甲}', 'open-quote 5'],
  ['{"a":[1}', 'bracket 7'],
  ['{"a":[1]', 'open-bracket 0'],
  ['{"a":1} // 甲', 'behind-end 8'],
  ['{/* 甲 */"a":1}', 'comment 1'],
  ['{"a":None}', 'word 5'],
  ['{"a":012}', 'number 5'],
  ['{"a":"\\甲"}', 'escape 6'],
  ['{"a":}', 'nothing 5'],
])('JSON: %s', (text, expected) => {
  const cause = jsonCause(text);
  expect(`${cause?.reason} ${cause?.start}`).toBe(expected);
});

test('every JSON is taken as the platform takes it, and what is none has a reason', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonCause(text)).toBeNull();
    }),
  );
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', 'true', 'x', ' ', '\n', '\\', '，', '“');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const cause = jsonCause(pieces.join(''));
      if (cause !== null) expect([cause.reason === 'other', cause.end >= cause.start]).toEqual([false, true]);
    }),
    { numRuns: 2000 },
  );
});

test('the lines above a fault are looked through up to an empty first one', () => {
  expect(causeAt(new SourceText('x', '\nform: statute\n'), 5, 'deficient indentation')).toEqual({ reason: 'indent', start: 1, end: 14 });
});
