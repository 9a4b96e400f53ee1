import fc from 'fast-check';
import { formatNumeral } from '../../../src/text/numeral.ts';
import { DEEDS, HEADINGS, SUBJECTS, soup } from './words.ts';

const sentence = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...DEEDS), fc.constantFrom('。', '。', '。', '；', '：', ''))
  .map(([subject, deed, stop]) => `${subject}${deed}${stop}`);
const item = fc.tuple(sentence, fc.array(sentence, { maxLength: 2 }));
const list = fc.array(item, { maxLength: 4 });
const paragraph = fc.tuple(fc.oneof({ weight: 12, arbitrary: sentence }, { weight: 1, arbitrary: soup }), list);
const article = fc.array(paragraph, { minLength: 1, maxLength: 3 });
/** A number that does not count on: one more or less, again the same, or with 之一. */
const slip = fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1, 7) });
const suffix = fc.oneof({ weight: 15, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom('之一', '之二') });
const numbered = fc.record({ slip, suffix, article });
const division = fc.record({
  unit: fc.constantFrom('', '章', '章', '节', '编', '分编'),
  heading: fc.constantFrom(...HEADINGS),
  slip,
  articles: fc.array(numbered, { maxLength: 4 }),
});

const annex = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
  { weight: 1, arbitrary: fc.array(sentence, { maxLength: 3 }).map((lines) => ['附件1', '附表', ...lines]) },
);
const head = fc.constantFrom(
  ['某市条例', '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）'],
  ['某市条例', '（2001年1月1日某会议通过　根据2010年1月1日某会议《关于修改〈某市条例〉的决定》修正）'],
  ['某市条例'],
  [],
);

/** Statutes that are nearly well-formed, of few words: divisions, articles, 款, 项 and 目, some of them numbered amiss. */
export const statutes: fc.Arbitrary<string> = fc.tuple(head, fc.array(division, { minLength: 1, maxLength: 4 }), annex).map(([lines, divisions, behind]) => {
  const out: string[] = [...lines];
  const counts = new Map<string, number>();
  const next = (unit: string, by: number): string => {
    const value = Math.max(1, (counts.get(unit) ?? 0) + 1 + by);
    counts.set(unit, value);
    return formatNumeral(value);
  };
  for (const { unit, heading, slip: amiss, articles } of divisions) {
    if (unit === '章') counts.delete('节');
    if (unit !== '') out.push(`第${next(unit, amiss)}${unit}　${heading}`);
    for (const { slip: by, suffix: more, article: paragraphs } of articles) {
      const label = `第${more === '' ? next('条', by) : formatNumeral(counts.get('条') ?? 1)}条${more}　`;
      paragraphs.forEach(([text, items], i) => {
        out.push((i === 0 ? label : '') + text);
        items.forEach(([words, subitems], k) => {
          out.push(`（${formatNumeral(k + 1)}）${words}`);
          subitems.forEach((words, n) => void out.push(`${n + 1}．${words}`));
        });
      });
    }
  }
  return [...out, ...behind].join('\n');
});
