/** A text on a page: left edge and baseline from the upper left corner, in points, and the type size. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** By how many degrees it is turned, clockwise. */
  readonly turn?: number;
  /** Operators before it, in force for it alone: `0.8 g` (grey), `2 Tc` (letter-spaced) … */
  readonly state?: string;
  /** A predefined CMap that its font is in; the text is encoded in it, and the font says nothing else. */
  readonly cmap?: string;
  /** A marked-content tag that it stands in, with its properties. */
  readonly tag?: string;
}

export interface PdfPage {
  readonly texts: readonly Placed[];
  /** Whether the page shows an image (one grey pixel over all of it), as a scan does. */
  readonly image?: boolean;
  /** Degrees by which the page is turned for the reader. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Rules: from x, y to x, y. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Other operators, in the page's own coordinates. */
  readonly content?: string;
  /** A text that an annotation shows on the page. */
  readonly note?: Placed;
}

export const A4 = { width: 595, height: 842 } as const;

/**
 * Writes a small PDF. Its font has no glyphs, only what a text layer needs: the widths (1 em, ASCII half of that) and the characters.
 * `encrypted` says that it wants a password, though nothing in it is encrypted.
 */
export function pdfOf(pages: readonly PdfPage[], encrypted = false): Uint8Array {
  const objects: string[] = [];
  const used = [
    ...new Set(
      pages.flatMap((page) => [...page.texts, ...(page.note === undefined ? [] : [page.note])].flatMap(({ text }) => [...text].map((c) => c.charCodeAt(0)))),
    ),
  ];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string, dictionary = ''): string => `<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const catalog = add('');
  const tree = add('');
  const unicode = add(
    stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n' +
        '1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
        `${used.map((code) => `1 beginbfchar <${hex(code)}> <${hex(code)}> endbfchar`).join('\n')}\n` +
        'endcmap end end',
    ),
  );
  const descriptor = add('<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>');
  const cid = add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[32 126 500]>>`,
  );
  const font = add(`<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[${cid} 0 R]/ToUnicode ${unicode} 0 R>>`);
  const image = add(stream('\x80', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8'));
  const coded = new Map<string, number>();
  for (const cmap of new Set(pages.flatMap((page) => page.texts.map((text) => text.cmap ?? '')))) {
    if (cmap === '') continue;
    const descendant = add(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[1 95 500 814 907 500]>>`,
    );
    coded.set(cmap, add(`<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/${cmap}/DescendantFonts[${descendant} 0 R]>>`));
  }
  const names = [...coded.keys()];
  const fonts = `<</F ${font} 0 R${names.map((cmap, i) => `/C${i} ${coded.get(cmap)} 0 R`).join('')}>>`;
  const shown = ({ text, x, y, size, turn = 0, state = '', cmap, tag }: Placed): string => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((n) => Number(n.toFixed(6))) as [number, number];
    const set = `q ${state} BT /${cmap === undefined ? 'F' : `C${names.indexOf(cmap)}`} ${size} Tf ${cos} ${-sin} ${sin} ${cos} ${x.toFixed(2)} ${(A4.height - y).toFixed(2)} Tm`;
    const run = `${set} <${cmap === undefined ? utf16(text) : inCMap(text, cmap)}> Tj ET Q`;
    return tag === undefined ? run : `${tag} BDC ${run} EMC`;
  };
  const kids = pages.map(({ texts, image: scanned, rotate = 0, rules = [], content: own = '', note }) => {
    const ruled = rules.map(([x, y, toX, toY]) => `${x} ${A4.height - y} m ${toX} ${A4.height - toY} l S`);
    const content = add(stream([...(scanned ? [`q ${A4.width} 0 0 ${A4.height} 0 0 cm /I Do Q`] : []), ...ruled, own, ...texts.map(shown)].join('\n')));
    const annotated = note === undefined ? '' : `/Annots[${annotation(note)} 0 R]`;
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${A4.width} ${A4.height}]/Rotate ${rotate}/Contents ${content} 0 R/Resources<</Font${fonts}/XObject<</I ${image} 0 R>>>>${annotated}>>`,
    );
  });
  function annotation({ text, x, y, size }: Placed): number {
    const look = add(
      stream(`BT /F ${size} Tf 1 0 0 1 2 2 Tm <${utf16(text)}> Tj ET`, `/Type/XObject/Subtype/Form/BBox[0 0 200 ${size * 2}]/Resources<</Font${fonts}>>`),
    );
    const bottom = A4.height - y;
    return add(`<</Type/Annot/Subtype/Stamp/F 4/Rect[${x} ${bottom} ${x + 200} ${bottom + size * 2}]/AP<</N ${look} 0 R>>>>`);
  }
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R>>`;
  objects[tree - 1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  const secret = encrypted ? add(`<</Filter/Standard/V 1/R 2/P -44/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>`) : 0;
  let file = '%PDF-1.4\n';
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  const id = encrypted ? `/Encrypt ${secret} 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]` : '';
  file += `trailer <</Size ${objects.length + 1}/Root ${catalog} 0 R${id}>>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

/** How paragraphs are set on pages by `typeset`. */
export interface Composition {
  readonly columns: number;
  readonly size: number;
  /** Characters a line. */
  readonly measure: number;
  /** Lines a column. */
  readonly lines: number;
  /** A running head and page numbers. */
  readonly furniture: boolean;
}

/** Sets paragraphs in columns, each with a first-line indent of two characters, ASCII characters half as wide. */
export function typeset(paragraphs: readonly string[], { columns, size, measure, lines, furniture }: Composition): PdfPage[] {
  const set = paragraphs.flatMap((paragraph) => {
    const rows: { text: string; indent: number }[] = [];
    let [text, width] = ['', 2];
    for (const c of paragraph) {
      const own = c.charCodeAt(0) < 0x7f ? 0.5 : 1;
      if (width + own > measure) {
        rows.push({ text, indent: rows.length === 0 ? 2 : 0 });
        [text, width] = ['', 0];
      }
      text += c;
      width += own;
    }
    return [...rows, { text, indent: rows.length === 0 ? 2 : 0 }];
  });
  const pages: PdfPage[] = [];
  for (let from = 0; from < set.length; from += lines * columns) {
    const texts = set.slice(from, from + lines * columns).map(({ text, indent }, i): Placed => {
      const column = Math.floor(i / lines);
      return { text, x: 60 + (column * (measure + 2) + indent) * size, y: 110 + (i % lines) * size * 1.6, size };
    });
    const number = String(pages.length + 1);
    const around = [
      { text: '某省人民代表大会常务委员会公报', x: 200, y: 40, size: 9 },
      { text: `—${number}—`, x: 290, y: 800, size: 9 },
    ];
    pages.push({ texts: furniture ? [...texts, ...around] : texts });
  }
  return pages;
}

function utf16(text: string): string {
  return [...text].map((c) => hex(c.charCodeAt(0))).join('');
}

/** A text in the codes of a predefined CMap: those of Uni… are UTF-16, the others GBK. */
function inCMap(text: string, cmap: string): string {
  if (cmap.startsWith('Uni') || cmap.startsWith('Identity')) return utf16(text);
  gbk ??= gbkCodes();
  return [...text].map((c) => gbk?.get(c) ?? hex(c.charCodeAt(0)).slice(2)).join('');
}

let gbk: Map<string, string> | null = null;

function gbkCodes(): Map<string, string> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, string>();
  for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), hex(high * 256 + low));
  return codes;
}

/** The rules of a table: the edges of its columns and of its rows. */
export function ruled(columns: readonly number[], rows: readonly number[]): NonNullable<PdfPage['rules']> {
  const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)] as [number, number, number, number];
  return [...columns.map((x) => [x, top, x, bottom] as const), ...rows.map((y) => [left, y, right, y] as const)];
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
