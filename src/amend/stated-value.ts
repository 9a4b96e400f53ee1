/** How a charter states something: 公司住所：……, 会址设在……, 注册资本为……. */
const STATES = /^(?:[：:]|(?:设立?|位|坐落)[在于]|[为是系])[ \u3000]*/;
const STATED = /[：:为是系]|[设位落]在/;

/**
 * Where what is stated of words begins and ends, behind which it stands in a text (公司住所：……); null where nothing is stated, or where its end is left open. It goes on up to
 * a mark that parts it from what else is said, over those that what takes its place has, too (经营范围：甲；乙。), and never over the end of a sentence. What takes its place must
 * not state anything by itself.
 */
export function statedValue(text: string, behind: number, end: number, made: string): readonly [number, number] | null {
  const said = STATES.exec(text.slice(behind))?.[0];
  if (said === undefined || STATED.test(made)) return null;
  const from = behind + said.length;
  const stop = text.slice(from, end).search(/[。？！\n]/);
  const sentence = stop < 0 ? end : from + stop;
  const whole = text.slice(from, sentence);
  const parting = ['；', '，'].find((mark) => whole.includes(mark));
  if (parting === undefined || made.slice(0, -1).includes(parting)) return whole === '' ? null : [from, sentence];
  return null;
}
