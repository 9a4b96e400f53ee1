import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { isWellFormed } from '../text/numeral.ts';
import { placeOf } from '../text/passage.ts';
import { usualSpelling } from './label-spelling.ts';
import { isNumbered } from './paragraphs.ts';
import type { Article, Division, Item, Ordinal, Statute, Subitem } from './types.ts';

/**
 * Faults of numbering (立法法第六十五条: 编、章、节、条 in order, 项 in order under each 款). Articles count over all divisions,
 * sections begin anew in each chapter, chapters go on or begin anew in each part.
 */
export function checkNumbering(statute: Statute): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  const seen = new Set<string>();
  let last: Ordinal | null = null;
  const visit = (children: readonly (Division | Article)[], carried: Map<string, Ordinal>): void => {
    for (const child of children) {
      if (child.type === 'article') {
        checkArticle(child, last, seen, faults);
        last = child.ordinal;
      } else {
        checkDivision(child, carried, faults);
        visit(child.children, child.level === 'chapter' ? new Map() : carried);
      }
    }
  };
  visit(statute.body, new Map());
  return faults;
}

function checkArticle(article: Article, last: Ordinal | null, seen: Set<string>, faults: Diagnostic[]): void {
  const place = placeOf(article.label);
  const key = `${article.ordinal.number}/${article.ordinal.suffix}`;
  const params = { label: article.label.text };
  if (seen.has(key)) faults.push(diagnose('R023', place, params));
  else if (!follows(article.ordinal, last)) faults.push(diagnose('R020', place, params));
  seen.add(key);
  checkNumeral(article.label.text, article, faults);
  for (const paragraph of article.paragraphs) checkList(paragraph.items, faults);
}

function checkDivision(division: Division, carried: Map<string, Ordinal>, faults: Diagnostic[]): void {
  const { ordinal, level } = division;
  if (ordinal === null) return;
  const before = carried.get(level) ?? null;
  const restarts = ordinal.number === 1;
  if (!follows(ordinal, before) && !restarts) faults.push(diagnose('R021', placeOf(division.label), { label: division.label.text }));
  carried.set(level, ordinal);
}

function checkList(units: readonly (Item | Subitem)[], faults: Diagnostic[]): void {
  let last: Ordinal | null = null;
  for (const unit of units) {
    if (!follows(unit.ordinal, last)) faults.push(diagnose('R022', placeOf(unit.label), { label: unit.label.text }));
    last = unit.ordinal;
    if (unit.type === 'item') checkList(unit.subitems.filter(isNumbered), faults);
  }
}

function checkNumeral(label: string, article: Article, faults: Diagnostic[]): void {
  const numeral = /^第([^条]+)条/.exec(usualSpelling(label))?.[1];
  if (numeral !== undefined && !/^[0-9]+$/.test(numeral) && !isWellFormed(numeral)) {
    faults.push(diagnose('R024', placeOf(article.label), { label }));
  }
}

function follows(ordinal: Ordinal, last: Ordinal | null): boolean {
  if (last === null) return ordinal.number === 1 && ordinal.suffix === 0;
  if (ordinal.number === last.number) return ordinal.suffix === last.suffix + 1;
  return ordinal.number === last.number + 1 && ordinal.suffix === 0;
}
