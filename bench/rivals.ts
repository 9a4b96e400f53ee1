import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = resolve('bench');

/** Installs what we are measured against into this folder, without their scripts, unless it is there; says whether it is. */
export function installRivals(): boolean {
  if (existsSync(join(HERE, 'node_modules', 'lawtext'))) return true;
  console.log('Installing the programs that are compared (npm install --ignore-scripts --prefix bench) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return (
    spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--prefix', HERE], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  );
}

/** A module of one of them by the path of its file; null where it is not installed. */
export async function rival<T>(path: string): Promise<T | null> {
  const file = join(HERE, 'node_modules', path);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as T) : null;
}
