import { chunksOf } from '../language/chunks.ts';
import { readWording } from '../language/read.ts';
import type { NonTextual, Operation, Replace } from '../operation.ts';
import { normaliseWording } from '../reading/wording.ts';
import { Speaker } from './addresses.ts';
import { clauseOf } from './clauses.ts';
import { block, stopBehind, words } from './quoting.ts';
import type { PrintStyle } from './style.ts';

/**
 * The wording of one item, without its number: a paragraph an operation, short ones about one unit on one line (；), a new number in front
 * of what else happens to the unit (将第二十二条改为第二十三条，第一款中的……).
 */
export function itemText(operations: readonly Operation[], style: PrintStyle, restored: (clause: NonTextual) => string): string {
  const speaker = new Speaker(style);
  let out = '';
  let open = '';
  const add = (wording: string, joint: '\n' | '，' | '；'): void => {
    if (out === '' && open === '') open = wording;
    else if (joint === '\n') {
      out += `${open}${stopBehind(open)}\n`;
      open = wording;
    } else open += joint + wording;
  };
  for (let i = 0; i < operations.length; i++) {
    const operation = operations[i] as Operation;
    const before = operations[i - 1];
    if (operation.kind === 'non-textual') {
      // 条文顺序作相应调整：“第八条”调整为“第七条”: the numbers follow as operations of their own.
      // 调整内容表述顺序，自……起施行 · 删去第五十三条，以后各条序号依次提前: on a line of its own it would be the decision's, not the item's.
      const ofItem =
        operation.what === 'editorial' ||
        operation.what === 'commencement' ||
        (operation.what === 'renumbering' && operations.slice(i).every(({ kind }) => kind === 'non-textual'));
      const said = restored(operation).replace(/：“[\s\S]*$/, '');
      add(operation.what === 'introduction' && !standsAlone(said) ? `（说明：${said}）` : said, ofItem && before !== undefined ? '，' : '\n');
      continue;
    }
    const together = wholeParagraphs(operations, i);
    if (together.length > 1) {
      add(
        `${speaker.list(together.map((o) => o.target))}：${sideBySide(together, 'old')}修改为：${sideBySide(together, 'text')}`,
        before === undefined ? '，' : '\n',
      );
      i += together.length - 1;
      continue;
    }
    // Pairs that follow without a place of their own would be one clause with those before.
    if (before?.kind === 'replace-text' && operation.kind === 'replace-text' && !isElsewhere(operation.targets, speaker)) speaker.context = null;
    const joint = jointBehind(before, operation, open, speaker);
    // 将第二十六条改为第三十条，修改为：“…”
    if (
      before?.kind === 'renumber' &&
      operation.kind === 'replace' &&
      speaker.isCurrent(operation.target) &&
      operation.old === null &&
      operation.adds.length === 0
    ) {
      add(`修改为${block(operation.text, style)}`, '，');
      continue;
    }
    add(clauseOf(operation, speaker, style), joint);
  }
  return out + open + (open === '' ? '' : stopBehind(open));
}

/** Whether a remark is one when it stands by itself: 删除第一条中关于……的内容 before 即 is not. */
function standsAlone(said: string): boolean {
  const { text } = normaliseWording({ text: said, origin: null });
  const chunks = chunksOf(text, []);
  const places = chunks.some(({ type }) => type === 'units') && chunks.every(({ type }) => type !== 'unknown');
  return places || readWording(text, []).every(({ kind }) => kind === 'non-textual' || kind === 'announcement');
}

/** Whether words are said to change in a 款 or 项 other than the one last named, so that it need be said in short only. */
function isElsewhere([first, ...others]: readonly Replace['target'][], speaker: Speaker): boolean {
  return first !== undefined && others.length === 0 && !speaker.isCurrent(first) && speaker.goesOn(first);
}

function jointBehind(before: Operation | undefined, operation: Exclude<Operation, NonTextual>, open: string, speaker: Speaker): '\n' | '，' | '；' {
  if (before === undefined) return '\n';
  if (before.kind === 'non-textual') return /^为|(?:改为|分为)[^，。；]{1,3}条$/.test(open) ? '，' : '\n';
  const target = targetOf(operation);
  if (target === null || !speaker.isNear(target) || open.includes('\n')) return '\n';
  // 将第六条改为第五条第二款，其中的……
  if (before.kind === 'move' && before.text === null && WORDS.has(operation.kind)) return '，';
  if (before.kind === 'renumber') return target.steps.length === 1 && operation.kind === 'renumber' ? '\n' : '，';
  // 删去其中的……: said of the unit last named, in its own sentence.
  const short = SHORT.has(before.kind) && SHORT.has(operation.kind) && (open.length < 120 || speaker.isCurrent(target));
  return short ? '；' : '\n';
}

const WORDS: ReadonlySet<Operation['kind']> = new Set(['replace-text', 'delete-text', 'insert-text']);
const SHORT: ReadonlySet<Operation['kind']> = new Set(['replace-text', 'delete-text', 'insert-text', 'delete', 'renumber']);

function targetOf(operation: Operation): { readonly steps: Replace['target']['steps'] } | null {
  switch (operation.kind) {
    case 'replace':
    case 'renumber':
    case 'split':
    case 'restate':
      return operation.target;
    case 'replace-text':
    case 'insert-text':
    case 'delete-text':
    case 'delete':
      return operation.targets[0] ?? null;
    case 'insert':
      return operation.within;
    default:
      return null;
  }
}

/** Several 款 quoted whole side by side (第二款、第三款：“甲。”“乙。”修改为：“丙。”“丁。”): one of them alone would be words. */
function wholeParagraphs(operations: readonly Operation[], from: number): readonly Replace[] {
  const found: Replace[] = [];
  for (const operation of operations.slice(from)) {
    if (operation.kind !== 'replace' || operation.target.part === 'heading') break;
    if (operation.old?.lines.length !== 1 || operation.text.lines.length !== 1) break;
    found.push(operation);
  }
  return found;
}

function sideBySide(operations: readonly Replace[], which: 'old' | 'text'): string {
  return operations.map((o) => words(which === 'old' && o.old !== null ? o.old : o.text)).join('');
}
