/** Characters that prints mix without a difference in meaning: 帐 and 账, the zeros, brackets, dashes of any length. */
const VARIANTS: Readonly<Record<string, string>> = {
  帐: '账',
  零: '〇',
  '〖': '（',
  '〗': '）',
  '【': '（',
  '】': '）',
  '－': '—',
  '-': '—',
  '～': '—',
  '~': '—',
};
const ANY = new RegExp(`[${Object.keys(VARIANTS).join('').replace('-', '\\-')}]`, 'g');

/** The text in one form of each character that prints mix; every character keeps its place. For comparison only, and never to make words equal. */
export function withoutVariants(text: string): string {
  return text.replace(ANY, (character) => VARIANTS[character] ?? character);
}
