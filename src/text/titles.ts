/** A title without what stands in its title marks: 关于修改《…》的决定 becomes 关于修改的决定. Marks that do not pair leave the rest in. */
export function outsideTitleMarks(title: string): string {
  let depth = 0;
  let out = '';
  for (const c of title) {
    if (c === '《' || c === '〈') depth++;
    else if (c === '》' || c === '〉') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += c;
  }
  return depth === 0 ? out : title;
}

/** What stands in the outermost title marks of a text, in order. */
export function titlesNamed(text: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '《' || c === '〈') {
      if (depth++ === 0) start = i + 1;
    } else if ((c === '》' || c === '〉') && depth > 0 && --depth === 0) titles.push(text.slice(start, i));
  }
  return titles;
}

/** The words of a title and nothing else, so that prints and tables of contents can be compared. */
export function titleKey(title: string): string {
  return title.replace(/[^\p{Script=Han}\p{Nd}a-zA-Z]/gu, '');
}
