import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { titleOf } from '../../statute/walk.ts';
import { printedDate } from '../../text/date.ts';
import { placeOf } from '../../text/passage.ts';
import type { Place } from '../../text/source.ts';
import type { BaseFile } from './bases.ts';
import { type Doubt, dayOf, type Moment, type Version } from './versions.ts';

type BaseVersion = Version<BaseFile>;

/** Which of several texts of a statute was taken, which others were there, and by which day (B001). */
export function chosenVersion(version: BaseVersion, versions: readonly BaseVersion[], moment: Moment): Diagnostic {
  const others = versions.filter((other) => other !== version);
  const params = { title: titleOf(version.of.statute.value), count: versions.length, file: named(version, moment), others: list(others, moment) };
  return diagnose('B001', placeIn(version), { ...params, ...daysOf(moment), reason: reasonOf(version, others, moment) });
}

function reasonOf({ dates, text }: BaseVersion, others: readonly BaseVersion[], moment: Moment): 'copies' | 'undated' | 'dated' {
  if (others.every((other) => other.text === text)) return 'copies';
  return dayOf(dates, moment) === null ? 'undated' : 'dated';
}

/** Which texts may be meant, and why it is not known which (B002), or that all of them are later than the decision (B003). */
export function doubtedVersion(title: string, versions: readonly BaseVersion[], why: Doubt | 'names', moment: Moment | null): Diagnostic {
  const params = { title, files: list(versions, moment), reason: why, ...(moment === null ? {} : daysOf(moment)) };
  return diagnose(why === 'later' ? 'B003' : 'B002', versions[0] === undefined ? null : placeIn(versions[0]), params);
}

function list(versions: readonly BaseVersion[], moment: Moment | null): string {
  return versions.map((version) => named(version, moment)).join('、');
}

/** 甲条例.md（2020年1月1日）. */
function named({ of, dates }: BaseVersion, moment: Moment | null): string {
  const day = moment === null ? dates.made : dayOf(dates, moment);
  return day === null ? of.file : `${of.file}（${printedDate(day)}）`;
}

function daysOf(moment: Moment): Readonly<Record<string, string>> {
  if (moment.before === 'asked') return { asked: printedDate(moment.day) };
  const { taken, latest } = moment;
  return { ...(taken !== null && { taken: printedDate(taken) }), ...(taken === null && latest !== null && { latest: printedDate(latest) }) };
}

function placeIn({ of: { statute } }: BaseVersion): Place | null {
  const [first] = statute.value.title;
  return first === undefined ? null : placeOf(first);
}
