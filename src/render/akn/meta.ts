import type { Statute } from '../../statute/types.ts';
import { wordsIn } from '../../words/index.ts';
import { element, type XmlElement } from '../xml.ts';
import { eventsOf, expressionUri, type LifeEvent, type Work } from './names.ts';

/** One version of a work, and which component of it a document is (main, annex_1). */
export interface Version {
  readonly work: Work;
  readonly date: string;
  readonly component: string;
}

/**
 * The identification of a document as work, version and file. Nothing in it depends on when it was written: the date of the file is that of
 * the version.
 */
export function identification({ work, date, component }: Version): XmlElement {
  const expression = expressionUri(work, date);
  const author = element('FRBRauthor', { href: '#author' });
  return element(
    'identification',
    { source: '#xiufa' },
    element(
      'FRBRWork',
      {},
      element('FRBRthis', { value: `${work.uri}/!${component}` }),
      element('FRBRuri', { value: work.uri }),
      element('FRBRdate', { date: work.date, name: 'generation' }),
      author,
      element('FRBRcountry', { value: work.country }),
      element('FRBRsubtype', { value: work.kind }),
      element('FRBRname', { value: work.title }),
    ),
    element(
      'FRBRExpression',
      {},
      element('FRBRthis', { value: `${expression}/!${component}` }),
      element('FRBRuri', { value: expression }),
      element('FRBRdate', { date, name: date === work.date ? 'generation' : 'amendment' }),
      author,
      element('FRBRlanguage', { language: 'zho' }),
    ),
    element(
      'FRBRManifestation',
      {},
      element('FRBRthis', { value: `${expression}/!${component}.xml` }),
      element('FRBRuri', { value: `${expression}.xml` }),
      element('FRBRdate', { date, name: 'generation' }),
      element('FRBRauthor', { href: '#xiufa' }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

/** A work that took part in an event of another one's life. */
export interface Amending {
  readonly date: string;
  readonly work: Work;
}

/** The life of a statute by its title note, and by decisions just carried out where the note does not tell of them. */
export function lifeOf(statute: Statute, amending: readonly Amending[]): readonly LifeEvent[] {
  const told = eventsOf(statute);
  const known = new Set(told.map((event) => `${event.type} ${event.date}`));
  const added = amending.filter(({ date }) => !known.has(`amendment ${date}`)).map(({ date }): LifeEvent => ({ type: 'amendment', date }));
  return [...told, ...added];
}

/** The events, each with its source: the decision that brought it about where that is known, else the statute itself. */
export function lifecycle(events: readonly LifeEvent[], amending: readonly Amending[]): XmlElement {
  return element(
    'lifecycle',
    { source: '#xiufa' },
    events.map(({ type, date }, i) => {
      const by = type === 'amendment' ? amending.findIndex((a) => a.date === date) : -1;
      return element('eventRef', { eId: `evt_${i + 1}`, date, type, source: by < 0 ? '#original' : `#decision_${by + 1}` });
    }),
  );
}

/** What a document refers to: the statute itself, the decisions of its life, who made it, what program wrote it. */
export function references(work: Work, others: readonly XmlElement[]): XmlElement {
  return element(
    'references',
    { source: '#xiufa' },
    element('original', { eId: 'original', href: work.uri, showAs: work.title }),
    others,
    element('TLCOrganization', {
      eId: 'author',
      href: `/akn/ontology/organization/${work.country}/${work.author === '' ? 'unknown' : work.author}`,
      showAs: work.author === '' ? wordsIn('zh').document.unknownBody : work.author,
    }),
    element('TLCObject', { eId: 'xiufa', href: '/akn/ontology/object/xiufa', showAs: 'xiufa' }),
  );
}
