import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { isTocHeading } from '../statute/front.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { DATE } from '../text/date.ts';
import { placeOf } from '../text/passage.ts';
import { inTitleMarks, titlesNamed } from '../text/titles/marks.ts';
import { quotable } from './wording.ts';

/** The name of a statute as a decision cites it: its title in one line, without white space. */
export function nameOf(statute: Statute): string {
  return titleOf(statute).replace(/\s/g, '');
}

/** What a file begins with that has no title: its note, a number, the heading of its contents. */
const NO_TITLE = new RegExp(`^(?:[（(].*[）)]|.*号|${DATE}.*|)$`);

function isUntitled(name: string): boolean {
  return NO_TITLE.test(name) || isTocHeading(name);
}

/** Why no decision can say which statute it amends, or what its name becomes (V025): a version has no title. */
export function untitled(old: Statute, now: Statute): readonly Diagnostic[] {
  return faults(old, now, isUntitled);
}

/** Names whose quotation marks or title marks do not pair (V025): in the 《》 of a decision they may be read as others. */
export function oddlyNamed(old: Statute, now: Statute): readonly Diagnostic[] {
  return faults(old, now, (name) => !quotable(name.replace(/"([^"]*)"/g, '$1')) || titlesNamed(inTitleMarks(name))[0]?.length !== name.length);
}

function faults(old: Statute, now: Statute, isFaulty: (name: string) => boolean): readonly Diagnostic[] {
  const versions = [['old', old] as const, ['new', now] as const].filter(([, statute]) => isFaulty(nameOf(statute)));
  return versions.map(([version, statute]) => {
    const [line] = statute.title;
    const name = nameOf(statute);
    return diagnose('V025', line === undefined ? null : placeOf(line), { version, name: isUntitled(name) ? '' : name });
  });
}
