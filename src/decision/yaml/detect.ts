const OPENING = /^(?:(?:[^\S\n]*(?:#[^\n]*)?|---[ \t]*\r?)\n)*(?:form|title|adoption|enacting|parts|closing):(?:\s|$)/;

/** Whether a text is the YAML form of a decision: its first line that is no comment is one of the keys of the form. */
export function isYamlForm(text: string): boolean {
  const head = text.slice(0, 20_000);
  return /^\s*#\s*yaml-language-server:/.test(head) || OPENING.test(head);
}
