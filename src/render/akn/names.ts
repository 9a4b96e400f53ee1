import type { Statute } from '../../statute/types.ts';
import { titleOf } from '../../statute/walk.ts';
import { dateIn } from '../../text/date.ts';

/** Akoma Ntoso 3.0. */
export const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The date of what bears none: the vocabulary asks for one. */
export const UNDATED = '0001-01-01';

/** Provinces by the code of ISO 3166-2:CN, with the words that their names begin with. */
const PROVINCES: readonly (readonly [string, string])[] = [
  ['北京', 'bj'],
  ['天津', 'tj'],
  ['河北', 'he'],
  ['山西', 'sx'],
  ['内蒙古', 'nm'],
  ['辽宁', 'ln'],
  ['吉林', 'jl'],
  ['黑龙江', 'hl'],
  ['上海', 'sh'],
  ['江苏', 'js'],
  ['浙江', 'zj'],
  ['安徽', 'ah'],
  ['福建', 'fj'],
  ['江西', 'jx'],
  ['山东', 'sd'],
  ['河南', 'ha'],
  ['湖北', 'hb'],
  ['湖南', 'hn'],
  ['广东', 'gd'],
  ['广西', 'gx'],
  ['海南', 'hi'],
  ['重庆', 'cq'],
  ['四川', 'sc'],
  ['贵州', 'gz'],
  ['云南', 'yn'],
  ['西藏', 'xz'],
  ['陕西', 'sn'],
  ['甘肃', 'gs'],
  ['青海', 'qh'],
  ['宁夏', 'nx'],
  ['新疆', 'xj'],
];

/** 国家: cn; an instrument whose title begins with the name of a province: that of the province (cn-sx). */
export function countryOf(title: string): string {
  const province = PROVINCES.find(([name]) => title.startsWith(name));
  return province === undefined ? 'cn' : `cn-${province[1]}`;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/宪法$/, 'constitution'],
  [/解释$/, 'interpretation'],
  [/(?:批复|答复|复函)$/, 'reply'],
  [/(?:决定|修正案)$/, 'decision'],
  [/条例$/, 'regulations'],
  [/细则$/, 'rules'],
  [/规定$/, 'provisions'],
  [/办法$/, 'measures'],
  [/法$/, 'law'],
];

/** What kind of instrument a title names: law, regulations, measures …; `act` for any other. */
export function kindOf(title: string): string {
  const bare = title.replace(/（[^（）]*）$/, '');
  return KINDS.find(([ending]) => ending.test(bare))?.[1] ?? 'act';
}

/** A work: what stays the same through all its versions. */
export interface Work {
  readonly title: string;
  readonly country: string;
  readonly kind: string;
  /** When it was first adopted, YYYY-MM-DD. */
  readonly date: string;
  /** Who adopted it; '' if nobody says. */
  readonly author: string;
  readonly uri: string;
}

/** An event of a work's life. */
export interface LifeEvent {
  readonly type: 'generation' | 'amendment';
  readonly date: string;
}

/** The work that a title and its first event name. The address has the country, `act`, the date and the title. */
export function workOf(title: string, date: string, author: string): Work {
  const country = countryOf(title);
  return { title, country, kind: kindOf(title), date, author, uri: `/akn/${country}/act/${date}/${slugOf(title)}` };
}

/** The work that a statute is, by its title note: 通过 (or the first event) dates it. */
export function statuteWork(statute: Statute): Work {
  const events = statute.history?.entries ?? [];
  const adopted = events.find((entry) => /(?:通过|批准|公布|发布)/.test(entry) && !entry.startsWith('根据')) ?? events[0];
  return workOf(titleOf(statute), (adopted === undefined ? null : dateIn(adopted)) ?? UNDATED, adopted === undefined ? '' : bodyIn(adopted));
}

/** The events that a title note tells of: the first 通过 and every 修正 or 修订, in order. */
export function eventsOf(statute: Statute): readonly LifeEvent[] {
  const events: LifeEvent[] = [{ type: 'generation', date: statuteWork(statute).date }];
  for (const entry of statute.history?.entries ?? []) {
    const date = dateIn(entry);
    if (date !== null && /修[正订改](?:。|$)|修正（|第[^第]+次修[正订]/.test(entry)) events.push({ type: 'amendment', date });
  }
  return events;
}

/** The address of a version: Chinese, as of a date. */
export function expressionUri(work: Work, date: string): string {
  return `${work.uri}/zho@${date}`;
}

/** The body that an event of a title note names, without its term and session: 山西省人民代表大会常务委员会. */
export function bodyIn(entry: string): string {
  const behind = entry.replace(/^.*?日/, '');
  const named = /^([^《〈（，。]*?(?:代表大会(?:常务委员会)?|政府|国务院|最高人民法院|最高人民检察院|委员会|部|局))/.exec(behind.replace(/第[^届]{1,4}届/, ''));
  return named?.[1] ?? '';
}

/** A title as the last part of an address: what has a meaning in addresses becomes a dash. */
function slugOf(title: string): string {
  return title.replace(/[\s\u3000]/g, '').replace(/[/?#!@~:%"<>{}|\\^`[\]]/g, '-') || '-';
}
