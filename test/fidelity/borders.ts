import process from 'node:process';
import { opensLater, wordsOf } from '../../src/amend/numbers/border.ts';
import type { Amendment } from '../../src/amend/types.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Operation } from '../../src/decision/operation.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Article, Division, Statute } from '../../src/statute/types.ts';
import { articlesOf } from '../../src/statute/walk.ts';
import { corpusPairs } from '../draft/pairs.ts';
import { corpusCases } from './corpus.ts';
import { measure, read } from './measure.ts';
import { table } from './table.ts';

/**
 * How often each rule for articles between two divisions (docs/semantics.md#placing) is right in official texts: first over the decisions of
 * the corpus, by the rule that decided; then over versions without a decision, where every new article between two that stayed shows what
 * the words of the article would have said. `--wrong` lists where they differ.
 */
interface Seen {
  readonly rule: string;
  readonly right: boolean;
  readonly where: string;
}

/** An article between two others that stand in different divisions. */
interface AtBorder {
  readonly article: Article;
  readonly before: Article;
  readonly earlier: Division | undefined;
  readonly later: Division | undefined;
  readonly own: Division | undefined;
}

/** The articles that do not stay, between the nearest that do, where these stand in different divisions. */
function atBorders(statute: Statute, stays: (article: Article) => boolean): readonly AtBorder[] {
  const division = holders(statute);
  const articles = articlesOf(statute);
  return articles.flatMap((article, i): AtBorder[] => {
    if (stays(article)) return [];
    const before = articles.slice(0, i).reverse().find(stays);
    const behind = articles.slice(i + 1).find(stays);
    if (before === undefined || behind === undefined) return [];
    const [earlier, later, own] = [before, article, behind].map((a) => division.get(a.id)) as [Division, Division, Division];
    return earlier === own ? [] : [{ article, before, earlier, later: own, own: later }];
  });
}

function holders(statute: Statute): ReadonlyMap<string, Division> {
  const found = new Map<string, Division>();
  const visit = (children: readonly (Division | Article)[], division: Division | null): void => {
    for (const child of children) {
      if (child.type === 'division') visit(child.children, child);
      else if (division !== null) found.set(child.id, division);
    }
  };
  visit(statute.body, null);
  return found;
}

/** Over the decisions: the rule that decided, and whether the official text has the article in the same division. */
function decided(): readonly Seen[] {
  return corpusCases()
    .filter(({ name, informative }) => !informative && !name.endsWith('(print)'))
    .flatMap((given) => {
      const { amendment } = measure(given);
      if (amendment === null) return [];
      const official = parseStatute(read(given.official)).statute;
      const theirs = new Map(articlesOf(official).map((a) => [a.label.text, a]));
      const [ours, held] = [holders(amendment.after), holders(official)];
      const known = new Set(articlesOf(amendment.base).map((a) => a.id));
      return atBorders(amendment.after, (a) => known.has(a.id) && !amendment.edits.moved.has(a.id)).flatMap(({ article }): Seen[] => {
        const other = theirs.get(article.label.text);
        if (other === undefined) return [];
        const [mine, official] = [ours.get(article.id)?.heading.text, held.get(other.id)?.heading.text];
        return [
          {
            rule: ruleOf(article, amendment),
            right: bare(mine) === bare(official),
            where: `${given.name} ${article.label.text} ${bare(mine)} (${bare(official)})`,
          },
        ];
      });
    });
}

/** What decided the division of an article: the warning says so, else the clause. */
function ruleOf(article: Article, { diagnostics, edits }: Amendment): string {
  const warning = diagnostics.find(({ code, params }) => code === 'A021' && params['address']?.split('、').includes(article.label.text));
  if (warning !== undefined) return warning.params['reason'] ?? '';
  const edit = edits.all.find(
    (e) =>
      (e.kind === 'insert' && e.nodes.some((n) => n.id === article.id || n.type === 'division')) ||
      (e.kind === 'move' && (e.nodes.includes(article.id) || e.shell?.id === article.id)),
  );
  const operation = edit?.cause.type === 'operation' ? edit.cause.operation : null;
  return operation === null ? 'item' : namesDivision(operation) ? 'named' : edit?.kind === 'insert' && edit.place.type !== 'number' ? 'anchor' : 'item';
}

function namesDivision(operation: Operation): boolean {
  if (operation.kind !== 'insert' && operation.kind !== 'move') return false;
  const stated = operation.kind === 'insert' ? operation.as : operation.to === null ? [] : [operation.to];
  return operation.within !== null || [...stated].some(({ steps }) => steps[0]?.level !== 'article');
}

/** Over versions without a decision: what the words say, one article after the other; where one has gone to the later division the next ones do too. */
function shown(): readonly Seen[] {
  return corpusPairs()
    .filter(({ name }) => name.startsWith('pairs/'))
    .flatMap(({ name, old, now }) => {
      const after = parseStatute(read(now)).statute;
      const paired = new Map(
        compare(parseStatute(read(old)).statute, after).units.flatMap((u) => (u.new?.level === 'article' && u.old !== null ? [[u.new.key, u.moved]] : [])),
      );
      let gone: Article | null = null;
      const stays = (a: Article): boolean => paired.get(a.id) === false;
      const staying = (division: Division | undefined): Division | undefined =>
        division && { ...division, children: division.children.filter((child) => child.type === 'division' || stays(child)) };
      return atBorders(after, stays).flatMap(({ article, before, earlier, later, own }): Seen[] => {
        if (own === undefined || (own !== earlier && own !== later)) return [];
        const words = opensLater(wordsOf(article.paragraphs), { earlier: staying(earlier), later: staying(later) });
        const follows = gone === before;
        if (words !== null) gone = before;
        const chosen = follows || words !== null ? later : earlier;
        return [
          {
            rule: follows ? 'behind one of these' : (words ?? 'earlier'),
            right: chosen === own,
            where: `${name} ${article.label.text} ${bare(earlier?.heading.text)} | ${bare(later?.heading.text)}`,
          },
        ];
      });
    });
}

function bare(heading: string | undefined): string {
  return (heading ?? '').replace(/\s/g, '');
}

function count(seen: readonly Seen[]): string {
  const rules = [...new Set(seen.map(({ rule }) => rule))].sort();
  const row = (name: string, of: readonly Seen[]): string[] => [name, String(of.filter(({ right }) => right).length), String(of.length)];
  return table(
    ['rule', 'right', 'of'],
    [
      ...rules.map((rule) =>
        row(
          rule,
          seen.filter((s) => s.rule === rule),
        ),
      ),
      row('total', seen),
    ],
  );
}

for (const [title, seen] of [
  ['decisions', decided()],
  ['versions without a decision', shown()],
] as const) {
  process.stdout.write(`${title}\n${count(seen)}\n\n`);
  if (process.argv.includes('--wrong')) for (const { rule, where, right } of seen) if (!right) process.stdout.write(`${rule}: ${where}\n`);
}
