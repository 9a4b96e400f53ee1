import { describe, expect, test } from 'vitest';
import { type AmendOptions, amend, DEFAULT_OPTIONS } from '../../src/amend/amend.ts';
import type { Amendment, Choice } from '../../src/amend/types.ts';
import { CODES, type Code, isChoiceCode } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { optionOf } from '../../src/diagnostics/option.ts';
import { printStatute } from '../../src/statute/print.ts';
import { caseReadings, caseTexts } from '../support/cases.ts';
import { decisionOf, shortCase, statuteOf } from '../support/texts.ts';

const codesOf = ({ choices }: Amendment): readonly Code[] => choices.map(({ diagnostics }) => (diagnostics[0] as Diagnostic).code);

function amended(name: string, options: AmendOptions = DEFAULT_OPTIONS): Amendment {
  const { base, decision, diagnostics } = caseTexts(name);
  const { amendment } = amend(base, decision, options, diagnostics);
  if (amendment === null) throw new Error(`${name} is not amended`);
  return amendment;
}

function shortly(articles: readonly string[], items: readonly string[]): Amendment {
  const { base, decision, diagnostics } = shortCase(articles, items);
  const { amendment } = amend(base, decision, DEFAULT_OPTIONS, diagnostics);
  if (amendment === null) throw new Error('not amended');
  return amendment;
}

const names = [...caseReadings.keys()].filter((name) => {
  const { base, decision } = caseTexts(name);
  return amend(base, decision).amendment !== null;
});

test('the cases show every kind of choice', () => {
  const shown = new Set(names.flatMap((name) => codesOf(amended(name))));
  expect([...shown].sort()).toEqual((Object.keys(CODES) as Code[]).filter(isChoiceCode).sort());
});

test('every choice has as many places as diagnostics, and a place to look at', () => {
  for (const name of names) {
    for (const { diagnostics, places } of amended(name).choices) {
      expect(places.length, name).toBe(diagnostics.length);
      for (const { clause, text } of places) expect(clause ?? text, name).not.toBeNull();
    }
  }
});

test('one choice in several places is listed once, with the item, the operation and the units', () => {
  const { choices } = amended('choices-of-several-kinds');
  const [title] = choices as [Choice];
  expect(title.places.map(({ item, operation, address }) => [item, operation?.id, address])).toEqual([
    ['一', '一', '第一条第一款'],
    ['一', '一', '第五条第一款'],
  ]);
});

test('what was chosen for an operation that fails is no choice, for nothing came of it', () => {
  const articles = ['第一条　甲。', '第二条　乙。'];
  expect(codesOf(shortly(articles, ['一、将二条修改为：“丙。”']))).toEqual(['D013']);
  const failed = shortly(articles, ['一、将三条修改为：“丙。”', '二、删去第二条。']);
  expect([failed.outcomes[0]?.status, codesOf(failed)]).toEqual(['failed', []]);
});

test('what was chosen in the part for another statute is no choice here', () => {
  const decision = decisionOf(
    [
      '某市人民代表大会常务委员会关于修改《某市甲条例》《某市乙条例》的决定',
      '（2020年1月1日某市人民代表大会常务委员会第二次会议通过）',
      '某市人民代表大会常务委员会第二次会议决定：',
      '一、对《某市甲条例》作出修改',
      '1．将三条修改为：“丙。”',
      '二、对《某市乙条例》作出修改',
      '1．将二条修改为：“丁。”',
      '本决定自公布之日起施行。',
    ].join('\n'),
  );
  const base = statuteOf(['某市乙条例', '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）', '第一条　甲。', '第二条　乙。'].join('\n'));
  const { amendment } = amend(base, decision.decision, DEFAULT_OPTIONS, decision.diagnostics);
  expect(amendment?.choices.map(({ places }) => places.map((place) => place.item))).toEqual([['二、1']]);
});

describe('the option named with a choice gives the other result', () => {
  const settled = names.flatMap((name) => amended(name).choices.flatMap(({ diagnostics: [first] }) => (first && optionOf(first) ? [{ name, first }] : [])));

  test.each(settled)('$first.code in $name', ({ name, first }) => {
    const option = optionOf(first) as string;
    const places = new Map([...option.matchAll(/--place (\S+)=(\S+)/g)].map(([, article, division]) => [article as string, division as string]));
    const options: AmendOptions = {
      ...DEFAULT_OPTIONS,
      places,
      joint: option === '--joint none' ? 'none' : 'auto',
      renumber: option === '--renumber never' ? 'never' : 'auto',
    };
    const [ours, other] = [amended(name), amended(name, options)];
    const same = ({ code, params }: Diagnostic): boolean => code === first.code && JSON.stringify(params) === JSON.stringify(first.params);
    expect(other.choices.flatMap(({ diagnostics }) => diagnostics).filter(same)).toEqual([]);
    expect(printStatute(other.after)).not.toEqual(printStatute(ours.after));
  });
});

test('the option that confirms a choice makes it the user’s own', () => {
  const confirmed = (name: string, options: Partial<AmendOptions>) => codesOf(amended(name, { ...DEFAULT_OPTIONS, ...options }));
  expect(confirmed('insert-article-at-border', { places: new Map([['第二条', '第一章']]) })).toEqual([]);
  const counted = names.find((name) => codesOf(amended(name)).includes('A015')) as string;
  expect(confirmed(counted, { renumber: 'always' })).not.toContain('A015');
});
