const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const UNPRINTABLE = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;

/** Text made harmless for the content of an element and for a quoted attribute of HTML; what HTML does not allow becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (c) => ESCAPED[c] as string);
}
