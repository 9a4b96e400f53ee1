import type { Decision } from '../../decision/operation.ts';
import { isGeneric, nameOf } from '../../text/titles/name.ts';
import { nameOfPart } from '../select.ts';

/**
 * Tells of some words whether the title of a statute that decisions amend can stand among them: true where in doubt. A title that `partFor` takes for a name ends,
 * version and （试行） apart, as that name does (a name without a place or an issuer) or is one of the same kind (《条例》), so what is Chinese in the name
 * stands in it in one piece.
 */
export function mayHoldTitle(decisions: readonly Decision[]): (words: string) => boolean {
  const cores = new Set(decisions.flatMap((decision) => decision.parts.map((part) => chinese(coreOf(nameOfPart(decision, part))))));
  return (words) => {
    const among = chinese(words);
    for (const core of cores) if (among.includes(core)) return true;
    return false;
  };
}

/** What every title has that a name may mean: of a mere kind (本实施办法), its last character. */
function coreOf(name: string): string {
  const { core } = nameOf(name);
  return isGeneric(name) ? core.slice(-1) : core;
}

/** The ideographs alone, as names are compared: neither marks, spaces and line ends count, nor 中华人民共和国. */
function chinese(words: string): string {
  return words.replace(/[^\u4e00-\u9fff]+/g, '').replaceAll('中华人民共和国', '');
}
