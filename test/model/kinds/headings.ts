import type { Drafting } from '../drafting.ts';
import type { ModelChapter, ModelSection } from '../statute.ts';

/** What becomes of headings alone, and of the name of the statute. */
export const HEADINGS: readonly ((d: Drafting) => void)[] = [renameDivision, renameDivision, renameStatute];

/** 将第二章章名修改为“……”. */
function renameDivision(d: Drafting): void {
  const all: (ModelChapter | ModelSection)[] = [...d.work, ...d.work.flatMap((chapter) => (d.touched.has(chapter) ? [] : chapter.sections))];
  const open = all.filter((unit) => unit.heading !== null && d.isOld(unit) && !d.touched.has(unit));
  if (open.length === 0) return;
  const unit = d.random.pick(open);
  const old = unit.heading as string;
  const made = d.words.next();
  unit.heading = made;
  d.touched.add(unit);
  for (const chapter of d.work) if (chapter.sections.some((section) => section === unit)) d.touched.add(chapter);
  d.order(() => ({ kind: 'replace-text', targets: [d.old(unit)], pairs: [{ old, new: made }], part: 'heading' }));
}

/** 将名称修改为《……》. */
function renameStatute(d: Drafting): void {
  if (d.title !== null) return;
  const title = `某市${d.words.next()}条例`;
  d.title = title;
  d.order(() => ({ kind: 'rename', title }));
}
