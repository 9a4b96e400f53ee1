const EACH = '[二两三四五六][款项条](?:表述)?[，。：]第[一（](?:[款条]|一）项)';
const COUNTED = new RegExp(EACH, 'y');
const DIVIDED = new RegExp(`分${EACH}`, 'y');

/** 修改为两款。第一款：“……”第二款：“……”: whether a count stands behind a verb, and behind it what each of them says: the verb divides. */
export function saysEach(text: string, behind: number): boolean {
  COUNTED.lastIndex = behind;
  return COUNTED.test(text);
}

/** 分两款表述，第一款：“……”: whether one syllable divides. */
export function dividesAt(text: string, at: number): boolean {
  DIVIDED.lastIndex = at;
  return DIVIDED.test(text);
}
