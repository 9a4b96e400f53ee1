import { fork } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readDocument } from '../../src/read/index.ts';
import { statuteData } from '../../src/statute/data/data.ts';
import { parseStatute } from '../../src/statute/parse.ts';
import { printStatute } from '../../src/statute/print.ts';
import { rereadStatute } from '../../src/statute/reread.ts';

/**
 * Reads every statute of a folder, takes it apart, prints it and reads the print again: the trees must be the same. Prints statutes and megabytes a second and the peak of
 * memory, with one process and with two, and with twice the input: `npm run collection DIR`. Status 1 if a tree differs.
 */
interface Part {
  readonly statutes: number;
  readonly bytes: number;
  readonly megabytesOfMemory: number;
  readonly different: readonly string[];
}

const [folder = '', share = '', times = '1'] = process.argv.slice(2);
if (folder === '') {
  process.stderr.write('npm run collection DIR\n');
  process.exitCode = 2;
} else if (share === '') await whole();
else process.send?.(await part(share, Number(times)));

async function whole(): Promise<void> {
  const rows: number[] = [];
  for (const [workers, input] of [
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const) {
    const began = performance.now();
    const parts = await Promise.all(Array.from({ length: workers }, (_, i) => forked(`${i}/${workers}`, input)));
    const seconds = (performance.now() - began) / 1000;
    const sum = (of: (one: Part) => number): number => parts.reduce((total, one) => total + of(one), 0);
    const [statutes, bytes] = [sum((one) => one.statutes), sum((one) => one.bytes)];
    const different = parts.flatMap((one) => one.different);
    rows.push(seconds);
    process.stdout.write(
      `${workers} process(es), input × ${input}: ${statutes} statutes in ${seconds.toFixed(1)} s, ${(statutes / seconds).toFixed(0)} a second, ${(bytes / 1e6 / seconds).toFixed(2)} MB a second, at most ${Math.max(...parts.map((one) => one.megabytesOfMemory))} MB of memory each, ${different.length} trees that differ\n`,
    );
    for (const name of different.slice(0, 10)) process.stdout.write(`  ${name}\n`);
    if (different.length > 0) process.exitCode = 1;
  }
  process.stdout.write(
    `twice the input takes ${((rows[1] ?? 0) / (rows[0] ?? 1)).toFixed(2)} times as long; two processes ${((rows[2] ?? 0) / (rows[0] ?? 1)).toFixed(2)} times\n`,
  );
}

function forked(of: string, input: number): Promise<Part> {
  return new Promise((done, failed) => {
    const child = fork(process.argv[1] as string, ['test/collection/run.ts', folder, of, String(input)]);
    child.on('message', (message) => done(message as Part));
    child.on('error', failed);
    child.on('exit', (status) => status !== 0 && failed(new Error(`status ${status}`)));
  });
}

async function part(of: string, input: number): Promise<Part> {
  const [at = 0, count = 1] = of.split('/').map(Number);
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(?:md|txt)$/.test(name)).sort();
  const different: string[] = [];
  let [statutes, bytes] = [0, 0];
  for (let round = 0; round < input; round++) {
    for (const [i, name] of files.entries()) {
      if (i % count !== at) continue;
      const path = join(folder, name);
      const { reading } = await readDocument(path);
      if (reading === null) continue;
      const { statute } = parseStatute(reading);
      const again = rereadStatute(statute, name);
      statutes++;
      bytes += statSync(path).size;
      const same =
        JSON.stringify(statuteData(statute)) === JSON.stringify(statuteData(again)) && printStatute(statute).join('\n') === printStatute(again).join('\n');
      if (!same) different.push(name);
    }
  }
  return { statutes, bytes, megabytesOfMemory: Math.round(process.resourceUsage().maxRSS / 1024), different };
}
