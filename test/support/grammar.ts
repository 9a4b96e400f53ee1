import { generateGrammar } from '../../scripts/grammar.js';

/** The parser is generated, so tests run on a fresh checkout too. */
export function setup(): void {
  generateGrammar();
}
