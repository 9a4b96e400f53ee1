import fc from 'fast-check';

/** One change of a text. Places are shares of its length, so that an edit means something whatever came before it. */
interface Mutation {
  readonly kind: 'delete' | 'insert' | 'replace' | 'repeat' | 'swap' | 'drop-line' | 'copy-line' | 'move-line';
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly token: string;
}

const SHARES = 1_000_000;
const share = fc.nat(SHARES - 1).map((n) => n / SHARES);

/** Texts with a few changes each: words cut out, put in, repeated; lines dropped, copied, moved. `tokens` is what is put in. */
export function mutated(texts: fc.Arbitrary<string>, tokens: fc.Arbitrary<string>, most = 8): fc.Arbitrary<string> {
  const mutation = fc.record<Mutation>({
    kind: fc.constantFrom('delete', 'insert', 'replace', 'repeat', 'swap', 'drop-line', 'copy-line', 'move-line'),
    at: share,
    other: share,
    length: fc.integer({ min: 1, max: 24 }),
    token: tokens,
  });
  return fc.tuple(texts, fc.array(mutation, { maxLength: most })).map(([text, mutations]) => mutations.reduce(changed, text));
}

function changed(text: string, { kind, at, other, length, token }: Mutation): string {
  const here = Math.floor(at * (text.length + 1));
  const words = text.slice(here, here + length);
  switch (kind) {
    case 'delete':
      return text.slice(0, here) + text.slice(here + length);
    case 'insert':
      return text.slice(0, here) + token + text.slice(here);
    case 'replace':
      return text.slice(0, here) + token + text.slice(here + length);
    case 'repeat':
      return text.slice(0, here) + words.repeat(3) + text.slice(here + length);
    case 'swap': {
      const there = Math.floor(other * (text.length + 1));
      return text.slice(0, there) + words + text.slice(there);
    }
    default: {
      const lines = text.split('\n');
      const from = Math.floor(at * lines.length);
      const line = lines[from] as string;
      const without = kind === 'copy-line' ? lines : lines.toSpliced(from, 1);
      return (kind === 'drop-line' ? without : without.toSpliced(Math.floor(other * (without.length + 1)), 0, line)).join('\n');
    }
  }
}

/** Bytes with a few changes: some set, some cut out, some repeated, the end cut off. */
export function spoilt(contents: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const change = fc.record({ kind: fc.constantFrom('set', 'cut', 'repeat', 'end'), at: share, length: fc.integer({ min: 1, max: 64 }), byte: fc.nat(255) });
  return fc.tuple(contents, fc.array(change, { maxLength: 12 })).map(([bytes, changes]) => {
    let now = Array.from(bytes);
    for (const { kind, at, length, byte } of changes) {
      const here = Math.floor(at * (now.length + 1));
      if (kind === 'set') now[here] = byte;
      else if (kind === 'cut') now.splice(here, length);
      else if (kind === 'repeat') now.splice(here, 0, ...now.slice(here, here + length));
      else if (byte < 40) now = now.slice(0, here);
    }
    return Uint8Array.from(now);
  });
}
