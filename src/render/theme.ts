/** Gives a text its look; the identity where there is no colour. */
export type Paint = (text: string) => string;

/** How a terminal shows the parts of a report. Only `cli/` makes one with colour. */
export interface Theme {
  /** Whether changes need the marks [-旧-]{+新+}, because nothing else shows them. */
  readonly marks: boolean;
  readonly deleted: Paint;
  readonly inserted: Paint;
  /** The title, the headings of chapters, the labels of changed units. */
  readonly heading: Paint;
  /** The item of the decision that ordered a change. */
  readonly item: Paint;
  /** What is unchanged and folded, and remarks. */
  readonly dim: Paint;
  readonly ok: Paint;
  readonly warning: Paint;
  readonly error: Paint;
}

const plain: Paint = (text) => text;

/** No colour at all: changes stand in marks. */
export const plainTheme: Theme = {
  marks: true,
  deleted: plain,
  inserted: plain,
  heading: plain,
  item: plain,
  dim: plain,
  ok: plain,
  warning: plain,
  error: plain,
};
