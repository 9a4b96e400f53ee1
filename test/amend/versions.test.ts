import { describe, expect, test } from 'vitest';
import { findBases, type StatuteFile } from '../../src/amend/omnibus/bases.ts';
import type { Decision } from '../../src/decision/operation.ts';
import { dateInForce, dateTaken } from '../../src/decision/taken.ts';
import { versionDates } from '../../src/statute/dates.ts';
import { decisionOf, statuteOf } from '../support/texts.ts';

const TITLE = '某市河道管理办法';
const PASSED = '2015年3月1日某市第一届人民代表大会常务委员会第二次会议通过';
const amended = (day: string, time = ''): string => `根据${day}某市第一届人民代表大会常务委员会第五次会议《关于修改〈${TITLE}〉的决定》${time}修正`;

/** A text with the events of its title note; `end` is its last article. */
function statute(events: readonly string[], body = '第一条　水利局负责。', end = ''): ReturnType<typeof statuteOf> {
  return statuteOf([TITLE, ...(events.length === 0 ? [] : [`（${events.join('　')}）`]), body, ...(end === '' ? [] : [`第二条　${end}`])].join('\n'));
}

const decision = (adopted: string, closing = '本决定自公布之日起施行。'): Decision =>
  decisionOf([`关于修改《${TITLE}》的决定`, ...(adopted === '' ? [] : [`（${adopted}）`]), '一、将第一条中的“水利局”修改为“水务局”。', closing].join('\n'))
    .decision;
const DECIDED = decision('2020年6月1日某市第一届人民代表大会常务委员会第三十次会议通过');

function file(name: string, value: StatuteFile['statute']['value']): StatuteFile {
  return { file: name, statute: { value, diagnostics: [] } };
}

async function chosen(files: readonly StatuteFile[], by = DECIDED, asked: string | null = null): Promise<unknown> {
  const { found, missing } = await findBases(files, [{ value: by, diagnostics: [] }], asked);
  return found[0]?.file ?? missing.map(({ diagnostics }) => diagnostics.map(({ code, params }) => `${code} ${params['reason']}`).join())[0];
}

describe('the dates of a text', () => {
  test.each([
    [[PASSED], '', { made: '2015-03-01', inForce: '2015-03-01' }],
    [[PASSED, amended('2018年7月2日')], '', { made: '2018-07-02', inForce: '2018-07-02' }],
    [[PASSED, '2015年6月1日起施行'], '', { made: '2015-03-01', inForce: '2015-06-01' }],
    [['2015年3月1日某市人民政府令第3号公布　自2015年6月1日起施行'], '', { made: '2015-03-01', inForce: '2015-06-01' }],
    [['2015年3月1日某市人民政府公布施行'], '', { made: '2015-03-01', inForce: '2015-03-01' }],
    [[PASSED], '本办法自2016年1月1日起施行。', { made: '2015-03-01', inForce: '2016-01-01' }],
    [[PASSED, amended('2018年7月2日')], '本办法自2016年1月1日起施行。', { made: '2018-07-02', inForce: '2018-07-02' }],
    [['二〇一五年三月一日某市人民代表大会常务委员会通过'], '', { made: '2015-03-01', inForce: '2015-03-01' }],
    [[], '', { made: null, inForce: null }],
  ])('%j %s', (events, end, dates) => {
    expect(versionDates(statute(events, undefined, end))).toEqual(dates);
  });
});

test('the day of a decision is that of its adoption; without one it is known from when it is in force at the latest', () => {
  expect(dateTaken(DECIDED)).toBe('2020-06-01');
  const undated = decision('', '本决定自2020年7月1日起施行。');
  expect([dateTaken(undated), dateInForce(undated)]).toEqual([null, '2020-07-01']);
});

describe('of several texts', () => {
  const old = file('甲.txt', statute([PASSED]));
  const newer = file('乙.txt', statute([PASSED, amended('2018年7月2日')], '第一条　水利局负责管理。'));
  const after = file('丙.txt', statute([PASSED, amended('2020年6月1日')], '第一条　水务局负责管理。'));
  const undated = file('丁.txt', statute([], '第一条　水利局管理。'));

  test('the last from before the decision is taken, whatever its name and place', async () => {
    expect(await chosen([after, old, newer])).toBe('乙.txt');
    expect(await chosen([newer, old])).toBe('乙.txt');
  });

  test('or the one in force on the day asked for', async () => {
    expect(await chosen([after, old, newer], DECIDED, '2017-01-01')).toBe('甲.txt');
    expect(await chosen([after, old, newer], DECIDED, '2018-07-02')).toBe('乙.txt');
    expect(await chosen([after, old, newer], DECIDED, '2014-01-01')).toBe('B003 later');
  });

  test('what is later counts as not there, even alone; a text without a date may then be the only one', async () => {
    expect(await chosen([after])).toBe('B003 later');
    expect(await chosen([after], DECIDED, '2020-06-01')).toBe('丙.txt');
    expect(await chosen([after, undated])).toBe('丁.txt');
    expect(await chosen([undated])).toBe('丁.txt');
  });

  test('where dates do not tell, none is taken', async () => {
    expect(await chosen([old, undated])).toBe('B002 undated');
    expect(await chosen([old, newer], decision(''))).toBe('B002 undated-decision');
    expect(await chosen([newer, file('戊.txt', statute([PASSED, amended('2018年7月2日')], '第一条　水利局主管。'))])).toBe('B002 same-day');
  });

  test('texts that read alike are one', async () => {
    expect(await chosen([newer, { ...newer, file: '副本.docx' }])).toBe('乙.txt');
  });

  test('one that was passed and not yet in force when the decision was taken leaves it open', async () => {
    const waiting = file('己.txt', statute([PASSED, '2020年5月1日某市人民代表大会常务委员会修订'], undefined, '本办法自2020年9月1日起施行。'));
    expect(await chosen([old, waiting])).toBe('B002 not-in-force');
    expect(await chosen([old, waiting], DECIDED, '2020-06-01')).toBe('甲.txt');
    expect(await chosen([waiting])).toBe('己.txt');
  });
});

test('texts that no decision names are not kept, and what cannot be read is told', async () => {
  const other = file('其他.txt', statuteOf('某市公园条例\n第一条　甲。'));
  const { found, missing, diagnostics } = await findBases([other, file('坏.pdf', null)], [{ value: DECIDED, diagnostics: [] }]);
  expect([found, missing.map(({ instrument, files }) => [instrument, files])]).toEqual([[], [[TITLE, []]]]);
  expect(diagnostics.map(({ code, params }) => `${code} ${params['names']}`)).toEqual(['B005 坏.pdf']);
});
