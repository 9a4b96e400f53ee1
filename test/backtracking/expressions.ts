import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';

/** A regular expression of the program, and where it stands: a file and its line, or `built` where the program puts it together. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = (readdirSync(`${root}/src`, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();

/** Every distinct regular expression of src: those written out, and those put together when the program is loaded. */
export async function expressions(): Promise<readonly Expression[]> {
  const all = new Map<string, Expression>();
  for (const each of [...writtenOut(), ...(await putTogether())]) {
    const key = `/${each.source}/${each.flags}`;
    if (!all.has(key)) all.set(key, each);
  }
  return [...all.values()];
}

function writtenOut(): readonly Expression[] {
  return files.flatMap((file) => {
    const code = readFileSync(`${root}/src/${file}`, 'utf8');
    const found: Expression[] = [];
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        found.push({ source: node.regex.pattern, flags: node.regex.flags, where: `${file}:${code.slice(0, node.start).split('\n').length}` });
      },
    }).visit(parseSync(file, code).program);
    return found;
  });
}

/** Loads every file in a thread of its own where `RegExp` notes what is made with it. */
async function putTogether(): Promise<readonly Expression[]> {
  const contents = files
    .filter((file) => file !== 'cli/main.ts')
    .map((file) => `import './src/${file}';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    define: { RegExp: 'NotedRegExp', 'import.meta.url': JSON.stringify(pathToFileURL(`${root}/src/index.ts`).href) },
  });
  const code = `
    const made = [];
    globalThis.NotedRegExp = new Proxy(RegExp, { construct(target, args) { const one = new target(...args); made.push({ source: one.source, flags: one.flags, where: 'built' }); return one; } });
    ${outputFiles[0]?.text}
    require('node:worker_threads').parentPort.postMessage(made);`;
  return new Promise((done, fail) => {
    const worker = new Worker(code, { eval: true });
    worker.once('message', (made: Expression[]) => {
      void worker.terminate();
      done(made);
    });
    worker.once('error', fail);
  });
}
