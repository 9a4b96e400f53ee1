import { NUMERAL_CHARACTERS } from '../../text/numeral.ts';
import type { Passage } from '../../text/source.ts';
import { enactingEnd, isEnacting } from './lines.ts';
import { readNumber } from './numbers.ts';
import { normaliseWording } from './wording.ts';

/** 注册资本变更情况, 《公司章程》修订情况: what a numbered heading of a report tells. */
const TELLS = /^[^，。；：“”]{0,40}(?:情况|原因|背景|依据|说明|概述|概况)[：:]?$/;
/** 拟对《公司章程》部分条款进行修订，具体如下： */
const BEGINS = /如下：$/;
const PLACE = new RegExp(`第[${NUMERAL_CHARACTERS}0-9]{1,7}[编章节条款项目]|附[件表录]`);

/**
 * 一、注册资本变更情况¶公司……实施完毕，注册资本增加至……。¶二、《公司章程》修订情况¶……具体如下：: what an announcement reports under headings of its own, before its orders begin. It quotes nothing and
 * names no place; the index of the line that the orders stand below, -1 where nothing is reported so.
 */
export function recitalsEnd(lines: readonly Passage[]): number {
  let reports = false;
  for (const [i, line] of lines.entries()) {
    const number = readNumber(line.text, false)?.length ?? 0;
    const wording = normaliseWording(line).text.replace(/（以下简称[^（）]*）/g, '');
    const outside = wording.replace(/《(?:[^《》]|《[^《》]*》)*》/g, '');
    if (/“[0-9]+”/.test(wording) || PLACE.test(outside)) return -1;
    if (number > 0) {
      if (!TELLS.test(line.text.slice(number))) return -1;
      reports = true;
    } else if (reports && BEGINS.test(wording) && enactingEnd(wording) === null && isEnacting(wording)) return i;
  }
  return -1;
}
