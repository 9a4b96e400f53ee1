import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend } from '../../../src/amend/amend.ts';
import type { Content, Decision, Operation, Quote } from '../../../src/decision/operation.ts';
import { unitsQuoted } from '../../../src/decision/yaml/operations.ts';
import { isError } from '../../../src/diagnostics/diagnostic.ts';
import { type Address, lastStep, type Occurrence, type Part, type Sentences, type Step } from '../../../src/statute/address.ts';
import { formatAddress, parseAddress } from '../../../src/statute/address-text.ts';
import { printStatute } from '../../../src/statute/print.ts';
import { LEVELS, type Statute } from '../../../src/statute/types.ts';
import { formatNumeral } from '../../../src/text/numeral.ts';
import { built, placeOf, trim } from '../../../src/text/passage.ts';
import { CORPUS } from '../../fidelity/corpus.ts';
import { caseReadings, caseTexts } from '../../support/cases.ts';
import { throughYaml, withoutPlaces } from '../../support/decision-form.ts';
import { growth } from '../../support/growth.ts';
import { decisionOf, statuteOf } from '../../support/texts.ts';

/** What an amendment comes to, without the places. */
function outcomeOf(base: Statute, decision: Decision): object {
  const { amendment, diagnostics } = amend(base, decision);
  return {
    text: amendment && printStatute(amendment.after),
    outcomes: amendment?.outcomes.map((o) => [o.operation.id, o.operation.kind, o.status, o.status === 'failed' ? o.diagnostics.map((d) => d.code) : []]),
    diagnostics: diagnostics.map((d) => d.code).sort(),
  };
}

const cases = [...caseReadings.keys()];

test.each(cases)('case %s: the decision through YAML does what its wording does', (name) => {
  const { base, decision, diagnostics } = caseTexts(name);
  const again = throughYaml(decision, diagnostics);
  expect(withoutPlaces(again.decision)).toEqual(withoutPlaces(decision));
  expect(outcomeOf(base, again.decision)).toEqual(outcomeOf(base, decision));
  expect(
    again.diagnostics
      .filter(isError)
      .map((d) => d.params['note']?.slice(0, 4) ?? d.code)
      .sort(),
  ).toEqual(
    diagnostics
      .filter(isError)
      .map((d) => d.code)
      .sort(),
  );
});

const documents = existsSync(CORPUS)
  ? (readdirSync(CORPUS, { recursive: true }) as string[]).filter((path) => /(?:^|\/)decision[^/]*\.txt$|^decisions\/.*\.txt$/.test(path)).sort()
  : [];

describe.skipIf(documents.length === 0)('real decisions', () => {
  test.each(documents)('%s', (path) => {
    const { decision, diagnostics } = decisionOf(readFileSync(join(CORPUS, path), 'utf8'));
    const again = throughYaml(decision, diagnostics);
    expect(withoutPlaces(again.decision)).toEqual(withoutPlaces(decision));
    expect(throughYaml(again.decision, again.diagnostics).yaml).toBe(again.yaml);
    const base = join(CORPUS, path, '../base.txt');
    if (!existsSync(base)) return;
    const statute = statuteOf(readFileSync(base, 'utf8'));
    expect(outcomeOf(statute, again.decision)).toEqual(outcomeOf(statute, decision));
  });
});

// ── Any decision at all ──────────────────────────────────────────────────────────────────────────────────────────────────────

const pieces = [
  '应当',
  '“”',
  '‘',
  ': ',
  ' #',
  '- ',
  '3',
  'null',
  '~',
  '1.0',
  "'",
  '"',
  '\\',
  '\\n',
  '|',
  '>',
  '&a',
  '*a',
  '!x',
  '%',
  '@',
  '{',
  '}',
  '[',
  ']',
  ',',
  '，',
  '。',
  '第一条　',
  '（一）',
  '\u00ad',
  '\u200b中',
  '\u2028',
  '\u0085',
  '𠮷',
  '\t',
  '  ',
  '?',
  '---',
  '...',
  '\ud800',
];
const line = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 6 })
  .map((parts) => trim(built(parts.join('').replace(/[\r\n\0]/g, ''))).text)
  .filter((text) => /\S/.test(text));
const quote = (most: number): fc.Arbitrary<Quote> =>
  fc.array(line, { minLength: 1, maxLength: most }).map((lines) => ({ lines: lines.map((each) => built(each)), place: null }));
const passage = line.map((text) => built(text));
const wording = line.map((text) => built(trim(built(text.replace(/“[^”]*”|[0-9]/g, ''))).text || '句'));

const step = (level: Step['level'], last = false): fc.Arbitrary<Step> =>
  fc.record({
    level: fc.constant(level),
    number: last ? fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 12 })) : fc.integer({ min: 1, max: 1300 }),
    suffix: fc.constant(0),
  });
const article = fc.record({ level: fc.constant('article' as const), number: fc.integer({ min: 1, max: 1300 }), suffix: fc.nat(3) });
const below: fc.Arbitrary<readonly Step[]> = fc
  .constantFrom<readonly Step['level'][]>([], ['paragraph'], ['item'], ['paragraph', 'item'], ['paragraph', 'item', 'subitem'])
  .chain((levels) => fc.tuple(...levels.map((l) => step(l, true))));
const sentences: fc.Arbitrary<Sentences> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(3)).map(([from, more]) => ({ from, to: from + more })),
  fc.integer({ min: -4, max: -1 }).map((from) => ({ from, to: -1 })),
);
const edge = fc.constantFrom<'start' | 'end'>('start', 'end');
const occurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  fc.constantFrom(-1, 1, 2, 12).map((nth) => ({ nth })),
  fc.integer({ min: 2, max: 12 }).map((all) => ({ all })),
);
const numbering = fc.constantFrom<'base' | 'new'>('base', 'new');
const maybe = { requiredKeys: ['steps'] } as { requiredKeys: ['steps'] };
const divisions = fc.constantFrom(...LEVELS.slice(0, LEVELS.indexOf('article'))).chain((level) => step(level).map((s) => [s]));
const provision: fc.Arbitrary<Address> = fc
  .tuple(article, below)
  .chain(([a, rest]) =>
    fc.record({ steps: fc.constant([a, ...rest]), words: fc.constantFrom('下列', '行使下列 职权：'), sentences, edge, occurrence, numbering }, maybe),
  );
const address: fc.Arbitrary<Address> = fc.oneof(
  { weight: 4, arbitrary: provision },
  fc.tuple(article, below).chain(([a, rest]) => fc.record({ steps: fc.constant([a, ...rest]), part: fc.constant<Part>('leadin') })),
  fc.record({ steps: divisions, part: fc.constant<Part>('heading') }, maybe),
  fc.record({ steps: fc.constant([]), part: fc.constantFrom<Part>('title', 'history') }),
  fc
    .record({
      steps: fc.array(
        step('paragraph').map((s) => ({ ...s, number: 1 + (s.number % 30) })),
        { maxLength: 1 },
      ),
      part: fc.constant<Part>('preamble'),
    })
    .chain((a) => fc.record({ steps: fc.constant(a.steps), part: fc.constant(a.part), sentences, edge }, { requiredKeys: ['steps', 'part'] })),
  fc.record({ steps: fc.tuple(step('paragraph')), part: fc.constant<Part>('text') }),
  fc.record({
    steps: fc.oneof(
      fc.constant([]),
      fc.tuple(article, below).map(([a, rest]) => [a, ...rest]),
    ),
    annex: fc.constantFrom('附件1', '附件二', '附表', '个人所得税税率表一', '附录'),
  }),
);

test('every address can be written and read', () => {
  fc.assert(
    fc.property(address, (each) => {
      expect(parseAddress(formatAddress(each))).toEqual(each);
    }),
    { numRuns: 2000, seed: 11 },
  );
});

const head = fc.record({ item: fc.constant(''), id: fc.constant(''), clause: wording });
const targets = fc.array(address, { minLength: 1, maxLength: 9 });
const pairs = fc.array(fc.record({ old: quote(2), new: fc.oneof(quote(2), fc.constant({ lines: [], place: null })) }), { minLength: 1, maxLength: 3 });
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const content: fc.Arbitrary<Content> = fc.record({ from: optional(address), as: fc.array(address, { maxLength: 3 }) });

/** Operations of every kind, with any fields; an insertion counts what it quotes. */
const shapes: Readonly<Record<Operation['kind'], fc.Arbitrary<object>>> = {
  replace: fc.record({ target: address, old: optional(quote(2)), text: quote(3), adds: fc.array(address, { maxLength: 2 }) }),
  delete: fc.record({ targets }),
  insert: fc
    .record({
      level: fc.constantFrom(...LEVELS),
      count: fc.integer({ min: 1, max: 4 }),
      within: optional(address),
      after: optional(address),
      before: optional(address),
      as: fc.array(address, { minLength: 9, maxLength: 9 }),
      heading: optional(quote(1)),
      contents: fc.array(content, { maxLength: 2 }),
      text: quote(3),
      stated: fc.boolean(),
    })
    .map(({ stated, ...rest }) => {
      const count = unitsQuoted(rest.text, rest.level) ?? rest.count;
      return { ...rest, count, as: stated ? rest.as.slice(0, count) : [] };
    })
    .filter(({ count }) => count > 0),
  renumber: fc.record({ target: address, to: address }),
  include: fc.record({ target: address, articles: targets }),
  move: fc.record({
    targets,
    to: optional(address),
    after: optional(address),
    before: optional(address),
    within: optional(address),
    count: optional(fc.integer({ min: 2, max: 4 })),
    text: optional(quote(2)),
  }),
  swap: fc.record({ targets: fc.array(address, { minLength: 2, maxLength: 2 }) }),
  merge: fc.record({ targets, as: optional(address), into: optional(address), text: optional(quote(2)) }),
  split: fc
    .record({
      target: address,
      count: fc.integer({ min: 2, max: 4 }),
      as: fc.array(address, { minLength: 9, maxLength: 9 }),
      text: quote(3),
      stated: fc.boolean(),
    })
    .map(({ stated, ...rest }) => {
      const level = lastStep(rest.target)?.level;
      const count = (level && unitsQuoted(rest.text, level)) ?? rest.count;
      return { ...rest, count, as: stated ? rest.as.slice(0, count) : [] };
    })
    .filter(({ count }) => count > 0),
  restate: fc.record({ target: address, text: quote(3) }),
  'replace-text': fc.record({ targets, pairs }),
  'insert-text': fc.record({ targets, anchor: optional(quote(1)), position: fc.constantFrom('before', 'after'), text: quote(2) }),
  'delete-text': fc.record({ targets, quotes: fc.array(quote(2), { minLength: 1, maxLength: 3 }) }),
  'replace-everywhere': fc.record({ except: fc.array(address, { maxLength: 3 }), pairs }),
  'non-textual': fc.record({
    what: fc.constantFrom('commencement', 'republication', 'renumbering', 'introduction', 'provision', 'repeal', 'foreign-references', 'attachment'),
    renumbers: fc.constantFrom('none', 'articles', 'all'),
  }),
};
const operation = fc.oneof(
  ...Object.entries(shapes).map(([kind, shape]) => fc.tuple(head, shape).map(([h, fields]) => ({ kind, ...h, ...fields }) as Operation)),
);
const letter = (i: number, of: number): string => (of > 1 ? String.fromCharCode(97 + i) : '');
const item = fc
  .record({ number: fc.constantFrom('一', '一、2', '', '3', '第一条'), operations: fc.array(operation, { maxLength: 4 }), text: passage })
  .map((i) => ({
    ...i,
    unread: [],
    operations: i.operations.map((o, k): Operation => ({ ...o, item: i.number, id: i.number + letter(k, i.operations.length) })),
  }));
const decisions: fc.Arbitrary<Decision> = fc.record({
  form: fc.constantFrom<'decision' | 'amendment'>('decision', 'amendment'),
  title: passage,
  adoption: optional(fc.record({ text: passage, date: fc.oneof(fc.constant(''), line), body: fc.oneof(fc.constant(''), line) })),
  enacting: fc.array(wording, { maxLength: 2 }),
  parts: fc.array(fc.record({ instrument: line, header: optional(wording), items: fc.array(item, { maxLength: 3 }) }), { maxLength: 2 }),
  closing: fc.array(
    fc.tuple(head, shapes['non-textual']).map(([h, fields]) => ({ kind: 'non-textual', ...h, ...fields }) as Decision['closing'][number]),
    { maxLength: 2 },
  ),
  unread: fc.constant([]),
});

test('reading what was written gives the decision, whatever it says; every text knows its place in the file', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      const again = throughYaml(decision);
      expect(withoutPlaces(again.decision)).toEqual(withoutPlaces(decision));
      const raw = again.yaml;
      for (const part of again.decision.parts)
        for (const { operations } of part.items)
          for (const o of operations)
            if ('text' in o && o.text !== null)
              for (const each of o.text.lines) {
                const place = placeOf(each);
                expect(place).not.toBeNull();
                const shown = raw.slice(place?.span.start, place?.span.end);
                if (!/["'\\]/.test(shown)) expect(shown).toBe(each.text);
              }
    }),
    { numRuns: 400, seed: 20201127 },
  );
});

test('writing and reading cost as much a clause in a long decision as in a short one', () => {
  const long = (size: number): ReturnType<typeof decisionOf> => {
    const items = Array.from({ length: size }, (_, i) => {
      const n = formatNumeral(i + 1);
      return i % 3 === 0 ? `${n}、第${n}条莫名其妙。` : `${n}、将第${n}条修改为：“第${n}条　甲乙丙丁。\n戊己庚辛。”`;
    });
    return decisionOf(['关于修改《某条例》的决定', '决定对《某条例》作如下修改：', ...items].join('\n'));
  };
  const read = new Map([1000, 4000].map((size) => [size, long(size)]));
  const run = (size: number): void => {
    const { decision, diagnostics } = read.get(size) as ReturnType<typeof decisionOf>;
    throughYaml(decision, diagnostics);
  };
  expect(growth(run, 1000)).toBeLessThan(10);
});
