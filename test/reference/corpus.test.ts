import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findReferences, type Reference, rewriteReferences, shortNames } from '../../src/reference/index.ts';
import type { Address, Step } from '../../src/statute/address.ts';
import { formatAddress } from '../../src/statute/address-text.ts';
import { readLabel } from '../../src/statute/label.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** A unit of a text of one paragraph a line: its words without the label, and where it stands. */
interface Line {
  readonly text: string;
  readonly home: Address;
}

function linesOf(path: string): Line[] {
  const lines: Line[] = [];
  let article: Step | null = null;
  let paragraph = 0;
  for (const line of readFileSync(new URL(path, CORPUS), 'utf8').split('\n')) {
    const label = readLabel(line);
    const text = label === null ? line : line.slice(label.length + label.gap.length);
    let item: Step | null = null;
    if (label?.kind === 'article' && (label.gap !== '' || text === '')) [article, paragraph] = [{ level: 'article', ...label.ordinal }, 1];
    else if (label?.kind === 'item') item = { level: 'item', ...label.ordinal };
    else if (label === null) paragraph++;
    else article = null;
    if (article === null) continue;
    const steps: Step[] = [article, { level: 'paragraph', number: paragraph, suffix: 0 }];
    lines.push({ text, home: { steps: item === null ? steps : [...steps, item] } });
  }
  return lines;
}

describe.skipIf(!existsSync(new URL('triples/duiwaimaoyi-2022/', CORPUS)))('对外贸易法 2022: 第九条 is deleted', () => {
  it('every reference comes out as in the official text', () => {
    const lines = linesOf('triples/duiwaimaoyi-2022/base.txt');
    const names = shortNames(lines.map((line) => line.text));
    const known = new Set(lines.flatMap(({ home }) => home.steps.map((_, i) => formatAddress({ steps: home.steps.slice(0, i + 1) }))));
    const destination = (address: Address): Address | 'deleted' | null => {
      const [article, ...rest] = address.steps;
      if (article === undefined || !known.has(formatAddress(address))) return null;
      if (article.number === 9) return 'deleted';
      return { steps: [article.number > 9 ? { ...article, number: article.number - 1 } : article, ...rest] };
    };
    const official = new Set(linesOf('triples/duiwaimaoyi-2022/after.txt').map(({ text, home }) => `${formatAddress(home)} ${text}`));
    const changed: string[] = [];
    let atoms = 0;
    for (const { text, home } of lines) {
      const to = destination(home);
      if (to === 'deleted' || to === null) continue;
      const references = findReferences(text, names);
      const result = rewriteReferences(text, references, home, destination, to);
      expect([result.dangling, result.displaced, result.uncertain, result.neighbours]).toEqual([[], [], [], []]);
      atoms += result.changes.length;
      let out = text;
      for (const change of [...result.changes].reverse()) out = out.slice(0, change.start) + change.text + out.slice(change.end);
      if (/第[^，。；]{1,6}条/.test(text)) expect(official).toContain(`${formatAddress(to)} ${out}`);
      const chains = new Set(references.filter((r) => result.changes.some((change) => change.start === r.start)).map((r) => r.chain));
      for (const chain of chains)
        changed.push(
          references
            .filter((r) => r.chain === chain)
            .map((r) => formatAddress(r.address))
            .join(' '),
        );
    }
    const chain = '第七条 第二十九条第二款 第三十条 第三十一条 第三十二条第三款 第三十三条第三款';
    expect(changed).toEqual(['第十六条 第十七条', '第十六条 第十七条', '第二十六条 第二十七条', chain, '第十一条', '第三十四条', '第六十一条 第六十三条']);
    expect(atoms).toBe(15);
  });
});

describe.skipIf(!existsSync(new URL('shanxi/land-2020/', CORPUS)))('山西', () => {
  const read = (path: string): string[] => {
    // The base is rebuilt: （原第七条，条文从略） is a placeholder, no law.
    const lines = linesOf(path).map((line) => ({ ...line, text: line.text.replace(/（原第[^）]*）/g, '') }));
    const names = shortNames(lines.map((line) => line.text));
    const show = (text: string, home: Address, r: Reference): string => `${home.steps[0]?.number} ${r.scope} ${r.law ?? ''} ${text.slice(r.start, r.end)}`;
    return lines.flatMap(({ text, home }) => findReferences(text, names).map((r) => show(text, home, r)));
  };
  it('土地管理法办法: every numbered reference', () => {
    expect(read('shanxi/land-2020/base.txt')).toEqual([
      '16 relative  第（一）',
      '16 relative  （二）项',
      '47 other 土地管理法 第七十六条',
      '47 other 土地管理法 第七十七条',
      '53 other 土地管理法 第七十四条',
    ]);
  });
  it('选举实施细则: every numbered reference', () => {
    expect(read('shanxi/election-2020/after.txt')).toEqual([
      '23 other 选举法 第三条',
      '27 own 本细则 第二十四条',
      '36 own 本细则 第三十五条',
      '37 own 本细则 第三十五条',
      '37 own 本细则 第三十五条',
      '48 own 本细则 第三十五条',
      '48 relative  前款',
      '62 own 本细则 第五十一条',
      '63 relative  前款',
      '63 relative  本条第一款',
    ]);
  });
});
