import type { Drafting } from '../drafting.ts';
import { makeItem } from '../make.ts';
import { insertion, remove, replace } from '../orders.ts';
import { endOf, type ModelItem } from '../statute.ts';
import { textOf } from '../text.ts';

/** What becomes of 目. */
export const SUBITEMS: readonly ((d: Drafting) => void)[] = [subitems];

function subitems(d: Drafting): void {
  const lists = d
    .writable()
    .flatMap(({ article }) =>
      article.paragraphs.flatMap((paragraph) =>
        paragraph.items.filter((item) => item.subitems.length > 1 && d.isOld(item)).map((item) => ({ article, paragraph, item })),
      ),
    );
  if (lists.length === 0) return;
  const { article, item } = d.random.pick(lists);
  d.write(article);
  const list = item.subitems;
  const deed = d.random.below(3);
  const chosen = d.random.pick(list);
  if (deed === 0 && list.length > 2) {
    list.splice(list.indexOf(chosen), 1);
    d.order(() => remove(d.old(chosen)));
  } else if (deed === 1) {
    chosen.text = makeItem(d.words).text;
    d.order(() => replace(d.old(chosen), [textOf(chosen.text, d.cite)]));
  } else {
    const made: ModelItem = makeItem(d.words);
    list.splice(d.random.below(list.length + 1), 0, made);
    d.order(() => {
      const number = list.indexOf(made) + 1;
      return insertion('subitem', d.old(item), { ...d.old(item), subitem: number }, [`${number}.${textOf(made.text, d.cite)}${endOf(0, 2)}`]);
    });
  }
}
