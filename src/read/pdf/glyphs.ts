import { BROKEN, type Font, fontOf } from './font.ts';
import { BLACK, type Ink } from './ink.ts';
import { compose, IDENTITY, type Matrix, mapped, matrixOf } from './matrix.ts';
import { type Rule, rulesOf } from './rules.ts';

/** To what of a page a glyph belongs: its content, what the file marks as no part of the content, a layer that is not shown, a note put over the page. */
export type Part = 'content' | 'artifact' | 'hidden' | 'annotation';

/** A glyph on a page as its reader sees it, in points from the page's upper left corner. */
export interface Glyph {
  readonly text: string;
  /** Where it begins: on its baseline, or, of a glyph of vertical writing, in the middle of its upper edge. */
  readonly x: number;
  readonly y: number;
  /** The way to the next one. */
  readonly advance: number;
  readonly size: number;
  /** In which direction the text goes: degrees clockwise, 0 to the right, 90 down. */
  readonly turn: number;
  readonly ink: Ink;
  readonly part: Part;
  /** Which run of the page's drawing it belongs to, counted from 0. */
  readonly run: number;
  /** Whether its font does not say which character it is. */
  readonly nameless: boolean;
}

/** What a page draws: its glyphs, the rules between cells of tables, and whether some of its text is in a font that cannot be read. */
export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** How many other shapes are filled. */
  readonly shapes: number;
  readonly unread: boolean;
}

/** What is asked of a document about a page. */
export interface PageSource {
  readonly operators: Readonly<Record<string, number>>;
  readonly view: Matrix;
  font(name: string): Promise<unknown>;
  /** Whether a layer is shown. */
  isShown(layer: unknown): boolean;
}

/** The sign for a character that is not known. */
const UNKNOWN = '\ufffd';

interface State {
  place: Matrix;
  font: Font;
  broken: boolean;
  size: number;
  spacing: number;
  wordSpacing: number;
  /** The width of text against what its font says. */
  stretch: number;
  leading: number;
  rise: number;
  ink: Ink;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: ArrayLike<number> | null | undefined;
}

/** Follows the operators of a page, as pdf.js lists them, and notes where each glyph and each rule comes to stand (ISO 32000-1, 8.4 and 9.4). */
export async function drawingOf(operators: readonly number[], values: readonly unknown[], page: PageSource): Promise<Drawing> {
  const operatorOf = new Map(Object.entries(page.operators).map(([name, number]) => [number, name]));
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const fonts = new Map<string, unknown>();
  let state: State = {
    place: page.view,
    font: fontOf(null, 1),
    broken: false,
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    ink: BLACK,
  };
  const saved: State[] = [];
  const marks: Part[] = [];
  let notes = 0;
  let text: Matrix = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  let unread = false;
  let shapes = 0;
  let run = 0;
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const move = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    [x, y] = [lineX, lineY];
  };
  const part = (): Part => (notes > 0 ? 'annotation' : marks.includes('hidden') ? 'hidden' : marks.includes('artifact') ? 'artifact' : 'content');

  const show = (shown: readonly (number | ShownGlyph)[]): void => {
    if (state.broken) unread = true;
    const { font, size, stretch } = state;
    const place = compose(state.place, text);
    const sign = size < 0 ? -1 : 1;
    const [a, b, c, d] = place;
    const points = Math.abs(size) * font.em * Math.hypot(c, d);
    const along = sign * Math.sign(stretch || 1);
    const turn = font.vertical ? degrees(-c * sign, -d * sign) : degrees(a * along, b * along);
    const scale = Math.hypot(a, b) * Math.abs(stretch);
    const here = part();
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        const back = (glyph / 1000) * size;
        if (font.vertical) y -= back;
        else x -= back * stretch;
        continue;
      }
      const spacing = state.spacing + (glyph.isSpace ? state.wordSpacing : 0);
      const own = glyph.vmetric?.length === 3 ? Array.from(glyph.vmetric) : font.metrics;
      const way = font.vertical ? Math.abs(own[0] ?? 1000) * font.unit * Math.abs(size) : glyph.width * font.unit * Math.abs(size);
      const [px, py] = mapped(place, x, y + state.rise);
      const nameless = !font.says(glyph.originalCharCode) && !glyph.isSpace;
      glyphs.push({
        text: nameless ? UNKNOWN : glyph.unicode,
        nameless,
        x: px,
        y: py,
        advance: way * (font.vertical ? Math.hypot(c, d) : scale),
        size: points,
        turn,
        ink: state.ink,
        part: here,
        run,
      });
      if (font.vertical) y -= sign * way - spacing;
      else x += (sign * way + spacing) * stretch;
    }
    run++;
  };

  for (const [i, number] of operators.entries()) {
    const value = values[i];
    const args: readonly unknown[] = Array.isArray(value) ? value : [];
    const amount = typeof args[0] === 'number' ? args[0] : 0;
    switch (operatorOf.get(number)) {
      case 'save':
        saved.push({ ...state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        restore();
        break;
      case 'transform':
        state.place = compose(state.place, matrixOf(args) ?? IDENTITY);
        break;
      case 'paintFormXObjectBegin':
        saved.push({ ...state });
        state.place = compose(state.place, matrixOf(args[0]) ?? IDENTITY);
        break;
      case 'beginAnnotation':
        notes++;
        saved.push({ ...state });
        state = { ...state, ink: BLACK, place: compose(compose(page.view, matrixOf(args[2]) ?? IDENTITY), matrixOf(args[3]) ?? IDENTITY) };
        break;
      case 'endAnnotation':
        notes = Math.max(0, notes - 1);
        restore();
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        marks.push(args[0] === 'Artifact' ? 'artifact' : args[0] === 'OC' && !page.isShown(args[1]) ? 'hidden' : 'content');
        break;
      case 'endMarkedContent':
        marks.pop();
        break;
      case 'setFillRGBColor':
        state.ink = { ...state.ink, colour: String(args[0]) };
        break;
      case 'setGState':
        for (const [key, set] of Array.isArray(args[0]) ? (args[0] as [string, unknown][]) : []) {
          if (key === 'ca' && typeof set === 'number') state.ink = { ...state.ink, opacity: set };
          if (key === 'Font' && Array.isArray(set)) await useFont(String(set[0]), Number(set[1]));
        }
        break;
      case 'beginText':
        text = IDENTITY;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case 'setFont':
        await useFont(String(args[0]), Number(args[1]));
        break;
      case 'setTextMatrix':
        text = matrixOf(args) ?? matrixOf(args[0]) ?? IDENTITY;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case 'moveText':
        move(amount, Number(args[1]));
        break;
      case 'setLeadingMoveText':
        state.leading = Number(args[1]);
        move(amount, Number(args[1]));
        break;
      case 'nextLine':
        move(0, state.leading);
        break;
      case 'setLeading':
        state.leading = -amount;
        break;
      case 'setCharSpacing':
        state.spacing = amount;
        break;
      case 'setWordSpacing':
        state.wordSpacing = amount;
        break;
      case 'setHScale':
        state.stretch = amount / 100;
        break;
      case 'setTextRise':
        state.rise = amount;
        break;
      case 'showText':
        show(Array.isArray(args[0]) ? (args[0] as (number | ShownGlyph)[]) : []);
        break;
      case 'constructPath':
        paint(rulesOf(operatorOf.get(amount) ?? '', args[1], state.place));
        break;
    }
  }
  return { glyphs, rules, shapes, unread };

  function paint(path: ReturnType<typeof rulesOf>): void {
    for (const rule of path.rules) rules.push(rule);
    shapes += path.shapes;
  }

  async function useFont(name: string, size: number): Promise<void> {
    if (!fonts.has(name)) fonts.set(name, name === BROKEN ? null : await page.font(name));
    // In the place of a font that it cannot make, pdf.js gives the reason.
    state.broken = typeof fonts.get(name) !== 'object' || fonts.get(name) === null;
    state.font = fontOf(fonts.get(name), Math.abs(size));
    state.size = size;
  }
}

/** The direction of a vector in degrees, clockwise from the right, from 0 up to 360. */
function degrees(x: number, y: number): number {
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}
