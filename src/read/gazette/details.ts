import { outsideTitleMarks } from '../../text/titles/marks.ts';
import type { Head } from './heads.ts';

/** What the head and the end of a document tell of its origin. */
export interface Details {
  readonly date: string | null;
  readonly body: string | null;
}

const DAY = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
const ADOPTED = new RegExp(`${DAY}([^\\d；]*?)(?:第[一二三四五六七八九十百]+次(?:会议|主任会议))?(?:审议)?(?:通过|批准|公布|发布)`, 'g');
const AMENDED = new RegExp(`${DAY}([^\\d《]*?)(?:第[一二三四五六七八九十百]+次会议)?《`, 'g');
const SIGNED = new RegExp(`^${DAY}$`);
/** A body that issues documents stands in front of 关于 in their titles. */
const ISSUER = /^([\u3400-\u9fff]*?(?:委员会|代表大会|常委会|政府|法院|检察院|办公厅|执法检查组|厅|局|组))(?=关于|转报|转发|任免|免职|任职|公告|令|$)/;

const OFFICE = /(?:常务)?副?(?:主任委员|主任|[省市区县厅局院]长|检察长|秘书长|专员)$/;

/** Date and body: from the note of adoption (its last event), else of delivery, else from the signature, else from the title. */
export function detailsOf(head: Head, texts: readonly string[], title: string, end: number): Details {
  const issuer = ISSUER.exec(outsideTitleMarks(title))?.[1] ?? null;
  const { note, delivery } = head;
  if (note !== null) {
    const words = texts.slice(...note).join('');
    const event = lastOf(words, AMENDED) ?? lastOf(words, ADOPTED);
    if (event !== null) return { date: event.date, body: event.body || issuer };
  }
  const signature = signedAt(texts, head.body, end);
  const signed = signature === null ? null : dated(SIGNED.exec(texts[signature] as string));
  if (delivery !== null) {
    const date = dated(new RegExp(DAY).exec(texts.slice(...delivery).join('')));
    return { date: date ?? signed, body: issuer ?? speakerOf(head, texts) };
  }
  const above = signature === null ? '' : (texts[signature - 1] ?? '');
  return { date: signed, body: issuer ?? (/^[\u3400-\u9fff]{4,30}$/.test(above) ? above : null) };
}

/** The office that speaks, without the name of who holds it. */
function speakerOf({ speaker }: Head, texts: readonly string[]): string | null {
  if (speaker === null) return null;
  const office = (texts[speaker[0]] as string).split('\u3000')[0]?.replace(OFFICE, '') ?? '';
  return /[省市区县]$/.test(office) ? `${office}人民政府` : office || null;
}

function lastOf(words: string, event: RegExp): { date: string; body: string } | null {
  const match = [...words.matchAll(event)].at(-1);
  return match === undefined ? null : { date: dated(match) as string, body: match[4] ?? '' };
}

/** The last line that is a date and nothing else. */
function signedAt(texts: readonly string[], start: number, end: number): number | null {
  for (let i = end - 1; i >= start; i--) if (SIGNED.test(texts[i] as string)) return i;
  return null;
}

function dated(match: RegExpExecArray | null | undefined): string | null {
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
