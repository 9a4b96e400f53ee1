import type { Address } from '../statute/address.ts';
import { headingText } from '../statute/heading.ts';
import type { Article, Division, NodeId } from '../statute/types.ts';
import { articlesOf } from '../statute/walk.ts';
import { numberOfDivision, type Versions } from './versions.ts';
import { type Drafted, words } from './wording.ts';

/** What becomes of the divisions of the base that the new version does not have. */
export interface GoneDivisions {
  /** Clauses that take them away, by the article in front of which, or (`deleted`) behind which, they are said. */
  readonly joined: ReadonlyMap<NodeId, { readonly site: NodeId; readonly operation: Drafted }>;
  readonly deleted: ReadonlyMap<NodeId, Division>;
  /** The articles that go with their division. */
  readonly covered: ReadonlySet<NodeId>;
  /** Where what stays of a division stands: the division that it joins, or the holder of both. */
  readonly heirs: ReadonlyMap<NodeId, NodeId>;
  /** New divisions whose heading a clause of these says. */
  readonly headed: ReadonlySet<NodeId>;
}

/** How the divisions are drafted: by their headings and the articles said to stand under them, or with what they hold. */
export type Divisions = 'headings' | 'whole';

/**
 * Divisions that are gone are deleted with all they hold, merged into the one before, or with others into one; else their heading goes and what
 * stands under it joins the one before (docs/semantics.md#divisions).
 */
export function goneDivisions(versions: Versions, divisions: Divisions): GoneDivisions {
  const gone = new Gone(versions);
  gone.visit(versions.old.statute.body, 'body', divisions);
  return gone;
}

class Gone implements GoneDivisions {
  readonly joined = new Map<NodeId, { site: NodeId; operation: Drafted }>();
  readonly deleted = new Map<NodeId, Division>();
  readonly covered = new Set<NodeId>();
  readonly heirs = new Map<NodeId, NodeId>();
  readonly headed = new Set<NodeId>();
  readonly #versions: Versions;

  constructor(versions: Versions) {
    this.#versions = versions;
  }

  visit(children: readonly (Division | Article)[], parent: NodeId, divisions: Divisions): void {
    const siblings = children.filter((child): child is Division => child.type === 'division');
    const dissolved: Division[] = [];
    for (const [i, division] of siblings.entries()) {
      const before = siblings.slice(0, i).findLast((each) => !this.#versions.isGone(each.id));
      if (this.#versions.isGone(division.id) && !this.#deletes(division) && divisions === 'headings' && !this.#merges(division, before, siblings)) {
        if (this.#dissolves(division)) {
          dissolved.push(division);
          this.heirs.set(division.id, before?.id ?? this.heirs.get(parent) ?? parent);
        }
      }
      if (!this.deleted.has(articlesOf({ body: [division] }).at(-1)?.id ?? '') || !this.#versions.isGone(division.id))
        this.visit(division.children, division.id, divisions);
    }
    const [first] = dissolved;
    const site = first === undefined ? undefined : articlesOf({ body: [first] })[0];
    if (first === undefined || site === undefined) return;
    const targets = dissolved.map(({ id }): Address => ({ ...this.#versions.addressOf(id), part: 'heading' }));
    this.joined.set(site.id, { site: first.id, operation: { kind: 'delete', targets } });
  }

  #staying(division: Division): readonly Article[] {
    return articlesOf({ body: [division] }).filter(({ id }) => !this.#versions.isGone(id));
  }

  #deletes(division: Division): boolean {
    const articles = articlesOf({ body: [division] });
    const last = articles.at(-1);
    if (this.#staying(division).length > 0 || last === undefined || division.ordinal === null || this.#holdsPaired(division)) return false;
    for (const { id } of articles) this.covered.add(id);
    this.deleted.set(last.id, division);
    return true;
  }

  #holdsPaired({ children }: Division): boolean {
    return children.some((child) => child.type === 'division' && (!this.#versions.isGone(child.id) || this.#holdsPaired(child)));
  }

  /** 将第三章并入第二章, or 将第二章、第三章合并为第二章“……”: where all that stays stands in one division beside it. */
  #merges(division: Division, before: Division | undefined, siblings: readonly Division[]): boolean {
    const versions = this.#versions;
    const staying = this.#staying(division);
    const [holder, ...others] = new Set(staying.map(({ id }) => versions.parentOf(versions.pairing.toNew.get(id) ?? '')));
    const receiver = holder === undefined || others.length > 0 ? null : versions.oldDivision(holder);
    const now = versions.now.visits.get(holder ?? '')?.node;
    if (receiver === null || receiver.ordinal === null || division.ordinal === null || now?.type !== 'division') return false;
    if (division.children.some(({ type }) => type === 'division') || !siblings.includes(receiver)) return false;
    const site = articlesOf({ body: [division] })[0]?.id ?? '';
    const [named, renamed] = [receiver, now].map(headingText) as [string, string];
    const [a, b] = [siblings.indexOf(division), siblings.indexOf(receiver)];
    const between = siblings.slice(Math.min(a, b) + 1, Math.max(a, b));
    if (between.some((each) => this.heirs.get(each.id) !== receiver.id)) return false;
    this.heirs.set(division.id, receiver.id);
    if (named === renamed && before === receiver) {
      this.joined.set(site, {
        site: division.id,
        operation: { kind: 'merge', targets: [versions.addressOf(division.id)], as: null, into: versions.addressOf(receiver.id), text: null },
      });
      return true;
    }
    const key = articlesOf({ body: [siblings[Math.min(a, b)] as Division] })[0]?.id ?? site;
    const known = [...this.joined].find(
      ([, { operation }]) =>
        operation.kind === 'merge' &&
        operation.into === null &&
        operation.targets.some(({ steps }) => JSON.stringify(steps) === JSON.stringify(versions.addressOf(receiver.id).steps)),
    );
    const targets = known?.[1].operation.kind === 'merge' ? known[1].operation.targets : [versions.addressOf(receiver.id)];
    const joined = siblings.filter(
      ({ id }) => id === division.id || targets.some(({ steps }) => JSON.stringify(steps) === JSON.stringify(versions.addressOf(id).steps)),
    );
    if (known !== undefined) this.joined.delete(known[0]);
    const operation: Drafted = {
      kind: 'merge',
      targets: joined.map(({ id }) => versions.addressOf(id)),
      as: numberOfDivision(now),
      into: null,
      text: words(renamed),
    };
    this.joined.set(known?.[0] ?? key, { site: now.id, operation });
    this.headed.add(now.id);
    return true;
  }

  /** Whether its heading is to be said to go: it stands over something that is not taken elsewhere by name. */
  #dissolves(division: Division): boolean {
    return (
      division.ordinal !== null &&
      division.children.some((child) => (child.type === 'article' ? !this.#versions.isGone(child.id) : this.#versions.isGone(child.id)))
    );
  }
}
