import { readFileSync } from 'node:fs';

export const PROVED_FILE = new URL('proved.json', import.meta.url);

/** The expressions that were proved to be safe and take long to prove. */
export const proved: ReadonlySet<string> = new Set(JSON.parse(readFileSync(PROVED_FILE, 'utf8')) as string[]);
