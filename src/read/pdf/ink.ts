/** The colour and the opacity in which something is drawn. */
export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

export const BLACK: Ink = { colour: '#000000', opacity: 1 };

/** From this brightness on (black 0, white 1) ink is pale: text stands out on it. */
const PALE = 0.55;

/** Whether ink is so pale or so transparent that other text can be read over it. */
export function isPale({ colour, opacity }: Ink): boolean {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number];
  const brightness = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1 - opacity * (1 - (Number.isNaN(brightness) ? 0 : brightness)) > PALE;
}
