import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGazette } from '../../../src/read/gazette/gazette.ts';
import { kindOf } from '../../../src/read/gazette/kinds.ts';
import type { Gazette, GazetteDocument } from '../../../src/read/gazette/types.ts';
import { readText } from '../../../src/read/lines.ts';
import { parseStatute } from '../../../src/statute/parse.ts';
import { fold } from '../../../src/text/fold.ts';
import { SourceText } from '../../../src/text/source.ts';
import { verify } from '../../../src/verify/verify.ts';
import { typesetAsGazette } from '../../support/gazette.ts';

const root = new URL('../../../', import.meta.url).pathname;
const REAL = `${root}../shared/corpus/seed/gazette-2020-6.txt`;
const absent = !existsSync(REAL);
if (absent) console.warn('test/read/gazette: ../shared/corpus is absent, the real gazette is not read');

const sample = (path: string): string => readFileSync(root + path, 'utf8').trim();

function read(text: string, layout: 'lines' | 'paragraphs' = 'lines'): Gazette {
  return readGazette(new SourceText('gazette.txt', text), layout);
}

/** What a text says, whatever its type, spaces and line breaks: private dots of the print are the marks that they show. */
function words(text: string): string {
  return fold(text.replaceAll('\u{1001b0}', '.').replaceAll('\u{100170}', '·')).replace(/[。.]/g, '');
}

/** Every line that is not empty is in one place, and the documents say what their lines say. */
function expectNothingLost(gazette: Gazette): void {
  const { documents, furniture, contents, cover, source } = gazette;
  const claimed = [...documents.flatMap((d) => d.lineNumbers), ...furniture, ...contents.lines, ...cover].sort((a, b) => a - b);
  const lines = source.raw.split('\n');
  const filled = lines.flatMap((line, i) => (/^[\s\u3000\u200b-\u200d\ufeff]*$/.test(line) ? [] : [i + 1]));
  expect(claimed).toEqual(filled);
  for (const { lineNumbers, reading, firstLine, lastLine } of documents) {
    expect([lineNumbers[0], lineNumbers.at(-1)]).toEqual([firstLine, lastLine]);
    expect(words(reading.lines.map((l) => l.text).join(''))).toBe(words(lineNumbers.map((n) => lines[n - 1]).join('')));
  }
}

const text = ({ reading }: GazetteDocument): string => reading.lines.map((line) => line.text).join('\n');

const ADOPTED = '（2020年11月27日某省第十三届人民代表大会常务委员会第二十一次会议通过）';
const STATUTE = (title: string): string =>
  [
    title,
    ADOPTED,
    ...Array.from(
      { length: 12 },
      (_, i) =>
        `第${'一二三四五六七八九十'[i] ?? `十${'一二'[i - 10]}`}条　县级以上人民政府应当加强对${title}实施工作的领导，将所需经费列入本级财政预算，并定期向同级人民代表大会常务委员会报告。`,
    ),
  ].join('\n');
const ANNOUNCEMENT = (number: string, title: string): string =>
  `某省人民代表大会常务委员会公告\n（第${number}号）\n《${title}》已由某省第十三届人民代表大会常务委员会第二十一次会议于2020年11月27日通过，现予公布，自2021年1月1日起施行。\n某省人民代表大会常务委员会\n2020年11月27日`;
const EXPLANATION = (title: string): string =>
  `关于《${title}（草案）》的说明\n——2020年9月24日在某省第十三届人民代表大会常务委员会第二十次会议上\n某省人大常委会法制工作委员会副主任　李　明\n主任、各位副主任、秘书长、各位委员：\n受主任会议委托，现就《${title}（草案）》作如下说明，请予审议。制定这件法规十分必要，起草过程中广泛征求了各方面的意见和建议，并作了多次修改。\n以上说明，请予审议。`;
const PARTS = [
  ANNOUNCEMENT('六十三', '某省节约用水条例'),
  STATUTE('某省节约用水条例'),
  EXPLANATION('某省节约用水条例'),
  ANNOUNCEMENT('六十四', '某省湿地保护条例'),
  STATUTE('某省湿地保护条例'),
];
const KINDS = ['announcement', 'statute', 'explanation', 'announcement', 'statute'];

describe('kinds', () => {
  it.each([
    ['某省人民代表大会常务委员会公告', 'announcement'],
    ['中华人民共和国主席令', 'announcement'],
    ['某省实施《中华人民共和国土地管理法》办法', 'statute'],
    ['某省人民代表大会常务委员会讨论决定重大事项的规定', 'statute'],
    ['某市文明行为促进条例（试行）', 'statute'],
    ['某省人民代表大会常务委员会关于修改《某省土地管理条例》的决定', 'amending-decision'],
    ['中华人民共和国刑法修正案', 'amending-decision'],
    ['某省人民代表大会常务委员会关于批准《某市人民代表大会常务委员会关于修改〈某市供水条例〉的决定》的决定', 'approval-decision'],
    ['某省人民代表大会常务委员会关于批准2020年省本级预算调整方案的决议', 'approval-decision'],
    ['某省人民代表大会常务委员会关于废止《某省卫生保健条例》的决定', 'repeal-decision'],
    ['某省人民代表大会常务委员会关于废止和修改部分地方性法规的决定', 'amending-decision'],
    ['某省人民代表大会常务委员会关于接受某某辞去职务请求的决定', 'decision'],
    ['关于《某省人民代表大会常务委员会关于修改〈某省土地管理条例〉的决定（草案）》的说明', 'explanation'],
    ['某省人大法制委员会关于《某省土地管理条例（草案）》审议结果的报告', 'report'],
    ['关于2019年省本级财政决算情况报告的审议意见', 'opinion'],
    ['某省人大常委会办公厅关于交办《审议意见》的函', 'letter'],
    ['某省人民代表大会常务委员会任免名单', 'appointments'],
    ['某省第十三届人民代表大会常务委员会第二十一次会议议程', 'agenda'],
    ['某省十三届人大常委会第二十一次会议纪要', 'minutes'],
    ['在某省第十三届人大常委会第二十一次会议上的讲话', 'speech'],
    ['第二部分　存在的主要问题', null],
  ])('%s', (title, kind) => expect(kindOf(title)).toBe(kind));
});

describe('a gazette put together', () => {
  it('one paragraph a line is taken apart to the letter', () => {
    const gazette = read(PARTS.join('\n'), 'paragraphs');
    expect(gazette.documents.map((d) => d.kind)).toEqual(KINDS);
    expect(gazette.documents.map(text)).toEqual(PARTS);
    expectNothingLost(gazette);
  });

  it('printed, it gives the same documents in clean type', () => {
    const page = '\n\n—２１—\n\n　某省人民代表大会常务委员会公报２０２０\u{100170}６　\n\n';
    const gazette = read(PARTS.map((part) => typesetAsGazette(part)).join(page));
    expect(gazette.documents.map((d) => d.kind)).toEqual(KINDS);
    expect(gazette.documents.map(text).map(fold)).toEqual(PARTS.map(fold));
    expect(gazette.furniture).toHaveLength(2 * (PARTS.length - 1));
    expectNothingLost(gazette);
  });

  it('each document knows its title, date and body', () => {
    const [announcement, statute, explanation] = read(PARTS.map((part) => typesetAsGazette(part)).join('\n')).documents;
    expect(announcement).toMatchObject({
      title: '某省人民代表大会常务委员会公告（第六十三号）',
      number: '第六十三号',
      date: '2020-11-27',
      body: '某省人民代表大会常务委员会',
    });
    expect(statute).toMatchObject({ title: '某省节约用水条例', date: '2020-11-27', body: '某省第十三届人民代表大会常务委员会' });
    expect(explanation).toMatchObject({ title: '关于《某省节约用水条例（草案）》的说明', date: '2020-09-24', body: '某省人大常委会法制工作委员会' });
  });

  it('in whatever order its documents stand, they are the same', () => {
    const indices = PARTS.map((_, i) => i);
    // A print is known by its wrapped lines, of which announcements and explanations alone have few.
    const orders = fc.shuffledSubarray(indices, { minLength: 1 }).filter((order) => order.includes(1) || order.includes(4));
    fc.assert(
      fc.property(orders, (order) => {
        const gazette = read(order.map((i) => typesetAsGazette(PARTS[i] as string)).join('\n'));
        expect(gazette.documents.map((d) => d.kind)).toEqual(order.map((i) => KINDS[i]));
        expectNothingLost(gazette);
      }),
      { numRuns: 60 },
    );
  });

  it('holds attachments, and what is listed as one is none', () => {
    const letter =
      '附件1\n某省人大常委会办公厅关于交办审议意见的函\n某人办函〔2020〕28号\n省政府办公厅：\n现将审议意见转给你们，请认真研究处理，并于年底前报告。\n2020年8月31日';
    const opinion =
      '关于2020年省本级预算执行情况报告的审议意见\n（2020年8月26日某省人大常委会主任会议通过）\n省政府及其部门认真贯彻落实省委决策部署，财政运行总体平稳。\n附件：1.某省人大常委会办公厅关于交办审议意见的函\n2.某省财政厅研究处理情况的报告';
    const gazette = read([opinion, letter, PARTS[1]].join('\n'), 'paragraphs');
    expect(gazette.documents.map((d) => [d.kind, d.attachment, d.number, d.date])).toEqual([
      ['opinion', null, null, '2020-08-26'],
      ['letter', '附件1', '某人办函〔2020〕28号', '2020-08-31'],
      ['statute', null, null, '2020-11-27'],
    ]);
    expectNothingLost(gazette);
  });

  it('without any document is all cover', () => {
    const gazette = read('这里没有公报，\n只有一段话。\n');
    expect([gazette.documents, gazette.cover]).toEqual([[], [1, 2]]);
    expectNothingLost(read(''));
  });
});

describe('the contents', () => {
  const CONTENTS = [
    '某省人民代表大会常务委员会公报',
    '目　录',
    '某省人民代表大会常务委员会公告（第六十三号）……（3）',
    '某省节约用水条例……………………（3）',
    '关于《某省节约用水条例（草案）》的',
    '说明　　某省人大常委会法工委　……（9）',
  ];

  it('are a witness: entries without a document and documents without an entry are named', () => {
    const entries = [
      ...CONTENTS.slice(0, 4),
      '关于《某省节约用水条例（草案）》的',
      '说明………………（9）',
      '某省湿地保护条例．．．．．．12',
      '某省土地管理条例……（20）',
    ];
    const gazette = read([...entries, ...PARTS].join('\n'), 'paragraphs');
    expect(gazette.contents.entries.map((e) => [e.title, e.page])).toEqual([
      ['某省人民代表大会常务委员会公告（第六十三号）', 3],
      ['某省节约用水条例', 3],
      ['关于《某省节约用水条例（草案）》的说明', 9],
      ['某省湿地保护条例', 12],
      ['某省土地管理条例', 20],
    ]);
    expect(gazette.diagnostics.map((d) => [d.code, d.params['title']])).toEqual([
      ['R026', '某省土地管理条例'],
      ['R027', '某省人民代表大会常务委员会公告（第六十四号）'],
    ]);
    expect(gazette.cover).toEqual([1]);
    expectNothingLost(gazette);
  });

  it('and so is an announcement', () => {
    const gazette = read([PARTS[0], PARTS[4]].join('\n'), 'paragraphs');
    expect(gazette.diagnostics.map((d) => [d.code, d.params['title']])).toEqual([['R028', '某省节约用水条例']]);
  });
});

it('whatever the lines, each has one place', () => {
  const line = fc.constantFrom(
    '',
    ' ',
    '某省人民代表大会常务委员会公告',
    '(第六十三号)',
    '附件１',
    '目　录',
    '某省条例………（3）',
    '关于«某省条例»的说明',
    '———２０２０年７月２８日在某省会议',
    '常务委员会会议上',
    '(２０２０年１１月２７日某省人民代表大会常务委员会通过)',
    '主任、各位副主任、秘书长、各位委员:',
    '第一条　为了节约用水,制定本条例.',
    '２０２０年１１月２７日',
    '—７—',
    '一、二、三',
    '某省人大常委会',
    '免职名单',
    '　　为了保护湿地,根据有关法律、行政',
    '法规,结合本省实际.',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('lines' as const, 'paragraphs' as const), (lines, layout) => {
      expectNothingLost(read(lines.join('\n'), layout));
    }),
    { numRuns: 300 },
  );
});

describe.skipIf(absent)('山西省人民代表大会常务委员会公报 2020 No. 6', () => {
  const gazette = read(absent ? '' : readFileSync(REAL, 'utf8'));
  const titled = (start: string): GazetteDocument => gazette.documents.find((d) => d.title.startsWith(start)) as GazetteDocument;

  it('loses nothing', () => expectNothingLost(gazette));

  it('has the documents that a reader finds', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of gazette.documents) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      announcement: 7,
      statute: 6,
      'amending-decision': 1,
      'repeal-decision': 1,
      'approval-decision': 17,
      decision: 2,
      explanation: 6,
      report: 44,
      opinion: 8,
      letter: 9,
      appointments: 4,
      agenda: 1,
      minutes: 1,
    });
    expect(gazette.diagnostics).toEqual([]);
    const lines = (title: string): readonly number[] => [titled(title).firstLine, titled(title).lastLine];
    expect(lines('山西省人民代表大会常务委员会公告（第六十六号）')).toEqual([3356, 3368]);
    expect(lines('山西省人民代表大会常务委员会关于修改')).toEqual([3370, 3524]);
    expect(lines('山西省实施《')).toEqual([3525, 4027]);
    expect(lines('山西省各级人民代表大会选举实施细则')).toEqual([4511, 5680]);
    expect(lines('关于《山西省人民代表大会常务委员会关于修改')).toEqual([5681, 5892]);
    expect(lines('山西省人民代表大会常务委员会关于废止')).toEqual([5909, 5922]);
  });

  it('gives the decision as it was cleaned by hand', () => {
    expect(text(titled('山西省人民代表大会常务委员会关于修改'))).toBe(sample('decisions/shanxi-2020-66.txt'));
  });

  it.each([
    ['山西省实施《', 'land', 0],
    ['山西省机关运行', 'organ', 0],
    ['山西省各级人民', 'election', 1],
  ])('gives %s… as it was cleaned by hand', (title, name, divided) => {
    const clean = parseStatute(readText(new SourceText(name, sample(`statutes/republished/shanxi-${name}-2020.txt`))).reading).statute;
    const extracted = parseStatute(titled(title).reading);
    expect(extracted.diagnostics).toEqual([]);
    const { equal, findings } = verify(clean, extracted.statute, clean);
    expect(equal).toBe(true);
    expect(findings.filter((d) => d.code === 'V007')).toHaveLength(divided);
  });
});
