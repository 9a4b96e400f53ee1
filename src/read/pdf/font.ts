/** What pdf.js tells of a font, as far as it is needed to place its glyphs and to know their characters. */
export interface Font {
  readonly vertical: boolean;
  /** How many points a unit of its widths is at a size of one point. */
  readonly unit: number;
  /** What its size has to be multiplied by: a Type 3 font may be drawn in units of its own. */
  readonly em: number;
  /** Where a glyph of a vertical font stands: its advance, and its origin from the left and from the top. */
  readonly metrics: readonly [number, number, number];
  /** Whether it says which character a code is. */
  says(code: number): boolean;
}

/** The font of runs that pdf.js cannot read. */
export const BROKEN = 'g_font_error';

const METRICS = [-1000, 500, 880] as const;

/** Takes out of what pdf.js gives for a font what is used of it. */
export function fontOf(given: unknown, size: number): Font {
  const font = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const matrix = numbers(font['fontMatrix']) ?? [0.001];
  const bounds = numbers(font['bbox']);
  const own = font['isType3Font'] === true && size <= 1 && bounds !== null ? ((bounds[3] ?? 0) - (bounds[1] ?? 0)) * Math.abs(matrix[3] ?? 0) : 1;
  const metrics = numbers(font['defaultVMetrics']);
  return {
    vertical: font['vertical'] === true,
    unit: matrix[0] ?? 0.001,
    em: own > 0 ? own : 1,
    metrics: metrics?.length === 3 ? (metrics as [number, number, number]) : METRICS,
    says: saying(font['toUnicode'], font['composite'] === true),
  };
}

/**
 * Whether the font says which character a code is. A font of many characters that brings no table has numbers of glyphs for codes, which say nothing; in a
 * simple font an ASCII code stands for itself.
 */
function saying(table: unknown, composite: boolean): (code: number) => boolean {
  const map = typeof table === 'object' && table !== null && '_map' in table ? (table._map as Readonly<Record<number, unknown>> | null) : null;
  return (code) => (map?.[code] ?? null) !== null || (!composite && code >= 0x20 && code < 0x7f);
}

function numbers(value: unknown): readonly number[] | null {
  if (typeof value !== 'object' || value === null || !('length' in value)) return null;
  return Array.from(value as ArrayLike<unknown>).filter((n) => typeof n === 'number');
}
