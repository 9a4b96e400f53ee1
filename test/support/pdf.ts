/** A text on a page: left edge and baseline from the upper left corner, in points, and the type size. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PdfPage {
  readonly texts: readonly Placed[];
  /** Whether the page shows an image (one grey pixel over all of it), as a scan does. */
  readonly image?: boolean;
  /** Degrees by which the page is turned for the reader. */
  readonly rotate?: 0 | 90 | 180 | 270;
}

export const A4 = { width: 595, height: 842 } as const;

/**
 * Writes a small PDF. Its font has no glyphs, only what a text layer needs: the widths (1 em, ASCII half of that) and the characters.
 * `encrypted` says that it wants a password, though nothing in it is encrypted.
 */
export function pdfOf(pages: readonly PdfPage[], encrypted = false): Uint8Array {
  const objects: string[] = [];
  const used = [...new Set(pages.flatMap((page) => page.texts.flatMap(({ text }) => [...text].map((c) => c.charCodeAt(0)))))];
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
  const kids = pages.map(({ texts, image: scanned, rotate = 0 }) => {
    const shown = texts.map(
      ({ text, x, y, size }) =>
        `BT /F ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${(A4.height - y).toFixed(2)} Tm <${[...text].map((c) => hex(c.charCodeAt(0))).join('')}> Tj ET`,
    );
    const content = add(stream([...(scanned ? [`q ${A4.width} 0 0 ${A4.height} 0 0 cm /I Do Q`] : []), ...shown].join('\n')));
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${A4.width} ${A4.height}]/Rotate ${rotate}/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>/XObject<</I ${image} 0 R>>>>>>`,
    );
  });
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

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
