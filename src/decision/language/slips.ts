import { VERB_CLASSES, type VerbClass, verbsOf } from './lexicon.ts';

/** A slip of a verb is short; what is longer describes what is wanted, and no verb is meant by it. */
export const LONGEST_VERB = 4;
/** How much farther a class is whose character comes later (掉 of 换掉), and one that has few verbs with the character (补 of those that change). */
const LATER = 1.5;
const RARE = 0.3;

/** The classes whose verbs short unknown words resemble, each with how far it is. */
export function meantBy(strange: readonly string[]): ReadonlyMap<VerbClass, number> {
  const words = strange.join('');
  if (words.length > LONGEST_VERB) return new Map();
  const found = VERB_CLASSES.flatMap((name) => {
    const shares = sharesOf(name);
    const at = [...words].findIndex((character) => shares.has(character));
    return at < 0 ? [] : [{ name, at, share: shares.get([...words][at] as string) as number }];
  });
  const first = Math.min(...found.map(({ at }) => at));
  return new Map(found.map(({ name, at, share }) => [name, (at === first ? 0 : LATER) + RARE * (1 - share)]));
}

/** The characters that make a verb of one class and few others (删, 去, 废 of those that delete; 为, 至, 成 end verbs of most), with the share of its verbs. */
const sharesOf = (() => {
  let made: ReadonlyMap<VerbClass, ReadonlyMap<string, number>> | undefined;
  return (name: VerbClass): ReadonlyMap<string, number> => {
    made ??= characterShares();
    return made.get(name) as ReadonlyMap<string, number>;
  };
})();

/** In how many classes a character may stand and still tell something of its verb. */
const MOST_CLASSES = 4;

function characterShares(): ReadonlyMap<VerbClass, ReadonlyMap<string, number>> {
  const own = VERB_CLASSES.map((name) => [name, repeatedIn(verbsOf(name))] as const);
  const classes = new Map<string, number>();
  for (const [, shares] of own) for (const character of shares.keys()) classes.set(character, (classes.get(character) ?? 0) + 1);
  return new Map(own.map(([name, shares]) => [name, new Map([...shares].filter(([character]) => (classes.get(character) as number) < MOST_CLASSES))]));
}

/** The characters that at least two of the verbs have, each with the share of the verbs. */
function repeatedIn(verbs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const verb of verbs) for (const character of new Set(verb)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Map([...counts].flatMap(([character, count]) => (count > 1 ? [[character, count / verbs.length] as const] : [])));
}
