import type { SyntaxReason } from '../text/yaml/cause.ts';
import type { Message } from './message.ts';

/** What is said of each reason why a YAML or JSON file is not read. */
export type SyntaxReasons = Readonly<Record<SyntaxReason, string | Message>>;

/** The message on a file that is not read, by the reason among its parameters. */
export function syntaxMessage(reasons: SyntaxReasons): Message {
  return (p) => {
    const reason = reasons[(p['reason'] ?? 'other') as SyntaxReason] ?? reasons.other;
    return typeof reason === 'string' ? reason : reason(p);
  };
}
