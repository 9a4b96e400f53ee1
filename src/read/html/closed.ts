/** Tags of tables and lists, and what is no markup: comments, scripts, style sheets. */
const TAG = /<!--|<(script|style|textarea|title)\b|<(\/?)(table|thead|tbody|tfoot|tr|td|th|ol|ul|menu|dl|li|dt|dd)\b/gi;
const HOLDER = /^(?:table|ol|ul|menu|dl)$/;
const MEMBER = /^(?:li|dt|dd)$/;
const CELL = /^(?:td|th)$/;

/** A table or list that is open, and which of its parts are. */
interface Holder {
  readonly name: string;
  row: boolean;
  cell: string | null;
  member: string | null;
}

/**
 * The page with an end tag for every row, cell and member of a list that has none: these end where the next begins. The parser would nest them, each in the one
 * before, because of the paragraphs in them, and its work would grow with the square of their number. Linear in the page.
 */
export function withEndTags(html: string): string {
  const tag = new RegExp(TAG);
  /** The first is for rows and members outside of any table or list. */
  const holders: Holder[] = [{ name: '', row: false, cell: null, member: null }];
  const pieces: string[] = [];
  let from = 0;
  const put = (at: number, name: string): void => {
    pieces.push(html.slice(from, at), `</${name}>`);
    from = at;
  };
  /** Ends what is open in the innermost holder: the member of a list, or the cell, and with it the members in it; then the row. */
  const end = (at: number, holder: Holder, what: 'member' | 'cell' | 'row'): void => {
    const open = what === 'member' ? holder.member : holder.cell;
    if (open !== null) put(at, open);
    holder.member = null;
    if (what !== 'member') holder.cell = null;
    if (what === 'row' && holder.row) put(at, 'tr');
    if (what === 'row') holder.row = false;
  };
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const { 0: whole, 1: raw, 2: slash, 3: called = '', index } = match;
    const name = called.toLowerCase();
    const holder = holders[holders.length - 1] as Holder;
    if (called === '') {
      const behind = raw === undefined ? html.indexOf('-->', index) : endTag(html, raw, index + whole.length);
      if (behind < 0) break;
      tag.lastIndex = behind + 1;
    } else if (HOLDER.test(name)) {
      if (slash === '') holders.push({ name, row: false, cell: null, member: null });
      else if (holders.some((open) => open.name === name)) while ((holders.pop() as Holder).name !== name);
    } else if (MEMBER.test(name)) {
      if (slash === '') end(index, holder, 'member');
      holder.member = slash === '' ? name : null;
    } else if (CELL.test(name)) {
      if (slash === '') end(index, holder, 'cell');
      holder.cell = slash === '' ? name : null;
      holder.member = null;
    } else if (slash === '/' && name === 'tr') {
      end(index, holder, 'cell');
      holder.row = false;
    } else {
      end(index, holder, 'row');
      holder.row = name === 'tr';
    }
  }
  pieces.push(html.slice(from));
  return pieces.join('');
}

/** Where the end tag of an element stands that holds no markup; -1 if it has none. */
function endTag(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
