import { wordsIn } from '../../words/index.ts';
import { ranOver } from '../batch/over-folder.ts';
import { printResult } from '../envelope.ts';
import { EXIT, type ExitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

/** A document of `refs --json`, as far as it is asked for here. */
interface Traced {
  readonly result: { readonly title: string; readonly references: readonly ReferenceJson[] } | null;
  readonly diagnostics: readonly { readonly message: string }[];
}

interface ReferenceJson {
  readonly address: string | null;
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly words: string;
  readonly state: string;
}

interface Dangling extends ReferenceJson {
  readonly file: string;
}

/** `refs DIR`: how many references of every statute of a folder lead where, and those that lead nowhere; status 1 if there are any. */
export async function refsFolder(session: Session, path: string): Promise<ExitStatus> {
  const counts = new Map<string, number>();
  const dangling: Dangling[] = [];
  const unread: { readonly file: string; readonly message: string }[] = [];
  let files = 0;
  for await (const { file, ran } of ranOver(session, path, 'refs')) {
    files++;
    const { result = null, diagnostics = [] } = ran.document === null ? {} : (JSON.parse(ran.document) as Traced);
    if (result === null) unread.push({ file, message: diagnostics[0]?.message ?? ran.fault ?? '' });
    for (const reference of result?.references ?? []) {
      counts.set(reference.state, (counts.get(reference.state) ?? 0) + 1);
      if (reference.state === 'dangling') dangling.push({ ...reference, file });
    }
  }
  const words = wordsIn(session.language).folder;
  if (session.json) {
    const places = dangling.map(({ file, address, place, words: said }) => ({
      file,
      address,
      line: place?.line ?? null,
      column: place?.column ?? null,
      words: said,
    }));
    printResult(session, 'folder-references', { files, counts: Object.fromEntries(counts), dangling: places, unread }, []);
  } else {
    session.print(
      dangling
        .map(({ file, address, place, words: said }) => `${file}${place === null ? '' : `:${place.line}:${place.column}`}　${address ?? ''}　“${said}”`)
        .join('\n'),
    );
    session.say(
      words.traced(
        files,
        [...counts.values()].reduce((sum, count) => sum + count, 0),
        dangling.length,
        unread.length,
      ),
    );
  }
  return dangling.length > 0 ? EXIT.faults : EXIT.done;
}
