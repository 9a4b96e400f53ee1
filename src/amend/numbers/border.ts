import type { Division, Paragraph } from '../../statute/types.ts';
import { articlesOf } from '../../statute/walk.ts';

/** Why an article at a border stands where it does, when only its own words say so. */
export type BorderReason = 'liability' | 'supplementary' | 'definition' | 'heading';

/** The two divisions at whose border an article stands, as the decision leaves them without what arrives. */
export interface Border {
  readonly earlier: Division | undefined;
  readonly later: Division | undefined;
}

/**
 * What the words of an article say for the later of two divisions (docs/semantics.md#placing), the first that fits; null where nothing does, and the
 * earlier one has it. How often each is right in official texts is printed by `npm run borders`.
 */
export function opensLater(text: string, { earlier, later }: Border): BorderReason | null {
  const heading = headingOf(later);
  if (LIABILITY.test(heading) && BREACH.test(text.slice(0, 30))) return 'liability';
  if (SUPPLEMENTARY.test(heading) && SCOPE.test(text) && !SANCTION.test(text)) return 'supplementary';
  if (DEFINITION.test(text)) return 'definition';
  if (matters(earlier).some((matter) => text.includes(matter))) return null;
  return matters(later).some((matter) => text.includes(matter) && !isUsual(matter, earlier)) ? 'heading' : null;
}

/** All that 款 say. */
export function wordsOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.flatMap(({ text, items }) => [text.text, ...items.map((item) => item.text.text)]).join('\n');
}

const LIABILITY = /法律责任|罚则/;
const BREACH = /违反本/;
const SUPPLEMENTARY = /附则/;
const SCOPE = /含义|施行|参照|适用本|不适用|另行(?:规定|制定)|从其规定|有关规定执行/;
const SANCTION = /违反本|依法追究刑事责任|依法给予处分|处[^。；]{0,30}罚款|责令|依法承担/;
const DEFINITION = /^本(?:法|条例|办法|规定|细则|规则|解释)所称/;

/** A word that so large a share of the articles of a division use is no sign of another one (审议, in every chapter of 议事规则). */
const USUAL = 0.25;

function isUsual(word: string, division: Division | undefined): boolean {
  const articles = division === undefined ? [] : articlesOf({ body: division.children });
  return articles.filter(({ paragraphs }) => wordsOf(paragraphs).includes(word)).length >= USUAL * articles.length && articles.length > 0;
}

/** What a heading names: 关于赔偿范围的认定 赔偿范围, 备案审查职责、程序 备案审查职责 and 程序. */
function matters(division: Division | undefined): readonly string[] {
  const named = headingOf(division)
    .replace(/^关于/, '')
    .replace(/的(?:规定|认定|处理)$/, '');
  return named.split(/、|，|以及|[和与及]/).filter((matter) => matter.length >= 2);
}

function headingOf(division: Division | undefined): string {
  return division?.heading.text.replace(/[ \u3000]/g, '') ?? '';
}
