/** A node of the tree that the parser gives, as far as it is looked at. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string | undefined;
  readonly data?: string | undefined;
  readonly attribs?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly HtmlNode[] | undefined;
}

/** What is done at the beginning and the end of each element, and at each text. */
export interface Visitor {
  readonly enter: (element: HtmlNode) => void;
  readonly leave: (element: HtmlNode) => void;
  readonly text: (node: HtmlNode) => void;
}

/** Visits a tree in order, without recursion: pages that never close their elements are as deep as they are long. */
export function walk(root: HtmlNode, { enter, leave, text }: Visitor): void {
  const open: { readonly node: HtmlNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
    const child = top.node.children?.[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.node.name !== undefined) leave(top.node);
    } else if (child.type === 'text') text(child);
    else if (child.children !== undefined && child.type !== 'comment') {
      if (child.name !== undefined) enter(child);
      open.push({ node: child, next: 0 });
    }
  }
}
