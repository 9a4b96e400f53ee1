import { type Entry, emitMapping, list, mapping, some, text } from '../text/yaml/emit.ts';
import type { Book, Days, Step } from './types.ts';

/** A book as its book.yaml. */
export function bookYaml({ title, origin, steps }: Book): string {
  const entries: Entry[] = [
    ['title', text(title)],
    ['text', text(origin.file)],
    ...daysOf(origin),
    ['decisions', list(steps.map((step) => mapping(entriesOf(step))))],
  ];
  return `${emitMapping(entries).join('\n')}\n`;
}

function entriesOf(step: Step): readonly Entry[] {
  const { file, official, departures, items } = step;
  return [
    ['decision', text(file)],
    ...daysOf(step),
    ['official', official === null ? null : text(official)],
    ['departures', some(departures.map(text))],
    ['items', items.size === 0 ? null : mapping([...items].map(([number, day]) => [number, text(day)]))],
  ];
}

function daysOf({ adopted, promulgated, inForce }: Days): readonly Entry[] {
  const day = (value: string | null): Entry[1] => (value === null ? null : text(value));
  return [
    ['adopted', day(adopted)],
    ['promulgated', day(promulgated === adopted ? null : promulgated)],
    ['in-force', day(inForce)],
  ];
}
