import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, neighboursOf, type Segment, similarity, similarNeighbours } from '../../src/compare/words.ts';

function marked(segments: readonly Segment[]): string {
  return segments.map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`)).join('');
}

describe('amounts and references change whole', () => {
  it.each([
    ['二十万元以上五十万元', '五十万元以上二百万元', '[-二十万-]{+五十万+}元以上[-五十万-]{+二百万+}元'],
    ['第二十六条第二款', '第二百二十六条第三款', '[-第二十六条第二款-]{+第二百二十六条第三款+}'],
    ['依照第七十六条处罚', '依照第七十七条处罚', '依照[-第七十六条-]{+第七十七条+}处罚'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(diffWords(before, after, 'word'))).toBe(expected);
    expect(marked(diffWords(before, after, 'char'))).toBe(expected);
  });
});

describe('words', () => {
  it('change whole, or by character where that is asked for', () => {
    expect(marked(diffWords('工商行政管理部门', '市场监督管理部门', 'char'))).toBe('[-工商行政-]{+市场监督+}管理部门');
    // Where a dictionary joins 行政管理, the common 管理 belongs to the change.
    expect(['[-工商行政管理-]{+市场监督管理+}部门', '[-工商行政-]{+市场监督+}管理部门']).toContain(
      marked(diffWords('工商行政管理部门', '市场监督管理部门', 'word')),
    );
  });

  it('that only went or only came leave the rest alone', () => {
    expect(marked(diffWords('公安、法院等有关部门', '有关部门', 'char'))).toBe('[-公安、法院等-]有关部门');
    expect(marked(diffWords('依法处分', '由机关依法处分', 'char'))).toBe('{+由机关+}依法处分');
  });
});

describe('cleaning up', () => {
  it('takes a single mark between two changes into them', () => {
    expect(marked(diffWords('应当经国有资产的转让批准后办理手续', '应当经公有财物的出租批准后办理手续', 'word'))).not.toMatch(/[\]}]的[[{]/);
  });

  it('leaves a mark between two deletions alone', () => {
    expect(marked(diffWords('甲厅，乙局，办理', '，办理', 'char'))).not.toContain('{+');
  });

  it('shows texts that share almost nothing as one replacement', () => {
    const before = '本条例自2010年1月1日起施行。';
    const after = '选举工作坚持中国共产党的领导，充分发扬民主。';
    expect(marked(diffWords(before, after, 'word'))).toBe(`[-${before}-]{+${after}+}`);
  });
});

describe('laws', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙的，。第一二十条款万元1a'), maxLength: 40 });

  it('the segments spell both texts, a deletion before the insertion in its place', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('word' as const, 'char' as const), (before, after, by) => {
        const segments = diffWords(before, after, by);
        expect(
          segments
            .filter((s) => s.kind !== 'inserted')
            .map((s) => s.text)
            .join(''),
        ).toBe(before);
        expect(
          segments
            .filter((s) => s.kind !== 'deleted')
            .map((s) => s.text)
            .join(''),
        ).toBe(after);
        const kinds = segments.map((s) => s.kind).join(' ');
        expect(kinds).not.toContain('inserted deleted');
        expect(kinds).not.toMatch(/(\w+) \1/);
      }),
    );
  });

  it('likeness is 1 for the same text, 0 for nothing in common, and goes both ways', () => {
    expect(similarity('土地管理', '土地管理')).toBe(1);
    expect(similarity('土地管理', '选举代表')).toBe(0);
    fc.assert(fc.property(text, text, (a, b) => similarity(a, b) === similarity(b, a)));
    fc.assert(fc.property(text, text, (a, b) => similarity(a, b) === similarNeighbours(neighboursOf(a), neighboursOf(b))));
  });
});
