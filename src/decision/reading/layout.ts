import type { Line } from '../../text/source.ts';
import { withoutSheets } from './attached-texts.ts';
import { pairedLines } from './pairs.ts';
import { recitalsEnd } from './recitals.ts';

/** The beginnings of lines that may stand side by side, or one below the other: cells, 原条款：, 修改前, 修改后：. */
const SIDE_BY_SIDE = /[|｜\t]|^.{0,16}(?:原|旧|现行|(?:修改|修订|变更|调整|修正|更改)(?:之)?[前后])/;
const REPORTS = /(?:情况|原因|背景|依据|说明|概述|概况)[：:]?$/;

/** Old and new texts side by side as instructions (`pairedLines`), where a line may be one of them at all. */
export function withPairsSaid(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ row, text }) => row !== undefined || SIDE_BY_SIDE.test(text)) ? pairedLines(lines).lines : lines;
}

/** The lines without the sheets that an order makes the new text of an annex (`withoutSheets`), where anything is attached at all. */
export function sheetsApart(lines: readonly Line[], closes: Parameters<typeof withoutSheets>[1]): ReturnType<typeof withoutSheets> {
  return lines.some(({ text }) => text.includes('附')) ? withoutSheets(lines, closes) : { lines, attached: [] };
}

/** How many lines report what an announcement tells before its orders begin (`recitalsEnd`); none where no line heads a report. */
export function recitalsOf(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ text }) => REPORTS.test(text)) ? lines.slice(0, recitalsEnd(lines) + 1) : [];
}
