import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Decision } from '../../src/decision/operation.ts';
import { parseDecision } from '../../src/decision/parse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readText } from '../../src/read/lines.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import type { Statute } from '../../src/statute/types.ts';
import { SourceText } from '../../src/text/source.ts';

/** The text of a file of this project, named from its root. */
export function projectFile(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}

/** A statute written out in a test. */
export function statuteOf(text: string, name = 'base'): Statute {
  return parseStatute(readText(new SourceText(name, text)).reading).statute;
}

/** A decision written out in a test, with what reading it had to say. */
export function decisionOf(text: string, name = 'decision'): { decision: Decision; diagnostics: readonly Diagnostic[] } {
  return parseDecision(readText(new SourceText(name, text)).reading);
}

/** A short statute of articles and the decision that amends it by these items. */
export function shortCase(
  articles: readonly string[],
  items: readonly string[],
  closing = '本决定自公布之日起施行，对条文顺序作相应调整，重新公布。',
): { base: Statute; decision: Decision; diagnostics: readonly Diagnostic[] } {
  const base = statuteOf(['某市条例', '（2001年1月1日某市人民代表大会常务委员会第一次会议通过）', ...articles].join('\n'));
  const head = [
    '某市人民代表大会常务委员会关于修改《某市条例》的决定',
    '（2020年1月1日某市人民代表大会常务委员会第二次会议通过）',
    '某市人民代表大会常务委员会第二次会议决定对《某市条例》作如下修改：',
  ];
  return { base, ...decisionOf([...head, ...items, closing].join('\n')) };
}
