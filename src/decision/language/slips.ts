import { VERB_CLASSES, type VerbClass, verbsOf } from './lexicon.ts';

/** A slip of a verb is short; what is longer describes what is wanted, and no verb is meant by it. */
const LONGEST_VERB = 4;

/** The classes whose verbs short unknown words resemble, with how much farther those are whose character comes later (掉 of 换掉). */
export function meantBy(strange: readonly string[]): ReadonlyMap<VerbClass, number> {
  const words = strange.join('');
  const meant = new Map<VerbClass, number>();
  if (words.length > LONGEST_VERB) return meant;
  const found = VERB_CLASSES.map((name) => [name, [...words].findIndex((character) => charactersOf(name).has(character))] as const).filter(([, at]) => at >= 0);
  const first = Math.min(...found.map(([, at]) => at));
  for (const [name, at] of found) meant.set(name, at === first ? 0 : LATER);
  return meant;
}

/** How much farther a class is whose character comes later. */
const LATER = 1.5;

/** The characters that make a verb of one class and few others: 删, 去, 废 of those that delete. 为, 至, 成 end verbs of most. */
const charactersOf = (() => {
  let made: ReadonlyMap<VerbClass, ReadonlySet<string>> | undefined;
  return (name: VerbClass): ReadonlySet<string> => {
    made ??= characterClasses();
    return made.get(name) as ReadonlySet<string>;
  };
})();

/** In how many classes a character may stand and still tell something of its verb. */
const MOST_CLASSES = 4;

function characterClasses(): ReadonlyMap<VerbClass, ReadonlySet<string>> {
  const own = new Map(VERB_CLASSES.map((name) => [name, repeatedIn(verbsOf(name))]));
  const classes = new Map<string, number>();
  for (const characters of own.values()) for (const character of characters) classes.set(character, (classes.get(character) ?? 0) + 1);
  return new Map([...own].map(([name, characters]) => [name, new Set([...characters].filter((c) => (classes.get(c) as number) < MOST_CLASSES))]));
}

function repeatedIn(verbs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const verb of verbs) for (const character of new Set(verb)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Set([...counts].flatMap(([character, count]) => (count > 1 ? [character] : [])));
}
