/** What XML has no way to write: control characters and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that XML can hold: each character that it cannot is replaced by U+FFFD, as one that is lost. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}
