import type { Amendment } from '../../amend/types.ts';
import type { Decision } from '../../decision/operation.ts';
import { formatNumeral } from '../../text/numeral.ts';
import { inTitleMarks } from '../../text/titles/marks.ts';
import type { Document, Paragraph, Style } from '../document/types.ts';
import { type Matter, mattersOf, renumberedIn } from './matters.ts';

/** Where the drafter has to fill in what the texts do not say. */
const BLANK = '××××';
const BLANK_DATE = '××××年×月×日';

/** Marks of the headings of a paper, outermost first: 一、 · （一） · 1. (GB/T 9704, 7.3.3). */
const NUMBERS: readonly ((number: number) => string)[] = [
  (number) => `${formatNumeral(number)}、`,
  (number) => `（${formatNumeral(number)}）`,
  (number) => `${number}.`,
];

/**
 * The skeleton of the statement (说明) with which a decision is laid before a sitting: what is changed, item by item, under the matters that the text itself
 * names; reasons, speaker and whatever else nobody told are blanks. `session` is the session as the decision names it, '' if it names none.
 */
export function statementDocument(decision: Decision, amendments: readonly Amendment[], session: string): Document {
  const draft = inTitleMarks(`${decision.title.text}（草案）`);
  const title = `关于${draft}的说明`;
  const meeting = session.endsWith('会议') ? session : `${BLANK}会议`;
  const several = amendments.length > 1;
  const blocks = [
    paragraph('title', title),
    paragraph('history', `——${BLANK_DATE}在${meeting}上`),
    paragraph('history', `${BLANK}　×××`),
    paragraph('text', salutationOf(session)),
    paragraph('text', `受${BLANK}委托，现就${draft}作如下说明：`),
    ...amendments.flatMap((amendment, i) =>
      several ? [heading(0, i + 1, `关于${inTitleMarks(amendment.part.instrument)}`), ...partOf(amendment, 1)] : partOf(amendment, 0),
    ),
    paragraph('text', '以上说明，连同决定草案，请予审议。'),
  ];
  return { title, page: 'portrait', revision: null, blocks };
}

/** Who is addressed; of other bodies than the Standing Committee of the National People's Congress the names do not tell. */
function salutationOf(session: string): string {
  return /^(?:第.+?届)?全国人民代表大会(?:第.+?届)?常务委员会/.test(session) ? '委员长、各位副委员长、秘书长、各位委员：' : `${BLANK}：`;
}

/** Why one statute is amended, and what is changed in it; `depth` is that of the headings. */
function partOf(amendment: Amendment, depth: number): readonly Paragraph[] {
  const renumbered = renumberedIn(amendment);
  return [
    heading(depth, 1, '修改的必要性'),
    paragraph('text', `${BLANK}。`),
    heading(depth, 2, '修改的主要内容'),
    ...mattersOf(amendment).flatMap((matter, i) => matterOf(matter, depth + 1, i + 1)),
    ...(renumbered === '' ? [] : [paragraph('text', `此外，对${renumbered}作了相应调整。`)]),
  ];
}

function matterOf({ name, provisions, items }: Matter, depth: number, number: number): readonly Paragraph[] {
  const where = provisions.length === 0 ? '' : `（${provisions.join('、')}）`;
  const said = items.map(({ item, wording }) => paragraph('text', `${item === '' ? '' : `决定草案${item}：`}${wording}`));
  return [heading(depth, number, `关于${name ?? BLANK}${where}`), ...said, paragraph('text', `修改的理由：${BLANK}。`)];
}

function heading(depth: number, number: number, text: string): Paragraph {
  return paragraph(depth === 0 ? 'matter' : 'submatter', `${NUMBERS[depth]?.(number) ?? ''}${text}`);
}

function paragraph(style: Style, text: string): Paragraph {
  return { type: 'paragraph', style, line: 'same', runs: [{ text, change: 'same', face: 'text' }], anchor: null };
}
